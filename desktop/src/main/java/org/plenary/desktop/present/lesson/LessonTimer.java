package org.plenary.desktop.present.lesson;

import java.util.function.LongSupplier;

/** The time left for a part of a lesson. It can be extended and paused, and goes on below zero when the time is over. */
public final class LessonTimer {
    private final LongSupplier millis;
    private long end;
    private long pausedAt = -1;

    /**
     * A timer with no time on it.
     *
     * @param millis a clock that only ever goes forward, milliseconds
     */
    public LessonTimer(LongSupplier millis) {
        this.millis = millis;
        end = millis.getAsLong();
    }

    /** Begins anew with so much time; a pause ends. */
    public void start(int seconds) {
        pausedAt = -1;
        end = millis.getAsLong() + seconds * 1000L;
    }

    /** Gives more time, or takes some away; what was over before counts from now. */
    public void extend(int seconds) {
        long now = pausedAt >= 0 ? pausedAt : millis.getAsLong();
        end = Math.max(now, end) + seconds * 1000L;
    }

    /** Stops the time. */
    public void pause() {
        if (pausedAt < 0) {
            pausedAt = millis.getAsLong();
        }
    }

    /** Lets the time go on. */
    public void resume() {
        if (pausedAt >= 0) {
            end += millis.getAsLong() - pausedAt;
            pausedAt = -1;
        }
    }

    /** Whether the time stands still. */
    public boolean paused() {
        return pausedAt >= 0;
    }

    /** Whole seconds left, rounded up; negative when the time is over. */
    public int left() {
        long now = pausedAt >= 0 ? pausedAt : millis.getAsLong();
        return (int) -Math.floorDiv(now - end, 1000L);
    }

    /** Seconds in minutes and seconds: "4:05", and "-0:30" when the time is over. */
    public static String clock(int seconds) {
        int size = Math.abs(seconds);
        return (seconds < 0 ? "-" : "") + size / 60 + (size % 60 < 10 ? ":0" : ":") + size % 60;
    }
}
