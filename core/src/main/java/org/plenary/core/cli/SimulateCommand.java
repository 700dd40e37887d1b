package org.plenary.core.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.plenary.core.appraisal.Scores;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.journal.Journal;
import org.plenary.core.lab.Simulation;
import org.plenary.core.model.Scenario;
import org.plenary.core.report.Debrief;
import org.plenary.core.report.RoundReport;
import org.plenary.core.report.Telling;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays a game of AI seats to its end and tells it round by round. */
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--scenario", paramLabel = "ID|FILE", required = true)
    private String scenario;

    @Option(names = "--seed", paramLabel = "N", required = true)
    private long seed;

    @Option(names = "--journal", paramLabel = "FILE")
    private Path journal;

    @Option(names = "--json")
    private boolean json;

    SimulateCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    /** What {@code --json} prints of a game. */
    record Result(String finalHash, int rounds, double temperature2100C, Map<String, Pair> scores) {
        /** The two scores of a bloc. */
        record Pair(double interest, double responsibility) {}

        static Result of(Simulation simulation) {
            Map<String, Pair> scores = new LinkedHashMap<>();
            Debrief debrief = simulation.debrief();
            for (int b = 0; b < debrief.codes().size(); b++) {
                Scores.Score score = debrief.scores().byBloc().get(b);
                scores.put(debrief.codes().get(b), new Pair(score.interest(), score.responsibility()));
            }
            return new Result(simulation.finalHash(), debrief.rounds().size(), debrief.warmingC(2100), scores);
        }
    }

    @Override
    public Integer call() {
        Scenario played = Playable.load(speaker, scenario);
        if (journal == null) {
            play(Game.begin(played, seed, Seats.allAi(played), MoveLog.NONE));
        } else {
            boolean[] lost = {false};
            try (Journal.Kept kept = Journal.begin(journal, played, seed, Seats.allAi(played))) {
                kept.journal().playOnUnrecorded(failure -> lost[0] |= speaker.unsaved(failure));
                play(kept.game());
                if (lost[0]) {
                    return CommandLine.ExitCode.USAGE;
                }
                if (!json) {
                    speaker.say("cli.saved", journal.toString());
                }
            }
        }
        return 0;
    }

    private void play(Game game) {
        Telling telling = speaker.telling(game.scenario());
        if (!json) {
            speaker.say("cli.simulate.begin", telling.words().title(), String.valueOf(seed), game.scenario().blocs().size());
        }
        Simulation simulation = Simulation.of(game, round -> {
            if (!json) {
                tell(speaker, telling, round);
            }
        });
        if (json) {
            speaker.json(Result.of(simulation));
        } else {
            tell(speaker, telling, simulation);
        }
    }

    /** Tells a round: its heading, then a sentence a line. */
    static void tell(Speaker speaker, Telling telling, RoundReport round) {
        speaker.line("");
        speaker.line(telling.heading(round));
        telling.round(round).forEach(sentence -> tell(speaker, sentence));
    }

    /** Tells a sentence, and what it counts up below it. */
    static void tell(Speaker speaker, Telling.Sentence sentence) {
        speaker.line("  " + sentence.text());
        sentence.details().forEach(detail -> speaker.line("    - " + detail));
    }

    /** Tells the end of a game. */
    static void tell(Speaker speaker, Telling telling, Simulation simulation) {
        speaker.line("");
        speaker.say("cli.debrief");
        telling.ending(simulation.debrief()).forEach(sentence -> tell(speaker, sentence));
        speaker.line("");
        speaker.say("cli.hash", simulation.finalHash());
    }
}
