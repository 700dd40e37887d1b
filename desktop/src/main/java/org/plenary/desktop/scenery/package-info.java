/**
 * The two Box2D scenes: the coalition floor and the carbon tub. Each is a record of what to show, a class of physics that
 * needs no graphics, and a widget that draws it and owns its life.
 *
 * <p>Physics is scenery: it reads what it is given and never writes back; no number of the game comes from here. Must not
 * know the game, the journal, screens, or where its numbers come from.
 */
package org.plenary.desktop.scenery;
