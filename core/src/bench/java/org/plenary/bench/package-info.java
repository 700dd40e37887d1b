/**
 * Benchmarks: {@code mvn -Pbench -pl core}; one of them: {@code mvn -Pbench -pl core -Dbench=Games}. Each class states the
 * work, the seed, the figure to reach ("Numbers to hold" in the design) and the peer's figure; the measured figures are in
 * {@code README.md} beside this file.
 *
 * <p>Must not know anything that a player would not call: all that is measured goes through public doors.
 */
package org.plenary.bench;
