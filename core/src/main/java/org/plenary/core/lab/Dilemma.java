package org.plenary.core.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.dynamics.StartWorld;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Scenario;
import org.plenary.core.world.Model;

/**
 * What there is to negotiate about: what blocs do alone, what they could do together, and which coalitions last.
 *
 * <p>The game is that of {@link CutsGame}. Worth is consumption to 2200, discounted at the scenario's rate to its start,
 * in bn 2021 PPP dollars, beyond that of no further deal: current policies go on and nobody cuts more. Emissions avoided
 * are counted from the start to the scenario's horizon, in GtCO2e.
 *
 * <p>With V_i(S) what bloc i is worth when the blocs of coalition S act as one and all others alone, S is (d'Aspremont et
 * al. 1983; Barrett 1994; Eyckmans and Finus 2004, as in STACO)
 *
 * <pre>
 *   internally stable               if V_i(S) &gt;= V_i(S \ {i}) for every member i,
 *   externally stable               if V_j(S) &gt;= V_j(S + {j}) for every other bloc j,
 *   potentially internally stable   if sum over S of V_i(S) &gt;= sum over S of V_i(S \ {i}):
 * </pre>
 *
 * then transfers exist that leave no member better off outside.
 */
public final class Dilemma {
    /** Every coalition is looked at, and there are 2 to the number of blocs. */
    public static final int MOST_BLOCS = 14;
    /** What counts as no difference, bn $: far below what a bloc is worth, far above what rounding makes. */
    private static final double TOLERANCE = 0.01;
    private static final int ITERATIONS = 4;
    private static final int HALVINGS = 10;

    private final Scenario scenario;
    private final CutsGame game;
    private final CutsGame.Path none;
    private final CutsGame.Path nash;
    private final CutsGame.Path joint;
    private final CutsGame.Path fair;
    private final double[][] spared;
    /** By coalition, a bit for each bloc, then by bloc. */
    private final double[][] worth;
    private final double[] emissionShare;

    /**
     * What a bloc does and gets.
     *
     * @param avoidedGt what it avoids, GtCO2e
     * @param worthBn what it is worth to it, bn $
     */
    public record Outcome(double avoidedGt, double worthBn) {}

    /**
     * Some blocs that act as one.
     *
     * @param members codes, in seating order
     * @param emissionShare their share of the world's greenhouse gases at the start, 0 to 1
     * @param gainShare what all blocs together gain by it, of what full cooperation gains
     */
    public record Coalition(List<String> members, double emissionShare, double gainShare) {
        public Coalition {
            members = List.copyOf(members);
        }
    }

    private Dilemma(Scenario scenario) {
        this.scenario = scenario;
        int blocs = scenario.blocs().size();
        if (blocs > MOST_BLOCS) {
            throw new IllegalArgumentException("scenario '%s' has %d blocs but must have at most %d, since every coalition is looked at"
                    .formatted(scenario.id(), blocs, MOST_BLOCS));
        }
        Model model = Dynamics.model(scenario);
        game = new CutsGame(model, StartWorld.of(model));
        none = game.noDeal();
        CutsGame.Path path = none;
        double[][] worthOfATonne = game.spared(path);
        for (int i = 0; i < ITERATIONS; i++) {
            path = game.at(game.prices(0, worthOfATonne, path));
            worthOfATonne = game.spared(path);
        }
        nash = path;
        // The worth of a tonne hardly depends on the path (1 % between Nash and all together), so it is taken from here.
        spared = worthOfATonne;
        int all = (1 << blocs) - 1;
        for (int i = 0; i < ITERATIONS; i++) {
            path = game.at(game.prices(all, spared, path));
        }
        joint = path;
        fair = withoutTransfers(all);
        worth = new double[1 << blocs][];
        for (int coalition = 0; coalition <= all; coalition++) {
            boolean alone = Integer.bitCount(coalition) < 2;
            worth[coalition] = alone ? nash.consumption()
                    : coalition == all ? joint.consumption() : game.at(game.prices(coalition, spared, joint)).consumption();
        }
        emissionShare = new double[blocs];
        double world = scenario.bunkersMt(scenario.start());
        for (Bloc bloc : scenario.blocs()) {
            world += bloc.baseline().ghgMt(scenario.start());
        }
        for (int b = 0; b < blocs; b++) {
            emissionShare[b] = scenario.blocs().get(b).baseline().ghgMt(scenario.start()) / world;
        }
    }

