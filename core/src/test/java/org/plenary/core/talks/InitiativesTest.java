package org.plenary.core.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Agreement.Cause;
import org.plenary.core.model.Agreement.Stage;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.talks.Refusal.Code;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

class InitiativesTest {
    private static Command move(String seat, Initiative move) {
        return new Command.Prepare(seat, new Draft.Move(move));
    }

    private static double capital(Table table, String code) {
        return table.state.world().get(BlocStock.POLITICAL_CAPITAL, table.bloc(code));
    }

    private static Agreement last(Table table) {
        return table.state.agreements().get(table.state.agreements().size() - 1);
    }

    /** Proposed in the morning, joined in the afternoon, in effect in the evening. */
    private static void together(Table table, String seat, Initiative move) {
        table.done(move(seat, move));
        table.finishBeat();
        for (String code : move.blocs()) {
            table.done(new Command.Join(code, 1));
        }
        table.finishBeat();
    }

    @Test
    void everyMoveCostsItsPriceAtNoon() {
        Table table = Table.talking();
        double before = capital(table, "EUU");
        table.done(move("EUU", new Initiative.Funding(Initiative.Institution.GREEN_CLIMATE_FUND, 2)));
        assertEquals(before, capital(table, "EUU"));
        table.finishBeat();
        assertEquals(before - 1, capital(table, "EUU"));
    }

    @Test
    void refusesMoreThanTheCapitalThatIsLeftAndTheMoneyThatIsThere() {
        Table table = Table.talking();
        table.done(move("EUU", new Initiative.Summit("CHN")));
        table.done(move("EUU", new Initiative.Summit("IND")));
        Refusal refusal = table.refused(Code.CAPITAL, move("EUU", new Initiative.Summit("BZA")));
        assertEquals(List.of("9", "6"), refusal.arguments());
        table.refused(Code.BEYOND_MEANS, move("AOS", new Initiative.Funding(Initiative.Institution.GREEN_CLIMATE_FUND, 20)));
    }

    @Test
    void refusesWhatNamesNobodyOrOneself() {
        Table table = Table.talking();
        table.refused(Code.NO_SUCH_PARTNER, move("EUU", new Initiative.Summit("EUU")));
        table.refused(Code.NO_SUCH_PARTNER, move("EUU", new Initiative.Club(Initiative.ClubKind.METHANE, List.of("JPN", "JPN"))));
        table.refused(Code.NO_SUCH_AGREEMENT, move("EUU", new Initiative.Withdrawal(99)));
        table.refused(Code.NO_SUCH_AGREEMENT, move("EUU", new Initiative.Return(99)));
        assertTrue(table.refused(Code.NOT_A_MEMBER, move("EUU", new Initiative.CoalitionPosition("G77", "technology", "none")))
                .arguments().get(2).contains("EU"));
    }

    @Test
    void aMoveThatNeedsOthersTakesEffectOnlyIfTheyAgree() {
        Table table = Table.talking();
        table.done(move("USA", new Initiative.JointStatement("CHN")));
        table.finishBeat();
        double before = table.state.world().get(GlobalStock.MULTILATERAL_TRUST);
        table.refused(Code.NO_SUCH_PROPOSAL, new Command.Join("EUU", 1));
        table.finishBeat();
        assertEquals(before, table.state.world().get(GlobalStock.MULTILATERAL_TRUST));
        assertFalse(table.events.stream().anyMatch(Event.MoveMade.class::isInstance));
        table.done(move("USA", new Initiative.JointStatement("CHN")));
        table.finishBeat();
        table.done(new Command.Join("CHN", 2));
        table.refused(Code.NO_SUCH_PROPOSAL, new Command.Join("CHN", 2));
        table.finishBeat();
        assertTrue(table.state.world().get(GlobalStock.MULTILATERAL_TRUST) > before);
    }

