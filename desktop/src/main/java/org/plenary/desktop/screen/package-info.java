/**
 * The screens of a game, one package each, and {@link org.plenary.desktop.screen.Router}, which decides between them.
 *
 * <p>A screen shows view models of {@code present} with widgets of {@code ui} and sends commands through the session.
 * It must not know how a rule works or how a number came about.
 */
package org.plenary.desktop.screen;
