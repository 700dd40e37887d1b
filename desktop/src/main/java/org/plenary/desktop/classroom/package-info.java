/**
 * The classroom on one laptop: its set-up, the way from one team to the next, the public screens between their turns, and
 * the facilitator's panel. It shows view models of {@code present.lesson} and uses the screens of a game as they are; it
 * must not know how a rule works, and nothing of one team may be seen by the next.
 */
package org.plenary.desktop.classroom;
