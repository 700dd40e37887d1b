package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.game.Outlook;
import org.plenary.core.negotiator.Reasoned;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;

/**
 * A game as one person plays it: their moves, and after each the AI seats'. Methods that play are slow and blocking:
 * call them off the render thread, one at a time (they are synchronised). What they change is read from {@link #game},
 * whose state and history are snapshots.
 */
public final class Session {
    private final Game game;
    private final int you;
    private final List<Reasoned> reasons = new ArrayList<>();
    private volatile Outlook outlook;
    private volatile int outlookMoves = -1;

    /** A session for the person who sits for the bloc with index {@code you}. */
    public Session(Game game, int you) {
        if (!game.seats().isPerson(you)) {
            throw new IllegalArgumentException("bloc %d has no person in its seat".formatted(you));
        }
        this.game = game;
        this.you = you;
    }

    /** The game. */
    public Game game() {
        return game;
    }

    /** Index of the person's bloc. */
    public int you() {
        return you;
    }

    /** Code of the person's bloc, the seat of their commands. */
    public String seat() {
        return game.scenario().blocs().get(you).code();
    }

    /** Whether the game waits for the person. */
    public boolean yourTurn() {
        return game.waitingFor().contains(you);
    }

    /**
     * Makes a move of the person. If it was legal, the AI seats then play as far as they can without the person.
     */
    public synchronized Game.Result act(Command command) {
        Game.Result result = game.submit(command);
        if (result instanceof Game.Result.Done) {
            playAi();
        }
        return result;
    }

    /** The chair moves on; then the AI seats play as far as they can without the person. */
    public synchronized Game.Result proceed() {
        return act(new Command.Proceed(Command.CHAIR));
    }

    /** The AI seats play as far as they can without the person. */
    public synchronized void playAi() {
        while (game.waitingFor().stream().anyMatch(bloc -> !game.seats().isPerson(bloc))) {
            List<Reasoned> done = game.playNextAi();
            synchronized (reasons) {
                reasons.addAll(done);
            }
        }
    }

    /** What the AI seats did and why, in order. */
    public List<Reasoned> reasons() {
        synchronized (reasons) {
            return List.copyOf(reasons);
        }
    }

    /** Where the world goes from here under what binds; computed once per move, about a tenth of a second. */
    public synchronized Outlook outlook() {
        if (outlookMoves != game.moves()) {
            outlook = Outlook.of(game.model(), game.state().world(), game.state().agreements(), game.seed());
            outlookMoves = game.moves();
        }
        return outlook;
    }

    /** The outlook that was computed last, or null. */
    public Outlook lastOutlook() {
        return outlook;
    }

    /** Whether the game is over. */
    public boolean over() {
        return game.state().phase() == Phase.DEBRIEF;
    }
}
