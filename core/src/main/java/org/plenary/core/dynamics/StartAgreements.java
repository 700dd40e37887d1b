package org.plenary.core.dynamics;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Scenario;

/** What binds when a scenario starts: the contributions that its blocs then have in force. */
public final class StartAgreements {
    private StartAgreements() {}

    /** The contributions of {@code scenario}, numbered from 0, made in its start year. */
    public static List<Agreement> of(Scenario scenario) {
        List<Agreement> agreements = new ArrayList<>();
        for (int b = 0; b < scenario.blocs().size(); b++) {
            for (Pledge pledge : scenario.blocs().get(b).ndcs()) {
                agreements.add(new Agreement(agreements.size(), Agreement.Stage.IN_FORCE, new Agreement.Content.Ndc(b, pledge),
                        scenario.start(), List.of(b)));
            }
        }
        return List.copyOf(agreements);
    }
}