    @Test
    void aStatementOfSmallEmittersMovesLess() {
        Table large = Table.talking();
        Table small = Table.talking();
        together(large, "USA", new Initiative.JointStatement("CHN"));
        together(small, "AOS", new Initiative.JointStatement("LDC"));
        assertTrue(large.state.world().get(GlobalStock.MULTILATERAL_TRUST) > small.state.world().get(GlobalStock.MULTILATERAL_TRUST) + 0.02);
    }

    @Test
    void aSummitRaisesTrustAndCalmsResistance() {
        Table table = Table.talking();
        World before = table.state.world();
        together(table, "EUU", new Initiative.Summit("CHN"));
        World after = table.state.world();
        int one = table.bloc("EUU");
        int other = table.bloc("CHN");
        assertTrue(after.get(PairStock.TRUST, one, other) > before.get(PairStock.TRUST, one, other));
        assertTrue(after.get(PairStock.TRUST, other, one) > before.get(PairStock.TRUST, other, one));
        assertTrue(after.get(BlocStock.RESISTANCE, one) < before.get(BlocStock.RESISTANCE, one));
    }

    @Test
    void membersFollowWhomTheyTrustAndNobodyFollowsWithoutTheDynamic() {
        for (boolean on : new boolean[] {true, false}) {
            Table table = on ? Table.talking() : Table.talkingWithout("coalition-politics");
            table.done(move("G77", new Initiative.CoalitionPosition("G77", "technology", "none")));
            table.finishBeat();
            assertEquals(0, table.state.conference().position(table.bloc("G77"), "technology"));
            long following = java.util.stream.IntStream.range(0, Table.SCENARIO.blocs().size())
                    .filter(b -> table.state.conference().position(b, "technology") == 0).count();
            assertTrue(on ? following > 2 : following == 1, following + " follow");
        }
    }

    @Test
    void moneyForAFundGoesToItsMembersByPopulation() {
        Table table = Table.talking();
        table.done(move("EUU", new Initiative.Funding(Initiative.Institution.LOSS_AND_DAMAGE_FUND, 3)));
        table.finishBeat();
        Levers levers = table.rules.levers(table.state);
        double sum = 0;
        for (int b = 0; b < Table.SCENARIO.blocs().size(); b++) {
            sum += levers.finance(table.bloc("EUU"), b, FinanceKind.GRANT);
        }
        assertEquals(3, sum, 1e-12);
        assertTrue(levers.finance(table.bloc("EUU"), table.bloc("LDC"), FinanceKind.GRANT)
                > levers.finance(table.bloc("EUU"), table.bloc("AOS"), FinanceKind.GRANT));
        assertEquals(0, levers.finance(table.bloc("EUU"), table.bloc("CHN"), FinanceKind.GRANT));
    }

    @Test
    void aMethaneClubBindsThoseWhoJoinAndNoOther() {
        Table table = Table.talking();
        table.done(move("EUU", new Initiative.Club(Initiative.ClubKind.METHANE, List.of("JPN", "CHN"))));
        table.finishBeat();
        table.done(new Command.Join("JPN", 1));
        table.finishBeat();
        assertEquals(List.of(table.bloc("EUU"), table.bloc("JPN")), last(table).parties());
        Levers later = Levers.of(Table.SCENARIO, table.state.agreements(), 2035, new double[12]);
        assertEquals(0.1, later.sectorCut(table.bloc("JPN"), Sector.AGRICULTURE), 1e-12);
        assertEquals(0, later.sectorCut(table.bloc("CHN"), Sector.AGRICULTURE));
    }

