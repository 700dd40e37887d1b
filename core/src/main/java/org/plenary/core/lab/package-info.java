/**
 * The laboratory: games without people, for research and for checks; and the alternating offers of the literature, to
 * compare with.
 *
 * <p>Must not know screens or the command line; what it finds depends on scenario and seed alone.
 */
package org.plenary.core.lab;
