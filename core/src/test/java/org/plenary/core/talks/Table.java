package org.plenary.core.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.dynamics.StartWorld;
import org.plenary.core.model.DynamicSetting;
import org.plenary.core.model.Procedure;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.world.Model;

/** A conference of {@code after-baku} under test: commands in, events out. */
final class Table {
    static final Scenario SCENARIO = ScenarioFiles.load("after-baku");
    /** Without crises, which would leave delegations with less to spend. */
    private static final Model MODEL = Dynamics.model(SCENARIO, List.of("crisis-overlap"));

    final Model model;
    final Rules rules;
    final List<Event> events = new ArrayList<>();
    GameState state;

    private Table(Model model, long seed) {
        this.model = model;
        rules = new Rules(model, seed);
        state = GameState.initial(StartWorld.of(model), StartAgreements.of(model.scenario()));
        done(new Command.Begin(Command.CHAIR));
    }

    /** At the headlines of the first conference. */
    static Table opened() {
        return new Table(MODEL, 1);
    }

    /** On the first morning. */
    static Table talking() {
        Table table = opened();
        table.done(new Command.Proceed(Command.CHAIR));
        table.done(new Command.Proceed(Command.CHAIR));
        return table;
    }

    /** On the first morning of a conference by another protocol. */
    static Table talkingBy(Procedure procedure) {
        Scenario s = SCENARIO;
        Table table = new Table(Dynamics.model(new Scenario(s.id(), s.start(), s.end(), s.horizon(), s.referenceYear(),
                s.discountRate(), s.sensitivity(), procedure, s.cops(), s.articles(), s.blocs(), s.defaultTrust(),
                s.relations(), s.bunkersYears(), s.bunkersCo2Mt(), s.dynamics(), s.script(), s.provenance())), 1);
        table.done(new Command.Proceed(Command.CHAIR));
        table.done(new Command.Proceed(Command.CHAIR));
        return table;
    }

    /** On the first morning, with a dynamic switched off. */
    static Table talkingWithout(String dynamic) {
        Map<String, DynamicSetting> settings = new TreeMap<>(SCENARIO.dynamics());
        settings.put(dynamic, new DynamicSetting(false, Map.of()));
        Scenario s = SCENARIO;
        Table table = new Table(Dynamics.model(new Scenario(s.id(), s.start(), s.end(), s.horizon(), s.referenceYear(),
                s.discountRate(), s.sensitivity(), s.procedure(), s.cops(), s.articles(), s.blocs(), s.defaultTrust(),
                s.relations(), s.bunkersYears(), s.bunkersCo2Mt(), settings, s.script(), s.provenance())), 1);
        table.done(new Command.Proceed(Command.CHAIR));
        table.done(new Command.Proceed(Command.CHAIR));
        return table;
    }

    /** Does what must be legal. */
    List<Event> done(Command command) {
        Decision decision = rules.decide(state, command);
        if (decision instanceof Decision.Refused refused) {
            fail(command + " was refused: " + refused.refusal());
        }
        List<Event> news = ((Decision.Accepted) decision).events();
        for (Event event : news) {
            state = event.evolve(state);
        }
        events.addAll(news);
        return news;
    }

    /** Expects a refusal, and that nothing changes. */
    Refusal refused(Refusal.Code code, Command command) {
        String before = state.hash();
        Decision decision = rules.decide(state, command);
        assertEquals(before, state.hash());
        if (decision instanceof Decision.Refused refused) {
            assertEquals(code, refused.refusal().code(), refused.refusal().toString());
            return refused.refusal();
        }
        return fail(command + " was accepted");
    }

    /** Everybody finishes the beat. */
    void finishBeat() {
        for (int b = 0; b < SCENARIO.blocs().size(); b++) {
            if (!state.conference().done().get(b)) {
                done(new Command.Finish(code(b)));
            }
        }
    }

    /** Nobody does anything more until the plenary. */
    void toPlenary() {
        while (state.phase() == Phase.TALKS) {
            finishBeat();
        }
    }

    /** Every bloc that has not spoken stays silent. */
    void restSilent() {
        int overtime = state.conference().overtime();
        for (int b = 0; b < SCENARIO.blocs().size(); b++) {
            if (state.phase() == Phase.PLENARY && state.conference().overtime() == overtime && !state.conference().done().get(b)) {
                done(new Command.Declare(code(b), Stance.SILENT, List.of()));
            }
        }
    }

    String code(int bloc) {
        return SCENARIO.blocs().get(bloc).code();
    }

    int bloc(String code) {
        return SCENARIO.indexOf(code);
    }
}
