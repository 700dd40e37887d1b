package org.plenary.core.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plenary.core.journal.Header;
import org.plenary.core.lab.Batch;
import org.plenary.core.lab.Ensemble;
import org.plenary.core.lab.EnsemblePage;
import org.plenary.core.lab.EnsembleSummary;
import org.plenary.core.lab.Variation;
import org.plenary.core.model.Scenario;
import org.plenary.core.report.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays many games into a table, and sums it up. Ctrl-C leaves whole rows, and the same command goes on from there. */
@Command(name = "ensemble")
final class EnsembleCommand implements Callable<Integer> {
    private static final int STOPPED = 130;

    private final Speaker speaker;

    @Option(names = "--scenario", paramLabel = "ID|FILE", required = true)
    private String scenario;

    @Option(names = "--games", paramLabel = "N", required = true)
    private int games;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Batch.cores();

    @Option(names = "--vary", paramLabel = "KEY=VALUE,VALUE")
    private List<String> vary = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--json")
    private boolean json;

    EnsembleCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws IOException {
        Scenario played = Playable.load(speaker, scenario);
        speaker.expect("--games", games, 1, 10_000_000);
        speaker.expect("--threads", threads, 1, 1024);
        Ensemble ensemble = new Ensemble(played, vary.stream().map(Variation::of).toList(), seed);
        Stop stop = new Stop(new Progress(speaker));
        Runtime.getRuntime().addShutdownHook(stop);
        Ensemble.End end;
        try {
            end = ensemble.run(out, games, threads, stop);
        } finally {
            stop.over();
        }
        if (!end.finished()) {
            return STOPPED;
        }
        EnsembleSummary summary = EnsembleSummary.of(ensemble, out);
        Words words = speaker.words(played);
        Path table = beside(".summary.csv");
        Path page = beside(".html");
        Files.writeString(table, summary.table(), StandardCharsets.UTF_8);
        String origin = speaker.text("ensemble.page.origin", Header.ENGINE, played.id(), String.valueOf(seed), out.getFileName().toString());
        Files.writeString(page, EnsemblePage.of(summary, words, origin), StandardCharsets.UTF_8);
        if (json) {
            speaker.json(summary);
        } else {
            speaker.say("cli.ensemble", out.toString(), end.games(), end.kept(), table.toString(), page.toString());
            summary.combinations().forEach(this::tell);
        }
        return 0;
    }

    private Path beside(String ending) {
        return out.resolveSibling(out.getFileName().toString().replaceFirst("\\.csv$", "") + ending);
    }

    private void tell(EnsembleSummary.Combination combination) {
        String values = combination.values().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(", "));
        speaker.line("");
        speaker.say("cli.ensemble.combination", values.isEmpty() ? speaker.text("ensemble.page.all") : values, combination.games());
        for (EnsemblePage.Figure figure : EnsemblePage.Figure.values()) {
            EnsembleSummary.Quantiles q = combination.figures().get(figure.column());
            speaker.line("  " + speaker.text("cli.ensemble.figure", speaker.text("ensemble.figure." + figure.column()), Speaker.number(q.median(), figure.decimals()),
                    Speaker.number(q.q25(), figure.decimals()), Speaker.number(q.q75(), figure.decimals()), Speaker.number(q.q05(), figure.decimals()),
                    Speaker.number(q.q95(), figure.decimals())));
        }
    }

    /** Ends the games when the process is asked to end. */
    private final class Stop extends Thread implements Batch.Watch {
        private final Progress progress;
        private volatile boolean asked;
        private volatile int done;
        private volatile int of;

        Stop(Progress progress) {
            this.progress = progress;
        }

        @Override
        public boolean goOn(int rows, int all) {
            done = rows;
            of = all;
            return !asked && progress.goOn(rows, all);
        }

        void over() {
            try {
                Runtime.getRuntime().removeShutdownHook(this);
            } catch (IllegalStateException e) {
                asked = true; // the process ends already
            }
        }

        /** The shutdown hook. */
        @Override
        public void run() {
            asked = true;
            speaker.warn(speaker.text("cli.ensemble.stopped", done, of, out.toString()));
        }
    }
}
