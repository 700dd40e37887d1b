package org.plenary.core.dynamics.economy;

import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.Dynamic;

/**
 * Power decarbonises first, transport and buildings follow, industry and agriculture cost most.
 *
 * <p>{@code gradient_s = r_s / sum(w_s r_s)}, w_s the sector's share of what the bloc can avoid: cutting every sector by
 * the same share costs what the bloc's own curve says, and a bloc that starts where it is cheap pays less. Switched off,
 * all sectors have the bloc's curve.
 *
 * <p>Source: 001 §二(三) for the order. The data have no curves by sector, so the relative costs are a modelling choice
 * that keeps that order and agrees in size with IPCC AR6 WG3 figure SPM.7, where most of solar and wind lies below
 * $20 a tonne, and most of industry and agriculture above $50.
 */
public final class SectorGradient implements Dynamic {
    private final Parameters p;

    /** Relative marginal cost of each sector, before they are scaled; 0.1 to 10. */
    public record Parameters(double power, double transport, double buildings, double industry, double agriculture) {
        /** Modelling choice, see above. */
        public static final Parameters DEFAULT = new Parameters(0.6, 1, 0.9, 1.3, 1.5);

        public Parameters {
            Check.in("power", power, 0.1, 10);
            Check.in("transport", transport, 0.1, 10);
            Check.in("buildings", buildings, 0.1, 10);
            Check.in("industry", industry, 0.1, 10);
            Check.in("agriculture", agriculture, 0.1, 10);
        }
    }

    public SectorGradient(Parameters parameters) {
        p = parameters;
    }

    /** The relative cost of a sector, before it is scaled. */
    public double relativeCost(Sector sector) {
        return switch (sector) {
            case POWER -> p.power;
            case TRANSPORT -> p.transport;
            case BUILDINGS -> p.buildings;
            case INDUSTRY -> p.industry;
            case AGRICULTURE -> p.agriculture;
        };
    }
}