    /** The dilemma of {@code scenario}; takes some seconds. */
    public static Dilemma of(Scenario scenario) {
        return new Dilemma(scenario);
    }

    /**
     * The best joint cuts at which nobody is worse off than alone, found by letting those who would be do less, between
     * what they do alone and what all do together.
     */
    private CutsGame.Path withoutTransfers(int all) {
        double[][] alone = game.prices(0, spared, nash);
        double[][] together = game.prices(all, spared, joint);
        double[] part = new double[scenario.blocs().size()];
        Arrays.fill(part, 1);
        CutsGame.Path path = joint;
        for (int round = 0; round < part.length; round++) {
            boolean content = true;
            for (int b = 0; b < part.length; b++) {
                if (path.consumption()[b] < nash.consumption()[b] - TOLERANCE) {
                    content = false;
                    double least = 0;
                    double most = part[b];
                    for (int i = 0; i < HALVINGS; i++) {
                        part[b] = (least + most) / 2;
                        path = game.at(between(alone, together, part));
                        boolean enough = path.consumption()[b] >= nash.consumption()[b];
                        least = enough ? part[b] : least;
                        most = enough ? most : part[b];
                    }
                    part[b] = least;
                    path = game.at(between(alone, together, part));
                }
            }
            if (content) {
                break;
            }
        }
        return path;
    }

