package org.plenary.desktop.present.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Proposal;
import org.plenary.core.talks.TabledOffer;
import org.plenary.desktop.present.DispatchesView;
import org.plenary.desktop.present.DispatchesView.Dispatch;
import org.plenary.desktop.present.Line;
import org.plenary.desktop.present.Words;

/**
 * The talks as the whole room sees them: nothing of a beat that some have entered and others have not. It is made from
 * {@link Sealed#room}.
 *
 * @param news in order: at noon what the day brought so far, in the morning what came of the day before, and what science and
 *     the press have said since
 * @param desks by bloc, what each put on the table when it was last revealed; empty before
 */
public record RoomView(List<Dispatch> news, List<Desk> desks) {
    /**
     * What one bloc put on the table.
     *
     * @param name of the bloc
     * @param team the team's own name, or empty
     */
    public record Desk(String code, String name, String team, List<Item> items) {}

    /** What became of something on the table. */
    public enum Fate {
        /** It stands: a promise, a position, a move that needs nobody. */
        STANDS,
        /** It waits for an answer. */
        OPEN,
        /** It was agreed to. */
        AGREED,
        /** It was declined, or nobody wanted it. */
        REFUSED,
        /** It was answered with another offer. */
        COUNTERED
    }

    /**
     * One thing on the table.
     *
     * @param voice whether it only speaks for an option of the text, which then stands in brackets
     */
    public record Item(Line text, Fate fate, boolean voice) {}

    /** The talks as they stand. */
    public static RoomView of(Game seen, Words words) {
        return new RoomView(news(seen, words), desks(seen, words));
    }

    private static List<Dispatch> news(Game game, Words words) {
        History history = game.history();
        boolean secondMorning = game.state().conference().beat() == Beat.MORNING && game.state().conference().day() > 1;
        int from = secondMorning ? Sealed.noon(history) : last(history, history.size(), Event.DayOpened.class::isInstance);
        List<Dispatch> found = new ArrayList<>();
        for (Dispatch dispatch : DispatchesView.of(game, -1, words).dispatches()) {
            if (dispatch.event() >= from && dispatch.kind() != DispatchesView.Kind.TIME) {
                found.add(dispatch);
            }
        }
        Collections.reverse(found);
        return List.copyOf(found);
    }

    private static List<Desk> desks(Game game, Words words) {
        History history = game.history();
        Conference now = game.state().conference();
        if (now.beat() == Beat.MORNING && now.day() < 2) {
            return List.of();
        }
        List<List<Item>> items = new ArrayList<>();
        game.scenario().blocs().forEach(bloc -> items.add(new ArrayList<>()));
        int noon = Sealed.noon(history);
        for (int i = last(history, noon, Event.DraftsRevealed.class::isInstance); i < noon; i++) {
            Event event = history.get(i).event();
            if (event instanceof Event.PledgeMade made) {
                items.get(made.bloc()).add(new Item(words.draft(new Draft.Ndc(made.pledge())), Fate.STANDS, false));
            } else if (event instanceof Event.OfferTabled tabled) {
                Draft.Package offer = new Draft.Package(words.code(tabled.offer().to()), tabled.offer().gives(), tabled.offer().gets());
                items.get(tabled.offer().from()).add(new Item(words.draft(offer), fate(now.offer(tabled.offer().id()).status()), false));
            } else if (event instanceof Event.MoveProposed proposed) {
                Proposal proposal = history.get(i).after().conference().proposals().get(history.get(i).after().conference().proposals().size() - 1);
                items.get(proposed.bloc()).add(new Item(words.draft(new Draft.Move(proposed.initiative())), fate(now.proposal(proposal.id())), false));
            } else if (event instanceof Event.MoveMade made) {
                items.get(made.bloc()).add(new Item(words.draft(new Draft.Move(made.initiative())), Fate.STANDS, false));
            } else if (event instanceof Event.PositionTaken position
                    && history.get(i - 1).after().conference().position(position.bloc(), position.article()) != position.option()) {
                items.get(position.bloc()).add(new Item(Line.of("[\u00a0" + words.option(position.article(), position.option()) + "\u00a0]"), Fate.STANDS, true));
            }
        }
        List<Desk> desks = new ArrayList<>();
        for (int b = 0; b < items.size(); b++) {
            String team = HotSeat.name(game, b, words);
            desks.add(new Desk(words.code(b), words.bloc(b), team.equals(words.bloc(b)) ? "" : team, List.copyOf(items.get(b))));
        }
        return List.copyOf(desks);
    }

    private static Fate fate(TabledOffer.Status status) {
        return switch (status) {
            case OPEN -> Fate.OPEN;
            case ACCEPTED -> Fate.AGREED;
            case COUNTERED -> Fate.COUNTERED;
            case DECLINED, EXPIRED -> Fate.REFUSED;
        };
    }

    private static Fate fate(Proposal proposal) {
        return proposal.open() ? Fate.OPEN : proposal.joined().isEmpty() ? Fate.REFUSED : Fate.AGREED;
    }

    static int last(History history, int before, Predicate<Event> which) {
        for (int i = before - 1; i >= 0; i--) {
            if (which.test(history.get(i).event())) {
                return i;
            }
        }
        return 0;
    }

    /** The first event of a later move than the one at {@code index}. */
    static int afterMove(History history, int index) {
        int at = index;
        while (at < history.size() && history.get(at).move() == history.get(index).move()) {
            at++;
        }
        return at;
    }
}
