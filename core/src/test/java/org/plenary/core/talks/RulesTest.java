package org.plenary.core.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.talks.Refusal.Code;
import org.plenary.core.world.BlocStock;

class RulesTest {
    private static final List<Term> GRANT = List.of(new Term.Finance(FinanceKind.GRANT, 2, 10));
    private static final List<Term> CUT = List.of(new Term.Cut(Sector.POWER, 10, 2035));

    private static Command offer(String from, String to, List<Term> gives, List<Term> gets) {
        return new Command.Prepare(from, new Draft.Package(to, gives, gets));
    }

    private static Command position(String from, String article, String option) {
        return new Command.Prepare(from, new Draft.Position(article, option));
    }

    private static long count(Table table, Class<? extends Event> type) {
        return table.events.stream().filter(type::isInstance).count();
    }

    // The round.

    @Test
    void opensTheFirstConferenceInItsYear() {
        Table table = Table.opened();
        assertEquals(Phase.HEADLINES, table.state.phase());
        assertEquals(2026, table.state.world().year());
        assertEquals(31, table.state.conference().cop().number());
    }

    @Test
    void leadsThroughAllPhasesToTheNextConference() {
        Table table = Table.talking();
        table.toPlenary();
        table.restSilent();
        assertEquals(Phase.RATIFICATION, table.state.phase());
        table.done(new Command.Proceed(Command.CHAIR));
        assertEquals(Phase.YEARS, table.state.phase());
        for (int year = 2026; year < 2030; year++) {
            assertEquals(year, table.state.world().year());
            table.done(new Command.Proceed(Command.CHAIR));
        }
        assertEquals(Phase.STOCKTAKE, table.state.phase());
        table.done(new Command.Proceed(Command.CHAIR));
        assertEquals(Phase.HEADLINES, table.state.phase());
        assertEquals(35, table.state.conference().cop().number());
    }

    @Test
    void refusesToBeginTwice() {
        Table.opened().refused(Code.ALREADY_BEGUN, new Command.Begin(Command.CHAIR));
    }

    @Test
    void leavesTheBellToTheChair() {
        Table.opened().refused(Code.CHAIR_ONLY, new Command.Proceed("USA"));
    }

    @Test
    void knowsNoSeatOfAnotherName() {
        Refusal refusal = Table.talking().refused(Code.UNKNOWN_SEAT, new Command.Finish("XYZ"));
        assertTrue(refusal.arguments().get(1).contains("USA"), refusal.toString());
    }

    @Test
    void refusesToMoveOnWhileOthersNegotiate() {
        Table table = Table.talking();
        table.done(new Command.Finish("USA"));
        Refusal refusal = table.refused(Code.OTHERS_NOT_FINISHED, new Command.Proceed(Command.CHAIR));
        assertFalse(refusal.arguments().get(0).contains("USA"));
        assertTrue(refusal.arguments().get(0).contains("EUU"));
    }

    // Morning and noon.

    @Test
    void keepsDraftsSealedUntilAllHaveFinished() {
        Table table = Table.talking();
        table.done(offer("EUU", "IND", GRANT, CUT));
        for (int b = 0; b < 11; b++) {
            table.done(new Command.Finish(table.code(b)));
            assertEquals(0, table.state.conference().offers().size());
        }
        table.done(new Command.Finish(table.code(11)));
        assertEquals(Beat.AFTERNOON, table.state.conference().beat());
        assertEquals(1, table.state.conference().offers().size());
    }

    @Test
    void replacesAnEarlierPositionOnTheSameArticle() {
        Table table = Table.talking();
        table.done(position("EUU", "technology", "none"));
        table.done(position("EUU", "technology", "flexible"));
        assertEquals(1, table.state.conference().drafts().get(1).size());
        table.finishBeat();
        assertEquals(2, table.state.conference().position(1, "technology"));
    }

    @Test
    void letsADraftBeTakenBackUntilItIsRevealed() {
        Table table = Table.talking();
        table.done(offer("EUU", "IND", GRANT, CUT));
        table.done(new Command.TakeBack("EUU", 0));
        table.refused(Code.NO_SUCH_DRAFT, new Command.TakeBack("EUU", 0));
        table.finishBeat();
        assertEquals(0, table.state.conference().offers().size());
    }

