package org.plenary.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Levers;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Term;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Draft;
import org.plenary.core.text.Language;

class FormsTest {
    private final Session session = Games.morning("IND", 3);
    private final Game game = session.game();
    private final Words words = Games.words(Language.ENGLISH);

    @Test
    void theFirstPledgeAsksForMoreThanBinds() {
        for (int b = 0; b < Games.SCENARIO.blocs().size(); b++) {
            PledgeForm form = PledgeForm.start(game, b);
            double bound = Math.min(game.model().baselineMt(b, form.targetYear()), Levers.of(game.scenario(),
                    game.state().agreements(), form.targetYear(), new double[12]).capMt(b));
            double allowed = form.pledge().ceilingMt(game.scenario().blocs().get(b).baseline(), game.scenario().referenceYear(),
                    game.state().world().year(), form.targetYear(), 0);
            assertTrue(allowed < bound || form.percent() == 100, words.code(b) + " " + form);
        }
    }

    @Test
    void everyAlternativeOfAPledgeDiffersInOnePart() {
        PledgeForm form = PledgeForm.start(game, session.you());
        for (PledgeForm.Part part : PledgeForm.Part.values()) {
            List<PledgeForm> all = form.alternatives(game, session.you(), part);
            assertTrue(all.contains(form), part.toString());
            assertEquals(all.size(), all.stream().map(other -> other.part(part, words)).distinct().count(), part.toString());
            all.forEach(other -> other.pledge()); // each is a legal record
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CUT", "FINANCE", "TECHNOLOGY", "SUPPORT"})
    void everyAlternativeOfATermDiffersInItsPart(String currency) {
        PackageForm form = PackageForm.with(1).plus(game, PackageForm.Side.GIVES, PackageForm.Currency.valueOf(currency));
        Term term = form.gives().get(0);
        assertEquals(currency, PackageForm.currency(term).name());
        for (PackageForm.Part part : PackageForm.parts(term)) {
            List<Term> all = PackageForm.alternatives(game, term, part);
            assertTrue(all.contains(term) && all.size() > 1, part.toString());
            assertEquals(all.size(), all.stream().map(other -> PackageForm.part(other, part, words)).distinct().count(), part.toString());
        }
    }

    @Test
    void aComposedPackageIsOneThatTheRulesTake() {
        PackageForm form = PackageForm.with(Games.SCENARIO.indexOf("EUU"))
                .plus(game, PackageForm.Side.GIVES, PackageForm.Currency.CUT)
                .plus(game, PackageForm.Side.GIVES, PackageForm.Currency.SUPPORT)
                .plus(game, PackageForm.Side.GETS, PackageForm.Currency.FINANCE);
        assertFalse(form.empty());
        Game.Result result = session.act(new Command.Prepare("IND", form.draft(words)));
        assertTrue(result instanceof Game.Result.Done, result.toString());
        Draft draft = game.state().conference().drafts().get(session.you()).get(0);
        assertEquals(form.draft(words), draft);
        assertTrue(words.draft(draft).text().contains("EU"));
        assertTrue(form.minus(PackageForm.Side.GIVES, 0).minus(PackageForm.Side.GIVES, 0).minus(PackageForm.Side.GETS, 0).empty());
    }

    @Test
    void aCounterTurnsTheOfferAround() {
        Term give = new Term.Support("grants", "forty");
        Offer offer = new Offer(7, 2, 3, List.of(give), List.of());
        PackageForm counter = PackageForm.counter(offer);
        assertEquals(new PackageForm(2, List.of(), List.of(give), 7), counter);
        assertEquals(0, counter.to(5).counterTo());
    }

    @Test
    void saysWhatAPledgeMeansInTonnes() {
        for (Bloc bloc : Games.SCENARIO.blocs()) {
            int b = Games.SCENARIO.indexOf(bloc.code());
            String meaning = PledgeForm.start(game, b).meaning(game, b, words);
            assertTrue(meaning.contains("GtCO2e"), bloc.code() + ": " + meaning);
        }
    }

    @Test
    void aBlocThatGrowsMayPledgeToGrowLess() {
        Scenario copenhagen = ScenarioFiles.load("copenhagen");
        Game past = Game.begin(copenhagen, 1, Seats.allAi(copenhagen), MoveLog.NONE);
        int china = copenhagen.indexOf("CHN");
        PledgeForm form = new PledgeForm(NdcKind.ABSOLUTE_CUT, 0, 2020);
        List<PledgeForm> all = form.alternatives(past, china, PledgeForm.Part.PERCENT);
        double free = past.model().baselineMt(china, 2020) / copenhagen.blocs().get(china).baseline().ghgMt(copenhagen.referenceYear());
        assertTrue(free > 1.2, "China grows");
        assertEquals(-100 * (free - 1), all.get(0).percent(), 5, "the first that asks for something lies next to what would be emitted anyway");
        assertTrue(all.get(0).percent() > -100 * (free - 1));
    }

    @Test
    void everyKindOfMoveCanBeComposedAndEachPartChangesOnlyItself() {
        for (MoveForm.Kind kind : MoveForm.Kind.values()) {
            Initiative move = MoveForm.start(game, session.you(), kind).orElse(null);
            if (move == null) {
                assertTrue(kind == MoveForm.Kind.PACT || kind == MoveForm.Kind.WITHDRAW || kind == MoveForm.Kind.RETURN, kind + " can always be composed");
                continue;
            }
            assertEquals(kind, MoveForm.kind(move));
            for (MoveForm.Part part : MoveForm.parts(move)) {
                List<Initiative> all = MoveForm.alternatives(game, session.you(), move, part);
                assertTrue(all.contains(move) && all.size() > 1, kind + " " + part);
                assertEquals(all.size(), all.stream().map(other -> MoveForm.part(game, other, part, words)).distinct().count(), kind + " " + part);
            }
        }
    }

    @Test
    void aComposedMoveIsOneThatTheRulesTakeAndCostsWhatItSays() {
        int before = CapitalView.of(game, session.you()).free();
        Initiative summit = MoveForm.start(game, session.you(), MoveForm.Kind.SUMMIT).orElseThrow();
        assertTrue(session.act(new Command.Prepare("IND", new Draft.Move(summit))) instanceof Game.Result.Done);
        CapitalView capital = CapitalView.of(game, session.you());
        assertEquals(before - summit.capital(), capital.free());
        session.act(new Command.Finish("IND"));
        assertEquals(capital.free(), CapitalView.of(game, session.you()).left(), "what was prepared is paid when it is revealed");
    }

    @Test
    void aClubNeverLosesItsLastMember() {
        Initiative.Club club = new Initiative.Club(Initiative.ClubKind.METHANE, List.of("EUU"));
        assertEquals(List.of("EUU", "JPN"), MoveForm.toggled(club, "JPN").with());
        assertEquals(club, MoveForm.toggled(club, "EUU"));
    }
}
