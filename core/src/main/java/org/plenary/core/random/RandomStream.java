package org.plenary.core.random;

import java.nio.charset.StandardCharsets;

/**
 * SplitMix64 in named streams. A stream is a function of the game's seed and its name alone, so that one more draw in
 * one place changes no draw anywhere else, and only the seed has to be saved.
 *
 * <p>Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
 */
public final class RandomStream {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    private RandomStream(long state) {
        this.state = state;
    }

    /** The stream of the game with this {@code seed} for {@code purpose}, {@code bloc} and {@code year}. */
    public static RandomStream of(long seed, String purpose, String bloc, int year) {
        long hash = mix(seed + GOLDEN_GAMMA);
        hash = absorb(hash, purpose);
        hash = absorb(hash, bloc);
        return new RandomStream(mix(hash ^ year) + GOLDEN_GAMMA);
    }

    private static long absorb(long hash, String name) {
        long result = hash;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return absorb(hash, name.getBytes(StandardCharsets.UTF_8));
            }
            result = mix(result ^ name.charAt(i)) + GOLDEN_GAMMA;
        }
        return mix(result ^ '/') + GOLDEN_GAMMA;
    }

    private static long absorb(long hash, byte[] name) {
        long result = hash;
        for (byte b : name) {
            result = mix(result ^ (b & 0xff)) + GOLDEN_GAMMA;
        }
        return mix(result ^ '/') + GOLDEN_GAMMA;
    }

    /** The next 64 bits. */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A uniform value in {@code [0, 1)}. */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** A uniform value in {@code [0, bound)}; {@code bound} is positive. */
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound is %d but must be positive".formatted(bound));
        }
        while (true) {
            long bits = nextLong() >>> 1;
            long value = bits % bound;
            if (bits - value + (bound - 1) >= 0) { // otherwise the uneven tail: draw again
                return (int) value;
            }
        }
    }

    /** A standard normal value (Box and Muller, the cosine half). */
    public double nextGaussian() {
        double u = 1 - nextDouble();
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * StrictMath.PI * nextDouble());
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
