package org.plenary.core.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plenary.core.dynamics.diplomacy.CredibilityMemory;
import org.plenary.core.dynamics.diplomacy.RelativeGains;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.dynamics.politics.JustTransition;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.LeverEffect;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * What agreements are worth to each bloc, from where the world stands now.
 *
 * <p>The real annual step runs once, along what stands, and gives shadow prices: what a tonne less in a year spares each
 * bloc. A candidate then moves the few other stocks that carry its worth (cuts, learning, gaps, support) away from that
 * path, by the same auxiliaries that the dynamics use, and by the exact own-cost curves. What is asked twice counts once,
 * because the levers say what binds.
 *
 * <p>Not thread-safe; makes its path when first asked.
 */
public final class Appraiser {
    /**
     * What standing alone costs a government that is neutral on the climate, as a share of a year's output, when all
     * others agree; a leading one minds twice as much, a hostile one not at all. Modelling choice: 0.1 %, a few times a
     * foreign service, for the favours it would be refused.
     */
    private static final double ALONE = 0.001;
    /** What a refusal at home costs, as a share of a year's output. Modelling choice: 0.02 %, less than standing alone. */
    private static final double REFUSED = 0.0002;
    /**
     * What it costs a government at home to close the whole fossil economy of the most fossil bloc in ten years against
     * full resistance, as a share of a year's output. Modelling choice: 2 %.
     */
    private static final double ANGER = 0.02;

    private final Model model;
    private final World world;
    private final List<Agreement> agreements;
    private Standing standing;
    private double perYear;
    private final Map<List<Agreement>, Material> materials = new LinkedHashMap<>();
    private double[][] trusts;

    /**
     * @param world now
     * @param standing all agreements that there are; those that are not in force do nothing
     */
    public Appraiser(Model model, World world, List<Agreement> standing) {
        this.model = model;
        this.world = world;
        agreements = List.copyOf(standing);
    }

    /** What it is worth to {@code bloc} that {@code added} come to stand beside what stands. */
    public Appraisal appraise(int bloc, List<Agreement> added) {
        return appraiseAll(added)[bloc];
    }

    /** What it is worth to every bloc that {@code added} come to stand beside what stands; by bloc. */
    public Appraisal[] appraiseAll(List<Agreement> added) {
        prepare();
        Material sum = new Material(world.blocs());
        for (List<Agreement> part : parts(added)) {
            Material known = materials.get(part);
            if (known == null) {
                List<Agreement> all = new ArrayList<>(agreements);
                all.addAll(part);
                known = new Candidate(standing, new Candidate.Change(all, part, List.of()), trusts).material;
                materials.put(part, known);
            }
            sum.add(known);
        }
        return appraise(sum, added);
    }

    /** What it is worth to every bloc that {@code all} come to stand instead of what stands; by bloc. */
    public Appraisal[] appraiseInstead(List<Agreement> all) {
        List<Agreement> added = all.stream().filter(agreement -> !agreements.contains(agreement)).toList();
        List<Agreement> removed = agreements.stream().filter(agreement -> !all.contains(agreement)).toList();
        return appraiseInstead(removed, added);
    }

    /** What it is worth to every bloc that {@code added} come to stand instead of {@code replaced}; by bloc. */
    public Appraisal[] appraiseInstead(List<Agreement> replaced, List<Agreement> added) {
        List<Agreement> removed = replaced.stream().filter(agreement -> agreement.stage() == Agreement.Stage.IN_FORCE).toList();
        if (removed.isEmpty()) { // what was not in force did nothing
            return appraiseAll(added);
        }
        prepare();
        List<Agreement> all = new ArrayList<>(agreements);
        all.removeAll(removed);
        all.addAll(added);
        return appraise(new Candidate(standing, new Candidate.Change(all, added, removed), trusts).material, added);
    }

