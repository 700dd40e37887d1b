package org.plenary.core.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private int wholeGames;

    @Option(names = "--write", paramLabel = "FILE")
    private Path write;

    @Option(names = "--json")
    private boolean json;

    AblateCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    /** What was measured of a rule; {@code whole} is null if no whole games were played. */
    private record Row(String id, String observable, Ablation.Effect effect, Consequences whole) {
        /** What {@code --json} prints, and {@code --write} keeps. */
        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", id);
            json.put("observable", observable);
            json.put("expectedSign", effect.expectedSign());
            json.put("games", effect.games());
            json.put("with", effect.with());
            json.put("without", effect.without());
            json.put("meanDifference", effect.meanDifference());
            json.put("ciLow", effect.ciLow());
            json.put("ciHigh", effect.ciHigh());
            json.put("holds", effect.holds());
            if (whole != null) {
                json.put("wholeGames", whole.games());
                json.put("warming2100C", whole.warmingC());
                json.put("adopted", whole.adopted());
                json.put("surplusCaptured", whole.surplus());
                json.put("interest", whole.interest());
                json.put("responsibility", whole.responsibility());
            }
            return json;
        }
    }

    @Override
    public Integer call() throws IOException {
        Scenario asked = Playable.load(speaker, scenario);
        List<Observable> observables = dynamic == null ? Observables.table() : List.of(observable());
        if (games < 2) {
            throw new InputException(speaker.text("cli.ablate.games", games));
        }
        List<Ablation.Effect> effects = new Ablation(asked, games).measure(observables);
        List<Consequences> played = Consequences.played(asked, wholeGames);
        List<Row> rows = new ArrayList<>();
        for (Ablation.Effect effect : effects) {
            Row row = row(effect, wholeGames == 0 ? null : Consequences.ofSwitchingOff(asked, effect.observable().id(), played));
            rows.add(row);
            if (!json) {
                tell(row);
            }
        }
        if (json) {
            speaker.json(rows.stream().map(Row::json).toList());
        } else {
            speaker.say("cli.ablate.sum", rows.stream().filter(row -> row.effect.holds()).count(), rows.size());
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
        return new Row(id, speaker.text("dynamic." + id + ".observable"), effect, consequences);
    }

    private void tell(Row row) {
        Ablation.Effect effect = row.effect;
        speaker.say(effect.holds() ? "cli.ablate.holds" : "cli.ablate.fails", row.id, row.observable, number(effect.with()),
                number(effect.without()), number(effect.meanDifference()), number(effect.ciLow()), number(effect.ciHigh()));
        Consequences whole = row.whole;
        if (whole != null) {
            speaker.say("cli.ablate.whole", number(whole.warmingC()), number(100 * whole.adopted()), number(100 * whole.surplus()),
                    number(whole.interest()), number(whole.responsibility()));
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
            lines.add(StrictJson.write(row.json()));
        }
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }
}
