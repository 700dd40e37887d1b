package org.plenary.desktop.asset;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.audio.Sound;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.util.EnumMap;
import java.util.Map;

/**
 * The few sounds of the hall: a gavel, a sheet of paper, and a bed for the years between that swells and fades. Each is
 * loaded when it is first heard. Where there is no sound card, or it fails, the hall is silent and nobody is bothered.
 */
public final class Sounds implements Disposable {
    /** What can be heard once. */
    public enum Effect {
        /** The gavel falls: two knocks on wood. */
        GAVEL(Paths.Audio.GAVEL),
        /** A sheet of paper is laid down. */
        PAPER(Paths.Audio.PAPER);

        private final String path;

        Effect(String path) {
            this.path = path;
        }
    }

    /** How long the bed takes to swell to its loudness or to fade away. */
    private static final float SWELL_SECONDS = 1.5f;
    /** The bed stays under everything else. */
    private static final float BED_SHARE = 0.5f;

    private final Map<Effect, Sound> effects = new EnumMap<>(Effect.class);
    private float volume;
    private boolean broken;
    private Sound bed;
    private long bedId = -1;
    private float swell;
    private boolean wanted;

    /** Sounds at a volume, 0 (silent) to 1. */
    public Sounds(float volume) {
        this.volume = volume;
    }

    /** Changes the volume, 0 (silent) to 1, of what sounds from now on and of the bed. */
    public void setVolume(float other) {
        volume = other;
    }

    /** Lets a sound be heard. */
    public void play(Effect effect) {
        if (volume <= 0 || broken) {
            return;
        }
        try {
            effects.computeIfAbsent(effect, each -> Gdx.audio.newSound(Gdx.files.internal(each.path))).play(volume);
        } catch (GdxRuntimeException | UnsatisfiedLinkError e) {
            fail(e);
        }
    }

    /** Whether the bed for the years between is wanted; it swells and fades by itself. */
    public void bed(boolean wanted) {
        this.wanted = wanted;
    }

    /** Whether the bed is growing louder or softer, which takes frames. */
    public boolean swelling() {
        boolean sounding = wanted && volume > 0 && !broken;
        return sounding ? swell < 1 : swell > 0;
    }

    /** Goes on by one frame. */
    public void update(float seconds) {
        boolean sounding = wanted && volume > 0 && !broken;
        if (!sounding && swell == 0) {
            return;
        }
        swell = Math.max(0, Math.min(1, swell + (sounding ? seconds : -seconds) / SWELL_SECONDS));
        try {
            if (bed == null) {
                bed = Gdx.audio.newSound(Gdx.files.internal(Paths.Audio.YEARS));
            }
            if (bedId < 0) {
                bedId = bed.loop(0);
            }
            bed.setVolume(bedId, swell * swell * volume * BED_SHARE);
            if (swell == 0) {
                bed.stop(bedId);
                bedId = -1;
            }
        } catch (GdxRuntimeException | UnsatisfiedLinkError e) {
            fail(e);
        }
    }

    /** Says once why there is silence, and keeps it. */
    private void fail(Throwable e) {
        broken = true;
        swell = 0;
        System.err.println("There is no sound: " + e.getMessage());
    }

    @Override
    public void dispose() {
        effects.values().forEach(Sound::dispose);
        effects.clear();
        if (bed != null) {
            bed.dispose();
            bed = null;
        }
    }
}
