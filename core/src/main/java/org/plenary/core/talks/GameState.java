package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Scenario;
import org.plenary.core.world.StateHash;
import org.plenary.core.world.World;

/**
 * The whole state of a game. Immutable; {@link Event#evolve} makes the next one.
 *
 * @param phase of the round
 * @param round index of the current or coming conference in {@link Scenario#cops()}
 * @param world the stocks
 * @param agreements all that was ever agreed, in order
 * @param conference the current or last one, null before the first
 * @param nextOffer id of the next offer
 * @param begun whether the game has begun
 * @param opening what everybody knew when the conference opened
 * @param sides the seats that are no bloc
 */
public record GameState(Phase phase, int round, World world, List<Agreement> agreements, Conference conference,
        int nextOffer, boolean begun, Opening opening, Sides sides) {
    public GameState {
        agreements = List.copyOf(agreements);
    }

    /** The state before {@link Command.Begin}. */
    public static GameState initial(World world, List<Agreement> agreements) {
        return new GameState(Phase.YEARS, 0, world, agreements, null, 1, false, new Opening(world, agreements), Sides.NONE);
    }

    /** A conference opens: all look ahead from what everybody knows now. */
    GameState opening(int next, Conference conference) {
        return new GameState(Phase.HEADLINES, next, world, agreements, conference, nextOffer, begun, opening.at(world, agreements), sides.silent());
    }

    GameState in(Phase next) {
        return new GameState(next, round, world, agreements, conference, nextOffer, begun, opening, sides);
    }

    GameState with(World next) {
        return new GameState(phase, round, next, agreements, conference, nextOffer, begun, opening, sides);
    }

    GameState with(Conference next) {
        return new GameState(phase, round, world, agreements, next, nextOffer, begun, opening, sides);
    }

    GameState with(List<Agreement> next) {
        return new GameState(phase, round, world, next, conference, nextOffer, begun, opening, sides);
    }

    GameState adding(Agreement agreement) {
        List<Agreement> next = new ArrayList<>(agreements);
        next.add(agreement);
        return with(next);
    }

    GameState offered() {
        return new GameState(phase, round, world, agreements, conference, nextOffer + 1, begun, opening, sides);
    }

    GameState with(Sides next) {
        return new GameState(phase, round, world, agreements, conference, nextOffer, begun, opening, next);
    }

    GameState beginning() {
        return new GameState(phase, round, world, agreements, conference, nextOffer, true, opening, sides);
    }

    /** The exact hash of the state, 16 hexadecimal digits; the same on any machine. */
    public String hash() {
        StateHash hash = new StateHash();
        hash.addValue(phase).add(round).add(nextOffer).addValue(begun).addValue(agreements).addValue(conference).addValue(sides);
        world.hashInto(hash);
        opening.hashInto(hash);
        return hash.hex();
    }
}
