package org.plenary.core.dynamics;

import java.util.List;
import java.util.Map;
import org.plenary.core.model.Article;
import org.plenary.core.model.ArticleOption;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.BlocBaseline;
import org.plenary.core.model.BlocStart;
import org.plenary.core.model.ContributorBase;
import org.plenary.core.model.Cop;
import org.plenary.core.model.DynamicSetting;
import org.plenary.core.model.LeverEffect;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Party;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Procedure;
import org.plenary.core.model.Relation;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Script;

/**
 * A world of three blocs that together emit what the world does: NOR, rich, industrialised and polarised; MID, large and
 * emerging; SOU, poor and vulnerable. Small and quick; the numbers are round, in the proportions of the real data.
 */
public final class TestScenarios {
    private static final int[] YEARS = {2019, 2025, 2050, 2100};
    private static final double[] FOSSIL_SHARE = {0.42, 0.21, 0.09, 0.27, 0.01};
    private static final double[] CH4_SHARE = {0, 0.01, 0.04, 0.45, 0.5};
    private static final double[] N2O_SHARE = {0.02, 0.02, 0.01, 0.15, 0.8};

    private TestScenarios() {}

    /** The three blocs from 2025 with all dynamics at their defaults. */
    public static Scenario three() {
        return three(Map.of());
    }

    /** The three blocs from 2025 with these settings. */
    public static Scenario three(Map<String, DynamicSetting> settings) {
        return new Scenario("three", 2025, 2050, 2150, 2019, 0.02, Scenario.Sensitivity.BEST, new Procedure.Own(3, 2, 2, 6, 8, Procedure.Adoption.BY_ARTICLE, 0),
                List.of(new Cop(31, 2026, "antalya", List.of("mitigation", "finance", "technology", "ip"))), articles(),
                List.of(north(), middle(), south()), 0.5,
                List.of(new Relation("NOR", "MID", 0.35, 0.5), new Relation("MID", "NOR", 0.35, 0.5),
                        new Relation("SOU", "NOR", 0.4, 0), new Relation("SOU", "MID", 0.55, 0)),
                new int[] {2025, 2050}, new double[] {1140, 1460}, settings, Script.NONE, List.of("round numbers for tests"));
    }

    /** The same scenario with these settings and no others. */
    static Scenario with(Scenario s, Map<String, DynamicSetting> settings) {
        return new Scenario(s.id(), s.start(), s.end(), s.horizon(), s.referenceYear(), s.discountRate(), s.sensitivity(), s.procedure(),
                s.cops(), s.articles(), s.blocs(), s.defaultTrust(), s.relations(), s.bunkersYears(), s.bunkersCo2Mt(), settings, s.script(),
                s.provenance());
    }

    /** The three blocs at two conferences of a day, with few years after them and all seats at random: a game of a few milliseconds. */
    public static Scenario tiny() {
        Scenario s = three();
        List<Bloc> blocs = s.blocs().stream().map(b -> new Bloc(b.code(), b.annexI(), b.donor(), b.emergingDonor(),
                b.coalitions(), b.members(), "random", b.start(), b.baseline(), b.abatementCost(), b.damage(), b.ndcs())).toList();
        Cop first = s.cops().get(0);
        return new Scenario("tiny", s.start(), first.year() + 4, first.year() + 4, s.referenceYear(), s.discountRate(), s.sensitivity(),
                new Procedure.Named("express"), List.of(first, new Cop(first.number() + 2, first.year() + 2, first.city(), first.articles())),
                s.articles(), blocs, s.defaultTrust(), s.relations(), s.bunkersYears(), s.bunkersCo2Mt(), s.dynamics(), s.script(), s.provenance());
    }

    private static List<Article> articles() {
        return List.of(
                new Article("mitigation", List.of(new ArticleOption("none", 0, List.of()),
                        new ArticleOption("strong", 0.8, List.of(new LeverEffect.EmissionCap(Party.ANNEX_I, 60, 2035),
                                new LeverEffect.EmissionCap(Party.DEVELOPING, 10, 2040))))),
                new Article("finance", List.of(new ArticleOption("none", 0, List.of()),
                        new ArticleOption("goal", 0.5, List.of(new LeverEffect.FinanceGoal(400, 2035), new LeverEffect.GrantShare(50))),
                        new ArticleOption("wide", 0.6, List.of(new LeverEffect.FinanceGoal(400, 2035),
                                new LeverEffect.Contributors(ContributorBase.EMERGING_INVITED))))),
                new Article("technology", List.of(new ArticleOption("none", 0, List.of()),
                        new ArticleOption("support", 0.5, List.of(new LeverEffect.TechnologySupport(12))))),
                new Article("ip", List.of(new ArticleOption("none", 0, List.of()),
                        new ArticleOption("flexible", 0.5, List.of(new LeverEffect.IpFlexibility(0.5))))));
    }

