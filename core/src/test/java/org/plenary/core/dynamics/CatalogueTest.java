package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Model;

/** The table of rules against the catalogue of what the documents say: nothing is missing in silence. */
class CatalogueTest {
    /** The ids of the catalogue. */
    private static final List<String> CATALOGUE = List.of(
            "absorptive-capacity", "adaptation-bill", "adaptation-technology", "agenda-attention", "aid-rescission",
            "carbon-border", "carbon-leakage", "carbon-market", "carbon-to-warming", "cbdr", "climate-damages",
            "climate-instability", "club-alternatives", "coalition-of-the-willing", "coalition-politics",
            "commercial-transfer", "consensus-rule", "cost-to-ambition", "credibility-memory", "crisis-overlap",
            "critical-minerals", "ctcn", "delivery-gap", "domestic-win-set", "dual-identity", "entry-into-force",
            "fiscal-shock", "great-power-tech-race", "green-finance", "historical-responsibility", "interest-groups",
            "investor-confidence", "ip-regime", "jetp", "just-transition", "leadership-vacuum", "learning-by-doing",
            "legislature-approval", "loan-burden", "major-power-statement", "mature-technology", "needs-matching",
            "negotiation-signal", "neutrality-vs-cuts", "no-punishment", "north-south-trust", "oil-price",
            "partisan-swing", "pledge-and-review", "prestige-seeker", "public-transfer", "quantified-goal",
            "rd-cooperation", "relative-gains", "science-asymmetry", "science-recovery", "science-salience",
            "sector-gradient", "south-south-finance", "south-south-supply", "standards-barrier", "stock-not-flow",
            "subnational", "summit-diplomacy", "techno-fix", "technology-gap", "technology-pact-fallback",
            "technology-voice", "three-currencies", "tied-aid", "track-two", "trilateral", "two-scores",
            "uniform-duties", "unpaid-capital");
    /**
     * Those that are no rule one could switch off, but hold of the whole: mature-technology is tested with the costs,
     * stock-not-flow with the climate, two-scores with the scores.
     */
    private static final List<String> FACTS = List.of("mature-technology", "stock-not-flow", "two-scores");

    @Test
    void everyRowOfTheCatalogueIsARuleOrAFactAndNothingElseIs() {
        List<String> rules = new ArrayList<>(Dynamics.table().stream().map(Dynamics.Entry::id).toList());
        rules.addAll(FACTS);
        assertEquals(new TreeSet<>(CATALOGUE), new TreeSet<>(rules));
        assertEquals(CATALOGUE.size(), rules.size());
    }

    @Test
    void everyStockIsWhatItWasAndTheSumOfItsFlows() {
        Model model = Dynamics.model(TestScenarios.three());
        Run run = new Run(model, Deals.all(model.scenario()), 5);
        double[] sum = run.world.toArray();
        while (run.world.year() < 2100) {
            Flows flows = run.year();
            for (int i = 0; i < flows.size(); i++) {
                sum[flows.stock()[i]] += flows.amount()[i];
            }
        }
        for (int i = 0; i < sum.length; i++) {
            assertEquals(run.world.get(i), sum[i], 1e-9 * Math.max(1, Math.abs(sum[i])), model.layout().at(i).toString());
        }
    }
}
