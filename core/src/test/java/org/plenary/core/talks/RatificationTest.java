package org.plenary.core.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Agreement.Cause;
import org.plenary.core.model.Agreement.Stage;
import org.plenary.core.model.Initiative;
import org.plenary.core.talks.Refusal.Code;

class RatificationTest {
    private static List<Agreement> decisions(Table table) {
        return table.state.agreements().stream().filter(a -> a.content() instanceof Agreement.Content.Decision).toList();
    }

    /** All but these blocs reserve. */
    private static Table agreedBy(String... codes) {
        Table table = Table.talking();
        table.toPlenary();
        for (int b = 0; b < Table.SCENARIO.blocs().size(); b++) {
            Stance stance = List.of(codes).contains(table.code(b)) ? Stance.AGREE : Stance.RESERVE;
            table.done(new Command.Declare(table.code(b), stance, List.of()));
        }
        return table;
    }

    private static void toYear(Table table, int year) {
        while (table.state.world().year() < year) {
            if (table.state.phase() == Phase.TALKS) {
                table.toPlenary();
                for (int b = 0; b < Table.SCENARIO.blocs().size(); b++) {
                    table.done(new Command.Declare(table.code(b), Stance.RESERVE, List.of()));
                }
            } else {
                table.done(new Command.Proceed(Command.CHAIR));
            }
        }
    }

    @Test
    void aDecisionThatTooFewRatifyWaitsAndDoesNotBind() {
        Table table = agreedBy("EUU", "JPN");
        for (Agreement decision : decisions(table)) {
            assertEquals(Stage.SIGNED, decision.stage());
            assertEquals(2, decision.signatories().size());
            assertEquals(List.of(Cause.AGENDA, Cause.PRESIDENCY, Cause.PLENARY, Cause.PLENARY),
                    decision.history().stream().map(Agreement.Step::cause).toList());
        }
        assertEquals(0, table.rules.levers(table.state).financeGoalBn());
    }

    @Test
    void itExpiresAfterTenYearsWithItsCause() {
        Table table = agreedBy("EUU", "JPN");
        toYear(table, 2035);
        assertEquals(Stage.SIGNED, decisions(table).get(0).stage());
        toYear(table, 2040);
        assertEquals(Stage.EXPIRED, decisions(table).get(0).stage());
        assertEquals(Cause.TOO_FEW, decisions(table).get(0).history().get(4).cause());
        assertEquals(2040, decisions(table).get(0).history().get(4).year());
    }

    @Test
    void itComesIntoForceWhenOthersAccedeLater() {
        Table table = agreedBy("EUU", "JPN", "AOS", "LDC", "IND");
        Agreement decision = decisions(table).get(0);
        toYear(table, 2030);
        table.done(new Command.Proceed(Command.CHAIR));
        while (table.state.phase() != Phase.TALKS) {
            table.done(new Command.Proceed(Command.CHAIR));
        }
        for (int b = 0; b < Table.SCENARIO.blocs().size(); b++) {
            if (!decisions(table).get(0).signatories().contains(b)) {
                table.done(new Command.Prepare(table.code(b), new Draft.Move(new Initiative.Return(decision.id()))));
            }
        }
        table.finishBeat();
        assertEquals(12, decisions(table).get(0).signatories().size());
        toYear(table, 2035);
        Agreement then = decisions(table).get(0);
        assertEquals(Stage.IN_FORCE, then.stage(), then.toString());
        assertEquals(List.of(Stage.DRAFT, Stage.TABLED, Stage.ADOPTED, Stage.SIGNED, Stage.RATIFIED, Stage.IN_FORCE),
                then.history().stream().map(Agreement.Step::stage).toList());
        assertTrue(then.history().get(5).year() > 2026);
    }

    @Test
    void whoWithdrawsIsNoLongerBoundAndCanComeBack() {
        Table table = agreedBy("EUU", "JPN");
        int eu = table.bloc("EUU");
        Agreement decision = decisions(table).get(0);
        toYear(table, 2030);
        while (table.state.phase() != Phase.TALKS) {
            table.done(new Command.Proceed(Command.CHAIR));
        }
        double credibility = table.state.world().get(org.plenary.core.world.BlocStock.CREDIBILITY, eu);
        table.done(new Command.Prepare("EUU", new Draft.Move(new Initiative.Withdrawal(decision.id()))));
        table.refused(Code.NO_SUCH_AGREEMENT, new Command.Prepare("EUU", new Draft.Move(new Initiative.Return(decision.id()))));
        table.finishBeat();
        assertFalse(decisions(table).get(0).signatories().contains(eu));
        assertFalse(decisions(table).get(0).parties().contains(eu));
        assertTrue(table.state.world().get(org.plenary.core.world.BlocStock.CREDIBILITY, eu) < credibility);
        table.finishBeat();
        table.done(new Command.Prepare("EUU", new Draft.Move(new Initiative.Return(decision.id()))));
        table.finishBeat();
        assertTrue(decisions(table).get(0).signatories().contains(eu));
    }

    @Test
    void anAgreementWithoutSignatoriesIsWithdrawn() {
        Table table = agreedBy("EUU");
        int id = decisions(table).get(0).id();
        toYear(table, 2030);
        while (table.state.phase() != Phase.TALKS) {
            table.done(new Command.Proceed(Command.CHAIR));
        }
        assertTrue(decisions(table).get(0).signatories().contains(table.bloc("EUU")));
        for (int b : decisions(table).get(0).signatories()) { // a new government may have acceded
            table.done(new Command.Prepare(table.code(b), new Draft.Move(new Initiative.Withdrawal(id))));
        }
        table.finishBeat();
        assertEquals(Stage.WITHDRAWN, decisions(table).get(0).stage());
    }
}
