package org.plenary.core.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.BlocBaseline;
import org.plenary.core.model.BlocStart;
import org.plenary.core.model.DynamicSetting;
import org.plenary.core.model.Relation;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Script;
import org.plenary.core.model.Shock;

/** The first two blocs and the first conference of after-baku, with a setting of a dynamic: small enough to try every change. */
final class SmallScenario {
    private SmallScenario() {}

    static Scenario make() {
        Scenario all = ScenarioFiles.load("after-baku");
        List<Bloc> blocs = new ArrayList<>();
        for (Bloc b : all.blocs().subList(0, 2)) {
            BlocStart s = b.start();
            blocs.add(new Bloc(b.code(), b.annexI(), b.donor(), b.emergingDonor(), b.coalitions(), b.members().subList(0, 1),
                    b.temperament(), new BlocStart(s.cumulativeCo2Gt(), s.scienceCapacity(), s.absorptiveCapacity(), s.adaptation(),
                            s.stability(), s.credibility(), s.stance(), s.polarisation(), s.electionEveryYears(), s.nextElection(),
                            s.resistance(), s.salience(), s.fossilEmployment(), s.legislature(), 0.5, s.prestige(), 0.5,
                            s.technologyGap(), s.debtShare(), blocs.isEmpty() ? 12 : -12),
                    thin(b.baseline()), new Bloc.AbatementCost(new int[] {2025, 2050}, new double[] {300, 200}, new double[] {5000, 2000}),
                    b.damage(), b.ndcs()));
        }
        return new Scenario("small", all.start(), all.end(), all.horizon(), all.referenceYear(), all.discountRate(), all.sensitivity(),
                new org.plenary.core.model.Procedure.Own(3, 2, 2, 6, 5, org.plenary.core.model.Procedure.Adoption.BY_ARTICLE, 0), all.cops().subList(0, 1), all.cops().get(0).articles().stream().map(all::article).toList(), blocs, all.defaultTrust(),
                List.of(new Relation("USA", "EUU", 0.6, 0.2), new Relation("EUU", "USA", 0.4, 0.2)), new int[] {2025}, new double[] {1139},
                Map.of("learning-by-doing", new DynamicSetting(false, Map.of("power", 0.2))),
                new Script(2026, List.of(new Shock(2025, Shock.Kind.SLUMP, List.of("EUU"), 0.4), new Shock(2026, Shock.Kind.BREAKTHROUGH, List.of("POWER"), 0.2))),
                List.of("a test"));
    }

    /** The first three nodes. */
    private static BlocBaseline thin(BlocBaseline b) {
        return new BlocBaseline(Arrays.copyOf(b.years(), 3), thin(b.populationM()), thin(b.gdpPppBn()), thin(b.gdpMerBn()), thin(b.co2FossilMt()),
                thin(b.co2LandMt()), thin(b.ch4Mt()), thin(b.n2oMt()), thin(b.fgasMt()), b.co2FossilShare(), b.ch4Share(), b.n2oShare());
    }

    private static double[] thin(double[] series) {
        return Arrays.copyOf(series, 3);
    }
}
