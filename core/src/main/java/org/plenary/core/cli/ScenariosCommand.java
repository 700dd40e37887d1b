package org.plenary.core.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the scenarios that come with Plenary. */
@Command(name = "scenarios")
final class ScenariosCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--json")
    private boolean json;

    ScenariosCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    /** What {@code --json} prints of a scenario. */
    record Row(String id, String title, int start, int end, int blocs, int rounds) {}

    @Override
    public Integer call() {
        List<Row> rows = new ArrayList<>();
        for (String id : ScenarioFiles.ids()) {
            Scenario scenario = ScenarioFiles.load(id);
            rows.add(new Row(id, speaker.words(scenario).title(), scenario.start(), scenario.end(), scenario.blocs().size(),
                    scenario.cops().size()));
        }
        if (json) {
            speaker.json(rows);
        } else {
            rows.forEach(row -> speaker.say("cli.scenario", row.id(), row.title(), row.start(), row.end(), row.blocs(), row.rounds()));
        }
        return 0;
    }
}
