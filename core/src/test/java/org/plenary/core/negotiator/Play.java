package org.plenary.core.negotiator;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.dynamics.StartWorld;
import org.plenary.core.model.Scenario;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Decision;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Refusal;
import org.plenary.core.talks.Rules;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/** A game of AI seats under test: it keeps what they did and every refusal. */
final class Play {
    final Model model;
    final long seed;
    final Rules rules;
    final World published;
    final List<Negotiator> seats = new ArrayList<>();
    final List<Reasoned> moves = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    GameState state;

    Play(Scenario scenario, long seed, IntFunction<Negotiator> seat) {
        this(Dynamics.model(scenario), seed, seat);
    }

    Play(Model model, long seed, IntFunction<Negotiator> seat) {
        this.model = model;
        this.seed = seed;
        rules = new Rules(model, seed);
        published = StartWorld.of(model);
        state = GameState.initial(published, StartAgreements.of(model.scenario()));
        for (int b = 0; b < model.scenario().blocs().size(); b++) {
            seats.add(seat.apply(b));
        }
        chair(new Command.Begin(Command.CHAIR));
    }

    /** The default AI in every seat, with a shared archive. */
    static Play defaults(Scenario scenario, long seed) {
        Archive archive = new Archive();
        return new Play(scenario, seed, b -> Temperaments.named(temperament(scenario, b), archive));
    }

    /** The scenario's own, or in turn where it names one that does not exist. */
    static String temperament(Scenario scenario, int bloc) {
        String own = scenario.blocs().get(bloc).temperament();
        return Temperaments.names().contains(own) ? own : Temperaments.names().get(bloc % 2);
    }

    private void chair(Command command) {
        Decision decision = rules.decide(state, command);
        if (decision instanceof Decision.Refused refused) {
            fail(command + " was refused: " + refused.refusal());
        }
        happen((Decision.Accepted) decision);
    }

    private void happen(Decision.Accepted accepted) {
        for (Event event : accepted.events()) {
            state = event.evolve(state);
            events.add(event);
        }
    }

    int waiting() {
        return state.phase() == Phase.TALKS || state.phase() == Phase.PLENARY ? state.conference().done().indexOf(false) : -1;
    }

    Observation seen(int bloc) {
        return Observation.of(model, published, state, bloc);
    }

    RandomStream luck(int bloc) {
        return RandomStream.of(seed, "negotiator/%d/%s/%d/%s".formatted(state.round(), state.phase(),
                state.conference().day() * 10 + state.conference().overtime(), state.conference().beat()),
                model.scenario().blocs().get(bloc).code(), state.world().year());
    }

    /** One seat acts its beat, or the chair moves on. */
    void step() {
        int bloc = waiting();
        if (bloc < 0) {
            chair(new Command.Proceed(Command.CHAIR));
            return;
        }
        for (Reasoned reasoned : seats.get(bloc).act(seen(bloc), model, luck(bloc))) {
            Decision decision = rules.decide(state, reasoned.command());
            if (decision instanceof Decision.Refused refused) {
                refusals.add(refused.refusal());
            } else {
                moves.add(reasoned);
                happen((Decision.Accepted) decision);
            }
        }
        if (waiting() == bloc && !refusals.isEmpty()) {
            fail("seat " + bloc + " is stuck: " + refusals);
        }
    }

    Play until(Phase phase) {
        while (state.phase() != phase) {
            step();
        }
        return this;
    }

    <E extends Event> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