    private static double[][] between(double[][] alone, double[][] together, double[] part) {
        double[][] price = new double[alone.length][alone[0].length];
        for (int k = 0; k < price.length; k++) {
            for (int i = 0; i < price[k].length; i++) {
                double p = part[i / (price[k].length / part.length)];
                price[k][i] = (1 - p) * alone[k][i] + p * together[k][i];
            }
        }
        return price;
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** What every bloc does and gets when each acts alone; by bloc. */
    public List<Outcome> nash() {
        return outcomes(nash);
    }

    /** The same when all act as one: the largest joint worth, which transfers may share out as they like. */
    public List<Outcome> cooperation() {
        return outcomes(joint);
    }

    /** The same for the best joint cuts found at which nobody is worse off than alone, without transfers. */
    public List<Outcome> cooperationWithoutTransfers() {
        return outcomes(fair);
    }

    private List<Outcome> outcomes(CutsGame.Path path) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int b = 0; b < scenario.blocs().size(); b++) {
            outcomes.add(new Outcome(game.avoidedGt(path, b), path.consumption()[b] - none.consumption()[b]));
        }
        return List.copyOf(outcomes);
    }

    /** What full cooperation gains over no further deal, in percent of the world's discounted consumption without. */
    public double gainOfCooperationPercent() {
        return 100 * (joint.total() - none.total()) / none.total();
    }

    /** What the Nash equilibrium leaves of that gain, 0 to 1. */
    public double shareLeftByNash() {
        return 1 - gainShare(nash.total());
    }

    /** What the best joint cuts without transfers leave of that gain, 0 to 1. */
    public double shareLeftWithoutTransfers() {
        return 1 - gainShare(fair.total());
    }

    private double gainShare(double total) {
        return (total - none.total()) / (joint.total() - none.total());
    }

    /** What all blocs avoid together, GtCO2e. */
    public static double avoidedGt(List<Outcome> outcomes) {
        return outcomes.stream().mapToDouble(Outcome::avoidedGt).sum();
    }

    /** Warming in the scenario's horizon without a further deal, in the Nash equilibrium and in full cooperation, °C. */
    public List<Double> warmingC() {
        int year = scenario.horizon();
        return List.of(game.warmingC(none, year), game.warmingC(nash, year), game.warmingC(joint, year));
    }

    /** What a tonne of fossil CO2 costs the world in the start year when every bloc acts alone, 2021 PPP $. */
    public double socialCostOfCarbon() {
        return game.socialCost(nash, 0);
    }

    /** Whether no bloc would gain by leaving when all act as one and there are no transfers. */
    public boolean grandCoalitionInternallyStable() {
        return internallyStable(worth.length - 1);
    }

    /** Whether transfers exist that make it so. */
    public boolean grandCoalitionStabilisable() {
        return stabilisable(worth.length - 1);
    }

    /** What {@code bloc} gains by leaving when all act as one without transfers, bn $; negative for a loss. */
    public double gainOfLeavingBn(int bloc) {
        int all = worth.length - 1;
        return worth[all & ~(1 << bloc)][bloc] - worth[all][bloc];
    }

    /**
     * Of the coalitions that transfers can make internally stable and that emit at least {@code share} of the world's
     * greenhouse gases, the one by which all gain most; if there is none, the stabilisable one that emits most.
     */
    public Coalition stabilisable(double share) {
        int best = 0;
        for (int coalition = 1; coalition < worth.length; coalition++) {
            if (Integer.bitCount(coalition) >= 2 && stabilisable(coalition)) {
                boolean large = emits(coalition) >= share;
                boolean bestLarge = emits(best) >= share;
                if (large != bestLarge ? large : large ? total(coalition) > total(best) : emits(coalition) > emits(best)) {
                    best = coalition;
                }
            }
        }
        return coalition(best);
    }

    /** The coalition with most members, then emissions, that is internally and externally stable without transfers; maybe none. */
    public Coalition largestStable() {
        int best = 0;
        for (int coalition = 1; coalition < worth.length; coalition++) {
            int more = Integer.bitCount(coalition) - Integer.bitCount(best);
            if (Integer.bitCount(coalition) >= 2 && (more > 0 || more == 0 && emits(coalition) > emits(best))
                    && internallyStable(coalition) && externallyStable(coalition)) {
                best = coalition;
            }
        }
        return coalition(best);
    }

    private boolean internallyStable(int coalition) {
        for (int b = 0; b < emissionShare.length; b++) {
            if (CutsGame.isIn(coalition, b) && worth[coalition][b] < worth[coalition & ~(1 << b)][b] - TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private boolean externallyStable(int coalition) {
        for (int b = 0; b < emissionShare.length; b++) {
            if (!CutsGame.isIn(coalition, b) && worth[coalition][b] < worth[coalition | 1 << b][b] - TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private boolean stabilisable(int coalition) {
        double surplus = 0;
        for (int b = 0; b < emissionShare.length; b++) {
            if (CutsGame.isIn(coalition, b)) {
                surplus += worth[coalition][b] - worth[coalition & ~(1 << b)][b];
            }
        }
        return surplus >= -TOLERANCE;
    }

    private double emits(int coalition) {
        double sum = 0;
        for (int b = 0; b < emissionShare.length; b++) {
            sum += CutsGame.isIn(coalition, b) ? emissionShare[b] : 0;
        }
        return sum;
    }

    private double total(int coalition) {
        double sum = 0;
        for (double bn : worth[coalition]) {
            sum += bn;
        }
        return sum;
    }

    private Coalition coalition(int coalition) {
        List<String> members = new ArrayList<>();
        for (int b = 0; b < emissionShare.length; b++) {
            if (CutsGame.isIn(coalition, b)) {
                members.add(scenario.blocs().get(b).code());
            }
        }
        return new Coalition(members, emits(coalition), gainShare(total(coalition)));
    }
}
