package org.plenary.desktop.scenery;

/**
 * Turns frames of any length into steps of {@link GuardedWorld#STEP}: what is left over waits for the next frame, and is
 * the share by which drawing interpolates. A long frame is caught up by at most {@value #MOST_STEPS} steps; the rest is
 * forgotten, so that one slow frame never makes the next one slower.
 */
final class FixedStep {
    private static final int MOST_STEPS = 4;

    private float left;

    /** How many steps are due after a frame of {@code seconds}; a negative or undefined frame counts as none. */
    int due(float seconds) {
        if (!(seconds > 0)) {
            return 0;
        }
        left += Math.min(seconds, 1);
        int steps = (int) (left / GuardedWorld.STEP);
        left -= steps * GuardedWorld.STEP;
        return Math.min(steps, MOST_STEPS);
    }

    /** How far the moment to draw lies between the last step but one (0) and the last (1). */
    float alpha() {
        return Math.min(1, Math.max(0, left / GuardedWorld.STEP));
    }
}
