package org.plenary.core.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.core.appraisal.LookAheads;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.dynamics.StartWorld;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;
import org.plenary.core.negotiator.Advisor;
import org.plenary.core.negotiator.Archive;
import org.plenary.core.negotiator.Negotiator;
import org.plenary.core.negotiator.Reasoned;
import org.plenary.core.negotiator.SideSeat;
import org.plenary.core.negotiator.SideSeats;
import org.plenary.core.negotiator.Temperaments;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Decision;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Refusal;
import org.plenary.core.talks.Rules;
import org.plenary.core.talks.Stance;
import org.plenary.core.world.Model;
import org.plenary.core.world.StartClimate;
import org.plenary.core.world.World;

/**
 * One game. {@link #state} and {@link #history} are immutable snapshots that any thread may read; moves are made by one
 * thread at a time.
 */
public final class Game {
    private final Model model;
    private final long seed;
    private final Seats seats;
    private final MoveLog log;
    private final Rules rules;
    private final Archive archive;
    private final Advisor advisor;
    private volatile World published;
    private final List<Opening> openings = new ArrayList<>();
    private final Map<String, Begun> begun = new TreeMap<>();
    private volatile GameState state;
    private volatile History history = History.empty();
    private volatile int moves;

    /** The state at the opening of a conference, and how many events led to it. */
    private record Opening(GameState state, int events) {}

    /**
     * What a seat has done in a beat so far: one that was killed between two of its moves goes on with what it had in mind.
     *
     * @param before the state that it thought about
     * @param made what it has done since, in order
     */
    private record Begun(GameState before, List<Command> made) {
        Begun and(Command command) {
            List<Command> more = new ArrayList<>(made);
            more.add(command);
            return new Begun(before, List.copyOf(more));
        }
    }

    private Game(Scenario scenario, long seed, Seats seats, MoveLog log) {
        if (seats.byBloc().size() != scenario.blocs().size()) {
            throw new IllegalArgumentException("seats has %d entries but the scenario has %d blocs"
                    .formatted(seats.byBloc().size(), scenario.blocs().size()));
        }
        this.seed = seed;
        this.seats = seats;
        this.log = log;
        model = Dynamics.model(StartClimate.drawn(scenario, seed));
        LookAheads lookAheads = new LookAheads();
        archive = new Archive(lookAheads);
        advisor = new Advisor(model, archive);
        rules = new Rules(model, seed, lookAheads);
        published = StartWorld.of(model);
        state = GameState.initial(published, StartAgreements.of(scenario));
    }

    /** A new game at the opening of its first conference. */
    public static Game begin(Scenario scenario, long seed, Seats seats, MoveLog log) {
        Game game = new Game(scenario, seed, seats, log);
        game.submit(new Command.Begin(Command.CHAIR));
        return game;
    }

    /** A game that has not begun, into which a journal folds its moves with {@link #replay}. */
    public static Game unbegun(Scenario scenario, long seed, Seats seats, MoveLog log) {
        return new Game(scenario, seed, seats, log);
    }

    /** What {@link #at} makes: a game that stands where another one stood. */
    private Game(Game whole, int events) {
        seed = whole.seed;
        seats = whole.seats;
        log = MoveLog.NONE;
        model = whole.model;
        archive = new Archive();
        advisor = new Advisor(model, archive);
        rules = whole.rules;
        published = whole.published;
        history = whole.history.upTo(events);
        state = history.get(events - 1).after();
        moves = history.get(events - 1).move();
    }

    /**
     * The game as it stood after its first {@code events} events, to look at; it is kept nowhere, and this game does not
     * notice.
     *
     * @param events from 1 to as many as the history has
     */
    public Game at(int events) {
        if (events < 1 || events > history.size()) {
            throw new IllegalArgumentException("events is %d but must be from 1 to %d".formatted(events, history.size()));
        }
        return new Game(this, events);
    }

    /** What came of a move. */
    public sealed interface Result {
        /** It happened. */
        record Done(List<Event> events) implements Result {}

        /** It cannot be. */
        record Refused(Refusal refusal) implements Result {}
    }

    /** The model that runs. */
    public Model model() {
        return model;
    }

    /** The scenario that is played. */
    public Scenario scenario() {
        return model.scenario();
    }

    /** The seed. */
    public long seed() {
        return seed;
    }

    /** Who sits where. */
    public Seats seats() {
        return seats;
    }

    /** The rules. */
    public Rules rules() {
        return rules;
    }

    /** The state now. */
    public GameState state() {
        return state;
    }

    /** What happened so far. */
    public History history() {
        return history;
    }

