package org.plenary.core.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Procedure;
import org.plenary.core.talks.Refusal.Code;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;

class PlenaryTest {
    private static Procedure.Own procedure(Procedure.Adoption adoption, double gavelBelow) {
        return new Procedure.Own(1, 1, 2, 6, 5, adoption, gavelBelow);
    }

    private static Table plenary(Procedure procedure) {
        Table table = Table.talkingBy(procedure);
        table.toPlenary();
        return table;
    }

    /** The objector objects in every round, the rest are silent. */
    private static void objectToTheEnd(Table table, String objector) {
        while (table.state.phase() == Phase.PLENARY) {
            String article = table.state.conference().text().articles().stream().filter(text -> text.option() > 0)
                    .map(Text.ArticleText::article).findFirst().orElseThrow();
            table.done(new Command.Declare(objector, Stance.OBJECT, List.of(article)));
            table.restSilent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"express", "standard", "full"})
    void aConferenceRunsAsLongAsItsProtocolSays(String name) {
        Procedure procedure = new Procedure.Named(name);
        Table table = Table.talkingBy(procedure);
        assertTrue(table.state.conference().cop().articles().size() <= procedure.articles());
        double capital = table.state.world().get(BlocStock.POLITICAL_CAPITAL, 0); // crises may have used up some
        assertTrue(capital <= procedure.capitalPerCop() && capital >= procedure.capitalPerCop() / 2.0, "capital is " + capital);
        table.toPlenary();
        assertEquals(procedure.days(), table.events.stream().filter(Event.DayOpened.class::isInstance).count());
    }

    @Test
    void thoseWhoMayActAreASet() {
        Table table = Table.talkingBy(procedure(Procedure.Adoption.BY_ARTICLE, 0));
        assertEquals(12, table.rules.waitsFor(table.state).size());
        assertEquals(14, table.rules.mayAct(table.state).size()); // science and the press, for whom nobody waits
        table.done(new Command.Finish("CHN"));
        assertEquals(11, table.rules.waitsFor(table.state).size());
        assertFalse(table.rules.mayAct(table.state).contains("CHN"));
        table.toPlenary();
        assertTrue(table.rules.mayAct(table.state).contains(Command.PRESIDENCY));
        table.done(new Command.Declare("USA", Stance.SILENT, List.of()));
        assertFalse(table.rules.mayAct(table.state).contains(Command.PRESIDENCY));
        table.restSilent();
        assertEquals(List.of(Command.CHAIR), table.rules.mayAct(table.state));
    }

    @Test
    void anObjectionToTheLastDefersItsArticleOrFellsTheText() {
        Table by = plenary(procedure(Procedure.Adoption.BY_ARTICLE, 0));
        objectToTheEnd(by, "OIL");
        assertEquals(Conference.Outcome.ADOPTED, by.state.conference().outcome());
        Table whole = plenary(procedure(Procedure.Adoption.WHOLE, 0));
        objectToTheEnd(whole, "OIL");
        assertEquals(Conference.Outcome.COLLAPSED, whole.state.conference().outcome());
    }

    @Test
    void aSmallObjectionIsGavelledThroughAtACostAndDoesNotBindTheObjector() {
        Table table = plenary(procedure(Procedure.Adoption.WHOLE, 0.3));
        Text before = table.state.conference().text();
        double trust = table.state.world().get(GlobalStock.MULTILATERAL_TRUST);
        objectToTheEnd(table, "OIL");
        assertTrue(table.events.stream().anyMatch(Event.GavelledThrough.class::isInstance));
        assertEquals(Conference.Outcome.ADOPTED, table.state.conference().outcome());
        assertEquals(before.articles().size(), table.state.conference().text().articles().size());
        Agreement decision = table.state.agreements().stream().filter(a -> a.content() instanceof Agreement.Content.Decision).findFirst().orElseThrow();
        assertFalse(decision.signatories().contains(table.bloc("OIL")));
        Event.Felt felt = table.events.stream().filter(Event.Felt.class::isInstance).map(Event.Felt.class::cast)
                .filter(f -> f.occasion() instanceof org.plenary.core.world.Occasion.GavelledThrough).findFirst().orElseThrow();
        assertTrue(felt.flows().amount()[0] < 0, "trust was " + trust);
    }

