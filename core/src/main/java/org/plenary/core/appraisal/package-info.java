/**
 * What an outcome is worth to a bloc. An {@link org.plenary.core.appraisal.Appraiser} runs the real annual step a few
 * times to learn what stands and what one unit less of emissions is worth to each bloc, and values a candidate by these
 * shadow prices and the exact own-cost curves of the dynamics: one model, not two. {@link
 * org.plenary.core.appraisal.OutcomeSpace} finds the solution points of a set of outcomes, {@link
 * org.plenary.core.appraisal.Scores} what a game has been worth to each bloc and what each bloc has been worth to the
 * world.
 *
 * <p>Must not know the talks: it values agreements, whoever makes them and however.
 */
package org.plenary.core.appraisal;