    @Test
    void aBorderChargeCostsTheExporterMovesItsIndustryAndIsResentedUntilItIsLifted() {
        Table charged = Table.talking();
        Table free = Table.talking();
        charged.done(move("EUU", new Initiative.TradeMeasure(Initiative.TradeKind.BORDER_CHARGE, "USA")));
        for (Table table : List.of(charged, free)) {
            table.toPlenary();
            table.restSilent();
            table.done(new Command.Proceed(Command.CHAIR));
            table.done(new Command.Proceed(Command.CHAIR));
        }
        World with = charged.state.world();
        World without = free.state.world();
        int usa = charged.bloc("USA");
        int eu = charged.bloc("EUU");
        assertTrue(with.get(SectorStock.ABATEMENT, usa, Sector.INDUSTRY) > without.get(SectorStock.ABATEMENT, usa, Sector.INDUSTRY));
        assertTrue(with.get(PairStock.TRUST, usa, eu) < without.get(PairStock.TRUST, usa, eu));
        double lost = without.get(BlocStock.WORTH, usa) - with.get(BlocStock.WORTH, usa);
        double won = with.get(BlocStock.WORTH, eu) - without.get(BlocStock.WORTH, eu);
        assertTrue(won > 0 && lost > 0.9 * won, "lost " + lost + ", won " + won);
    }

    @Test
    void aMeasureCanBeLiftedAndAClubLeft() {
        Table table = Table.talking();
        table.done(move("EUU", new Initiative.TradeMeasure(Initiative.TradeKind.BORDER_CHARGE, "USA")));
        table.finishBeat();
        table.refused(Code.WRONG_BEAT, move("EUU", new Initiative.Withdrawal(last(table).id())));
        table.finishBeat();
        table.refused(Code.ALREADY_STANDS, move("EUU", new Initiative.TradeMeasure(Initiative.TradeKind.BORDER_CHARGE, "USA")));
        Agreement charge = last(table);
        table.refused(Code.NO_SUCH_AGREEMENT, move("USA", new Initiative.Withdrawal(charge.id())));
        table.done(move("EUU", new Initiative.Withdrawal(charge.id())));
        table.finishBeat();
        assertEquals(Stage.WITHDRAWN, last(table).stage());
        assertEquals(new Agreement.Step(Stage.WITHDRAWN, 2026, Cause.LEFT), last(table).history().get(1));
        assertTrue(table.rules.levers(table.state).undertakings().isEmpty());
    }

    @Test
    void soundingOutCostsCapitalTellsABandAndOnlyToTheOneWhoAsked() {
        Table table = Table.talking();
        double before = capital(table, "EUU");
        List<Term> grant = List.of(new Term.Finance(FinanceKind.GRANT, 5, 10));
        List<Term> cut = List.of(new Term.Cut(Sector.POWER, 50, 2035));
        table.done(new Command.SoundOut("EUU", new Draft.Package("LDC", grant, List.of())));
        table.done(new Command.SoundOut("EUU", new Draft.Package("OIL", List.of(new Term.Finance(FinanceKind.GRANT, 0.1, 1)), cut)));
        assertEquals(before - 2 * Rules.SOUNDING_CAPITAL, capital(table, "EUU"));
        List<Sounding> own = table.state.conference().soundings();
        assertTrue(own.get(0).band().compareTo(Sounding.Band.GAIN) >= 0, own.toString());
        assertEquals(Sounding.Band.LOSS, own.get(1).band());
        World published = org.plenary.core.dynamics.StartWorld.of(table.model);
        assertEquals(own, Observation.of(table.model, published, table.state, table.bloc("EUU")).conference().soundings());
        assertEquals(List.of(), Observation.of(table.model, published, table.state, table.bloc("LDC")).conference().soundings());
        table.refused(Code.NO_SUCH_PARTNER, new Command.SoundOut("EUU", new Draft.Package("EUU", grant, List.of())));
        table.finishBeat();
        table.refused(Code.WRONG_BEAT, new Command.SoundOut("CHN", new Draft.Package("LDC", grant, List.of())));
    }

