package org.plenary.core.negotiator;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.appraisal.WorthTerm;
import org.plenary.core.model.Offer;
import org.plenary.core.talks.TabledOffer;

/**
 * What another bloc has shown to care for at this conference. Everybody can reckon what a move is worth to it if it weighs
 * all terms alike; a Bayesian learner asks which weights make likely what it did: whoever tables or accepts a package gains
 * by it, whoever declines would gain little, and whoever speaks for an option likes it better than the others.
 *
 * <p>Source: Hindriks and Tykhonov 2008 (Bayesian learning of an opponent's weights); Baarslag et al. 2016 (survey).
 */
final class Preferences {
    /** What a bloc may weigh more or less than everybody thinks: what it costs, what the climate brings, money and means. */
    private static final int GROUPS = 3;
    /** How much, against what everybody thinks; 1 is to be expected. Modelling choice. */
    private static final double[] WEIGHTS = {0.5, 1, 1.5};
    /** How likely everybody thinks each weight is before anything is known. Modelling choice. */
    private static final double[] PRIOR = {0.25, 0.5, 0.25};
    /** How much more likely a clear gain is chosen than a clear loss: logistic slope per part of all that is moved. Modelling choice. */
    private static final double SHARPNESS = 4;
    /** Part of good offers that are declined for better ones. Modelling choice. */
    private static final double HAGGLED = 0.3;

    /** Who has shown nothing weighs as everybody thinks. */
    static final Preferences UNKNOWN = new Preferences(null);

    private static final WorthTerm[] TERMS = WorthTerm.values();

    private final double[] factors;

    private Preferences(double[] factors) {
        this.factors = factors;
    }

    /** What it is worth to the bloc, term by term. */
    Appraisal weighed(Appraisal worth) {
        return factors == null ? worth : worth.times(factors);
    }

    /** What it is worth to the bloc in all. */
    double weigh(Appraisal worth) {
        return weighed(worth).total();
    }

    /** What {@code other} has shown to all who sit at the table. */
    static Preferences of(Delegation delegation, int other) {
        List<double[]> likelihoods = new ArrayList<>();
        packages(delegation, other, likelihoods);
        positions(delegation, other, likelihoods);
        return likelihoods.isEmpty() ? UNKNOWN : new Preferences(expected(likelihoods));
    }

    private static void packages(Delegation delegation, int other, List<double[]> likelihoods) {
        for (TabledOffer tabled : delegation.seen.conference().offers()) {
            Offer offer = tabled.offer();
            boolean voices = !Delegation.voices(offer, offer.from()).isEmpty() || !Delegation.voices(offer, offer.to()).isEmpty();
            if (!voices && (offer.from() == other || offer.to() == other && tabled.status() != TabledOffer.Status.OPEN)) {
                double[] groups = groups(delegation.dossier.offer(offer, other));
                boolean declined = offer.to() == other && tabled.status() != TabledOffer.Status.ACCEPTED;
                double[] likelihood = new double[hypotheses()];
                for (int h = 0; h < likelihood.length; h++) {
                    double gains = 1 / (1 + StrictMath.exp(-SHARPNESS * relative(groups, h)));
                    likelihood[h] = declined ? 1 - (1 - HAGGLED) * gains : gains;
                }
                likelihoods.add(likelihood);
            }
        }
    }

    private static void positions(Delegation delegation, int other, List<double[]> likelihoods) {
        for (int article = 0; article < delegation.agenda().size(); article++) {
            int spoken = delegation.seen.conference().position(other, delegation.agenda().get(article));
            if (spoken >= 0 && !sold(delegation, other, delegation.agenda().get(article))) {
                List<Appraisal> worths = delegation.exactly(article, other);
                double[][] better = worths.stream().map(worth -> groups(worth.less(worths.get(spoken)))).toArray(double[][]::new);
                double[] likelihood = new double[hypotheses()];
                for (int h = 0; h < likelihood.length; h++) {
                    double all = 0;
                    for (double[] groups : better) {
                        all += StrictMath.exp(SHARPNESS * relative(groups, h));
                    }
                    likelihood[h] = 1 / all;
                }
                likelihoods.add(likelihood);
            }
        }
    }

    private static boolean sold(Delegation delegation, int other, String article) {
        return delegation.seen.conference().offers().stream().anyMatch(tabled -> tabled.status() == TabledOffer.Status.ACCEPTED
                && Delegation.voices(tabled.offer(), other).stream().anyMatch(voice -> voice.article().equals(article)));
    }

    private static int hypotheses() {
        return WEIGHTS.length * WEIGHTS.length * WEIGHTS.length;
    }

    /** The index of the weight that hypothesis {@code h} gives to {@code group}. */
    private static int weight(int h, int group) {
        int rest = h;
        for (int g = 0; g < group; g++) {
            rest /= WEIGHTS.length;
        }
        return rest % WEIGHTS.length;
    }

    private static int group(WorthTerm term) {
        return switch (term) {
            case ABATEMENT_COST, HOME -> 0;
            case DAMAGES_AVOIDED, PRESTIGE, ISOLATION -> 1;
            default -> 2;
        };
    }

    private static double[] groups(Appraisal worth) {
        double[] sums = new double[GROUPS];
        for (WorthTerm term : TERMS) {
            sums[group(term)] += worth.of(term);
        }
        return sums;
    }

    /** The gain under hypothesis {@code h} as a part of all that is moved: -1 to 1, 0 if nothing is. */
    private static double relative(double[] groups, int h) {
        double sum = 0;
        double moved = 0;
        for (int g = 0; g < GROUPS; g++) {
            double part = groups[g] * WEIGHTS[weight(h, g)];
            sum += part;
            moved += Math.abs(part);
        }
        return moved > 0 ? sum / moved : 0;
    }

    /** The factors that are to be expected, by term. */
    private static double[] expected(List<double[]> likelihoods) {
        double[] posterior = new double[hypotheses()];
        double all = 0;
        for (int h = 0; h < posterior.length; h++) {
            double probability = 1;
            for (int g = 0; g < GROUPS; g++) {
                probability *= PRIOR[weight(h, g)];
            }
            for (double[] likelihood : likelihoods) {
                probability *= likelihood[h];
            }
            posterior[h] = probability;
            all += probability;
        }
        double[] factors = new double[WorthTerm.values().length];
        for (WorthTerm term : WorthTerm.values()) {
            for (int h = 0; h < posterior.length; h++) {
                factors[term.ordinal()] += all > 0 ? posterior[h] / all * WEIGHTS[weight(h, group(term))] : 1.0 / posterior.length;
            }
        }
        return factors;
    }
}
