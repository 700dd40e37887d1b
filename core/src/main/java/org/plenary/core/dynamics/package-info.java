/**
 * The rules of DYNAMICS.md, one class per row, in five domains: economy, technology, finance, politics, diplomacy.
 * {@link org.plenary.core.dynamics.Dynamics} is their table of contents in order: what it lists exists, and what exists
 * it lists. {@link org.plenary.core.dynamics.Implementation} and {@link org.plenary.core.dynamics.PoliticalCapital} are
 * the two rules that no scenario can switch off.
 *
 * <p>How a rule is built. It reads the world as it was on 1 January and posts flows. What several rules need is an
 * <em>auxiliary</em>, a pure function of model, world and levers, computed once a step ({@code Year.once}): {@link
 * org.plenary.core.dynamics.economy.Plan} (what each sector is asked to do), {@link
 * org.plenary.core.dynamics.finance.Payments} (who owes whom, and what arrives), {@link
 * org.plenary.core.dynamics.technology.Transfers}. A flow with several factors is attributed factor by factor, in this
 * order for money: the promise in full (implementation), the legislature's cut, fiscal space and will, what standing
 * gives back; and for cuts: the move in full (implementation), the hostile government's halt, the lobbies' drag.
 *
 * <p>Units: money between blocs in billion US$ of 2023 at market rates; output, costs, damages and worth in billion
 * 2021 PPP dollars; emissions in MtCO2e a year.
 *
 * <p>Must not know the talks, the negotiators, nor any file format. What happens in the talks arrives as an {@link
 * org.plenary.core.world.Occasion}.
 */
package org.plenary.core.dynamics;