    private static Bloc north() {
        return new Bloc("NOR", true, true, false, List.of("umbrella"), List.of("AAA", "BBB"), "pragmatist",
                new BlocStart(1300, 0.9, 0.9, 0.6, 0.8, 0.7, 0.3, 0.6, 4, 2028, 0.5, 0.5, 0.5, 0.4, 0.5, 0.5, 0.6,
                        new double[] {1, 1, 1, 1, 1}, 0.9, 100),
                baseline(new double[] {1250, 1270, 1350, 1420}, new double[] {62_000, 70_000, 100_000, 160_000}, 1,
                        new double[] {13_500, 12_000, 9_500, 7_000}, new double[] {400, 400, 50, -100}, new double[] {2_400, 2_300, 1_900, 1_400},
                        new double[] {900, 850, 750, 550}, new double[] {450, 420, 300, 250}),
                new Bloc.AbatementCost(new int[] {2025, 2050, 2100}, new double[] {400, 250, 150}, new double[] {7000, 2200, 1200}),
                new Bloc.Damage(0.011, 0.0013), List.of(new Pledge(NdcKind.ABSOLUTE_CUT, 40, 45, 2035)));
    }

    private static Bloc middle() {
        return new Bloc("MID", false, false, true, List.of("basic", "g77"), List.of("CCC", "DDD"), "guardian",
                new BlocStart(450, 0.6, 0.7, 0.4, 0.7, 0.7, 0.2, 0.1, 0, 0, 0.4, 0.4, 1, 0.9, 0.35, 0.3, 0.35,
                        new double[] {1.05, 1.1, 1.2, 1.3, 1.4}, 0.3, 0),
                baseline(new double[] {2950, 3000, 3000, 2300}, new double[] {40_000, 52_000, 110_000, 200_000}, 0.5,
                        new double[] {17_000, 18_500, 20_000, 17_000}, new double[] {-200, -200, -200, -200}, new double[] {3_800, 3_900, 3_400, 2_400},
                        new double[] {950, 950, 850, 500}, new double[] {600, 650, 550, 400}),
                new Bloc.AbatementCost(new int[] {2025, 2050, 2100}, new double[] {160, 110, 70}, new double[] {2100, 1250, 750}),
                new Bloc.Damage(0.025, 0.0013), List.of(new Pledge(NdcKind.PEAK_YEAR, 0, 0, 2030), new Pledge(NdcKind.NET_ZERO, 0, 0, 2065)));
    }

    private static Bloc south() {
        return new Bloc("SOU", false, false, false, List.of("g77", "ldc"), List.of("EEE", "FFF", "GGG"), "idealist",
                new BlocStart(350, 0.2, 0.4, 0.2, 0.4, 0.8, 0.3, 0.1, 5, 2027, 0.2, 0.5, 0.3, 0.8, 0.15, 0.1, 0.05,
                        new double[] {1.4, 1.6, 1.6, 1.8, 1.8}, 0.4, -100),
                baseline(new double[] {3500, 3900, 5200, 6500}, new double[] {35_000, 44_000, 110_000, 400_000}, 0.4,
                        new double[] {7_000, 7_500, 11_500, 20_000}, new double[] {4_200, 4_000, 1_500, -3_000}, new double[] {6_000, 6_200, 6_200, 5_800},
                        new double[] {1_650, 1_700, 1_800, 1_600}, new double[] {300, 350, 450, 600}),
                new Bloc.AbatementCost(new int[] {2025, 2050, 2100}, new double[] {310, 185, 100}, new double[] {5000, 1800, 1200}),
                new Bloc.Damage(0.03, 0.0011), List.of(new Pledge(NdcKind.ABSOLUTE_CUT, -15, 10, 2035)));
    }

    private static BlocBaseline baseline(double[] population, double[] gdp, double market, double[] fossil, double[] land, double[] ch4,
            double[] n2o, double[] fgas) {
        double[] mer = gdp.clone();
        for (int i = 0; i < mer.length; i++) {
            mer[i] *= market;
        }
        return new BlocBaseline(YEARS, population, gdp, mer, fossil, land, ch4, n2o, fgas, FOSSIL_SHARE, CH4_SHARE, N2O_SHARE);
    }
}
