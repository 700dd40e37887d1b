package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.appraisal.Appraiser;
import org.plenary.core.appraisal.LookAheads;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Levers;
import org.plenary.core.talks.Refusal.Code;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;

/** One command being worked out: events are applied as they come, so that later ones see the state they find. */
final class Turn {
    private final Model model;
    private final long seed;
    private final LookAheads lookAheads;
    private GameState state;
    private final List<Event> events = new ArrayList<>();

    Turn(Model model, long seed, LookAheads lookAheads, GameState state) {
        this.model = model;
        this.seed = seed;
        this.lookAheads = lookAheads;
        this.state = state;
    }

    Model model() {
        return model;
    }

    long seed() {
        return seed;
    }

    GameState state() {
        return state;
    }

    /** What happened so far, in order. */
    List<Event> events() {
        return events;
    }

    /** What binds now. */
    Levers levers() {
        return Rules.levers(model, state);
    }

    /** Appraises what is added to the world as it stands now. */
    Appraiser appraiser() {
        return lookAheads.from(model, state.opening().world(), state.opening().agreements()).since(state.world(), state.agreements());
    }

    void happen(Event event) {
        events.add(event);
        state = event.evolve(state);
    }

    void felt(Occasion occasion) {
        Flows flows = model.on(occasion, state.world(), levers(), seed);
        happen(new Event.Felt(occasion, flows));
    }

    /** Works out {@code command}: why it cannot be, or null if it happened. */
    Refusal take(Command command) {
        if (command instanceof Command.Begin || command instanceof Command.Proceed) {
            if (!command.seat().equals(Command.CHAIR)) {
                return Refusal.of(Code.CHAIR_ONLY);
            }
            return command instanceof Command.Begin ? new Chair(this).begin() : new Chair(this).proceed();
        }
        if (command.seat().equals(Command.CHAIR)) {
            return Refusal.of(Code.BLOC_ONLY);
        }
        if (command instanceof Command.Sit sit) {
            return new Voices(this).sit(sit);
        } else if (command instanceof Command.Speak speak) {
            return new Voices(this).speak(speak);
        }
        if (command.seat().equals(Command.PRESIDENCY)) {
            return command instanceof Command.Amend amend ? new Plenary(this).amend(Rules.PRESIDENCY, amend) : Refusal.of(Code.BLOC_ONLY);
        }
        int bloc = model.scenario().indexOf(command.seat());
        if (bloc < 0) {
            return Sides.SEATS.contains(command.seat()) ? Refusal.of(Code.BLOC_ONLY)
                    : Refusal.of(Code.UNKNOWN_SEAT, command.seat(), model.scenario().blocs().stream().map(Bloc::code).toList());
        }
        if (command instanceof Command.Prepare prepare) {
            return new Morning(this).prepare(bloc, prepare.draft());
        } else if (command instanceof Command.TakeBack back) {
            return new Morning(this).takeBack(bloc, back.index());
        } else if (command instanceof Command.Finish) {
            return new Day(this).finish(bloc, "");
        } else if (command instanceof Command.Accept accept) {
            return new Afternoon(this).accept(bloc, accept.offer());
        } else if (command instanceof Command.Decline decline) {
            return new Afternoon(this).decline(bloc, decline.offer(), decline.reason());
        } else if (command instanceof Command.Counter counter) {
            return new Afternoon(this).counter(bloc, counter);
        } else if (command instanceof Command.SoundOut sound) {
            return new Morning(this).soundOut(bloc, sound.idea());
        } else if (command instanceof Command.Join join) {
            return new Afternoon(this).join(bloc, join.proposal());
        } else if (command instanceof Command.Amend amend) {
            return new Plenary(this).amend(bloc, amend);
        } else if (command instanceof Command.Declare declare) {
            return new Plenary(this).declare(bloc, declare.stance(), declare.articles(), "");
        } else {
            Command.Pass pass = (Command.Pass) command;
            return state.phase() == Phase.PLENARY
                    ? new Plenary(this).declare(bloc, Stance.RESERVE, List.of(), pass.reason()) : new Day(this).finish(bloc, pass.reason());
        }
    }
}
