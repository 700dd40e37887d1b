package org.plenary.desktop.asset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the sounds of the game from sines and noise: the same bytes on any machine, as it uses {@link StrictMath} and a
 * noise of its own. {@code SoundsTest} holds them against {@code assets/audio}, and with {@code -Dsounds.write=true}
 * writes them there.
 */
final class SoundMaker {
    private static final int RATE = 22_050;
    /** The bed has no tone above 1 kHz. */
    private static final int BED_RATE = 11_025;
    private static final double BED_SECONDS = 12;

    private int noise = 0x2545F491;

    private SoundMaker() {}

    /** Every sound by its path below the assets, as the bytes of a WAV file with one channel of 16 bits. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new TreeMap<>();
        all.put(Paths.Audio.GAVEL, wav(new SoundMaker().gavel(), RATE, 0.8));
        all.put(Paths.Audio.PAPER, wav(new SoundMaker().paper(), RATE, 0.35));
        all.put(Paths.Audio.YEARS, wav(new SoundMaker().years(), BED_RATE, 0.5));
        return all;
    }

    /** Noise from -1 to 1. */
    private double noise() {
        noise ^= noise << 13;
        noise ^= noise >>> 17;
        noise ^= noise << 5;
        return (noise >>> 8) / 8388608.0 - 1;
    }

    /** Two knocks on a block of wood: a click, and the modes of the block dying away, the higher the faster. */
    private double[] gavel() {
        double[] out = new double[(int) (0.75 * RATE)];
        knock(out, 0, 1);
        knock(out, 0.27, 0.8);
        return out;
    }

    private void knock(double[] out, double from, double loud) {
        double[] hertz = {172, 318, 547, 905, 1480, 2230};
        double[] share = {0.9, 1, 0.7, 0.5, 0.35, 0.2};
        for (int i = (int) (from * RATE); i < out.length; i++) {
            double t = (double) i / RATE - from;
            double value = 0.6 * noise() * StrictMath.exp(-t * 420);
            for (int m = 0; m < hertz.length; m++) {
                value += share[m] * StrictMath.sin(2 * StrictMath.PI * hertz[m] * t) * StrictMath.exp(-t * (14 + hertz[m] / 22));
            }
            out[i] += loud * value;
        }
    }

    /** A sheet that is laid down: noise without its low tones, swelling and falling, with crackles. */
    private double[] paper() {
        double[] out = new double[(int) (0.5 * RATE)];
        double crackle = 0;
        double before = 0;
        double smooth = 0;
        for (int i = 0; i < out.length; i++) {
            double t = (double) i / RATE;
            double envelope = StrictMath.sin(StrictMath.PI * Math.min(1, t / 0.5));
            crackle = noise() > 0.9965 ? 1 : crackle * 0.9975;
            double raw = noise();
            smooth += 0.55 * (raw - before - smooth);
            before = raw;
            out[i] = envelope * envelope * smooth * (0.25 + 0.75 * crackle);
        }
        return out;
    }

    /** A chord of open fifths whose voices come and go; every tone fits the length a whole number of times. */
    private double[] years() {
        double[] out = new double[(int) (BED_SECONDS * BED_RATE)];
        double[] hertz = {55, 110, 165, 220, 247.5, 330, 440, 495};
        double[] share = {0.5, 1, 0.8, 0.6, 0.35, 0.3, 0.16, 0.1};
        for (int m = 0; m < hertz.length; m++) {
            for (int detuned = -1; detuned <= 1; detuned++) {
                double whole = StrictMath.rint(hertz[m] * BED_SECONDS) + detuned;
                double phase = StrictMath.PI * noise();
                int turns = 1 + Math.floorMod(m * 2 + detuned, 3);
                double start = StrictMath.PI * noise();
                for (int i = 0; i < out.length; i++) {
                    double cycle = 2 * StrictMath.PI * i / out.length;
                    double swell = 0.62 + 0.38 * StrictMath.sin(turns * cycle + start);
                    out[i] += share[m] * swell * StrictMath.sin(whole * cycle + phase);
                }
            }
        }
        return out;
    }

    private static byte[] wav(double[] samples, int rate, double peak) {
        double most = 0;
        for (double sample : samples) {
            most = Math.max(most, Math.abs(sample));
        }
        ByteBuffer bytes = ByteBuffer.allocate(44 + 2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[] {'R', 'I', 'F', 'F'}).putInt(36 + 2 * samples.length).put(new byte[] {'W', 'A', 'V', 'E', 'f', 'm', 't', ' '});
        bytes.putInt(16).putShort((short) 1).putShort((short) 1).putInt(rate).putInt(2 * rate).putShort((short) 2).putShort((short) 16);
        bytes.put(new byte[] {'d', 'a', 't', 'a'}).putInt(2 * samples.length);
        for (double sample : samples) {
            bytes.putShort((short) StrictMath.rint(sample / most * peak * Short.MAX_VALUE));
        }
        return bytes.array();
    }
}