    @Test
    void anotherArticleCanBeOpenedUntilTheAgendaIsFull() {
        Table table = Table.talking();
        List<String> others = new Initiatives(Table.SCENARIO, table.state, 0).others();
        assertTrue(others.size() >= 4, others.toString());
        table.done(move("EUU", new Initiative.OpenArticle(others.get(0))));
        table.done(move("CHN", new Initiative.OpenArticle(others.get(1))));
        table.done(move("USA", new Initiative.OpenArticle(others.get(2))));
        table.done(move("IND", new Initiative.OpenArticle(others.get(3))));
        table.refused(Code.ON_AGENDA, move("JPN", new Initiative.OpenArticle("technology")));
        int before = table.state.conference().cop().articles().size();
        table.finishBeat();
        int room = Math.min(before + 4, Initiatives.MOST_ARTICLES);
        assertEquals(room, table.state.conference().cop().articles().size());
        assertEquals(room, table.state.conference().text().articles().size());
        assertEquals(-1, table.state.conference().position(0, others.get(0)));
        table.finishBeat();
        if (room == Initiatives.MOST_ARTICLES) {
            table.refused(Code.AGENDA_FULL, move("JPN", new Initiative.OpenArticle(others.get(4))));
        }
    }

    private static final Initiative PACT = new Initiative.Pact(List.of("IND", "JPN"), List.of(
            new Initiative.Clause("IND", "EUU", new Term.Cut(Sector.POWER, 15, 2036)),
            new Initiative.Clause("EUU", "IND", new Term.Finance(FinanceKind.GRANT, 4, 10)),
            new Initiative.Clause("JPN", "IND", new Term.Finance(FinanceKind.GRANT, 2, 10))));

    @Test
    void aPactOfThreeBindsAllOfThemAndGoesThroughTheLevers() {
        Table table = Table.talking();
        together(table, "EUU", PACT);
        assertEquals(List.of(table.bloc("EUU"), table.bloc("IND"), table.bloc("JPN")), last(table).parties());
        Levers levers = Levers.of(Table.SCENARIO, table.state.agreements(), 2036, new double[Table.SCENARIO.blocs().size()]);
        assertEquals(0.15, levers.packageCut(table.bloc("IND"), Sector.POWER), 1e-9);
        assertEquals(0, Levers.of(Table.SCENARIO, table.state.agreements(), 2037, new double[Table.SCENARIO.blocs().size()])
                .finance(table.bloc("EUU"), table.bloc("IND"), FinanceKind.GRANT));
        assertEquals(4, Levers.of(Table.SCENARIO, table.state.agreements(), 2030, new double[Table.SCENARIO.blocs().size()])
                .finance(table.bloc("EUU"), table.bloc("IND"), FinanceKind.GRANT));
        table.refused(Code.ALREADY_STANDS, move("EUU", PACT));
    }

    @Test
    void aPactThatOneOfThemDoesNotJoinBindsNobody() {
        Table table = Table.talking();
        int before = table.state.agreements().size();
        table.done(move("EUU", PACT));
        table.finishBeat();
        table.done(new Command.Join("IND", 1));
        table.finishBeat();
        assertEquals(before, table.state.agreements().size());
    }

    @Test
    void refusesAPactWithStrangersIdlersOrMoneyThatIsNotThere() {
        Table table = Table.talking();
        Term money = new Term.Finance(FinanceKind.GRANT, 1, 5);
        table.refused(Code.NOT_IN_PACT, move("EUU", new Initiative.Pact(List.of("IND", "JPN"), List.of(
                new Initiative.Clause("EUU", "IND", money), new Initiative.Clause("JPN", "CHN", money)))));
        assertEquals(List.of("JPN"), table.refused(Code.IDLE_IN_PACT, move("EUU", new Initiative.Pact(List.of("IND", "JPN"), List.of(
                new Initiative.Clause("EUU", "IND", money), new Initiative.Clause("EUU", "IND", money))))).arguments());
        table.refused(Code.BEYOND_MEANS, move("EUU", new Initiative.Pact(List.of("IND", "AOS"), List.of(
                new Initiative.Clause("EUU", "IND", money), new Initiative.Clause("AOS", "IND", new Term.Finance(FinanceKind.GRANT, 100, 5))))));
    }
}
