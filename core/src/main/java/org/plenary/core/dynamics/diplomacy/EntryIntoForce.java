package org.plenary.core.dynamics.diplomacy;

import java.util.List;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.model.Check;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * What was adopted binds only once enough Parties with enough of the emissions have ratified it. A bloc counts as many
 * Parties as it has members. Switched off, whatever is ratified binds.
 *
 * <p>Source: 002 §二: 55 Parties (of 195 that signed in Paris, so 28 %) and 55 % of emissions; the Paris Agreement got
 * there in under a year.
 */
public final class EntryIntoForce implements Dynamic {
    private final Parameters p;

    /**
     * @param parties share of all Parties, 0 to 1
     * @param emissions share of the emissions of all blocs, 0 to 1
     */
    public record Parameters(double parties, double emissions) {
        /** 55 of the 197 States that are Parties to the Convention, and 55 %. Source: Paris Agreement, article 21. */
        public static final Parameters DEFAULT = new Parameters(0.279, 0.55);

        public Parameters {
            Check.in("parties", parties, 0, 1);
            Check.in("emissions", emissions, 0, 1);
        }
    }

    public EntryIntoForce(Parameters parameters) {
        p = parameters;
    }

    /** The share of the emissions of all blocs that it takes, 0 to 1. */
    public double emissions() {
        return p.emissions;
    }

    /** Whether the ratification of these blocs brings a text into force. */
    public boolean reached(Model model, World world, List<Integer> ratified) {
        double parties = 0;
        double allParties = 0;
        double emissions = 0;
        double allEmissions = 0;
        for (int b = 0; b < world.blocs(); b++) {
            int members = Math.max(1, model.scenario().blocs().get(b).members().size());
            double mt = Math.max(0, Emissions.ghgMt(model, world, b));
            boolean counts = ratified.contains(b);
            parties += counts ? members : 0;
            emissions += counts ? mt : 0;
            allParties += members;
            allEmissions += mt;
        }
        return parties >= p.parties * allParties && emissions >= p.emissions * allEmissions;
    }
}
