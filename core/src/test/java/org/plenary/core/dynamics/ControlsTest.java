package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Article;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.LeverEffect;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;

/**
 * Law 7: every control matters, and a sanction costs its target. One sigma of a control is a usual amount of it: ten
 * percentage points of a cut, ten billions, one programme, one option of an article, one move. Modelling choice.
 */
class ControlsTest {
    private static final Scenario SCENARIO = ScenarioFiles.load("after-baku");
    private static final Model MODEL = Dynamics.model(SCENARIO);
    private static final int GIVER = SCENARIO.indexOf("EUU");
    private static final int TAKER = SCENARIO.indexOf("IND");
    /** Less consumption than this over the century moves nobody, bn 2021 PPP $. */
    private static final double LEAST_BN = 0.1;

    private static double[] worth(List<Agreement> more) {
        List<Agreement> all = new ArrayList<>(StartAgreements.of(SCENARIO));
        all.addAll(more);
        Run run = new Run(MODEL, all, 1);
        for (Agreement agreement : more) {
            if (agreement.content() instanceof Agreement.Content.Undertaking made) {
                run.on(new Occasion.Undertaken(made.bloc(), made.initiative(),
                        made.initiative().blocs().stream().map(SCENARIO::indexOf).toList()));
            }
        }
        run.until(2061);
        double[] worth = new double[SCENARIO.blocs().size()];
        for (int b = 0; b < worth.length; b++) {
            worth[b] = run.world.get(BlocStock.WORTH, b);
        }
        return worth;
    }

    private static Agreement made(int by, Initiative initiative) {
        List<Integer> parties = initiative.asksThem() ? List.of(Math.min(GIVER, TAKER), Math.max(GIVER, TAKER)) : List.of(by);
        return new Agreement(800, Agreement.Stage.IN_FORCE, new Agreement.Content.Undertaking(by, initiative), SCENARIO.start(), parties);
    }

    @Test
    void everyControlMovesSomebodysPayoff() {
        List<String> idle = new ArrayList<>();
        int tried = 0;
        List<Integer> all = IntStream.range(0, SCENARIO.blocs().size()).boxed().toList();
        Article goal = SCENARIO.articles().stream().filter(article -> article.options().stream()
                .anyMatch(option -> option.effects().stream().anyMatch(LeverEffect.FinanceGoal.class::isInstance))).findFirst().orElseThrow();
        // who contributes matters where there is a goal, and what is given back where there is a charge
        List<Agreement> around = List.of(made(GIVER, new Initiative.TradeMeasure(Initiative.TradeKind.BORDER_CHARGE, "IND")),
                new Agreement(801, Agreement.Stage.IN_FORCE, new Agreement.Content.Decision(goal.id(), 1), SCENARIO.start(), all));
        for (Article article : SCENARIO.articles()) {
            for (int option = 1; option < article.options().size(); option++) {
                tried += moves(article.id() + " " + article.options().get(option).id(), idle, article == goal ? List.of() : around, new Agreement(800, Agreement.Stage.IN_FORCE,
                        new Agreement.Content.Decision(article.id(), option), SCENARIO.start(), all));
            }
        }
        List<Term> terms = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            terms.add(new Term.Cut(sector, 10, 2035));
            for (TransferMode mode : TransferMode.values()) {
                terms.add(new Term.Technology(sector, mode, 10));
            }
        }
        for (FinanceKind kind : FinanceKind.values()) {
            terms.add(new Term.Finance(kind, 10, 10));
        }
        for (Term term : terms) {
            tried += moves(term.toString(), idle, List.of(), Deals.gift(800, GIVER, TAKER, List.of(term)));
        }
        for (Pledge pledge : List.of(new Pledge(NdcKind.ABSOLUTE_CUT, 70, 80, 2035), new Pledge(NdcKind.INTENSITY_CUT, 80, 85, 2035),
                new Pledge(NdcKind.PEAK_YEAR, 0, 0, 2028), new Pledge(NdcKind.NET_ZERO, 0, 0, 2045))) {
            tried += moves(pledge.toString(), idle, List.of(), new Agreement(800, Agreement.Stage.IN_FORCE, new Agreement.Content.Ndc(TAKER, pledge), SCENARIO.start(), List.of(TAKER)));
        }
        List<Initiative> initiatives = new ArrayList<>(List.of(new Initiative.EnergyPartnership("IND", 10), new Initiative.TransitionSpending(10)));
        for (Initiative.ClubKind kind : Initiative.ClubKind.values()) {
            initiatives.add(new Initiative.Club(kind, List.of("IND")));
        }
        for (Initiative.Institution institution : Initiative.Institution.values()) {
            initiatives.add(new Initiative.Funding(institution, 10));
        }
        for (Initiative.TradeKind kind : Initiative.TradeKind.values()) {
            initiatives.add(new Initiative.TradeMeasure(kind, "IND"));
        }
        for (Initiative initiative : initiatives) {
            tried += moves(initiative.toString(), idle, List.of(), made(GIVER, initiative));
        }
        assertTrue(tried > 50, tried + " controls");
        assertEquals(List.of(), idle, "of " + tried);
    }

    private static int moves(String control, List<String> idle, List<Agreement> around, Agreement agreement) {
        List<Agreement> with = new ArrayList<>(around);
        with.add(agreement);
        double[] before = worth(around);
        double[] after = worth(with);
        double most = 0;
        for (int b = 0; b < after.length; b++) {
            most = Math.max(most, Math.abs(after[b] - before[b]));
        }
        if (most < LEAST_BN) {
            idle.add(control + " moves " + most);
        }
        return 1;
    }

    @Test
    void aSanctionCostsItsTarget() {
        double[] before = worth(List.of());
        for (Initiative.TradeKind kind : Initiative.TradeKind.values()) {
            double[] after = worth(List.of(made(GIVER, new Initiative.TradeMeasure(kind, "IND"))));
            assertTrue(after[TAKER] < before[TAKER] - LEAST_BN, kind + " gives its target " + (after[TAKER] - before[TAKER]));
        }
    }
}
