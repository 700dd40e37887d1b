/**
 * What a game amounts to: a {@link org.plenary.core.report.RoundReport} for each conference and the years after it, the
 * {@link org.plenary.core.report.Debrief} at the end, and both as a page to print and a table of years. {@link
 * org.plenary.core.report.Words} calls the things of a negotiation by their names in one language.
 *
 * <p>Reads a game's history; must not know screens or the terminal, and changes nothing.
 */
package org.plenary.core.report;
