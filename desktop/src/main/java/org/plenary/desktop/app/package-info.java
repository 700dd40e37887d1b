/**
 * The application: one screen at a time, the settings, work off the render thread, and what is left of a crash.
 *
 * <p>It must not know any particular screen of the game.
 */
package org.plenary.desktop.app;
