package org.plenary.core.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.dynamics.diplomacy.CredibilityMemory;
import org.plenary.core.dynamics.diplomacy.RelativeGains;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.dynamics.politics.JustTransition;
import org.plenary.core.model.Agreement;
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
    private static final int ANGER_YEARS = 10;

    private final Model model;
    private final World world;
    private final List<Agreement> agreements;
    private Standing standing;
    private double perYear;
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
        List<Agreement> all = new ArrayList<>(agreements);
        all.addAll(added);
        return appraise(new Candidate.Change(all, added, List.of()));
    }

    /** What it is worth to every bloc that {@code all} come to stand instead of what stands; by bloc. */
    public Appraisal[] appraiseInstead(List<Agreement> all) {
        List<Agreement> added = all.stream().filter(agreement -> !agreements.contains(agreement)).toList();
        List<Agreement> removed = agreements.stream().filter(agreement -> !all.contains(agreement)).toList();
        return appraise(new Candidate.Change(all, added, removed));
    }

    private Appraisal[] appraise(Candidate.Change change) {
        prepare();
        Candidate candidate = new Candidate(standing, change, trusts);
        int blocs = world.blocs();
        double[][] terms = new double[blocs][WorthTerm.values().length];
        double[] material = new double[blocs];
        for (int b = 0; b < blocs; b++) {
            terms[b][WorthTerm.ABATEMENT_COST.ordinal()] = candidate.abatementCost[b] * perYear;
            terms[b][WorthTerm.DAMAGES_AVOIDED.ordinal()] = candidate.damagesAvoided[b] * perYear;
            terms[b][WorthTerm.MONEY.ordinal()] = candidate.money[b] * perYear;
            terms[b][WorthTerm.TECHNOLOGY.ordinal()] = candidate.technology[b] * perYear;
            terms[b][WorthTerm.PRESTIGE.ordinal()] = candidate.given[b] * perYear;
            material[b] = (candidate.abatementCost[b] + candidate.damagesAvoided[b] + candidate.money[b] + candidate.technology[b]) * perYear;
        }
        Appraisal[] result = new Appraisal[blocs];
        for (int b = 0; b < blocs; b++) {
            terms[b][WorthTerm.RELATIVE_GAINS.ordinal()] = relativeGains(b, material);
            terms[b][WorthTerm.ISOLATION.ordinal()] = isolation(b, change.added());
            terms[b][WorthTerm.HOME.ordinal()] = home(b, change.added(), material[b])
                    + anger(b, candidate.closed(b, Math.min(ANGER_YEARS, standing.years)));
            result[b] = Appraisal.of(terms[b]);
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
