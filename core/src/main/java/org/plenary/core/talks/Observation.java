package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.StateHash;
import org.plenary.core.world.World;

/**
 * What a seat knows: pure data, without a handle on the game. Two states that differ only in what the bloc may not see
 * give equal observations.
 *
 * @param bloc whose seat it is
 * @param phase of the round
 * @param round index of the conference
 * @param world the stocks; those of others that are not public read as everybody knew them at the start
 * @param agreements all that was ever agreed: everything that binds is public
 * @param conference without the other blocs' sealed drafts and counter-offers; null before the first
 * @param capital the bloc's own political capital, points
 * @param financeLeftBn what it could still promise in packages, bn US$ a year
 * @param opening what everybody knew when the conference opened
 */
public record Observation(int bloc, Phase phase, int round, World world, List<Agreement> agreements, Conference conference,
        int capital, double financeLeftBn, Opening opening, Sides sides) {
    public Observation {
        agreements = List.copyOf(agreements);
    }

    /**
     * What {@code bloc} may know of {@code state}.
     *
     * @param published the world that everybody knew at the start
     */
    public static Observation of(Model model, World published, GameState state, int bloc) {
        World seen = state.world().seenBy(bloc, published);
        Conference conference = state.conference() == null ? null : seenBy(bloc, state.conference());
        return new Observation(bloc, state.phase(), state.round(), seen, state.agreements(), conference,
                (int) seen.get(BlocStock.POLITICAL_CAPITAL, bloc), Rules.financeLeftBn(model, state, bloc), state.opening(), state.sides());
    }

    /**
     * What everybody may know of {@code state}: for the presidency, scientists and the press, who are no bloc.
     *
     * @param published the world that everybody knew at the start
     */
    public static Observation common(Model model, World published, GameState state) {
        return new Observation(Opening.NOBODY, state.phase(), state.round(), state.world().seenBy(Opening.NOBODY, published), state.agreements(),
                state.conference() == null ? null : seenBy(Opening.NOBODY, state.conference()), 0, 0, state.opening(), state.sides());
    }

    private static Conference seenBy(int bloc, Conference all) {
        return new Conference(all.cop(), all.day(), all.beat(), all.positions(), own(bloc, all.drafts()),
                own(bloc, all.counters()), all.done(), all.offers(), all.text(), all.stances(), all.objections(),
                all.overtime(), all.outcome(), all.proposals(),
                all.soundings().stream().filter(sounding -> sounding.bloc() == bloc).toList());
    }

    private static List<List<Draft>> own(int bloc, List<List<Draft>> byBloc) {
        List<List<Draft>> seen = new ArrayList<>(Collections.nCopies(byBloc.size(), List.of()));
        if (bloc != Opening.NOBODY) {
            seen.set(bloc, byBloc.get(bloc));
        }
        return seen;
    }

    /** The day of the talks, from 1; 0 outside a conference. */
    public int day() {
        return conference == null ? 0 : conference.day();
    }

    /** The beat of the day, or null outside a conference. */
    public Beat beat() {
        return conference == null ? null : conference.beat();
    }

    /** The bloc's own drafts of this morning. */
    public List<Draft> drafts() {
        return conference == null ? List.of() : conference.drafts().get(bloc);
    }

    /** The offers that wait for the bloc's answer, in order of tabling. */
    public List<TabledOffer> inbox() {
        return conference == null ? List.of() : conference.offers().stream()
                .filter(tabled -> tabled.status() == TabledOffer.Status.OPEN && tabled.offer().to() == bloc).toList();
    }

    /** The moves that wait for the bloc's word, in order. */
    public List<Proposal> asked() {
        return conference == null ? List.of() : conference.proposals().stream().filter(one -> one.waitsFor(bloc)).toList();
    }

    /**
     * The state as the seat sees it, to try a move of its own on: {@code new Rules(model, 0).decide(seen.asState(), c)}.
     * What others keep sealed is missing, so a move that ends the beat leads elsewhere than it will.
     */
    public GameState asState() {
        int next = conference == null ? 1 : 1 + conference.offers().stream().mapToInt(t -> t.offer().id()).max().orElse(0);
        return new GameState(phase, round, world, agreements, conference, next, true, opening, sides);
    }

    /** What the rules would say to {@code command}: why it cannot be, or null if it can. */
    public Refusal check(Model model, Command command) {
        Decision decision = new Rules(model, 0).decide(asState(), command);
        return decision instanceof Decision.Refused refused ? refused.refusal() : null;
    }

    /** The exact hash of all that the seat knows, 16 hexadecimal digits. */
    public String hash() {
        StateHash hash = new StateHash().add(bloc).addValue(phase).add(round).addValue(agreements).addValue(conference)
                .add(capital).add(financeLeftBn).addValue(sides);
        world.hashInto(hash);
        opening.hashInto(hash);
        return hash.hex();
    }
}
