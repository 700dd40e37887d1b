package org.plenary.core;

import java.util.random.RandomGenerator;

/** Valid input, changed at random: what the fuzz tests feed to whoever reads. */
public final class Scramble {
    private static final String[] SCRAPS = {"\"", "{", "}", "[", "]", ",", ":", "\\", "\\u", "null", "NaN", "-", "1e999", "0.5", "\u0000",
        "\uFEFF", "//", "'", "true", "\ud800", "{\"type\":\"", "99999999999999999999", "-0", "\n", "[[[[[[[[", ";", "\t", "#", "=", "\r\n", ""};
    private static final String[] NUMBERS = {"0", "-1", "1", "2", "1e308", "-1e308", "1e-308", "NaN", "Infinity", "2147483647", "2147483648", "0.5",
        "1000000", "-0.0", "1.0000000000000002", "0x10", "1_000", "1d", "٣"};

    private Scramble() {}

    /** {@code valid} with one to three changes: letters, pieces and numbers that are taken, put, doubled or cut. */
    public static String text(String valid, RandomGenerator random) {
        StringBuilder text = new StringBuilder(valid);
        for (int changes = 1 + random.nextInt(3); changes > 0 && !text.isEmpty(); changes--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + 1 + random.nextInt(12));
            switch (random.nextInt(8)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, (char) (' ' + random.nextInt(95)));
                case 2 -> text.insert(at, SCRAPS[random.nextInt(SCRAPS.length)]);
                case 3 -> text.delete(at, to);
                case 4 -> text.insert(at, text.substring(at, to));
                case 5 -> text.setLength(Math.max(1, at));
                default -> number(text, at, random);
            }
        }
        return text.toString();
    }

    /** Puts another number in the place of the first one after {@code at}. */
    private static void number(StringBuilder text, int at, RandomGenerator random) {
        int from = at;
        while (from < text.length() && !Character.isDigit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && (Character.isDigit(text.charAt(to)) || text.charAt(to) == '.')) {
            to++;
        }
        text.replace(from, to, NUMBERS[random.nextInt(NUMBERS.length)]);
    }

    /** {@code valid} with a bit flipped, a byte lost, or bytes from elsewhere put in. */
    public static byte[] bytes(byte[] valid, RandomGenerator random) {
        byte[] bytes = valid.clone();
        if (bytes.length == 0 || random.nextInt(20) == 0) {
            return noise(random);
        }
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes = java.util.Arrays.copyOf(bytes, at);
            case 2 -> System.arraycopy(valid, at, bytes, random.nextInt(at + 1), bytes.length - at);
            default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** Up to 300 bytes of nothing. */
    public static byte[] noise(RandomGenerator random) {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A word for a command line: what is not a word as often as not. */
    public static String word(RandomGenerator random) {
        return random.nextInt(2) == 0 ? SCRAPS[random.nextInt(SCRAPS.length)] : NUMBERS[random.nextInt(NUMBERS.length)];
    }
}
