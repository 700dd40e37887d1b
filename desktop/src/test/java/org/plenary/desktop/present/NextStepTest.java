package org.plenary.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.core.game.Game;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Draft;
import org.plenary.core.text.Language;
import org.plenary.desktop.present.NextStep.Composing;

class NextStepTest {
    private final Words words = Games.words(Language.ENGLISH);

    @Test
    void theMorningGoesFromAdviceToPapersToTheTable() {
        Session session = Games.morning("EUU", 4);
        assertEquals(NextStep.WAIT, NextStep.morning(Composing.NOTHING, null, null, 0));
        Advice advice = Advice.of(session.game(), session.you(), words);
        assertEquals(NextStep.ADVICE, NextStep.morning(Composing.NOTHING, null, advice, 0));
        assertEquals(NextStep.FINISH, NextStep.morning(Composing.NOTHING, null, advice, 1));
        Advice.Composed pledge = advice.pledge(PledgeForm.start(session.game(), session.you()).pledge());
        assertEquals(NextStep.PREPARE, NextStep.morning(Composing.PLEDGE, pledge, advice, 1));
        assertEquals(NextStep.WAIT, NextStep.morning(Composing.OFFER, null, advice, 1));
    }

    @Test
    void aGiftIsImprovedByOneClick() {
        Session session = Games.morning("EUU", 4);
        Advice advice = Advice.of(session.game(), session.you(), words);
        int ldc = Games.SCENARIO.indexOf("LDC");
        Advice.Composed gift = advice.offer(new Offer(0, session.you(), ldc, List.of(new Term.Finance(FinanceKind.GRANT, 5, 10)), List.of()));
        assertFalse(gift.good());
        assertEquals(NextStep.IMPROVE, NextStep.morning(Composing.OFFER, gift, advice, 0));
        Advice.Better better = gift.better();
        assertTrue(better.worth().bnPerYear() > 0 && better.guess().likelihood() >= 0, better.toString());
        Advice.Composed again = advice.offer(better.form().offer(0, session.you()));
        assertTrue(again.good(), again.toString());
        assertEquals(NextStep.PREPARE, NextStep.morning(Composing.OFFER, again, advice, 0));
        assertTrue(session.act(new Command.Prepare("EUU", better.form().draft(words))) instanceof Game.Result.Done);
    }

    @Test
    void anExactionIsGivenUpOrPaidFor() {
        Session session = Games.morning("EUU", 4);
        Advice advice = Advice.of(session.game(), session.you(), words);
        Advice.Composed exaction = advice.offer(new Offer(0, session.you(), Games.SCENARIO.indexOf("USA"), List.of(),
                List.of(new Term.Cut(Sector.AGRICULTURE, 50, 2030))));
        assertEquals(exaction.better() == null ? NextStep.CLEAR : NextStep.IMPROVE, NextStep.morning(Composing.OFFER, exaction, advice, 1));
        assertEquals(NextStep.CLEAR, NextStep.morning(Composing.OFFER, new Advice.Composed(null, exaction.worth(), exaction.guess(), "", "",
                null, List.of()), advice, 1));
    }

