/**
 * All that loads or disposes: paths, fonts, the sheet of shapes, the skin with its colours.
 *
 * <p>This package must not know any widget, screen or game state.
 */
package org.plenary.desktop.asset;
