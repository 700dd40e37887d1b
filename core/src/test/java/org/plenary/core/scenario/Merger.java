package org.plenary.core.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.BlocBaseline;
import org.plenary.core.model.BlocStart;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Relation;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;

/**
 * Makes one bloc of several, so that a small class plays the same world.
 *
 * <p>Amounts are added up. Indices are averaged by output at market rates; trust and rivalry by the product of both sides'
 * outputs. The cost of cuts: at each price the parts' cuts add up; the merged curve meets that sum at a low and at a high
 * price. Damages are weighted by output. Pledges: what the parts' pledges together allow in the year in which most of them
 * fall due, and no net-zero year but one that all parts share.
 */
final class Merger {
    private static final double LOW_PRICE = 25;
    private static final double HIGH_PRICE = 200;

    private final Scenario from;

    Merger(Scenario from) {
        this.from = from;
    }

    /** The scenario with the blocs of {@code groups}: code to the codes of its parts; a group of one stays as it is. */
    Scenario into(String id, Map<String, List<String>> groups, double discountRate, List<String> provenance) {
        List<Bloc> blocs = new ArrayList<>();
        groups.forEach((code, parts) -> blocs.add(parts.size() == 1 ? part(parts.get(0)) : merged(code, parts.stream().map(this::part).toList())));
        List<Relation> relations = new ArrayList<>();
        groups.forEach((one, ones) -> groups.forEach((other, others) -> {
            if (!one.equals(other)) {
                relations.add(new Relation(one, other, between(ones, others, true), between(ones, others, false)));
            }
        }));
        return new Scenario(id, from.start(), from.end(), from.horizon(), from.referenceYear(), discountRate, from.sensitivity(),
                from.procedure(), from.cops(), from.articles(), blocs, from.defaultTrust(), relations, from.bunkersYears(), from.bunkersCo2Mt(),
                from.dynamics(), from.script(), provenance);
    }

    private Bloc part(String code) {
        return from.blocs().get(from.indexOf(code));
    }

    private double weight(Bloc bloc) {
        return bloc.baseline().at(bloc.baseline().gdpMerBn(), from.start());
    }

    private double between(List<String> ones, List<String> others, boolean trust) {
        double sum = 0;
        double weights = 0;
        for (String one : ones) {
            for (String other : others) {
                Relation relation = from.relations().stream().filter(r -> r.from().equals(one) && r.to().equals(other)).findFirst()
                        .orElse(new Relation(one, other, from.defaultTrust(), 0));
                double weight = weight(part(one)) * weight(part(other));
                sum += weight * (trust ? relation.trust() : relation.rivalry());
                weights += weight;
            }
        }
        return ScenarioImport.round(sum / weights, 3);
    }

    private Bloc merged(String code, List<Bloc> parts) {
        BlocBaseline baseline = baseline(parts);
        Bloc largest = parts.stream().max(java.util.Comparator.comparingDouble(this::weight)).orElseThrow();
        List<String> coalitions = largest.coalitions().stream().filter(c -> parts.stream().allMatch(p -> p.coalitions().contains(c))).toList();
        List<String> exempt = parts.stream().flatMap(p -> p.coalitions().stream()).filter(c -> c.equals("AOSIS") || c.equals("LDC")).distinct().toList();
        List<String> all = new ArrayList<>(coalitions);
        if (parts.stream().allMatch(p -> p.coalitions().contains("AOSIS") || p.coalitions().contains("LDC"))) {
            all.addAll(exempt);
        }
        return new Bloc(code, most(parts, Bloc::annexI), most(parts, Bloc::donor), most(parts, Bloc::emergingDonor), all,
                parts.stream().flatMap(p -> p.members().stream()).sorted().toList(), largest.temperament(), start(parts, largest),
                baseline, cost(parts), new Bloc.Damage(mean(parts, p -> p.damage().linear(), 6), mean(parts, p -> p.damage().quadratic(), 6)),
                pledges(parts, baseline));
    }

    private boolean most(List<Bloc> parts, java.util.function.Predicate<Bloc> what) {
        double yes = parts.stream().filter(what).mapToDouble(this::weight).sum();
        return yes > parts.stream().mapToDouble(this::weight).sum() / 2;
    }

    private double mean(List<Bloc> parts, ToDoubleFunction<Bloc> what, int digits) {
        double sum = parts.stream().mapToDouble(p -> weight(p) * what.applyAsDouble(p)).sum();
        return ScenarioImport.round(sum / parts.stream().mapToDouble(this::weight).sum(), digits);
    }

    private static double sum(List<Bloc> parts, ToDoubleFunction<Bloc> what) {
        return ScenarioImport.round(parts.stream().mapToDouble(what).sum(), 3);
    }

    private BlocStart start(List<Bloc> parts, Bloc largest) {
        double[] gap = new double[Sector.COUNT];
        Arrays.setAll(gap, s -> mean(parts, p -> p.start().technologyGap()[s], 3));
        return new BlocStart(sum(parts, p -> p.start().cumulativeCo2Gt()), index(parts, BlocStart::scienceCapacity),
                index(parts, BlocStart::absorptiveCapacity), index(parts, BlocStart::adaptation), index(parts, BlocStart::stability),
                index(parts, BlocStart::credibility), index(parts, BlocStart::stance), index(parts, BlocStart::polarisation),
                largest.start().electionEveryYears(), largest.start().nextElection(), index(parts, BlocStart::resistance),
                index(parts, BlocStart::salience), index(parts, BlocStart::fossilEmployment), index(parts, BlocStart::legislature),
                sum(parts, p -> p.start().leadership()), index(parts, BlocStart::prestige), sum(parts, p -> p.start().technologyShare()), gap,
                index(parts, BlocStart::debtShare), sum(parts, p -> p.start().climateFinanceBn()));
    }