    @Test
    void theAfternoonAsksForAnswersFirst() {
        Session session = Games.morning("IND", 4);
        session.act(new Command.Finish("IND"));
        Advice advice = Advice.of(session.game(), session.you(), words);
        assertEquals(advice.move().command() == null ? NextStep.FINISH : NextStep.ADVICE, NextStep.afternoon(Composing.NOTHING, null, advice, 1));
        assertEquals(NextStep.FINISH, NextStep.afternoon(Composing.NOTHING, null, advice, 0));
        assertEquals(NextStep.WAIT, NextStep.afternoon(Composing.OFFER, null, advice, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IND", "OIL", "USA", "CHN", "LDC", "EUU"})
    void theFirstAdviceCrossesNoRedLineIfAnotherDoesNot(String bloc) {
        Session session = Games.morning(bloc, 7);
        boolean choice = false;
        for (int moves = 0; moves < 6; moves++) {
            Advice.Move move = Advice.of(session.game(), session.you(), words).move();
            if (move.command() == null) {
                break;
            }
            assertTrue(move.caution().isEmpty() || move.caution().contains("home would ratify with"), bloc + ": " + move.caution());
            assertFalse(!move.caution().isEmpty() && !choice && moves == 0 && !bloc.equals("OIL"), bloc + " begins with " + move);
            choice |= !move.caution().isEmpty();
            assertTrue(session.act(move.command()) instanceof Game.Result.Done);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"IND", "EUU", "AOS", "USA"})
    void theBriefingSaysWhatTheMorningSays(String bloc) {
        Game game = Games.opened(bloc, 7);
        Session session = new Session(game, Games.SCENARIO.indexOf(bloc));
        Advice.Move first = Advice.first(game, session.you(), words);
        session.proceed();
        session.proceed();
        assertEquals(first, Advice.of(game, session.you(), words).move());
    }

    @Test
    void aPactOfThreeCanBeComposedAndIsAnswered() {
        Session session = Games.morning("EUU", 4);
        Advice advice = Advice.of(session.game(), session.you(), words);
        PactForm form = PactForm.empty().toggled("IND").toggled("JPN");
        assertTrue(form.move("EUU").isEmpty());
        form = form.plus(session.game(), "EUU", "EUU", PackageForm.Currency.FINANCE).plus(session.game(), "EUU", "JPN", PackageForm.Currency.FINANCE)
                .plus(session.game(), "EUU", "IND", PackageForm.Currency.CUT);
        assertEquals(List.of("EUU", "IND"), form.receivers("EUU", "JPN"));
        form = form.to(1, "IND");
        assertEquals(List.of(), form.idle("EUU"));
        assertEquals(List.of("JPN"), form.minus(1).idle("EUU"));
        assertEquals(1, form.toggled("JPN").with().size());
        assertEquals(2, form.toggled("JPN").clauses().size());
        Initiative pact = form.move("EUU").orElseThrow();
        Advice.Composed composed = advice.move(pact);
        assertEquals(List.of("IND", "JPN"), composed.answers().stream().map(Advice.Answer::code).toList());
        assertTrue(composed.answers().stream().noneMatch(answer -> answer.band().isBlank() || answer.guess().word().isBlank()));
        assertNotNull(composed.worth());
        assertEquals(composed.good() ? NextStep.PREPARE : NextStep.CLEAR, NextStep.morning(Composing.CHANGED_MOVE, composed, advice, 1));
        assertTrue(session.act(new Command.Prepare("EUU", new Draft.Move(pact))) instanceof Game.Result.Done);
        session.act(new Command.Finish("EUU"));
        assertTrue(session.game().state().conference().proposals().stream().anyMatch(one -> one.initiative().equals(pact)));
    }

    @Test
    void anOfferBecomesThePactOfOneMore() {
        PackageForm offer = new PackageForm(Games.SCENARIO.indexOf("IND"), List.of(new Term.Finance(FinanceKind.GRANT, 2, 10)),
                List.of(new Term.Cut(Sector.POWER, 10, 2035)), 0);
        PactForm pact = PactForm.of(offer, "EUU", words);
        assertEquals(List.of("IND"), pact.with());
        assertEquals(List.of("EUU", "IND"), pact.clauses().stream().map(Initiative.Clause::from).toList());
        assertEquals(List.of("IND", "EUU"), pact.clauses().stream().map(Initiative.Clause::to).toList());
    }

    @Test
    void whoIsTurnedDownHearsWhy() {
        Session session = Games.morning("EUU", 4);
        Draft.Package exaction = new Draft.Package("IND", List.of(), List.of(new Term.Cut(Sector.AGRICULTURE, 50, 2030)));
        assertTrue(session.act(new Command.Prepare("EUU", exaction)) instanceof Game.Result.Done);
        session.act(new Command.Finish("EUU"));
        var tabled = session.game().state().conference().offers().stream().filter(each -> each.offer().from() == session.you()).findFirst().orElseThrow();
        List<String> why = Turned.down(session, tabled, new Advice.Guess(1, "likely", ""), words);
        assertEquals(3, why.size(), why.toString());
        assertTrue(why.get(1).startsWith("By its own account it would have lost $"), why.get(1));
        assertTrue(why.get(2).contains("likely"));
        assertEquals(1, Turned.down(new Session(session.game(), session.you()), tabled, null, words).size(), "after loading only what was said in public is left");
    }
}
