/** Named streams: the only randomness of a game. Must not know what it is drawn for. */
package org.plenary.core.random;
