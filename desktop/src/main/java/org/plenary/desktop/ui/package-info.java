/**
 * The widgets of the game: text, buttons, charts, cards, the map, the paper; and {@link org.plenary.desktop.ui.Kit},
 * which a screen is given to make them with.
 *
 * <p>This package must not know the game's state or any screen: widgets are given plain values and call back.
 */
package org.plenary.desktop.ui;
