package org.plenary.core.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.core.lab.Batch;
import org.plenary.core.lab.Estimate;
import org.plenary.core.lab.Tournament;
import org.plenary.core.model.Scenario;
import org.plenary.core.negotiator.Temperaments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets temperaments play in the same seats of the same games, and compares them. */
@Command(name = "tournament")
final class TournamentCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--scenario", paramLabel = "ID|FILE", required = true)
    private String scenario;

    @Option(names = "--games", paramLabel = "N", required = true)
    private int games;

    @Option(names = "--temperaments", paramLabel = "NAME", split = ",")
    private List<String> temperaments = Temperaments.names();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Batch.cores();

    @Option(names = "--json")
    private boolean json;

    TournamentCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        Scenario played = Playable.load(speaker, scenario);
        speaker.expect("--games", games, 2, 100_000);
        speaker.expect("--threads", threads, 1, 1024);
        Tournament tournament;
        try {
            tournament = Tournament.of(played, temperaments, games, seed, threads, new Progress(speaker));
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage());
        }
        if (json) {
            speaker.json(tournament);
            return 0;
        }
        speaker.say("cli.tournament", speaker.telling(played).words().title(), games);
        for (Tournament.Row row : tournament.rows()) {
            speaker.line("  " + speaker.text("cli.tournament.row", row.temperament(), range(row.interest()), range(row.responsibility()), range(row.worldGainBn())));
            if (!row.temperament().equals(Tournament.RANDOM)) {
                speaker.line("    " + speaker.text("cli.tournament.random", range(row.overRandom()), Speaker.number(row.pValue(), 4)));
            }
            if (!row.dominatedBy().isEmpty()) {
                speaker.line("    " + speaker.text("cli.tournament.dominated", String.join(", ", row.dominatedBy())));
            }
        }
        return 0;
    }

    private static String range(Estimate estimate) {
        return "%s [%s, %s]".formatted(Speaker.number(estimate.mean(), 1), Speaker.number(estimate.low(), 1), Speaker.number(estimate.high(), 1));
    }
}
