/**
 * AI seats, one class per temperament, and the advice that a person's delegation gives. A negotiator gets an observation
 * and returns commands; it has no handle on the game, and what it knows of others is what everybody knows.
 *
 * <p>How a delegation thinks. It asks the {@link org.plenary.core.appraisal.Appraiser} what each option, pledge or package
 * is worth to itself, and, as its estimate, to the others. What it holds out for falls with time, early for a conceder and
 * late for a boulware ({@link org.plenary.core.negotiator.Aspiration}). Its advice is noisier the less climate science it
 * has. Every command carries the term of worth that decided.
 *
 * <p>A temperament is a class that says where it differs from a plain bargainer - how much it claims and of whom, when it
 * gives way, what it looks for first, whose gains count besides its own - and a line in {@link
 * org.plenary.core.negotiator.Temperaments}. What others care for is learnt from what they table, accept, decline and speak
 * for ({@code Preferences}).
 *
 * <p>Must not know the game, the journal or any screen.
 */
package org.plenary.core.negotiator;
