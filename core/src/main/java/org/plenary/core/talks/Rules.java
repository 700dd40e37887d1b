package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.appraisal.LookAheads;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;
import org.plenary.core.world.Model;

/**
 * The rules of the game. {@link #decide} is a pure function of state and command for one model and seed: the only
 * place that draws randomness and runs the dynamics.
 */
public final class Rules {
    /** What tabling a package costs, points of political capital. Modelling choice. */
    public static final int OFFER_CAPITAL = 1;
    /** What it costs to sound out another bloc, points of political capital. Modelling choice. */
    public static final int SOUNDING_CAPITAL = 1;
    /** What a last-minute amendment costs, points of political capital. Modelling choice. */
    public static final int AMENDMENT_CAPITAL = 2;
    /** The seat of the presidency, where blocs are indices. */
    static final int PRESIDENCY = -1;
    /** A bloc with less than this share of the world's output cannot afford overtime. Modelling choice: one percent. */
    private static final double SMALL_OUTPUT = 0.01;
    /**
     * How long a decision waits for the homes. Source: from memory, the Kyoto Protocol waited from 1997 to 2005 and its Doha
     * amendment from 2012 to 2020.
     */
    public static final int YEARS_TO_RATIFY = 10;

    private final Model model;
    private final Scenario scenario;
    private final long seed;
    private final LookAheads lookAheads;

    /** Rules that look ahead by themselves. */
    public Rules(Model model, long seed) {
        this(model, seed, new LookAheads());
    }

    /** The rules of one game; {@code lookAheads} are shared with its delegations. */
    public Rules(Model model, long seed, LookAheads lookAheads) {
        this.lookAheads = lookAheads;
        this.model = model;
        this.seed = seed;
        scenario = model.scenario();
    }

    /** What binds in the year of {@code state}. */
    public Levers levers(GameState state) {
        return levers(model, state);
    }

    /** What binds in the year of {@code state}. */
    public static Levers levers(Model model, GameState state) {
        return Levers.of(model.scenario(), state.agreements(), state.world().year(),
                ThreeCurrencies.support(model, state.world()));
    }

    /**
     * The seats that may act now, in seating order; those of the talks act at once and sealed. The {@link Sides#SEATS} may
     * act but are not waited for.
     */
    public List<String> mayAct(GameState state) {
        if (!state.begun() || state.phase() != Phase.TALKS && state.phase() != Phase.PLENARY) {
            return state.phase() == Phase.DEBRIEF ? List.of() : List.of(Command.CHAIR);
        }
        List<String> seats = new ArrayList<>();
        Conference conference = state.conference();
        for (int b = 0; b < scenario.blocs().size(); b++) {
            boolean out = state.phase() == Phase.PLENARY && conference.stances().get(b) == Stance.WALK_OUT;
            if (!conference.done().get(b) || out) {
                seats.add(scenario.blocs().get(b).code());
            }
        }
        boolean silent = conference.stances().stream().allMatch(stance -> stance == null || stance == Stance.WALK_OUT);
        if (state.phase() == Phase.PLENARY && silent) {
            seats.add(Command.PRESIDENCY);
        }
        for (String seat : List.of(Command.SCIENCE, Command.PRESS)) {
            if (state.phase() == Phase.TALKS && conference.beat() == Beat.MORNING && !state.sides().spoke(seat, conference.day())) {
                seats.add(seat);
            }
        }
        return seats;
    }

    /**
     * Of those that {@link #mayAct}, the indices of the blocs without which the conference does not go on, ascending: all but
     * those who walked out.
     */
    public List<Integer> waitsFor(GameState state) {
        return mayAct(state).stream().map(scenario::indexOf).filter(b -> b >= 0 && state.conference().stances().get(b) != Stance.WALK_OUT).toList();
    }

    /** Whether {@code bloc} cannot afford long overtime: it has too small a share of the world's output at market rates. */
    public static boolean small(Model model, int bloc, int year) {
        double world = 0;
        for (int b = 0; b < model.scenario().blocs().size(); b++) {
            world += model.gdpMerBn(b, year);
        }
        return model.gdpMerBn(bloc, year) < SMALL_OUTPUT * world;
    }

    /** Money that {@code bloc} could still promise in packages, bn US$ a year. */
    public static double financeLeftBn(Model model, GameState state, int bloc) {
        Means means = new Means(model, state);
        return Math.max(0, means.financeLimitBn(bloc) - means.financeCommittedBn(bloc, -1));
    }

    /** The events that {@code command} leads to, or why it cannot be. Neither state nor rules change. */
    public Decision decide(GameState state, Command command) {
        Turn turn = new Turn(model, seed, lookAheads, state);
        Refusal refusal = turn.take(command);
        return refusal == null ? new Decision.Accepted(turn.events()) : new Decision.Refused(refusal);
    }
}
