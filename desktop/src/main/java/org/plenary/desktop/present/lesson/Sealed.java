package org.plenary.desktop.present.lesson;

import java.util.Optional;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.TabledOffer;

/**
 * An afternoon is sealed like a morning: the engine takes each answer as it comes, but until all teams have answered each sees
 * the game as it stood at noon with its own answers, and the room sees it as it stood at noon.
 */
public final class Sealed {
    private static final int NOBODY = -1;

    private Sealed() {}

    /** The game as the whole room may see it now; {@code game} itself where nothing is sealed. */
    public static Game room(Game game) {
        return afternoon(game) && noon(game.history()) < game.history().size() ? seen(game, NOBODY) : game;
    }

    /** The game as the team of {@code bloc} may see it at its turn; {@code game} itself where nothing is sealed. */
    public static Game team(Game game, int bloc) {
        return afternoon(game) ? seen(game, bloc) : game;
    }

    private static boolean afternoon(Game game) {
        return game.state().phase() == Phase.TALKS && game.state().conference().beat() == Beat.AFTERNOON;
    }

    private static Game seen(Game game, int bloc) {
        History history = game.history();
        int noon = noon(history);
        Game seen = game.at(noon);
        for (int i = noon; i < history.size(); i++) {
            own(history.get(i), bloc, seen).ifPresent(seen::submit);
        }
        return seen;
    }

    /** How many events had happened when all that was prepared in the morning was on the table. */
    static int noon(History history) {
        int at = RoomView.last(history, history.size(), Event.DraftsRevealed.class::isInstance);
        return RoomView.afterMove(history, at);
    }

    /** The command of {@code bloc} that led to this event, if one did. */
    private static Optional<Command> own(History.Entry entry, int bloc, Game game) {
        if (bloc == NOBODY) {
            return Optional.empty();
        }
        String seat = game.scenario().blocs().get(bloc).code();
        Event event = entry.event();
        if (event instanceof Event.MoveJoined joined && joined.bloc() == bloc) {
            return Optional.of(new Command.Join(seat, joined.proposal()));
        }
        if (event instanceof Event.CounterDrafted counter && counter.bloc() == bloc) {
            return game.state().conference().offers().stream()
                    .filter(tabled -> tabled.status() == TabledOffer.Status.OPEN && tabled.offer().to() == bloc
                            && entry.after().conference().offer(tabled.offer().id()).status() == TabledOffer.Status.COUNTERED)
                    .findFirst().map(tabled -> new Command.Counter(seat, tabled.offer().id(), counter.draft().gives(), counter.draft().gets()));
        }
        if (event instanceof Event.OfferAnswered answered && entry.after().conference().offer(answered.offer()).offer().to() == bloc) {
            return switch (answered.status()) {
                case ACCEPTED -> Optional.of(new Command.Accept(seat, answered.offer()));
                case DECLINED -> Optional.of(new Command.Decline(seat, answered.offer(), answered.reason()));
                case OPEN, COUNTERED, EXPIRED -> Optional.empty();
            };
        }
        return Optional.empty();
    }
}
