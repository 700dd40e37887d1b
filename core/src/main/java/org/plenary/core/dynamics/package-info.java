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
 * <p>The domains stand in a row: economy, technology, politics, finance, diplomacy; a rule reads only those before its own.
 * Where one takes part in what an earlier domain reckons, it plays a <em>role</em> that is declared there and found by
 * {@code Model.all}: {@link org.plenary.core.dynamics.economy.Hindrance} of new cuts, {@link
 * org.plenary.core.dynamics.economy.CostFactor}, {@link org.plenary.core.dynamics.economy.FurtherCut}, {@link
 * org.plenary.core.dynamics.politics.Crisis}, {@link org.plenary.core.dynamics.finance.GoalKey} and {@link
 * org.plenary.core.dynamics.finance.Impunity}. A new rule that hinders cuts is so one new file and one line of the table.
 *
 * <p>Units: money between blocs in billion US$ of 2023 at market rates; output, costs, damages and worth in billion
 * 2021 PPP dollars; emissions in MtCO2e a year.
 *
 * <p>Must not know the talks, the negotiators, nor any file format. What happens in the talks arrives as an {@link
 * org.plenary.core.world.Occasion}.
 */
package org.plenary.core.dynamics;