    /**
     * Splits what is new into parts whose worths add up: articles on cuts by party, since a party's cuts follow from what
     * it is asked itself; articles on technology; all other articles, which are about money; each package and pledge by itself.
     */
    private List<List<Agreement>> parts(List<Agreement> added) {
        List<List<Agreement>> parts = new ArrayList<>();
        List<Agreement> cuts = new ArrayList<>();
        List<Agreement> technology = new ArrayList<>();
        List<Agreement> rest = new ArrayList<>();
        for (Agreement agreement : added) {
            if (agreement.stage() != Agreement.Stage.IN_FORCE) {
                continue;
            } else if (!(agreement.content() instanceof Agreement.Content.Decision)) {
                parts.add(List.of(agreement));
            } else if (only(agreement, effect -> effect instanceof LeverEffect.EmissionCap || effect instanceof LeverEffect.SectorCut)) {
                cuts.add(agreement);
            } else if (only(agreement, effect -> effect instanceof LeverEffect.TechnologySupport || effect instanceof LeverEffect.IpFlexibility)) {
                technology.add(agreement);
            } else {
                rest.add(agreement);
            }
        }
        for (int b = 0; b < world.blocs() && !cuts.isEmpty(); b++) {
            int party = b;
            List<Agreement> own = cuts.stream().filter(agreement -> agreement.parties().contains(party))
                    .map(agreement -> agreement.binding(List.of(party), List.of(party))).toList();
            if (!own.isEmpty()) {
                parts.add(own);
            }
        }
        if (!technology.isEmpty()) {
            parts.add(technology);
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    private boolean only(Agreement agreement, Predicate<LeverEffect> kind) {
        return agreement.content() instanceof Agreement.Content.Decision decision
                && model.scenario().article(decision.article()).options().get(decision.option()).effects().stream().allMatch(kind);
    }

    private Appraisal[] appraise(Material sum, List<Agreement> added) {
        int blocs = world.blocs();
        double[] gains = new double[blocs];
        for (int b = 0; b < blocs; b++) {
            gains[b] = (sum.abatementCost[b] + sum.damagesAvoided[b] + sum.money[b] + sum.technology[b]) * perYear;
        }
        Appraisal[] result = new Appraisal[blocs];
        double[] terms = new double[WorthTerm.values().length];
        for (int b = 0; b < blocs; b++) {
            terms[WorthTerm.ABATEMENT_COST.ordinal()] = sum.abatementCost[b] * perYear;
            terms[WorthTerm.DAMAGES_AVOIDED.ordinal()] = sum.damagesAvoided[b] * perYear;
            terms[WorthTerm.MONEY.ordinal()] = sum.money[b] * perYear;
            terms[WorthTerm.TECHNOLOGY.ordinal()] = sum.technology[b] * perYear;
            terms[WorthTerm.PRESTIGE.ordinal()] = sum.given[b] * perYear;
            terms[WorthTerm.RELATIVE_GAINS.ordinal()] = relativeGains(b, gains);
            terms[WorthTerm.ISOLATION.ordinal()] = isolation(b, added);
            terms[WorthTerm.HOME.ordinal()] = home(b, added, gains[b]) + anger(b, sum.closed[b]);
            result[b] = Appraisal.of(terms);
        }
        return result;
    }

    private void prepare() {
        if (standing != null) {
            return;
        }
        standing = new Standing(model, world, agreements);
        double sum = 0;
        for (int k = 0; k < standing.years; k++) {
            sum += standing.discount(k);
        }
        perYear = 1 / sum;
        int blocs = world.blocs();
        CredibilityMemory memory = model.find(CredibilityMemory.class);
        trusts = new double[blocs][blocs];
        for (int holder = 0; holder < blocs; holder++) {
            for (int promiser = 0; promiser < blocs; promiser++) {
                trusts[holder][promiser] = holder == promiser || memory == null ? 1 : memory.believed(world, promiser);
            }
        }
    }

    private double relativeGains(int bloc, double[] material) {
        RelativeGains rule = model.find(RelativeGains.class);
        double sum = 0;
        for (int other = 0; other < material.length && rule != null; other++) {
            sum -= rule.weight(world, bloc, other) * material[other];
        }
        return sum;
    }

    private double isolation(int bloc, List<Agreement> added) {
        double most = 0;
        for (Agreement agreement : added) {
            if (agreement.content() instanceof Agreement.Content.Decision && !agreement.parties().contains(bloc)) {
                double joined = 0;
                double others = 0;
                for (int other = 0; other < world.blocs(); other++) {
                    double output = other == bloc ? 0 : model.gdpPppBn(other, world.year());
                    others += output;
                    joined += agreement.parties().contains(other) ? output : 0;
                }
                most = Math.max(most, others > 0 ? joined / others : 0);
            }
        }
        double minds = 1 + world.get(BlocStock.STANCE, bloc);
        return -ALONE * minds * most * model.gdpPppBn(bloc, world.year());
    }

    /** Those whose work is closed are angry where lobbies are strong. */
    private double anger(int bloc, double closed) {
        if (model.find(JustTransition.class) == null) {
            return 0;
        }
        return -ANGER * closed * model.scenario().blocs().get(bloc).start().fossilEmployment()
                * world.get(BlocStock.RESISTANCE, bloc) * model.gdpPppBn(bloc, world.year());
    }

    private double home(int bloc, List<Agreement> added, double material) {
        DomesticWinSet winSet = model.find(DomesticWinSet.class);
        if (winSet == null || added.stream().noneMatch(agreement ->
                agreement.content() instanceof Agreement.Content.Decision && agreement.parties().contains(bloc))) {
            return 0;
        }
        double output = model.gdpPppBn(bloc, world.year());
        return -(1 - winSet.odds(world, bloc, material / output)) * REFUSED * output;
    }
}
