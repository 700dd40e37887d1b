package org.plenary.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seat;
import org.plenary.core.model.Scenario;
import org.plenary.core.negotiator.Temperaments;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Phase;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;
import org.plenary.core.world.BlocStock;

/** What the screens around the talks say, held against the game they say it of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundViewsTest {
    private final Scenario scenario = ScenarioFiles.load("after-baku");
    private final NewGame choice = new NewGame(scenario, scenario.indexOf("IND"), NewGame.Length.EXPRESS, NewGame.Difficulty.NORMAL, 7, new java.util.TreeSet<>());
    private final Game home = adopted();
    private final Game stocktake = afterYears(adopted());
    private final Words words = new Words(scenario, Messages.in(Language.ENGLISH));

    /** A game whose first conference has adopted a text: the first seed that does. */
    private Game adopted() {
        for (long seed = 1; seed < 20; seed++) {
            NewGame seeded = choice.with(seed, choice.off());
            Game game = Game.begin(seeded.played(), seed, seeded.seats(), MoveLog.NONE);
            while (game.state().phase().compareTo(Phase.RATIFICATION) < 0) {
                move(game);
            }
            if (game.state().conference().outcome() == Conference.Outcome.ADOPTED) {
                return game;
            }
        }
        throw new AssertionError("no conference of twenty has adopted a text");
    }

    private static Game afterYears(Game game) {
        while (game.state().phase() != Phase.STOCKTAKE) {
            move(game);
        }
        return game;
    }

    private static void move(Game game) {
        if (game.waitingFor().isEmpty()) {
            game.submit(new Command.Proceed(Command.CHAIR));
        } else {
            game.play(game.waitingFor().get(0), Temperaments.named("conceder"));
        }
    }

    @Test
    void homesComeInTheirOrderAndTheCountReachesTheThresholdsExactlyWhenTheTextIsInForce() {
        HomeView view = HomeView.of(home, 0, words);
        List<Integer> decided = new ArrayList<>();
        for (int i = 0; i < home.history().size(); i++) {
            if (home.history().get(i).event() instanceof Event.HomeDecided said) {
                decided.add(said.bloc());
            }
        }
        assertEquals(decided, view.homes().stream().map(HomeView.Home::bloc).toList());
        HomeView.Count count = view.count(view.homes().size());
        assertEquals(view.inForce(), count.parties() >= view.partiesNeeded() * view.parties() && count.emissions() >= view.emissionsNeeded());
        assertEquals(0.279, view.partiesNeeded());
        assertEquals(0.55, view.emissionsNeeded());
        assertEquals(scenario.blocs().size(), view.homes().size() + view.aside().size());
    }

    @Test
    void nothingIsCountedBeforeTheFirstHomeHasSpoken() {
        HomeView.Count count = HomeView.of(home, 0, words).count(0);
        assertEquals(new HomeView.Count(0, 0, 0, 0), count);
    }

    @Test
    void everyTurnOfAStanceMakesTheNewsAndNoNewsComesWithoutAChange() {
        int elections = 0;
        for (int i = 1; i < stocktake.history().size(); i++) {
            if (stocktake.history().get(i).event() instanceof Event.YearPassed) {
                TreeSet<Integer> turned = new TreeSet<>();
                TreeSet<Integer> moved = new TreeSet<>();
                for (int b = 0; b < scenario.blocs().size(); b++) {
                    double before = stocktake.history().get(i - 1).after().world().get(BlocStock.STANCE, b);
                    double after = stocktake.history().get(i).after().world().get(BlocStock.STANCE, b);
                    int stock = stocktake.state().world().layout().of(BlocStock.STANCE, b);
                    if (before * after < 0) {
                        turned.add(stock);
                    }
                    if (before != after) {
                        moved.add(stock);
                    }
                }
                TreeSet<Integer> told = new TreeSet<>();
                for (News news : News.ofYear(stocktake, i, words)) {
                    if (news.kind() == News.Kind.ELECTION) {
                        told.add(news.stock());
                    }
                }
                assertTrue(told.containsAll(turned), "turned " + turned + " but told " + told);
                assertTrue(moved.containsAll(told), "moved " + moved + " but told " + told);
                elections += told.size();
            }
        }
        assertTrue(elections > 0, "five years without an election show nothing");
    }

    @Test
    void headlinesBeginWithTheWorldAndItsEmissions() {
        List<News> headlines = News.headlines(stocktake, words);
        assertEquals(List.of(News.Kind.CLIMATE, News.Kind.EMISSIONS), headlines.stream().limit(2).map(News::kind).toList());
    }

    @Test
    void theBriefingGivesThreeNumbersAndOnlySharesWorthAsking() {
        BriefingView view = BriefingView.of(home, choice.bloc(), words);
        assertEquals(3, view.dossier().figures().size());
        assertEquals("COP31 opens in Antalya", view.heading());
        assertFalse(view.dossier().others().isEmpty());
        assertEquals(home.state().conference().cop().articles().size(), view.agenda().size());
    }

    @Test
    void theStocktakeKeepsPromisesWithinTheirRangeAndNamesTheNextConference() {
        StocktakeView view = StocktakeView.of(stocktake, words);
        assertEquals(2026, view.from());
        assertEquals(2030, view.to());
        assertEquals("On to COP35, Montevideo 2030", view.next());
        for (StocktakeView.Row row : view.rows()) {
            assertTrue(row.cuts().share() >= 0 && row.cuts().share() <= 1, row.code());
        }
        for (int i = 1; i < view.movers().size(); i++) {
            assertTrue(Math.abs(view.movers().get(i - 1).change()) >= Math.abs(view.movers().get(i).change()));
        }
    }

    @Test
    void anExpressGameHasOneDayAndAPersonInOneSeatOnly() {
        assertEquals(1, choice.played().procedure().days());
        assertEquals(scenario, choice.withLength(NewGame.Length.STANDARD).played());
        List<Seat> seats = choice.withDifficulty(NewGame.Difficulty.HARD).seats().byBloc();
        for (int b = 0; b < seats.size(); b++) {
            assertEquals(b == choice.bloc() ? new Seat.Person("IND") : new Seat.Ai("boulware"), seats.get(b));
        }
        assertThrows(IllegalArgumentException.class, () -> choice.withBloc(12));
    }

    @Test
    void everyRuleHasOneCardInItsGroup() {
        Messages messages = Messages.in(Language.ENGLISH);
        int cards = 0;
        for (Dynamics.Group group : Dynamics.Group.values()) {
            cards += RulesView.of(messages, group).cards().size();
        }
        assertEquals(Dynamics.table().size(), cards);
        assertEquals(RulesView.of(messages, null).cards().size(), cards);
        for (RulesView.Card card : RulesView.of(messages, null).cards()) {
            assertTrue(card.effect().contains(messages.text("dynamic." + card.id() + ".observable")), card.id() + ": " + card.effect());
        }
        RulesView.Card force = RulesView.of(messages, Dynamics.Group.A).cards().stream().filter(c -> c.id().equals("entry-into-force"))
                .findFirst().orElseThrow();
        assertEquals("parties 0.279;  emissions 0.55", force.parameters());
    }
}
