package org.plenary.desktop;

/** Starts the game; replaced in the next commit of this session. */
public final class Launcher {
    private Launcher() {}

    /** Entry point of the jar. */
    public static void main(String[] args) {
        throw new UnsupportedOperationException("not yet");
    }
}
