package org.plenary.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.core.game.Game;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Refusal;
import org.plenary.core.text.Language;

class AdviceTest {
    private final Words words = Games.words(Language.ENGLISH);

    @Test
    void theAdvisedMoveCanBeMadeAsItIs() {
        Session session = Games.morning("EUU", 4);
        Advice advice = Advice.of(session.game(), session.you(), words);
        assertNotNull(advice.move().command());
        assertFalse(advice.move().line().text().isBlank() || advice.move().reason().isBlank());
        assertTrue(session.act(advice.move().command()) instanceof Game.Result.Done);
        Advice next = Advice.of(session.game(), session.you(), words);
        assertFalse(advice.move().command().equals(next.move().command()));
    }

    @Test
    void anOptionIsMeasuredAgainstTheFirstOfItsArticle() {
        Session session = Games.morning("AOS", 4);
        Advice advice = Advice.of(session.game(), session.you(), words);
        for (String article : session.game().state().conference().cop().articles()) {
            assertEquals(0, advice.position(article, 0).bnPerYear());
            assertTrue(advice.position(article, 0).because().isEmpty());
        }
        assertTrue(advice.position("finance-2035", 3).bnPerYear() > advice.position("finance-2035", 1).bnPerYear());
    }

    @Test
    void aGiftIsLikelyTakenAndAnExactionIsNot() {
        Session session = Games.morning("EUU", 4);
        Advice advice = Advice.of(session.game(), session.you(), words);
        int ldc = Games.SCENARIO.indexOf("LDC");
        Advice.Composed gift = advice.offer(new Offer(0, session.you(), ldc, List.of(new Term.Finance(FinanceKind.GRANT, 2, 10)), List.of()));
        assertNull(gift.refusal());
        assertTrue(gift.worth().bnPerYear() < 0 && gift.worth().amount().startsWith("\u2212"), gift.toString());
        assertEquals(1, gift.guess().likelihood());
        Advice.Composed exaction = advice.offer(new Offer(0, session.you(),
                Games.SCENARIO.indexOf("USA"), List.of(), List.of(new Term.Cut(Sector.AGRICULTURE, 50, 2030))));
        assertEquals(-1, exaction.guess().likelihood());
        assertFalse(exaction.guess().reason().isBlank());
    }

    @Test
    void saysWhyAPackageCannotBeInsteadOfItsWorth() {
        Session session = Games.morning("AOS", 4);
        Advice.Composed composed = Advice.of(session.game(), session.you(), words).offer(new Offer(0, session.you(),
                Games.SCENARIO.indexOf("CHN"), List.of(new Term.Finance(FinanceKind.GRANT, 100, 10)), List.of()));
        assertEquals(Refusal.Code.BEYOND_MEANS, composed.refusal().code());
        assertNull(composed.worth());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theAfternoonBringsAtMostThreeOffersAndThePlenaryAVerdict(Language language) {
        Words spoken = Games.words(language);
        Session session = Games.morning("IND", 4);
        session.act(new Command.Finish("IND"));
        assertEquals(Beat.AFTERNOON, session.game().state().conference().beat());
        Advice afternoon = Advice.of(session.game(), session.you(), spoken);
        assertTrue(afternoon.inbox().size() <= 3);
        assertEquals(DealsView.of(session.game(), session.you(), spoken).open(), afternoon.inbox().size() + afternoon.others());
        assertNull(afternoon.verdict());
        Session plenary = Games.plenary("IND", 4);
        Advice.Verdict verdict = Advice.of(plenary.game(), plenary.you(), spoken).verdict();
        assertFalse(verdict.join().amount().isBlank() || verdict.aside().amount().isBlank() || verdict.all().amount().isBlank());
        assertTrue(verdict.others() < Games.SCENARIO.blocs().size());
        assertTrue(verdict.odds().contains("%"));
    }
}
