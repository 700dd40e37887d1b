/**
 * The command line: {@code plenary simulate}, {@code replay}, {@code validate} and so on, and the game in a terminal.
 * Figures go to the standard output, as sentences or as JSON; what is wrong goes to the error stream, in one paragraph
 * that says what to do, with exit code 2.
 *
 * <p>The only package of the engine that prints. Must not hold a rule of the game.
 */
package org.plenary.core.cli;
