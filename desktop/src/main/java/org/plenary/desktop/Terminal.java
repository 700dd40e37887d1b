package org.plenary.desktop;

/** The commands of the terminal, which belong to the engine. */
final class Terminal {
    private Terminal() {}

    /** Runs a command and returns the exit code of the process. */
    static int run(String... args) {
        System.err.println("This build has no commands for the terminal.");
        return 2;
    }
}