    @Test
    void aLargeObjectionIsNotGavelledThrough() {
        Table table = plenary(procedure(Procedure.Adoption.WHOLE, 0.04));
        objectToTheEnd(table, "CHN");
        assertEquals(Conference.Outcome.COLLAPSED, table.state.conference().outcome());
    }

    @Test
    void whoWalksOutStaysOutUnlessItComesBack() {
        Table table = plenary(procedure(Procedure.Adoption.BY_ARTICLE, 0));
        table.done(new Command.Declare("BZA", Stance.WALK_OUT, List.of()));
        table.done(new Command.Declare("AOS", Stance.WALK_OUT, List.of()));
        String article = table.state.conference().text().articles().get(0).article();
        table.done(new Command.Declare("OIL", Stance.OBJECT, List.of(article)));
        table.restSilent();
        assertEquals(1, table.state.conference().overtime());
        assertTrue(table.state.conference().done().get(table.bloc("BZA")));
        table.refused(Code.ALREADY_DECLARED, new Command.Declare("AOS", Stance.WALK_OUT, List.of()));
        table.done(new Command.Declare("AOS", Stance.AGREE, List.of()));
        table.restSilent();
        Agreement decision = table.state.agreements().stream().filter(a -> a.content() instanceof Agreement.Content.Decision).findFirst().orElseThrow();
        assertTrue(decision.signatories().contains(table.bloc("AOS")));
        assertFalse(decision.signatories().contains(table.bloc("BZA")));
    }

    @Test
    void smallDelegationsLeaveInTheSecondRoundOfOvertime() {
        Table table = plenary(procedure(Procedure.Adoption.BY_ARTICLE, 0));
        objectToTheEnd(table, "OIL");
        List<Integer> left = table.events.stream().filter(Event.DelegationLeft.class::isInstance).map(e -> ((Event.DelegationLeft) e).bloc()).toList();
        assertTrue(left.contains(table.bloc("AOS")), left.toString());
        assertFalse(left.contains(table.bloc("USA")));
    }

    @Test
    void thePresidencyAmendsItsTextBeforeTheFirstHasSpoken() {
        Table table = plenary(procedure(Procedure.Adoption.BY_ARTICLE, 0));
        String article = table.state.conference().cop().articles().get(0);
        String option = Table.SCENARIO.article(article).options().get(3).id();
        table.refused(Code.NO_SUCH_OPTION, new Command.Amend(Command.PRESIDENCY, article, "nonsense"));
        table.done(new Command.Amend(Command.PRESIDENCY, article, option));
        assertEquals(3, table.state.conference().text().find(article).option());
        table.done(new Command.Declare("USA", Stance.SILENT, List.of()));
        table.refused(Code.TOO_LATE, new Command.Amend(Command.PRESIDENCY, article, option));
        table.refused(Code.BLOC_ONLY, new Command.Finish(Command.PRESIDENCY));
    }

    @Test
    void aBlocAmendsAContestedArticleByOneOptionAtAPrice() {
        Table table = plenary(procedure(Procedure.Adoption.BY_ARTICLE, 0));
        String article = table.state.conference().cop().articles().get(0);
        int now = table.state.conference().text().find(article).option();
        double before = table.state.world().get(BlocStock.POLITICAL_CAPITAL, table.bloc("AOS"));
        table.refused(Code.AMEND_BY_ONE, new Command.Amend("AOS", article, Table.SCENARIO.article(article).options().get(now + 2).id()));
        table.done(new Command.Amend("AOS", article, Table.SCENARIO.article(article).options().get(now + 1).id()));
        assertEquals(now + 1, table.state.conference().text().find(article).option());
        assertEquals(before - Rules.AMENDMENT_CAPITAL, table.state.world().get(BlocStock.POLITICAL_CAPITAL, table.bloc("AOS")));
    }
}
