package org.plenary.desktop.present.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Event;
import org.plenary.desktop.present.DispatchesView;
import org.plenary.desktop.present.DispatchesView.Dispatch;
import org.plenary.desktop.present.Words;

/** The talks as the whole room sees them: nothing of a beat that some have entered and others have not. */
public final class RoomView {
    private RoomView() {}

    /**
     * What the last beat that all have entered brought, in order: at noon what was put on the table, in the morning what came
     * of it the day before. Empty on the first morning.
     */
    public static List<Dispatch> sinceLastReveal(Game game, Words words) {
        History history = game.history();
        int from;
        int to = history.size();
        if (game.state().conference().beat() == Beat.MORNING) {
            if (game.state().conference().day() < 2) {
                return List.of();
            }
            to = last(history, to, Event.DayOpened.class::isInstance);
            from = afterMove(history, last(history, to, Event.DraftsRevealed.class::isInstance));
        } else {
            from = last(history, to, Event.DraftsRevealed.class::isInstance);
            to = afterMove(history, from);
        }
        List<Dispatch> found = new ArrayList<>();
        for (Dispatch dispatch : DispatchesView.of(game, -1, words).dispatches()) {
            if (dispatch.event() >= from && dispatch.event() < to && dispatch.kind() != DispatchesView.Kind.TIME) {
                found.add(dispatch);
            }
        }
        Collections.reverse(found);
        return List.copyOf(found);
    }

    private static int last(History history, int before, Predicate<Event> which) {
        for (int i = before - 1; i >= 0; i--) {
            if (which.test(history.get(i).event())) {
                return i;
            }
        }
        return 0;
    }

    /** The first event of a later move than the one at {@code index}. */
    private static int afterMove(History history, int index) {
        int at = index;
        while (at < history.size() && history.get(at).move() == history.get(index).move()) {
            at++;
        }
        return at;
    }
}
