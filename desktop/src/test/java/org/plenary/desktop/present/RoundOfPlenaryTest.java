package org.plenary.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.plenary.core.game.Game;
import org.plenary.core.negotiator.Reason;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.Text;
import org.plenary.core.text.Language;

class RoundOfPlenaryTest {
    private final Words words = Games.words(Language.ENGLISH);

    /** The first of some games in which this holds when the plenary opens. */
    private static Session opened(String bloc, Predicate<Session> holds) {
        for (long seed = 1; seed <= 20; seed++) {
            Session session = Games.morning(bloc, seed);
            while (session.game().state().phase() == Phase.TALKS) {
                session.act(new Command.Finish(session.seat()));
            }
            if (holds.test(session)) {
                return session;
            }
        }
        throw new AssertionError("it holds in none of twenty games");
    }

    @Test
    void scienceSpeaksUpWhenTheTalksCollapse() {
        Session session = opened("OIL", each -> objected(each) == Conference.Outcome.COLLAPSED);
        assertTrue(DispatchesView.of(session.game(), session.you(), words).dispatches().stream()
                .anyMatch(dispatch -> dispatch.line().text().equals(words.say("event.Spoken.SpeakUp"))));
        assertTrue(session.reasons().stream().anyMatch(done -> done.reason().kind() == Reason.Kind.SPEAK_UP));
    }

    /** What comes of the conference when the person objects to everything. */
    private static Conference.Outcome objected(Session session) {
        while (session.game().state().phase() == Phase.PLENARY) {
            session.listen();
            List<String> all = session.game().state().conference().text().articles().stream()
                    .filter(article -> article.option() > 0).map(Text.ArticleText::article).toList();
            session.act(new Command.Declare(session.seat(), all.isEmpty() ? Stance.SILENT : Stance.OBJECT, all));
        }
        return session.game().state().conference().outcome();
    }

    private static long spoken(Session session) {
        return session.game().state().conference().stances().stream().filter(Objects::nonNull).count();
    }

    @Test
    void waitsForThePersonWhileTheTextCanBeAmended() {
        Session session = opened("OIL", each -> each.pause() && !PlenaryView.amendments(each.game(), each.you(), words).isEmpty());
        assertEquals(0, spoken(session));
        List<PlenaryView.Amendment> amendments = PlenaryView.amendments(session.game(), session.you(), words);
        assertFalse(amendments.isEmpty());
        PlenaryView.Amendment first = amendments.get(0);
        assertTrue(session.act(new Command.Amend("OIL", first.article(), first.option())) instanceof Game.Result.Done);
        PlenaryView view = PlenaryView.of(session.game(), words);
        assertEquals(1, view.rounds().size());
        assertEquals(first.to(), view.current().paragraphs().stream().filter(p -> p.article().equals(first.article())).findFirst().orElseThrow().words());
        session.listen();
        assertFalse(session.pause());
        assertEquals(Games.SCENARIO.blocs().size() - 1, spoken(session));
    }

    @Test
    void whoHasLeftIsAskedAgainInOvertimeAndMayComeBack() {
        Session session = opened("OIL", each -> {
            each.listen();
            each.act(new Command.Declare("OIL", Stance.WALK_OUT, List.of()));
            return each.game().state().phase() == Phase.PLENARY; // somebody objects, so there is overtime
        });
        assertTrue(session.outside() && session.pause());
        assertNotNull(Advice.of(session.game(), session.you(), words).move().command(), "the delegation says whether to come back");
        PlenaryView.Round round = PlenaryView.of(session.game(), words).rounds().get(1);
        assertTrue(round.gone().contains("OIL"));
        session.act(new Command.Declare("OIL", Stance.SILENT, List.of()));
        PlenaryView.Voice voice = PlenaryView.of(session.game(), words).rounds().get(1).voices().get(0);
        assertEquals(Stance.SILENT, voice.stance());
        assertNotNull(voice.code());
        assertFalse(session.outside());
    }

    @Test
    void saysWhereEachAnswerLeads() {
        Set<PlenaryView.Fate> seen = new TreeSet<>();
        for (long seed = 1; seed <= 6; seed++) {
            Session session = Games.plenary("IND", seed);
            while (session.game().state().phase() == Phase.PLENARY && session.yourTurn()) {
                Map<Stance, PlenaryView.Next> nexts = PlenaryView.nexts(session.game(), session.you(), words);
                assertEquals(nexts.get(Stance.AGREE), nexts.get(Stance.SILENT), "silence is consent");
                int overtime = session.game().state().conference().overtime();
                session.act(new Command.Declare("IND", Stance.AGREE, List.of()));
                session.listen();
                PlenaryView.Next next = nexts.get(Stance.AGREE);
                seen.add(next.fate());
                switch (next.fate()) {
                    case OVERTIME -> assertEquals(overtime + 1, session.game().state().conference().overtime());
                    case ADOPTED -> {
                        assertEquals(Conference.Outcome.ADOPTED, session.game().state().conference().outcome());
                        int all = session.game().state().conference().text().articles().size();
                        assertEquals(next.text(), deferred(session) == 0 ? words.say("desktop.plenary.next.ADOPTED", all)
                                : words.say("desktop.plenary.next.ADOPTED.some", all - deferred(session), all));
                    }
                    case COLLAPSED -> assertEquals(Conference.Outcome.COLLAPSED, session.game().state().conference().outcome());
                    case WAITS -> throw new AssertionError("alone, the person speaks last");
                }
            }
        }
        assertTrue(seen.contains(PlenaryView.Fate.OVERTIME) && seen.contains(PlenaryView.Fate.ADOPTED), seen.toString());
    }

    private static int deferred(Session session) {
        return (int) session.game().state().conference().text().articles().stream().filter(text -> text.status() == Text.Status.DEFERRED).count();
    }
}
