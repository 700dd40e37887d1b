package org.plenary.core.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plenary.core.dynamics.diplomacy.RelativeGains;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.dynamics.politics.JustTransition;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.ContributorBase;
import org.plenary.core.model.LeverEffect;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Term;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Flows;
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
 * <p>Makes its path when first asked. Safe to use from any thread.
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
    private final Standing standing;
    /** What came and went since all looked ahead. */
    private final List<Agreement> came;
    private final List<Agreement> gone;
    /** By the blocs that it concerns. */
    private final Map<List<Integer>, Change> since = new LinkedHashMap<>();
    private final double perYear;

    /**
     * @param world now
     * @param standing all agreements that there are; those that are not in force do nothing
     */
    public Appraiser(Model model, World world, List<Agreement> standing) {
        this(new Standing(model, world, List.copyOf(standing)), world, List.of(), List.of());
    }

    private Appraiser(Standing standing, World world, List<Agreement> came, List<Agreement> gone) {
        this.standing = standing;
        this.world = world;
        this.came = came;
        this.gone = gone;
        model = standing.model;
        double sum = 0;
        for (int k = 0; k < standing.years; k++) {
            sum += standing.discount(k);
        }
        perYear = 1 / sum;
    }

    /**
     * Later on. In the same year, what comes is weighed on top of the pledges that were made since, without another look ahead.
     * What packages and moves came to stand in the year adds up with it. Whatever else has changed takes a look of its own.
     *
     * @param agreements all agreements that there are now
     */
    public Appraiser since(World now, List<Agreement> agreements) {
        List<Agreement> binding = agreements.stream().filter(agreement -> agreement.stage() == Agreement.Stage.IN_FORCE
                && !(agreement.madeIn() == now.year() && addsUp(agreement))).toList();
        List<Agreement> came = new ArrayList<>(binding);
        came.removeAll(standing.agreements);
        List<Agreement> gone = new ArrayList<>(standing.agreements);
        gone.removeIf(agreement -> agreement.stage() != Agreement.Stage.IN_FORCE);
        gone.removeAll(binding);
        boolean pledges = now.year() == standing.year(0) && came.stream().allMatch(Appraiser::isPledge) && gone.stream().allMatch(Appraiser::isPledge);
        return pledges ? new Appraiser(standing, now, List.copyOf(came), List.copyOf(gone)) : new Appraiser(model, now, binding);
    }

    private static boolean addsUp(Agreement agreement) {
        return agreement.content() instanceof Agreement.Content.Package || agreement.content() instanceof Agreement.Content.Undertaking;
    }

    private static boolean isPledge(Agreement agreement) {
        return agreement.content() instanceof Agreement.Content.Ndc;
    }

    /** What it is worth to {@code bloc} that {@code added} come to stand beside what stands. */
    public Appraisal appraise(int bloc, List<Agreement> added) {
        return appraiseAll(added)[bloc];
    }

    /** What it is worth to every bloc that {@code added} come to stand beside what stands; by bloc. */
    public Appraisal[] appraiseAll(List<Agreement> added) {
        return appraise(material(added), added);
    }

    private Material material(List<Agreement> added) {
        Material sum = new Material(world.blocs());
        synchronized (standing) {
            for (List<Agreement> part : parts(added)) {
                sum.add(standing.material(since(part), part));
            }
        }
        return sum;
    }

    /**
     * What a move is worth to every bloc; by bloc. What the levers show of it is appraised as any agreement is; what only the
     * rules themselves know, the annual step is run for.
     *
     * @param undertaken what stands from now on because of it, or nothing
     * @param ended measures that stand no more because of it
     * @param felt what it sets off at once
     */
    public Appraisal[] appraiseMove(List<Agreement> undertaken, List<Agreement> ended, Flows felt) {
        Material sum = material(undertaken);
        synchronized (standing) {
            boolean ruled = !undertaken.isEmpty() && !shown(undertaken);
            if (ruled || !ended.isEmpty() || felt.size() > 0) {
                sum.add(Foresight.of(standing, felt, ruled ? undertaken : List.of(), ended));
            }
        }
        return appraise(sum, undertaken);
    }

    /** Whether levers move when {@code added} come to stand. */
    private boolean shown(List<Agreement> added) {
        int k = Math.min(1, standing.years - 1); // what is reached in a straight line has not begun in its first year
        Levers before = standing.levers(k);
        Levers after = before.and(model.scenario(), added, standing.year(k), standing.support(k));
        for (int b = 0; b < world.blocs(); b++) {
            if (!after.sameCuts(before, b)) {
                return true;
            }
        }
        return !after.sameMoney(before) || !after.sameTransfers(before);
    }

    /** What it is worth to every bloc that {@code all} come to stand instead of what stands; by bloc. */
    public Appraisal[] appraiseInstead(List<Agreement> all) {
        List<Agreement> added = all.stream().filter(agreement -> !standing.agreements.contains(agreement)).toList();
        List<Agreement> removed = standing.agreements.stream().filter(agreement -> !all.contains(agreement)).toList();
        return appraiseInstead(removed, added);
    }

    /** What it is worth to every bloc that {@code added} come to stand instead of {@code replaced}; by bloc. */
    public Appraisal[] appraiseInstead(List<Agreement> replaced, List<Agreement> added) {
        List<Agreement> removed = replaced.stream().filter(agreement -> agreement.stage() == Agreement.Stage.IN_FORCE).toList();
        if (removed.isEmpty()) { // what was not in force did nothing
            return appraiseAll(added);
        }
        List<Agreement> all = new ArrayList<>(removed);
        all.addAll(added);
        Change before = since(all);
        List<Agreement> then = new ArrayList<>(before.added());
        then.removeAll(removed);
        then.addAll(added);
        List<Agreement> without = new ArrayList<>(removed);
        without.removeAll(before.added());
        without.addAll(before.removed());
        synchronized (standing) {
            Material change = standing.material(new Change(standing, then, without));
            return appraise(before.isNone() ? change : change.less(standing.material(before)), added);
        }
    }

    /** What was pledged since by those whose cuts these change. */
    private Change since(List<Agreement> part) {
        List<Integer> cutting = came.isEmpty() && gone.isEmpty() ? List.of()
                : part.stream().flatMap(agreement -> cutting(agreement).stream()).distinct().sorted().toList();
        return since.computeIfAbsent(cutting, blocs -> new Change(standing,
                came.stream().filter(agreement -> blocs.contains(agreement.parties().get(0))).toList(),
                gone.stream().filter(agreement -> blocs.contains(agreement.parties().get(0))).toList()));
    }

    /** The blocs whose cuts an agreement may change. */
    private List<Integer> cutting(Agreement agreement) {
        if (agreement.content() instanceof Agreement.Content.Package deal) {
            List<Integer> blocs = new ArrayList<>();
            if (deal.offer().gives().stream().anyMatch(Term.Cut.class::isInstance)) {
                blocs.add(deal.offer().from());
            }
            if (deal.offer().gets().stream().anyMatch(Term.Cut.class::isInstance)) {
                blocs.add(deal.offer().to());
            }
            return blocs;
        }
        return agreement.content() instanceof Agreement.Content.Decision && !cuts(agreement) ? List.of() : agreement.parties();
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
            } else if (cuts(agreement)) {
                cuts.add(agreement);
            } else if (only(agreement, effect -> effect instanceof LeverEffect.TechnologySupport || effect instanceof LeverEffect.IpFlexibility)) {
                technology.add(borne(agreement, added));
            } else {
                rest.add(borne(agreement, added));
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

    /**
     * A decision for those of its parties alone that bear what it asks: that others have joined as well changes nothing, so that
     * it is worked out once, whoever they are.
     */
    private Agreement borne(Agreement agreement, List<Agreement> added) {
        boolean all = standing.levers(0).contributors() == ContributorBase.ALL_ABLE || added.stream().anyMatch(other ->
                other.content() instanceof Agreement.Content.Decision && effects(other).stream().anyMatch(Appraiser::asksAll));
        List<LeverEffect> effects = effects(agreement);
        List<Integer> bearing = agreement.parties().stream().filter(party ->
                effects.stream().anyMatch(effect -> bears(effect, model.scenario().blocs().get(party), all))).toList();
        return bearing.size() == agreement.parties().size() ? agreement : agreement.binding(bearing, bearing);
    }

    private static boolean asksAll(LeverEffect effect) {
        return effect instanceof LeverEffect.Contributors contributors && contributors.base() == ContributorBase.ALL_ABLE;
    }

    /** Whether it makes a difference to money and technology that {@code bloc} is a party, where {@code all} may owe the goal. */
    private static boolean bears(LeverEffect effect, Bloc bloc, boolean all) {
        if (effect instanceof LeverEffect.FinanceGoal) {
            return all || bloc.donor() || bloc.emergingDonor();
        }
        return effect instanceof LeverEffect.AdaptationFund ? bloc.donor()
                : effect instanceof LeverEffect.EmissionCap || effect instanceof LeverEffect.SectorCut || effect instanceof LeverEffect.BorderReturn;
    }

    private List<LeverEffect> effects(Agreement decision) {
        Agreement.Content.Decision made = (Agreement.Content.Decision) decision.content();
        return model.scenario().article(made.article()).options().get(made.option()).effects();
    }

    private boolean cuts(Agreement agreement) {
        return only(agreement, effect -> effect instanceof LeverEffect.EmissionCap || effect instanceof LeverEffect.SectorCut);
    }

    private boolean only(Agreement agreement, Predicate<LeverEffect> kind) {
        return agreement.content() instanceof Agreement.Content.Decision && effects(agreement).stream().allMatch(kind);
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
            terms[WorthTerm.HOME.ordinal()] = home(b, added, gains[b]) + anger(b, sum.closed[b] * world.get(BlocStock.RESISTANCE, b) - sum.calmed[b]);
            result[b] = Appraisal.of(terms);
        }
        return result;
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

    /**
     * Those whose work is closed are angry where lobbies are strong.
     *
     * @param stirred what is closed, times the resistance that it meets
     */
    private double anger(int bloc, double stirred) {
        if (model.find(JustTransition.class) == null) {
            return 0;
        }
        return -ANGER * stirred * model.scenario().blocs().get(bloc).start().fossilEmployment() * model.gdpPppBn(bloc, world.year());
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