    @Test
    void refusesDraftsAfterASeatHasFinished() {
        Table table = Table.talking();
        table.done(new Command.Finish("EUU"));
        table.refused(Code.ALREADY_FINISHED, position("EUU", "technology", "none"));
    }

    @Test
    void refusesDraftsInTheAfternoon() {
        Table table = Table.talking();
        table.finishBeat();
        table.refused(Code.WRONG_BEAT, position("EUU", "technology", "none"));
    }

    @Test
    void refusesAMoveBeyondTheDayAndItsCapital() {
        Table table = Table.talking();
        table.done(offer("EUU", "IND", GRANT, CUT));
        table.done(offer("EUU", "BZA", GRANT, CUT));
        table.refused(Code.TOO_MANY_OFFERS, offer("EUU", "LDC", GRANT, CUT));
    }

    @Test
    void spendsCapitalOnWhatIsTabled() {
        Table table = Table.talking();
        double before = table.state.world().get(BlocStock.POLITICAL_CAPITAL, 1);
        table.done(offer("EUU", "IND", GRANT, CUT));
        assertEquals(before, table.state.world().get(BlocStock.POLITICAL_CAPITAL, 1));
        table.finishBeat();
        assertEquals(before - Rules.OFFER_CAPITAL, table.state.world().get(BlocStock.POLITICAL_CAPITAL, 1));
    }

    @Test
    void refusesMoneyBeyondTheMeansOfTheGiver() {
        Table table = Table.talking();
        table.refused(Code.BEYOND_MEANS, offer("AOS", "LDC", List.of(new Term.Finance(FinanceKind.GRANT, 150, 10)), List.of()));
        table.refused(Code.BEYOND_MEANS, offer("LDC", "AOS", List.of(), List.of(new Term.Finance(FinanceKind.GRANT, 150, 10))));
    }

    @Test
    void reservesTheMoneyOfAnOpenOffer() {
        Table table = Table.talking();
        double left = Rules.financeLeftBn(table.model, table.state, 4);
        List<Term> most = List.of(new Term.Finance(FinanceKind.GRANT, Math.floor(left * 10) / 10, 10));
        table.done(offer("JPN", "IND", most, CUT));
        table.refused(Code.BEYOND_MEANS, offer("JPN", "LDC", GRANT, CUT));
    }

    @Test
    void refusesToGiveTechnologyThatThePartnerHasAlready() {
        Table.talking().refused(Code.NOTHING_TO_TRANSFER, offer("LDC", "CHN",
                List.of(new Term.Technology(Sector.POWER, TransferMode.LICENCE, 10)), GRANT));
    }

    @Test
    void refusesAPledgeForThePast() {
        Table.talking().refused(Code.TARGET_YEAR,
                new Command.Prepare("USA", new Draft.Ndc(new Pledge(NdcKind.ABSOLUTE_CUT, 50, 50, 2026))));
    }

    @Test
    void bindsABlocByItsOwnPledgeAtOnce() {
        Table table = Table.talking();
        int usa = table.bloc("USA");
        assertEquals(Double.POSITIVE_INFINITY, table.rules.levers(table.state).capMt(usa));
        table.done(new Command.Prepare("USA", new Draft.Ndc(new Pledge(NdcKind.ABSOLUTE_CUT, 50, 50, 2035))));
        table.finishBeat();
        assertTrue(table.rules.levers(table.state).capMt(usa) < 1e5);
    }

    @Test
    void refusesAnArticleOrOptionThatIsNotThere() {
        Table table = Table.talking();
        table.refused(Code.NOT_ON_AGENDA, position("USA", "contributors", "all"));
        table.refused(Code.NO_SUCH_OPTION, position("USA", "technology", "all"));
    }

    // Afternoon.

    @Test
    void letsOnlyTheAddressedAnswer() {
        Table table = Table.talking();
        table.done(offer("EUU", "IND", GRANT, CUT));
        table.finishBeat();
        table.refused(Code.NO_SUCH_OFFER, new Command.Accept("BZA", 1));
        table.done(new Command.Accept("IND", 1));
        table.refused(Code.NO_SUCH_OFFER, new Command.Accept("IND", 1));
    }

