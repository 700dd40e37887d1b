/**
 * The rules of a conference: commands in, events out. {@link org.plenary.core.talks.Rules#decide} gives events or a
 * {@link org.plenary.core.talks.Refusal}; it alone draws and runs the dynamics. {@link
 * org.plenary.core.talks.Event#evolve} only applies. People, AI seats, phones and a replayed journal all come through
 * this one door.
 *
 * <p>A conference runs in days of beats: <em>morning</em>, drafts are prepared and sealed; when all are sealed they
 * are revealed at once (noon); <em>afternoon</em>, those addressed answer; when all have finished, the presidency
 * revises the text (evening). Then the plenary decides by consensus.
 *
 * <p>One command is one {@link org.plenary.core.talks.Turn}, worked out by the part of the rules that it belongs to: {@link
 * org.plenary.core.talks.Chair}, {@link org.plenary.core.talks.Voices}, {@link org.plenary.core.talks.Morning}, {@link
 * org.plenary.core.talks.Day}, {@link org.plenary.core.talks.Afternoon}, {@link org.plenary.core.talks.Plenary} and {@link
 * org.plenary.core.talks.Homes}.
 *
 * <p>Must not know who sits in a seat, nor files, nor screens.
 */
package org.plenary.core.talks;