    /** How many moves were made. */
    public int moves() {
        return moves;
    }

    /** The world that everybody knew at the start. */
    public World published() {
        return published;
    }

    /** What binds this year. */
    public Levers levers() {
        return rules.levers(state);
    }

    /** What {@code bloc} may see. */
    public Observation observe(int bloc) {
        return Observation.of(model, published, state, bloc);
    }

    /** The advisers behind a person: what they say follows from the observation they are given. */
    public Advisor advisor() {
        return advisor;
    }

    /** Makes a move, if it is legal: it is logged first and happens then. */
    public Result submit(Command command) {
        Decision decision = rules.decide(state, command);
        if (decision instanceof Decision.Refused refused) {
            return new Result.Refused(refused.refusal());
        }
        List<Event> events = ((Decision.Accepted) decision).events();
        GameState next = state;
        List<History.Entry> entries = new ArrayList<>();
        for (Event event : events) {
            next = event.evolve(next);
            entries.add(new History.Entry(moves + 1, event, next));
        }
        if (log != MoveLog.NONE) {
            log.append(moves + 1, new Move.Act(command), next.hash());
        }
        History after = history;
        for (History.Entry entry : entries) {
            after = after.and(entry);
            if (entry.event() instanceof Event.ConferenceOpened) {
                openings.add(null); // filled below, when the opening's own flows are in
            }
        }
        moves++;
        Begun beat = begun.get(command.seat());
        begun.put(command.seat(), (beat == null || !sameBeat(beat.before, state) ? new Begun(state, List.of()) : beat).and(command));
        history = after;
        state = next;
        if (!openings.isEmpty() && openings.get(openings.size() - 1) == null) {
            openings.set(openings.size() - 1, new Opening(next, after.size()));
            log.opened(this);
        }
        return new Result.Done(events);
    }

    /** Goes back to the opening of the conference of {@code round}; what came after is no longer part of the game. */
    public void rollBack(int round) {
        if (round < 0 || round >= openings.size()) {
            throw new IllegalArgumentException("round is %d but must be from 0 to %d".formatted(round, openings.size() - 1));
        }
        Opening opening = openings.get(round);
        if (log != MoveLog.NONE) {
            log.append(moves + 1, new Move.RollBack(round), opening.state().hash());
        }
        openings.subList(round + 1, openings.size()).clear();
        moves++;
        begun.clear();
        history = history.upTo(opening.events());
        state = opening.state();
    }

    /** Repeats a recorded move. */
    public Result replay(Move move) {
        if (move instanceof Move.RollBack back) {
            rollBack(back.round());
            return new Result.Done(List.of());
        }
        if (move instanceof Move.Restored restored) {
            return new Result.Done(restore(restored));
        }
        return submit(((Move.Act) move).command());
    }

    /** How many conferences have opened and were not rolled back. */
    public int opened() {
        return openings.size();
    }

    /** Applies what happened in a game of another engine; this one must not have begun. */
    private List<Event> restore(Move.Restored from) {
        if (moves > 0) {
            throw new IllegalArgumentException("a game is restored before its first move but there are %d".formatted(moves));
        }
        World start = World.of(model.layout(), from.year(), from.start());
        GameState next = GameState.initial(start, from.agreements());
        History after = History.empty();
        List<Event> all = new ArrayList<>();
        List<Opening> opened = new ArrayList<>();
        for (List<Event> move : from.moves()) {
            for (Event event : move) {
                next = event.evolve(next);
                after = after.and(new History.Entry(1, event, next));
                all.add(event);
            }
            if (move.stream().anyMatch(Event.ConferenceOpened.class::isInstance)) {
                opened.add(new Opening(next, after.size()));
            }
        }
        if (log != MoveLog.NONE) {
            log.append(1, from, next.hash());
        }
        published = start;
        openings.addAll(opened);
        moves = 1;
        history = after;
        state = next;
        return all;
    }

    /** Indices of the blocs that the game waits for, in seating order; empty if it waits for the chair or is over. */
    public List<Integer> waitingFor() {
        return rules.waitsFor(state);
    }

    /**
     * Lets one waiting AI seat act its beat: all it wants to do, and then it has finished. Before them act those seats that
     * nobody waits for: presidency, science and press where no person sits, and who thinks of coming back to the hall.
     *
     * @return what it did, with its reasons; empty if no AI seat is waiting
     */
    public List<Reasoned> playNextAi() {
        List<Reasoned> first = playUnasked();
        if (!first.isEmpty()) {
            return first;
        }
        for (int bloc : waitingFor()) {
            if (seats.byBloc().get(bloc) instanceof Seat.Ai ai) {
                return play(bloc, Temperaments.named(ai.temperament(), archive));
            }
        }
        return List.of();
    }

