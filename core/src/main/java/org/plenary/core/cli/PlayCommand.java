package org.plenary.core.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.journal.Journal;
import org.plenary.core.journal.JournalException;
import org.plenary.core.journal.Journals;
import org.plenary.core.journal.PlenaryFolder;
import org.plenary.core.journal.Unfinished;
import org.plenary.core.model.Cop;
import org.plenary.core.model.Scenario;
import org.plenary.core.report.Words;
import org.plenary.core.scenario.ScenarioFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays a game in the terminal: continues the last one if it is unfinished and wanted, or begins a new one. */
@Command(name = "play")
final class PlayCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--scenario", paramLabel = "ID|FILE")
    private String scenario;

    @Option(names = "--bloc", paramLabel = "CODE")
    private String bloc;

    @Option(names = "--seed", paramLabel = "N")
    private Long seed;

    @Option(names = "--journal", paramLabel = "FILE")
    private Path journal;

    @Option(names = "--new")
    private boolean fresh;

    PlayCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        Dialogue dialogue = new Dialogue(speaker);
        if (journal != null && Files.exists(journal)) {
            if (scenario != null || seed != null || fresh) {
                throw new JournalException(JournalException.Fault.EXISTS, journal);
            }
            resume(dialogue, journal);
            return 0;
        }
        Optional<Unfinished> unfinished = fresh || scenario != null || journal != null ? Optional.empty()
                : Unfinished.last(PlenaryFolder.ofThisProcess().games(), unusable -> speaker.warn(unusable.text(speaker.messages())));
        if (unfinished.isPresent() && wanted(dialogue)) {
            resume(dialogue, unfinished.get().file());
        } else {
            begin(dialogue);
        }
        return 0;
    }

    private boolean wanted(Dialogue dialogue) {
        return dialogue.choose(speaker.text("cli.play.continue"), List.of(speaker.text("cli.play.continue.yes"), speaker.text("cli.play.continue.no")))
                .filter(answer -> answer == 0).isPresent();
    }

    private void resume(Dialogue dialogue, Path file) {
        Journal.Kept found;
        try {
            found = Journal.resume(file);
        } catch (JournalException e) {
            if (e.fault().ofAnotherEngine()) {
                found = fromSnapshot(e, file);
            } else if (e.fault() == JournalException.Fault.UNREADABLE) { // it was read before, so it cannot be written
                speaker.warn(speaker.text("journal.unsaved", e.text(speaker.messages())));
                play(dialogue, Journals.replay(Journals.read(file)));
                return;
            } else {
                throw e;
            }
        }
        try (Journal.Kept kept = found) {
            if (kept.game().seats().person() < 0) {
                throw new InputException(speaker.text("cli.play.nobody", file.toString()));
            }
            if (kept.tornBytes() > 0) {
                speaker.warn(speaker.text("journal.torn", file.toString(), kept.tornBytes()));
            }
            playKept(dialogue, kept);
        }
    }

    /** The game of another version of Plenary as it stood at the opening of its last conference, in a new journal. */
    private Journal.Kept fromSnapshot(JournalException why, Path file) {
        Journal.Kept kept = Journal.restoreLast(file).orElseThrow(() -> why);
        Cop cop = kept.game().state().conference().cop();
        speaker.warn(speaker.text("cli.play.snapshot", file.toString(), cop.number(), String.valueOf(cop.year()), kept.journal().file().toString()));
        return kept;
    }

    private void begin(Dialogue dialogue) {
        Scenario played = Playable.load(speaker, scenario == null ? ScenarioFiles.ids().get(0) : scenario);
        Words words = speaker.words(played);
        int you = bloc == null ? chosen(dialogue, played, words) : named(played);
        long chance = seed == null ? System.nanoTime() : seed;
        Seats seats = Seats.allAi(played).withPerson(played, played.blocs().get(you).code(), words.name(you));
        speaker.say("cli.play.begin", words.title(), String.valueOf(chance), words.name(you));
        Journal.Kept kept = kept(played, chance, seats);
        if (kept == null) {
            play(dialogue, Game.begin(played, chance, seats, MoveLog.NONE));
        } else {
            try (kept) {
                playKept(dialogue, kept);
            }
        }
    }

    /** The new game with its journal; null, with a warning, if none can be written and the person asked for none. */
    private Journal.Kept kept(Scenario played, long chance, Seats seats) {
        if (journal != null) {
            return Journal.begin(journal, played, chance, seats);
        }
        try {
            return Journal.begin(Journals.fresh(PlenaryFolder.ofThisProcess().games(), played.id()), played, chance, seats);
        } catch (JournalException | UncheckedIOException e) {
            speaker.warn(speaker.text("journal.unsaved", e.getMessage()));
            return null;
        }
    }

    private int chosen(Dialogue dialogue, Scenario played, Words words) {
        speaker.line("");
        speaker.line(words.title());
        if (!words.told("story").isEmpty()) {
            speaker.line(words.told("story"));
        }
        List<String> names = played.blocs().stream().map(b -> b.code() + "  " + words.name(played.indexOf(b.code()))).toList();
        return dialogue.choose(speaker.text("cli.play.bloc"), names).orElse(0);
    }

    private int named(Scenario played) {
        int index = played.indexOf(bloc.toUpperCase(Locale.ROOT));
        if (index < 0) {
            throw new InputException(speaker.text("cli.error.bloc", bloc, String.join(", ", played.blocs().stream().map(b -> b.code()).toList())));
        }
        return index;
    }

    private void playKept(Dialogue dialogue, Journal.Kept kept) {
        boolean[] lost = {false};
        kept.journal().playOnUnrecorded(failure -> lost[0] |= speaker.unsaved(failure));
        boolean over = play(dialogue, kept.game());
        if (!lost[0]) {
            speaker.say(over ? "cli.saved" : "cli.play.left", kept.journal().file().toString());
        }
    }

    private boolean play(Dialogue dialogue, Game game) {
        return new TerminalGame(speaker, dialogue, game, game.seats().person()).play();
    }
}
