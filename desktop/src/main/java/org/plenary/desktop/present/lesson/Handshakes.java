package org.plenary.desktop.present.lesson;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.talks.TabledOffer;
import org.plenary.desktop.present.Line;
import org.plenary.desktop.present.Words;

/**
 * What was agreed aloud against what was entered. The facilitator notes who shook hands; the check looks only at what is
 * on the table, never at a sealed draft.
 */
public final class Handshakes {
    private final List<Pair> noted = new ArrayList<>();

    /**
     * Two blocs whose teams agreed aloud.
     *
     * @param round index of the conference in which they did
     */
    public record Pair(int a, int b, int round) {}

    /** What became of a handshake, or of an offer that somebody has to answer. */
    public enum Status {
        /** A package between the two was accepted. */
        SEALED,
        /** A package between the two is on the table and waits for an answer. */
        UNANSWERED,
        /** A package between the two was declined, countered or has lapsed. */
        REFUSED,
        /** Nobody has put a package on the table; the morning's entries show at noon. */
        NOT_ENTERED
    }

    /**
     * One line of the check.
     *
     * @param aloud whether it was agreed aloud
     * @param who whose move it is, an index, or -1
     * @param text in a sentence
     */
    public record Finding(Pair pair, boolean aloud, Status status, int who, Line text) {}

    /** No notes yet. */
    public Handshakes() {}

    /** The notes that were kept; those that do not fit the game are left out. */
    public Handshakes(Game game, List<Pair> kept) {
        int blocs = game.scenario().blocs().size();
        kept.stream().filter(pair -> pair.a() >= 0 && pair.a() < pair.b() && pair.b() < blocs).forEach(noted::add);
    }

    /** All notes, in order. */
    public List<Pair> noted() {
        return List.copyOf(noted);
    }

    /** Notes that two teams agreed aloud in the conference that runs; noting it again changes nothing. */
    public void note(Game game, int a, int b) {
        Pair pair = new Pair(Math.min(a, b), Math.max(a, b), game.state().round());
        if (a != b && !noted.contains(pair)) {
            noted.add(pair);
        }
    }

    /** Strikes a note. */
    public void strike(Pair pair) {
        noted.remove(pair);
    }

    /** The handshakes of the conference that runs, and the open offers to teams that nobody noted. */
    public List<Finding> check(Game game, Words words) {
        List<Finding> findings = new ArrayList<>();
        List<TabledOffer> offers = game.state().conference() == null ? List.of() : game.state().conference().offers();
        for (Pair pair : noted) {
            if (pair.round() == game.state().round()) {
                findings.add(finding(pair, true, offers, game, words));
            }
        }
        for (TabledOffer tabled : offers) {
            Pair pair = new Pair(Math.min(tabled.offer().from(), tabled.offer().to()), Math.max(tabled.offer().from(), tabled.offer().to()),
                    game.state().round());
            if (tabled.status() == TabledOffer.Status.OPEN && game.seats().isPerson(tabled.offer().to()) && findings.stream().noneMatch(f -> f.pair().equals(pair))) {
                findings.add(finding(pair, false, offers, game, words));
            }
        }
        return List.copyOf(findings);
    }

    private static Finding finding(Pair pair, boolean aloud, List<TabledOffer> offers, Game game, Words words) {
        TabledOffer last = null;
        for (TabledOffer tabled : offers) {
            boolean between = tabled.offer().from() == pair.a() && tabled.offer().to() == pair.b()
                    || tabled.offer().from() == pair.b() && tabled.offer().to() == pair.a();
            boolean better = last == null || last.status() != TabledOffer.Status.ACCEPTED;
            if (between && better) {
                last = tabled;
            }
        }
        Status status = last == null ? Status.NOT_ENTERED : switch (last.status()) {
            case ACCEPTED -> Status.SEALED;
            case OPEN -> Status.UNANSWERED;
            default -> Status.REFUSED;
        };
        int who = status == Status.UNANSWERED ? last.offer().to() : -1;
        String from = words.mark(last == null ? pair.a() : last.offer().from());
        String to = words.mark(last == null ? pair.b() : last.offer().to());
        String terms = last == null ? "" : words.say("lesson.check.terms", words.terms(last.offer().gives()), words.terms(last.offer().gets()));
        return new Finding(pair, aloud, status, who, Line.of(words.say("lesson.check." + status, from, to, terms)));
    }
}
