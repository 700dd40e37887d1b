package org.plenary.core.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plenary.core.journal.Journal;
import org.plenary.core.model.Cop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins another game where a saved one stood at the opening of a conference. */
@Command(name = "fork")
final class ForkCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--at", paramLabel = "ROUND", required = true)
    private int at;

    @Option(names = "--out", paramLabel = "NEWFILE", required = true)
    private Path out;

    ForkCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        try (Journal.Kept kept = Journal.fork(file, at - 1, out)) {
            Cop cop = kept.game().state().conference().cop();
            speaker.say("cli.fork.done", out.toString(), cop.number(), String.valueOf(cop.year()), kept.game().state().hash());
            if (kept.game().seats().person() >= 0) {
                speaker.say("cli.fork.playOn", out.toString());
            }
        }
        return 0;
    }
}
