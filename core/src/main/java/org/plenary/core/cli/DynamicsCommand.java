package org.plenary.core.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.model.DynamicSetting;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules of the model, and whether they run in a scenario. */
@Command(name = "dynamics")
final class DynamicsCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--scenario", paramLabel = "ID|FILE")
    private String scenario;

    @Option(names = "--json")
    private boolean json;

    DynamicsCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        Scenario asked = Playable.load(speaker, scenario == null ? ScenarioFiles.ids().get(0) : scenario);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Dynamics.Entry entry : Dynamics.table()) {
            boolean enabled = asked.dynamics().getOrDefault(entry.id(), DynamicSetting.DEFAULT).enabled();
            String title = speaker.text("dynamic." + entry.id() + ".title");
            if (json) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("id", entry.id());
                row.put("group", entry.group().name());
                row.put("source", entry.source());
                row.put("class", entry.type().getName());
                row.put("enabled", enabled);
                row.put("title", title);
                rows.add(row);
            } else {
                speaker.say(enabled ? "cli.dynamic" : "cli.dynamic.off", entry.group().name(), entry.id(), title, entry.source());
                speaker.line("     " + speaker.text("dynamic." + entry.id() + ".explanation"));
            }
        }
        if (json) {
            speaker.json(rows);
        }
        return 0;
    }
}