    /**
     * Lets {@code negotiator} act the beat of {@code bloc}, or the rest of it; where it fails or does not finish, the
     * engine passes for it. Its luck is named by seat and beat, and it thinks about the state in which it began the beat:
     * a game that was killed at any moment goes on exactly as one that was not.
     */
    public List<Reasoned> play(int bloc, Negotiator negotiator) {
        String code = scenario().blocs().get(bloc).code();
        GameState now = state;
        List<Reasoned> wanted = List.of();
        String failure = "did not finish";
        try {
            Begun beat = begun.get(code);
            if (beat != null && sameBeat(beat.before, now)) {
                List<Reasoned> intended = think(beat.before, bloc, negotiator);
                int done = after(intended, beat.made);
                wanted = done >= 0 ? intended.subList(done, intended.size()) : think(now, bloc, negotiator);
            } else {
                wanted = think(now, bloc, negotiator);
            }
        } catch (RuntimeException e) { // law 5: a negotiator that breaks ends in a recorded pass
            failure = String.valueOf(e);
        }
        List<Reasoned> done = new ArrayList<>();
        for (Reasoned reasoned : wanted) {
            if (reasoned.command().seat().equals(code) && submit(reasoned.command()) instanceof Result.Done) {
                done.add(reasoned);
            }
        }
        if (sameBeat(now, state) && waitingFor().contains(bloc)) {
            submit(new Command.Pass(code, failure));
        }
        return done;
    }

    /**
     * Lets one of the seats act that nobody waits for, if it wants to: presidency, science or press where no person sits, or an
     * AI bloc that walked out and comes back.
     *
     * @return what it did, with its reasons; empty if none did anything
     */
    public List<Reasoned> playUnasked() {
        for (Map.Entry<String, SideSeat> side : SideSeats.all().entrySet()) {
            if (state.conference() == null || state.sides().people().contains(side.getKey())) {
                continue;
            }
            for (Reasoned reasoned : side.getValue().act(Observation.common(model, published, state), model, archive)) {
                if (submit(reasoned.command()) instanceof Result.Done) {
                    return List.of(reasoned);
                }
            }
        }
        boolean opening = rules.mayAct(state).contains(Command.PRESIDENCY); // nobody has spoken in this round
        for (int bloc = 0; opening && bloc < scenario().blocs().size(); bloc++) {
            if (state.conference().stances().get(bloc) == Stance.WALK_OUT && seats.byBloc().get(bloc) instanceof Seat.Ai ai) {
                for (Reasoned reasoned : think(state, bloc, Temperaments.named(ai.temperament(), archive))) {
                    if (submit(reasoned.command()) instanceof Result.Done) {
                        return List.of(reasoned);
                    }
                }
            }
        }
        return List.of();
    }

    private List<Reasoned> think(GameState about, int bloc, Negotiator negotiator) {
        Conference now = about.conference();
        String purpose = "negotiator/" + about.round() + "/" + about.phase() + "/" + (now.day() * 10 + now.overtime())
                + "/" + now.beat(); // not formatted(): its digits follow the locale
        RandomStream luck = RandomStream.of(seed, purpose, scenario().blocs().get(bloc).code(), about.world().year());
        return negotiator.act(Observation.of(model, published, about, bloc), model, luck);
    }

    /** The index in {@code intended} after the last of what was {@code made}, or -1 if it was made with something else in mind. */
    private static int after(List<Reasoned> intended, List<Command> made) {
        int next = 0;
        for (Command command : made) {
            while (next < intended.size() && !intended.get(next).command().equals(command)) {
                next++; // the rules refused it
            }
            next++;
        }
        return next <= intended.size() ? next : -1;
    }

    private static boolean sameBeat(GameState before, GameState now) {
        return now.phase() == before.phase() && now.round() == before.round() && now.conference() != null
                && before.conference() != null && now.conference().day() == before.conference().day()
                && now.conference().beat() == before.conference().beat()
                && now.conference().overtime() == before.conference().overtime();
    }

    /** Plays on with AI in the seats of all that wait and the chair moving on, until the game is over. */
    public void playToEnd() {
        while (state.phase() != Phase.DEBRIEF) {
            if (waitingFor().isEmpty()) {
                playUnasked();
                submit(new Command.Proceed(Command.CHAIR));
            } else if (playNextAi().isEmpty() && waitingFor().stream().allMatch(seats::isPerson)) {
                throw new IllegalStateException("a person is waited for");
            }
        }
    }
}