    @Test
    void bindsBothSidesOfAnAcceptedPackageAndNobodyElse() {
        Table table = Table.talking();
        table.done(offer("EUU", "IND", GRANT, CUT));
        table.finishBeat();
        table.done(new Command.Accept("IND", 1));
        Agreement made = table.state.agreements().get(table.state.agreements().size() - 1);
        assertEquals(List.of(table.bloc("EUU"), table.bloc("IND")), made.parties());
        assertEquals(2, table.rules.levers(table.state).finance(table.bloc("EUU"), table.bloc("IND"), FinanceKind.GRANT));
        assertEquals(0, table.rules.levers(table.state).finance(table.bloc("EUU"), table.bloc("BZA"), FinanceKind.GRANT));
    }

    @Test
    void bringsACounterToTheTableNextMorning() {
        Table table = Table.talking();
        table.done(offer("EUU", "IND", GRANT, CUT));
        table.finishBeat();
        table.done(new Command.Counter("IND", 1, CUT, List.of(new Term.Finance(FinanceKind.GRANT, 4, 10))));
        table.finishBeat();
        assertEquals(TabledOffer.Status.COUNTERED, table.state.conference().offer(1).status());
        table.finishBeat();
        assertEquals(table.bloc("IND"), table.state.conference().offer(2).offer().from());
    }

    @Test
    void letsAnUnansweredOfferLapseInTheEvening() {
        Table table = Table.talking();
        table.done(offer("EUU", "IND", GRANT, CUT));
        table.finishBeat();
        table.finishBeat();
        assertEquals(TabledOffer.Status.EXPIRED, table.state.conference().offer(1).status());
        assertEquals(2, table.state.conference().day());
    }

    // Evening and plenary.

    @Test
    void writesTheTextAtTheMedianOfInfluence() {
        Table table = Table.talking();
        for (int b = 0; b < 12; b++) {
            table.done(position(table.code(b), "technology", b == 2 ? "flexible" : "none"));
        }
        table.toPlenary();
        assertEquals(0, table.state.conference().text().find("technology").option());
    }

    @Test
    void callsAnArticleAgreedWhenAllWhoSpokeWantTheSame() {
        Table table = Table.talking();
        for (int b = 0; b < 12; b++) {
            table.done(position(table.code(b), "grants", "forty"));
        }
        table.toPlenary();
        assertEquals(Text.Status.AGREED, table.state.conference().text().find("grants").status());
    }

    @Test
    void adoptsWhatNobodyObjectsTo() {
        Table table = Table.talking();
        table.toPlenary();
        table.restSilent();
        assertEquals(Conference.Outcome.ADOPTED, table.state.conference().outcome());
        assertEquals(1, count(table, Event.TextAdopted.class));
    }

    @Test
    void defersAnArticleThatOneBlocObjectsToThroughAllOvertime() {
        Table table = Table.talking();
        table.toPlenary();
        while (table.state.phase() == Phase.PLENARY) {
            Text.ArticleText fossil = table.state.conference().text().find("fossil-2035");
            if (fossil.option() > 0) {
                table.done(new Command.Declare("OIL", Stance.OBJECT, List.of("fossil-2035")));
            }
            table.restSilent();
        }
        assertEquals(Text.Status.DEFERRED, table.state.conference().text().find("fossil-2035").status());
        assertEquals(Conference.Outcome.ADOPTED, table.state.conference().outcome());
        assertTrue(table.state.agreements().stream().noneMatch(a ->
                a.content() instanceof Agreement.Content.Decision d && d.article().equals("fossil-2035")));
    }

    @Test
    void collapsesWhenEverythingIsObjectedTo() {
        Table table = Table.talking();
        table.toPlenary();
        while (table.state.phase() == Phase.PLENARY) {
            List<String> all = table.state.conference().text().articles().stream().filter(a -> a.option() > 0)
                    .map(Text.ArticleText::article).toList();
            if (!all.isEmpty()) {
                table.done(new Command.Declare("OIL", Stance.OBJECT, all));
            }
            table.restSilent();
        }
        assertEquals(Conference.Outcome.COLLAPSED, table.state.conference().outcome());
        assertEquals(Phase.YEARS, table.state.phase());
        assertEquals(0, count(table, Event.HomeDecided.class));
    }

    @Test
    void passesOverASingleObjectionUnderTheMajorityRule() {
        Table table = Table.talkingWithout("consensus-rule");
        table.toPlenary();
        table.done(new Command.Declare("OIL", Stance.OBJECT, List.of("fossil-2035")));
        table.restSilent();
        assertEquals(Conference.Outcome.ADOPTED, table.state.conference().outcome());
        assertNotEquals(0, table.state.conference().text().find("fossil-2035").option());
    }

