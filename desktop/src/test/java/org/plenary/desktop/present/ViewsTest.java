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
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.text.Language;
import org.plenary.core.world.PairStock;

class ViewsTest {
    private final Words words = Games.words(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTopBarSaysWhereTheRoundStands(Language language) {
        Session session = Games.morning("EUU", 5);
        TopBar morning = TopBar.of(session.game(), null, Games.words(language));
        assertEquals(Phase.TALKS, morning.steps().get(morning.current()).phase());
        assertTrue(morning.detail().contains("1") && morning.then().isEmpty());
        TopBar known = TopBar.of(session.game(), session.outlook(), Games.words(language));
        assertTrue(known.then().contains("°C"));
        assertEquals(2100, known.horizon());
    }

    @Test
    void theTopBarEndsWithWhatFollowsTheRoundAndKeepsTheConferencesYear() {
        Session session = Games.gavel(Games.plenary("EUU", 5), Stance.AGREE);
        while (session.game().state().phase() != Phase.STOCKTAKE) {
            session.proceed();
        }
        TopBar bar = TopBar.of(session.game(), null, words);
        assertEquals("Antalya 2026", bar.place());
        assertEquals(Phase.STOCKTAKE, bar.steps().get(bar.current()).phase());
        assertEquals("COP35", bar.steps().get(bar.steps().size() - 1).name());
        assertEquals("2030", bar.detail());
    }

    @Test
    void theTableShowsTrustInTheViewerAndWhereItWent() {
        Session session = Games.plenary("IND", 5);
        Game game = session.game();
        TableView view = TableView.of(game, session.you(), words);
        assertEquals(12, view.blocs().size());
        for (TableView.Row row : view.blocs()) {
            boolean you = row.bloc() == session.you();
            assertEquals(you, row.mood() == TableView.Mood.YOU);
            if (!you) {
                assertEquals(game.state().world().get(PairStock.TRUST, row.bloc(), session.you()), row.trust());
                double before = TableView.atOpening(game.history(), null).get(PairStock.TRUST, row.bloc(), session.you());
                assertEquals(row.trust() - before, row.change(), 1e-12);
            }
        }
    }

    @Test
    void aCardHoldsWhatABlocHasPromised() {
        Session session = Games.morning("IND", 5);
        TableView.Card card = TableView.card(session.game(), Games.SCENARIO.indexOf("EUU"), session.you(), words);
        assertTrue(card.wants().stream().anyMatch(want -> want.text().contains("net zero in 2050")), card.wants().toString());
        assertTrue(card.ratings().stream().allMatch(rating -> rating.share() >= 0 && rating.share() <= 1));
    }

    @Test
    void aPositionShowsAsADraftUntilItIsRevealed() {
        Session session = Games.morning("IND", 5);
        session.act(new Command.Prepare("IND", new Draft.Position("grants", "forty")));
        TextView.OptionView option = option(session, "grants", 1);
        assertTrue(option.yours() && option.draft());
        assertFalse(option.supporters().contains("IND"));
        session.act(new Command.Finish("IND"));
        TextView.OptionView revealed = option(session, "grants", 1);
        assertTrue(revealed.yours() && !revealed.draft());
        assertTrue(revealed.supporters().contains("IND"));
    }

    private TextView.OptionView option(Session session, String article, int index) {
        return TextView.of(session.game(), session.you(), words).articles().stream().filter(a -> a.id().equals(article))
                .findFirst().orElseThrow().options().get(index);
    }

    @Test
    void dealsCountWhatWaitsForTheViewer() {
        Session session = Games.morning("IND", 5);
        session.act(new Command.Finish("IND"));
        DealsView view = DealsView.of(session.game(), session.you(), words);
        Conference conference = session.game().state().conference();
        assertEquals(conference.offers().size(), view.tabled().size());
        assertEquals(conference.offers().stream().filter(t -> t.status() == TabledOffer.Status.OPEN && t.offer().to() == session.you())
                .count(), view.open());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void dispatchesTellTheConferenceInPlainWords(Language language) {
        Session session = Games.gavel(Games.plenary("IND", 9), Stance.SILENT);
        DispatchesView view = DispatchesView.of(session.game(), session.you(), Games.words(language));
        assertTrue(view.dispatches().size() > 10);
        for (DispatchesView.Dispatch dispatch : view.dispatches()) {
            String text = dispatch.line().text() + dispatch.effect().text();
            assertTrue(text.chars().noneMatch(c -> c >= 0xE000 && c < 0xF900), text);
            assertEquals(dispatch.flows() >= 0, !dispatch.effect().text().isEmpty());
            if (dispatch.flows() >= 0) {
                assertNotNull(DispatchesView.flows(session.game(), dispatch));
                assertFalse(WhyView.of(session.game(), DispatchesView.flows(session.game(), dispatch), session.you(),
                        Games.words(language)).parts().isEmpty());
            }
        }
        long tabled = session.game().state().conference().offers().size();
        assertTrue(view.dispatches().stream().filter(d -> d.kind() == DispatchesView.Kind.OFFER).count() >= tabled);
    }

    @Test
    void everybodySpeaksOnceARoundOfThePlenary() {
        Session session = Games.plenary("IND", 9);
        PlenaryView before = PlenaryView.of(session.game(), words);
        assertNull(before.end());
        assertEquals(11, before.rounds().get(0).voices().size());
        Games.gavel(session, Stance.AGREE);
        PlenaryView view = PlenaryView.of(session.game(), words);
        assertEquals(session.game().state().conference().overtime() + 1, view.rounds().size());
        for (PlenaryView.Round round : view.rounds()) {
            assertEquals(12, round.voices().stream().map(PlenaryView.Voice::bloc).distinct().count());
        }
        assertEquals(session.game().state().conference().outcome() == Conference.Outcome.ADOPTED, view.end().adopted());
        List<String> titles = view.rounds().get(0).paper().paragraphs().stream().map(PlenaryView.Paragraph::title).toList();
        assertEquals(session.game().state().conference().cop().articles().stream().map(words::article).toList(), titles);
    }

    @Test
    void whyAddsUpToTheChange() {
        Session session = Games.gavel(Games.plenary("IND", 9), Stance.SILENT);
        Game game = session.game();
        int index = game.state().world().layout().of(PairStock.TRUST, 1, session.you());
        double sum = game.history().why(game.model(), index, game.scenario().start(), 2200).stream().mapToDouble(c -> c.amount()).sum();
        assertEquals(game.state().world().get(index) - game.published().get(index), sum, 1e-9);
        WhyView view = WhyView.of(game, index, game.scenario().start(), words);
        assertTrue(view.title().contains("EU") && view.title().contains("India"), view.title());
    }

    @Test
    void chartsRunFromThePastIntoTheOutlook() {
        Session session = Games.morning("IND", 5);
        ChartsView alone = ChartsView.of(session.game(), null);
        ChartsView view = ChartsView.of(session.game(), session.outlook());
        assertTrue(view.warming().years().length > alone.warming().years().length);
        for (int i = 1; i < view.warming().years().length; i++) {
            assertEquals(view.warming().years()[i - 1] + 1, view.warming().years()[i]);
        }
        assertEquals(2026, view.now());
        assertEquals(12, view.emissions().size());
        assertTrue(session.game().history().get(0).event() instanceof Event.GameBegun);
    }
}
