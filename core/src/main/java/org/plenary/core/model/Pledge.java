package org.plenary.core.model;

/**
 * A nationally determined contribution.
 *
 * @param kind its form
 * @param percent the unconditional cut; 0 for {@link NdcKind#PEAK_YEAR} and {@link NdcKind#NET_ZERO}
 * @param conditionalPercent the cut if support arrives, at least {@code percent}
 * @param targetYear the year it is to be reached
 */
public record Pledge(NdcKind kind, double percent, double conditionalPercent, int targetYear) {
    public Pledge {
        Check.in("percent", percent, LEAST_PERCENT, 100);
        Check.in("conditionalPercent", conditionalPercent, percent, 100);
        Check.in("targetYear", targetYear, 1990, 2100);
        boolean amount = kind == NdcKind.ABSOLUTE_CUT || kind == NdcKind.INTENSITY_CUT;
        Check.that(amount || percent == 0, "percent is %s but must be 0 in a %s pledge", percent, kind);
        Check.that(amount || conditionalPercent == 0, "conditionalPercent is %s but must be 0 in a %s pledge", conditionalPercent, kind);
    }

    /** The least of a cut: growth to the fourfold, which emerging economies saw within a generation. */
    public static final int LEAST_PERCENT = -300;

    /**
     * Years before its target in which a net-zero pledge begins to bind. Source: 002 §三, neutrality leaves headroom in the
     * near term; the length is a modelling choice.
     */
    public static final int NET_ZERO_RUN_UP = 25;

    /**
     * The most the bloc may emit in {@code year}, MtCO2e: a straight line from the baseline emissions of
     * {@code madeIn} to the target, level afterwards ({@link NdcKind#INTENSITY_CUT}: with GDP). A {@link NdcKind#NET_ZERO}
     * pledge asks nothing (infinity) until {@link #NET_ZERO_RUN_UP} years before its target.
     *
     * @param support the part of the conditional promise that binds, 0 to 1
     */
    public double ceilingMt(BlocBaseline baseline, int referenceYear, int madeIn, int year, double support) {
        return ceilingMt(baseline, referenceYear, madeIn, year, support, NET_ZERO_RUN_UP);
    }

    /**
     * The same with another run-up.
     *
     * @param runUp years before its target in which a net-zero pledge begins to bind, see {@link Scenario#netZeroRunUp}
     */
    public double ceilingMt(BlocBaseline baseline, int referenceYear, int madeIn, int year, double support, int runUp) {
        double cut = (percent + support * (conditionalPercent - percent)) / 100;
        double progress = targetYear <= madeIn ? 1 : Math.min(1, Math.max(0, (year - madeIn) / (double) (targetYear - madeIn)));
        return switch (kind) {
            case ABSOLUTE_CUT -> {
                double from = baseline.ghgMt(madeIn);
                yield from + progress * (baseline.ghgMt(referenceYear) * (1 - cut) - from);
            }
            case INTENSITY_CUT -> {
                double intensity = baseline.ghgMt(madeIn) / baseline.gdpPppBn(madeIn);
                double target = baseline.ghgMt(referenceYear) / baseline.gdpPppBn(referenceYear) * (1 - cut);
                yield (intensity + progress * (target - intensity)) * baseline.gdpPppBn(year);
            }
            case PEAK_YEAR -> baseline.ghgMt(Math.min(year, Math.max(targetYear, madeIn)));
            case NET_ZERO -> {
                int begins = Math.max(madeIn, targetYear - runUp);
                if (year < begins) {
                    yield Double.POSITIVE_INFINITY;
                }
                yield year >= targetYear ? 0 : baseline.ghgMt(begins) * (targetYear - year) / (targetYear - begins);
            }
        };
    }
}
