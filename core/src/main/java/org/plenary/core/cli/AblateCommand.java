package org.plenary.core.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.core.lab.Ablation;
import org.plenary.core.lab.Consequences;
import org.plenary.core.lab.Observable;
import org.plenary.core.lab.Observables;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.StrictJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what each rule of the model does, by switching it off. */
@Command(name = "ablate")
final class AblateCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--scenario", paramLabel = "ID|FILE", required = true)
    private String scenario;

    @Option(names = "--dynamic", paramLabel = "ID")
    private String dynamic;

    @Option(names = "--games", paramLabel = "N", required = true)
    private int games;

    @Option(names = "--whole", paramLabel = "N", defaultValue = "1")
    private int whole;

    @Option(names = "--write", paramLabel = "FILE")
    private Path write;

    @Option(names = "--json")
    private boolean json;

    AblateCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    /** What {@code --json} prints of a rule, and {@code --write} keeps; {@code wholeGames} is null if none were played. */
    record Row(String id, String observable, int expectedSign, int games, double with, double without, double meanDifference,
            double ciLow, double ciHigh, boolean holds, Consequences wholeGames) {}

    @Override
    public Integer call() throws IOException {
        Scenario asked = Playable.load(speaker, scenario);
        List<Observable> observables = dynamic == null ? Observables.table() : List.of(observable());
        if (games < 2) {
            throw new InputException(speaker.text("cli.ablate.games", games));
        }
        List<Ablation.Effect> effects = new Ablation(asked, games).measure(observables);
        List<Consequences> played = Consequences.played(asked, whole);
        List<Row> rows = new ArrayList<>();
        for (Ablation.Effect effect : effects) {
            Row row = row(effect, whole == 0 ? null : Consequences.ofSwitchingOff(asked, effect.observable().id(), played));
            rows.add(row);
            if (!json) {
                tell(row);
            }
        }
        if (json) {
            speaker.json(rows);
        } else {
            speaker.say("cli.ablate.sum", rows.stream().filter(Row::holds).count(), rows.size());
        }
        if (write != null) {
            Files.writeString(write, file(rows), StandardCharsets.UTF_8);
        }
        return 0;
    }

    private Observable observable() {
        try {
            return Observables.of(dynamic);
        } catch (IllegalArgumentException e) {
            throw new InputException(speaker.text("cli.ablate.dynamic", dynamic));
        }
    }

    private Row row(Ablation.Effect effect, Consequences consequences) {
        String id = effect.observable().id();
        return new Row(id, speaker.text("dynamic." + id + ".observable"), effect.expectedSign(), effect.games(), effect.with(), effect.without(),
                effect.meanDifference(), effect.ciLow(), effect.ciHigh(), effect.holds(), consequences);
    }

    private void tell(Row row) {
        speaker.say(row.holds ? "cli.ablate.holds" : "cli.ablate.fails", row.id, row.observable, number(row.with), number(row.without),
                number(row.meanDifference), number(row.ciLow), number(row.ciHigh));
        if (row.wholeGames != null) {
            speaker.say("cli.ablate.whole", number(row.wholeGames.warmingC()), number(100 * row.wholeGames.adopted()),
                    number(100 * row.wholeGames.surplus()), number(row.wholeGames.interest()), number(row.wholeGames.responsibility()));
        }
    }

    /** Three significant digits. */
    private static String number(double value) {
        return value == 0 ? "0" : new java.math.BigDecimal(value, new java.math.MathContext(3)).toPlainString();
    }

    /** One rule a line, so that a change shows as a change of lines. */
    private static String file(List<Row> rows) {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(StrictJson.write(row));
        }
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }
}
