package org.plenary.core.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What happens from outside the talks, as far as a scenario knows it: in a historical scenario what happened, in one of
 * the future what a teacher wants to happen. Beyond {@code through} the rest is left to chance: the rules draw crises,
 * oil prices, extremes, reports, breakthroughs and elections with the frequencies that they name.
 *
 * @param through the last year in which nothing is drawn; a year before the start leaves all to chance
 * @param shocks what happens; in the same year the first that concerns a bloc counts
 */
public record Script(int through, List<Shock> shocks) {
    /** Nothing scripted: all is drawn. */
    public static final Script NONE = new Script(1990, List.of());

    public Script {
        Check.in("through", through, 1990, 2300);
        shocks = List.copyOf(shocks);
    }

    /** Whether nothing is left to chance in {@code year}. */
    public boolean covers(int year) {
        return year <= through;
    }

    /**
     * The size of what is scripted for {@code year}.
     *
     * @param at code of a bloc or name of a sector, or empty to ask for any
     */
    public OptionalDouble size(Shock.Kind kind, int year, String at) {
        for (int i = 0; i < shocks.size(); i++) { // no stream: asked in every year of every look-ahead
            Shock shock = shocks.get(i);
            if (shock.year() == year && shock.kind() == kind && (at.isEmpty() || shock.concerns(at))) {
                return OptionalDouble.of(shock.size());
            }
        }
        return OptionalDouble.empty();
    }

    /** The largest crisis scripted for {@code year} that concerns the bloc, or 0. */
    public double crisis(int year, String bloc) {
        double most = 0;
        for (int i = 0; i < shocks.size(); i++) {
            Shock shock = shocks.get(i);
            if (shock.year() == year && Shock.Kind.CRISES.contains(shock.kind()) && shock.concerns(bloc)) {
                most = Math.max(most, shock.size());
            }
        }
        return most;
    }
}
