/**
 * The laboratory: games without people, for research and for checks; and the alternating offers of the literature, to
 * compare with. Whoever plays many games does so through {@link org.plenary.core.lab.Batch}; what one came to in figures
 * is an {@link org.plenary.core.lab.Outcome}.
 *
 * <p>A researcher's own conference: {@link org.plenary.core.lab.IssueTable} reads positions, saliences and powers that
 * experts coded, and {@link org.plenary.core.lab.Negotiation} plays the talks on it many times. It keeps the course of a
 * conference and the way negotiators concede and trade, and drops the climate: a table has no emissions, no money and no
 * homes, so the world behind {@code talks} would have nothing to say. What differs from the climate talks is said in
 * {@code TableTalks}.
 *
 * <p>Must not know screens or the command line; what it finds depends on scenario and seed alone.
 */
package org.plenary.core.lab;
