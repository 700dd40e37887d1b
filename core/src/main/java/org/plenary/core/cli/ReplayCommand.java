package org.plenary.core.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.core.game.Game;
import org.plenary.core.journal.Header;
import org.plenary.core.journal.Journals;
import org.plenary.core.journal.Recording;
import org.plenary.core.lab.Simulation;
import org.plenary.core.report.Debrief;
import org.plenary.core.report.DebriefPage;
import org.plenary.core.report.Frontier;
import org.plenary.core.report.RoundReport;
import org.plenary.core.report.Telling;
import org.plenary.core.report.YearTable;
import org.plenary.core.talks.Phase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Folds a journal into the game that it records, checking each line, and tells it again. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--verify")
    private boolean verify;

    @Option(names = "--salvage", paramLabel = "NEWFILE")
    private Path salvage;

    @Option(names = "--html", paramLabel = "NEWFILE")
    private Path html;

    @Option(names = "--csv", paramLabel = "NEWFILE")
    private Path csv;

    @Option(names = "--json")
    private boolean json;

    ReplayCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    /**
     * What {@code --json} prints of a journal without fault.
     *
     * @param moves recorded
     * @param finalHash of the state after the last of them
     * @param over whether the game was played to its end
     * @param tornBytes bytes of an unfinished last line, which do not count
     */
    record Result(int moves, String finalHash, boolean over, long tornBytes) {}

    @Override
    public Integer call() throws IOException {
        if (salvage != null) {
            Journals.Examined examined = Journals.salvage(file, salvage);
            examined.damage().ifPresent(damage -> speaker.warn(damage.text(speaker.messages())));
            speaker.say("cli.replay.salvaged", examined.recording().moves().size(), salvage.toString());
            return 0;
        }
        Recording recording = Journals.read(file);
        if (recording.tornBytes() > 0 && !json) {
            speaker.warn(speaker.text("cli.replay.torn", file.toString(), recording.tornBytes()));
        }
        Telling telling = speaker.telling(recording.scenario());
        Game game = Journals.replay(recording);
        boolean over = game.state().phase() == Phase.DEBRIEF;
        if (html != null || csv != null) {
            export(game, telling, over);
        }
        if (json) {
            speaker.json(new Result(game.moves(), game.state().hash(), over, recording.tornBytes()));
        } else if (verify) {
            speaker.say("cli.replay.verified", file.toString(), game.moves(), game.state().hash());
        } else {
            List<RoundReport> rounds = new ArrayList<>(RoundReport.of(game));
            rounds.forEach(round -> SimulateCommand.tell(speaker, telling, round));
            if (over) {
                SimulateCommand.tell(speaker, telling, new Simulation(game, Debrief.of(game)));
            } else {
                speaker.line("");
                speaker.say("cli.replay.unfinished", game.moves(), game.state().world().year());
                speaker.say("cli.hash", game.state().hash());
            }
        }
        return 0;
    }

    private void export(Game game, Telling telling, boolean over) throws IOException {
        if (!over) {
            throw new InputException(speaker.text("cli.replay.notOver", file.toString()));
        }
        Debrief debrief = Debrief.of(game);
        if (html != null) {
            String origin = speaker.text("cli.origin", Header.ENGINE, game.scenario().id(), String.valueOf(game.seed()), game.state().hash());
            List<Frontier> frontiers = new ArrayList<>();
            for (RoundReport round : debrief.rounds()) {
                frontiers.add(Frontier.of(game, round.round()));
            }
            Files.writeString(html, DebriefPage.of(debrief, frontiers, telling, origin));
        }
        if (csv != null) {
            Files.writeString(csv, YearTable.of(debrief));
        }
    }
}