    private double index(List<Bloc> parts, ToDoubleFunction<BlocStart> what) {
        return mean(parts, p -> what.applyAsDouble(p.start()), 3);
    }

    private static BlocBaseline baseline(List<Bloc> parts) {
        int[] years = parts.get(0).baseline().years();
        return new BlocBaseline(years, series(parts, BlocBaseline::populationM), series(parts, BlocBaseline::gdpPppBn), series(parts, BlocBaseline::gdpMerBn),
                series(parts, BlocBaseline::co2FossilMt), series(parts, BlocBaseline::co2LandMt), series(parts, BlocBaseline::ch4Mt),
                series(parts, BlocBaseline::n2oMt), series(parts, BlocBaseline::fgasMt),
                shares(parts, BlocBaseline::co2FossilMt, BlocBaseline::co2FossilShare), shares(parts, BlocBaseline::ch4Mt, BlocBaseline::ch4Share),
                shares(parts, BlocBaseline::n2oMt, BlocBaseline::n2oShare));
    }

    /** A series of a baseline. */
    private interface Series {
        double[] of(BlocBaseline baseline);
    }

    private static double[] series(List<Bloc> parts, Series series) {
        double[] sum = new double[parts.get(0).baseline().years().length];
        Arrays.setAll(sum, i -> ScenarioImport.round(parts.stream().mapToDouble(p -> series.of(p.baseline())[i]).sum(), 2));
        return sum;
    }

    /** Shares of the sectors by what the parts emit in the first year. */
    private static double[] shares(List<Bloc> parts, Series amount, Series share) {
        double total = parts.stream().mapToDouble(p -> amount.of(p.baseline())[0]).sum();
        double[] shares = new double[Sector.COUNT];
        Arrays.setAll(shares, s -> ScenarioImport.round(
                parts.stream().mapToDouble(p -> amount.of(p.baseline())[0] * share.of(p.baseline())[s]).sum() / total, 4));
        int largest = IntStream.range(0, shares.length).reduce((a, b) -> shares[a] >= shares[b] ? a : b).orElseThrow();
        shares[largest] = ScenarioImport.round(shares[largest] + 1 - Arrays.stream(shares).sum(), 4);
        return shares;
    }

    private static Bloc.AbatementCost cost(List<Bloc> parts) {
        int[] years = parts.get(0).abatementCost().years();
        double[] a = new double[years.length];
        double[] b = new double[years.length];
        for (int i = 0; i < years.length; i++) {
            int year = years[i];
            double low = avoided(parts, year, LOW_PRICE);
            double high = avoided(parts, year, HIGH_PRICE);
            // a low + b low^4 = LOW_PRICE and a high + b high^4 = HIGH_PRICE
            double fourth = (HIGH_PRICE / high - LOW_PRICE / low) / (high * high * high - low * low * low);
            b[i] = ScenarioImport.round(fourth, 4);
            a[i] = ScenarioImport.round(LOW_PRICE / low - fourth * low * low * low, 4);
        }
        return new Bloc.AbatementCost(years, a, b);
    }

    /** The share of the parts' fossil CO2 that is avoided at {@code price}. */
    private static double avoided(List<Bloc> parts, int year, double price) {
        double avoided = 0;
        double all = 0;
        for (Bloc part : parts) {
            double mt = part.baseline().at(part.baseline().co2FossilMt(), year);
            double less = 0;
            double more = 1;
            for (int i = 0; i < 60; i++) {
                double mu = (less + more) / 2;
                double marginal = part.abatementCost().a(year) * mu + part.abatementCost().b(year) * mu * mu * mu * mu;
                less = marginal < price ? mu : less;
                more = marginal < price ? more : mu;
            }
            avoided += mt * less;
            all += mt;
        }
        return avoided / all;
    }

    private List<Pledge> pledges(List<Bloc> parts, BlocBaseline baseline) {
        Map<Integer, Integer> due = new TreeMap<>();
        parts.forEach(p -> p.ndcs().stream().filter(n -> n.kind() == NdcKind.ABSOLUTE_CUT || n.kind() == NdcKind.INTENSITY_CUT)
                .forEach(n -> due.merge(n.targetYear(), 1, Integer::sum)));
        if (due.isEmpty()) {
            return List.of();
        }
        int year = due.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        double reference = baseline.ghgMt(from.referenceYear());
        double percent = ScenarioImport.round(100 * (1 - allowed(parts, year, 0) / reference), 1);
        return List.of(new Pledge(NdcKind.ABSOLUTE_CUT, percent, Math.max(percent, ScenarioImport.round(100 * (1 - allowed(parts, year, 1) / reference), 1)), year));
    }

    private double allowed(List<Bloc> parts, int year, double support) {
        return parts.stream().mapToDouble(p -> Math.min(p.baseline().ghgMt(year), p.ndcs().stream()
                .mapToDouble(n -> n.ceilingMt(p.baseline(), from.referenceYear(), from.start(), year, support)).min().orElse(Double.POSITIVE_INFINITY))).sum();
    }
}
