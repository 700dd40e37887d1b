package org.plenary.core.cli;

import java.util.concurrent.Callable;
import org.plenary.core.lab.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays sessions of stacked alternating offers, to compare with the tools of the literature. */
@Command(name = "sessions")
final class SessionsCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--parties", paramLabel = "N", defaultValue = "8")
    private int parties;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "100")
    private int rounds;

    @Option(names = "--reservation", paramLabel = "X", defaultValue = "0")
    private double reservation;

    @Option(names = "--sessions", paramLabel = "N", defaultValue = "1000")
    private int sessions;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--json")
    private boolean json;

    SessionsCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    /** What {@code --json} prints. */
    record Result(int parties, int rounds, double reservation, int sessions, double agreement, double meanRounds,
            double meanUtility, double randomUtility, double sessionsPerSecond) {}

    @Override
    public Integer call() {
        long begun = System.nanoTime();
        Sessions played;
        try {
            played = Sessions.of(parties, rounds, reservation, sessions, seed);
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage());
        }
        double seconds = (System.nanoTime() - begun) * 1e-9;
        Result result = new Result(parties, rounds, reservation, sessions, played.agreed() / (double) sessions,
                played.meanRounds(), played.meanWorth(), played.randomWorth(), sessions / seconds);
        if (json) {
            speaker.json(result);
        } else {
            speaker.say("cli.sessions", sessions, parties, rounds, Speaker.number(result.agreement(), 3),
                    Speaker.number(result.meanRounds(), 1),
                    Speaker.number(result.meanUtility(), 3),
                    Speaker.number(result.randomUtility(), 3), String.valueOf(Math.round(result.sessionsPerSecond())));
        }
        return 0;
    }
}
