package org.plenary.core.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.core.lab.Hindcast;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds the model against history. */
@Command(name = "hindcast")
final class HindcastCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--games", paramLabel = "N", required = true)
    private int games;

    @Option(names = "--json")
    private boolean json;

    HindcastCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        if (games < 1) {
            throw new InputException(speaker.text("cli.hindcast.games", games));
        }
        List<Hindcast.Figure> figures = Hindcast.of(games, game -> {});
        if (json) {
            speaker.json(figures);
            return 0;
        }
        for (Hindcast.Figure figure : figures) {
            speaker.say(figure.inside() ? "cli.hindcast.inside" : "cli.hindcast.outside", speaker.text("hindcast." + figure.figure()),
                    figure.documents(), number(figure.median()), number(figure.p05()), number(figure.p95()));
        }
        speaker.say("cli.hindcast.sum", figures.stream().filter(Hindcast.Figure::inside).count(), figures.size());
        return 0;
    }

    /** Four significant digits. */
    private static String number(double value) {
        return value == 0 ? "0" : new BigDecimal(value, new MathContext(4)).stripTrailingZeros().toPlainString();
    }
}
