/**
 * The top of the house: {@link org.plenary.desktop.Launcher} opens the window or the terminal, and {@link
 * org.plenary.desktop.Screens} knows all screens and the way between them.
 *
 * <p>No other package may use this one. The application itself stands below the screens, in {@code app}, so that no
 * two packages need each other.
 */
package org.plenary.desktop;
