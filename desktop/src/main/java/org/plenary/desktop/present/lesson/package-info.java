/**
 * A lesson on one laptop, without graphics: what is set up beforehand, its timetable, its clock, whose turn it is, and
 * what was agreed aloud against what was entered. Everything about the game itself is read from the game, so that a lesson
 * taken up from its journal stands where it stood. It must not know a widget, nor how a rule works.
 */
package org.plenary.desktop.present.lesson;
