package org.plenary.core.world;

/**
 * An exact 64-bit hash of a state: every number by its bits, in a fixed order. The mixing step is that of SplitMix64,
 * so the same state has the same hash on any machine.
 */
public final class StateHash {
    private long hash = 0x9e3779b97f4a7c15L;

    /** Adds a whole number. */
    public StateHash add(long value) {
        long z = hash ^ value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        hash = (z ^ (z >>> 31)) + 0x9e3779b97f4a7c15L;
        return this;
    }

    /** Adds the bits of a number; the two zeros count as one. */
    public StateHash add(double value) {
        return add(Double.doubleToLongBits(value + 0.0));
    }

    /** Adds a text. */
    public StateHash add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
        return this;
    }

    /** The hash of all that was added, as 16 hexadecimal digits. */
    public String hex() {
        return "%016x".formatted(hash);
    }

    /** The hash of all that was added. */
    public long value() {
        return hash;
    }
}
