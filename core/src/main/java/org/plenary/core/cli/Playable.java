package org.plenary.core.cli;

import java.nio.file.Path;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Scenario;
import org.plenary.core.negotiator.Temperaments;
import org.plenary.core.scenario.ScenarioFiles;

/** Scenarios, checked beyond their file: that a model can be made of them, and that their seats can be filled. */
final class Playable {
    private Playable() {}

    /** The scenario with this id, or in this file. */
    static Scenario load(Speaker speaker, String idOrFile) {
        return checked(speaker, idOrFile, ScenarioFiles.load(idOrFile));
    }

    /** The scenario in this file. */
    static Scenario read(Speaker speaker, Path file) {
        return checked(speaker, file.toString(), ScenarioFiles.read(file));
    }

    private static Scenario checked(Speaker speaker, String name, Scenario scenario) {
        try {
            Dynamics.model(scenario);
        } catch (IllegalArgumentException e) {
            throw new InputException(speaker.text("cli.error.model", name, e.getMessage()));
        }
        for (int b = 0; b < scenario.blocs().size(); b++) {
            Bloc bloc = scenario.blocs().get(b);
            if (!Temperaments.names().contains(bloc.temperament())) {
                throw new InputException(speaker.text("cli.error.temperament", name, "$.blocs[" + b + "].temperament", bloc.temperament(),
                        String.join(", ", Temperaments.names())));
            }
        }
        return scenario;
    }
}
