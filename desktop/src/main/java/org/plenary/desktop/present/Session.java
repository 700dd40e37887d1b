package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.game.Outlook;
import org.plenary.core.negotiator.Reasoned;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Rules;
import org.plenary.core.talks.Stance;
import org.plenary.core.world.BlocStock;

/**
 * A game as somebody sees and plays it: their moves, and the AI seats'. Methods that play are slow and blocking: call them
 * off the render thread, one at a time (they are synchronised on the game). What they change is read from {@link #game},
 * whose state and history are snapshots.
 *
 * <p>A person alone plays on, and the AI seats answer each of their moves. Where several teams share a screen, the AI seats
 * come last in every beat: nobody learns anything before all have entered.
 */
public final class Session {
    private static final int NOBODY = -1;

    /** Where moves are made. */
    private final Game table;
    /** What is seen: the same, or a copy of it in which some of what happened at the table is still sealed. */
    private final Game game;
    private final int you;
    private final boolean shared;
    private final List<Reasoned> reasons = new ArrayList<>();
    private volatile Outlook outlook;
    private volatile int outlookMoves = -1;
    private volatile int listened = -1;

    /** A session for the person who sits for the bloc with index {@code you}. */
    public Session(Game game, int you) {
        this(game, game, you, false);
    }

    private Session(Game table, Game game, int you, boolean shared) {
        if (you != NOBODY && !game.seats().isPerson(you)) {
            throw new IllegalArgumentException("bloc %d has no person in its seat".formatted(you));
        }
        this.table = table;
        this.game = game;
        this.you = you;
        this.shared = shared;
    }

    /** A session for a team that shares the screen with others, at the bloc with index {@code you}. */
    public static Session team(Game game, int you) {
        return team(game, game, you);
    }

    /** The same for a team to whom some of what others did is still sealed: its moves are made at the table and in what it has {@code seen}. */
    public static Session team(Game table, Game seen, int you) {
        return new Session(table, seen, you, true);
    }

    /** A session for what the whole room sees: what everybody knows, and no seat of its own. */
    public static Session room(Game game) {
        return new Session(game, game, NOBODY, true);
    }

    /** The game as it is seen. */
    public Game game() {
        return game;
    }

    /** Index of the person's bloc; -1 for the room. */
    public int you() {
        return you;
    }

    /** Code of the person's bloc, the seat of their commands; empty for the room. */
    public String seat() {
        return you == NOBODY ? "" : game.scenario().blocs().get(you).code();
    }

    /** Whether the game waits for the person. */
    public boolean yourTurn() {
        return game.waitingFor().contains(you);
    }

    /**
     * Makes a move of the person. If it was legal, the AI seats then play as far as they can without the person.
     */
    public Game.Result act(Command command) {
        synchronized (table) {
            Game.Result result = table.submit(command);
            if (result instanceof Game.Result.Done) {
                if (game != table) {
                    game.submit(command);
                }
                playAi();
            }
            return result;
        }
    }

    /** Does something while no move is being made. */
    public void undisturbed(Runnable work) {
        synchronized (table) {
            work.run();
        }
    }

    /** The chair moves on; then the AI seats play as far as they can without the person. */
    public Game.Result proceed() {
        return act(new Command.Proceed(Command.CHAIR));
    }

    /** The AI seats play as far as they can without the person; so do science and press, for whom nobody waits. */
    public void playAi() {
        synchronized (table) {
            while (!pause() && aiMayPlay(table.waitingFor())) {
                remember(table.playNextAi());
            }
            while (table.waitingFor().isEmpty() && remember(table.playUnasked())) { // as after a collapse
            }
        }
    }

    /**
     * Whether a round of the plenary waits for the person before the first has spoken: they may still amend the text, or come
     * back into the hall that they left. {@link #listen} lets the round begin.
     */
    public boolean pause() {
        GameState now = game.state();
        if (you == NOBODY || shared || now.phase() != Phase.PLENARY || listened == round(now)) {
            return false;
        }
        Conference conference = now.conference();
        boolean silent = conference.stances().stream().allMatch(stance -> stance == null || stance == Stance.WALK_OUT);
        return silent && (outside() || now.world().get(BlocStock.POLITICAL_CAPITAL, you) >= Rules.AMENDMENT_CAPITAL
                && conference.text().articles().stream().anyMatch(article -> article.support().get(article.option()) <= 0.5));
    }

    private static int round(GameState state) {
        return 100 * state.round() + state.conference().overtime();
    }

    /** Whether the person has left the hall, and may come back. */
    public boolean outside() {
        return you != NOBODY && game.state().phase() == Phase.PLENARY && game.state().conference().stances().get(you) == Stance.WALK_OUT;
    }

    /** Lets the round of the plenary begin: the AI seats speak. */
    public void listen() {
        synchronized (game) {
            listened = round(game.state());
            playAi();
        }
    }

    private boolean remember(List<Reasoned> done) {
        synchronized (reasons) {
            return reasons.addAll(done);
        }
    }

    private boolean aiMayPlay(List<Integer> waiting) {
        long people = waiting.stream().filter(game.seats()::isPerson).count();
        return people < waiting.size() && !(shared && people > 0);
    }

    /** What the AI seats did and why, in order. */
    public List<Reasoned> reasons() {
        synchronized (reasons) {
            return List.copyOf(reasons);
        }
    }

    /** Where the world goes from here under what binds; computed once per move, about a tenth of a second. */
    public Outlook outlook() {
        synchronized (game) {
            if (outlookMoves != game.moves()) {
                outlook = Outlook.of(game.model(), game.state().world(), game.state().agreements(), game.seed());
                outlookMoves = game.moves();
            }
            return outlook;
        }
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