    @Test
    void bindsNobodyThatReservedOrObjected() {
        Table table = Table.talking();
        table.toPlenary();
        table.done(new Command.Declare("USA", Stance.RESERVE, List.of()));
        table.restSilent();
        int usa = table.bloc("USA");
        for (Agreement agreement : table.state.agreements()) {
            if (agreement.content() instanceof Agreement.Content.Decision) {
                assertFalse(agreement.parties().contains(usa));
            }
        }
        assertEquals(Double.POSITIVE_INFINITY, table.rules.levers(table.state).capMt(usa));
    }

    @Test
    void asksForTheArticlesOfAnObjectionAndForNoneOtherwise() {
        Table table = Table.talking();
        table.toPlenary();
        table.refused(Code.OBJECT_TO_WHAT, new Command.Declare("OIL", Stance.OBJECT, List.of()));
        table.refused(Code.OBJECT_TO_WHAT, new Command.Declare("OIL", Stance.AGREE, List.of("fossil-2035")));
        table.refused(Code.NOT_ON_AGENDA, new Command.Declare("OIL", Stance.OBJECT, List.of("contributors")));
    }

    @Test
    void holdsABlocToTheSupportItSold() {
        Table table = Table.talking();
        int option = table.state.conference().text().find("fossil-2035").option();
        String id = Table.SCENARIO.article("fossil-2035").options().get(Math.max(1, option)).id();
        for (int b = 0; b < 12; b++) {
            table.done(position(table.code(b), "fossil-2035", id));
        }
        table.done(offer("EUU", "OIL", GRANT, List.of(new Term.Support("fossil-2035", id))));
        table.finishBeat();
        table.done(new Command.Accept("OIL", 1));
        table.toPlenary();
        table.refused(Code.PROMISED, new Command.Declare("OIL", Stance.OBJECT, List.of("fossil-2035")));
    }

    @Test
    void passesForASilentSeatWithoutBindingIt() {
        Table table = Table.talking();
        table.done(new Command.Pass("USA", "slow"));
        assertTrue(table.state.conference().done().get(0));
        table.toPlenary();
        table.done(new Command.Pass("USA", "slow"));
        assertEquals(Stance.RESERVE, table.state.conference().stances().get(0));
    }

    // Homes.

    @Test
    void asksTheHomeOfEveryBlocThatAgreed() {
        Table table = Table.talking();
        table.toPlenary();
        table.restSilent();
        assertEquals(12, count(table, Event.HomeDecided.class));
        List<Integer> yes = table.events.stream().filter(Event.HomeDecided.class::isInstance).map(Event.HomeDecided.class::cast)
                .filter(Event.HomeDecided::ratified).map(Event.HomeDecided::bloc).toList();
        for (Agreement agreement : table.state.agreements()) {
            if (agreement.content() instanceof Agreement.Content.Decision) {
                assertEquals(yes, agreement.parties());
            }
        }
    }

    @Test
    void ratifiesEverythingWithoutADomesticWinSet() {
        Table table = Table.talkingWithout("domestic-win-set");
        table.toPlenary();
        table.restSilent();
        assertTrue(table.events.stream().filter(Event.HomeDecided.class::isInstance).map(Event.HomeDecided.class::cast)
                .allMatch(Event.HomeDecided::ratified));
    }

    // Determinism.

    @Test
    void foldsToTheSameStateFromItsEvents() {
        Table table = Table.talking();
        table.done(offer("EUU", "IND", GRANT, CUT));
        table.finishBeat();
        table.done(new Command.Accept("IND", 1));
        table.toPlenary();
        table.restSilent();
        GameState folded = Table.opened().state;
        List<Event> rest = table.events.subList(Table.opened().events.size(), table.events.size());
        for (Event event : rest) {
            folded = event.evolve(folded);
        }
        assertEquals(table.state.hash(), folded.hash());
    }

    @Test
    void changesNoStateThatWasSeenBefore() {
        Table table = Table.talking();
        GameState before = table.state;
        String hash = before.hash();
        table.toPlenary();
        table.restSilent();
        table.done(new Command.Proceed(Command.CHAIR));
        table.done(new Command.Proceed(Command.CHAIR));
        assertEquals(hash, before.hash());
        assertNotEquals(hash, table.state.hash());
    }
}
