package org.plenary.core.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.StartWorld;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Layout;
import org.plenary.core.world.World;

/** Law 3: a seat gets pure data, and what it may not see leaves no trace in it. */
class ObservationTest {
    private static final List<Term> GRANT = List.of(new Term.Finance(FinanceKind.GRANT, 1, 10));
    private static final List<Term> CUT = List.of(new Term.Cut(Sector.POWER, 10, 2035));

    private static Observation seen(Table table, String code) {
        return Observation.of(table.model, StartWorld.of(table.model), table.state, table.bloc(code));
    }

    @Test
    void sealedDraftsOfOthersLeaveNoTrace() {
        Table quiet = Table.talking();
        Table busy = Table.talking();
        busy.done(new Command.Prepare("IND", new Draft.Package("EUU", CUT, GRANT)));
        busy.done(new Command.Prepare("IND", new Draft.Position("technology", "flexible")));

        for (String code : List.of("EUU", "CHN", "AOS")) {
            assertEquals(seen(quiet, code).hash(), seen(busy, code).hash(), code);
        }
        assertNotEquals(seen(quiet, "IND").hash(), seen(busy, "IND").hash(), "its own drafts it sees");
        assertEquals(2, seen(busy, "IND").drafts().size());
    }

    @Test
    void whatNoonRevealsEverybodySees() {
        Table quiet = Table.talking();
        Table busy = Table.talking();
        busy.done(new Command.Prepare("IND", new Draft.Package("EUU", CUT, GRANT)));
        quiet.finishBeat();
        busy.finishBeat();

        assertNotEquals(seen(quiet, "AOS").hash(), seen(busy, "AOS").hash());
        assertEquals(1, seen(busy, "EUU").inbox().size());
        assertTrue(seen(busy, "AOS").inbox().isEmpty());
    }

    @Test
    void counterOffersInTheMakingLeaveNoTrace() {
        Table one = Table.talking();
        one.done(new Command.Prepare("IND", new Draft.Package("EUU", CUT, GRANT)));
        one.finishBeat();
        int offer = one.state.conference().offers().get(0).offer().id();
        String declined = afterwards(one, new Command.Decline("EUU", offer, ""));
        GameState before = one.state;
        one.done(new Command.Counter("EUU", offer, List.of(new Term.Finance(FinanceKind.GRANT, 0.5, 10)), CUT));
        assertEquals(1, seen(one, "EUU").conference().counters().get(one.bloc("EUU")).size());
        assertTrue(seen(one, "CHN").conference().counters().stream().allMatch(List::isEmpty));
        one.state = before;
        assertFalse(declined.isEmpty());
    }

    private static String afterwards(Table table, Command command) {
        GameState before = table.state;
        table.done(command);
        String hash = seen(table, "CHN").hash();
        table.state = before;
        return hash;
    }

    @Test
    void whatIsAnothersOwnLeavesNoTrace() {
        Table table = Table.talking();
        World published = StartWorld.of(table.model);
        Layout layout = table.state.world().layout();
        double[] stocks = table.state.world().toArray();
        int changed = 0;
        for (int i = 0; i < stocks.length; i++) {
            Layout.Place place = layout.at(i);
            if (!place.visibleTo(table.bloc("AOS"))) {
                stocks[i] = place.min() + 0.37 * (Math.min(place.max(), 10) - place.min());
                changed++;
            }
        }
        assertTrue(changed >= 11, "the others' secrets: " + changed);
        GameState other = table.state.with(World.of(layout, table.state.world().year(), stocks));

        String one = Observation.of(table.model, published, table.state, table.bloc("AOS")).hash();
        assertEquals(one, Observation.of(table.model, published, other, table.bloc("AOS")).hash());
        assertNotEquals(Observation.of(table.model, published, table.state, table.bloc("USA")).hash(),
                Observation.of(table.model, published, other, table.bloc("USA")).hash(), "what is its own the USA sees");
    }

    @Test
    void aSeatKnowsItsOwnCapitalAndMoney() {
        Table table = Table.talking();
        table.done(new Command.Prepare("EUU", new Draft.Package("IND", GRANT, CUT)));
        Observation before = seen(table, "EUU");
        table.finishBeat();
        Observation after = seen(table, "EUU");
        assertEquals(before.capital() - 1, after.capital());
        assertEquals(before.financeLeftBn() - 1, after.financeLeftBn(), 1e-9, "money in an open offer is reserved");
        assertEquals(after.world().get(BlocStock.POLITICAL_CAPITAL, table.bloc("EUU")), after.capital());
    }

    @Test
    void aMoveCanBeTriedOnWhatIsSeen() {
        Table table = Table.talking();
        Observation seen = seen(table, "IND");
        assertNull(seen.check(table.model, new Command.Prepare("IND", new Draft.Package("EUU", CUT, GRANT))));
        assertEquals(Refusal.Code.NO_SUCH_PARTNER,
                seen.check(table.model, new Command.Prepare("IND", new Draft.Package("IND", CUT, GRANT))).code());
        assertEquals(Refusal.Code.WRONG_BEAT, seen.check(table.model, new Command.Accept("IND", 1)).code());
    }

    @Test
    void beforeTheFirstConferenceThereIsNothingToAnswer() {
        Table table = Table.opened();
        GameState initial = GameState.initial(StartWorld.of(table.model), List.of());
        Observation seen = Observation.of(table.model, StartWorld.of(table.model), initial, 0);
        assertEquals(0, seen.day());
        assertNull(seen.beat());
        assertTrue(seen.inbox().isEmpty() && seen.drafts().isEmpty());
        assertFalse(seen.hash().isEmpty());
    }
}
