package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.model.Check;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.Year;

/**
 * A text is adopted only if nobody objects; a conference that ends without one costs trust in the process, one that
 * agrees restores some.
 *
 * <pre>
 *   at adoption: dMULTILATERAL_TRUST = success x ambition x (1 - MULTILATERAL_TRUST)
 *   at collapse: dMULTILATERAL_TRUST = -failure x MULTILATERAL_TRUST
 *   gavelled through: -failure x (legitimacy + share of influence that objected) x MULTILATERAL_TRUST
 *   at a walk-out: a tenth of a collapse
 * </pre>
 *
 * Switched off, an article falls only if the share {@link #BLOCKING_SHARE_UNDER_MAJORITY_RULE} of blocs object.
 *
 * <p>Source: the draft rules of procedure of the Convention, whose rule 42 on voting was never adopted, so that consensus
 * holds; 004 §三.1 on how compromise holds up every strong step.
 */
public final class ConsensusRule implements Dynamic {
    /** Objections from this share of blocs stop an article under a two-thirds majority, alternative A of draft rule 42. */
    public static final double BLOCKING_SHARE_UNDER_MAJORITY_RULE = 1 / 3.0;

    /** What it costs to gavel through over one small objector, as a part of what a collapse does. Modelling choice. */
    private static final double LEGITIMACY = 0.25;
    /** What a walk-out costs, likewise. */
    private static final double WALK_OUT = 0.1;

    private final Parameters p;

    /**
     * @param success trust won by the most ambitious text, of what is missing, 0 to 1
     * @param failure trust lost by a collapse, of what is there, 0 to 1
     */
    public record Parameters(double success, double failure) {
        /** Modelling choice: trust is lost faster than won; Copenhagen took until Paris to mend. */
        public static final Parameters DEFAULT = new Parameters(0.1, 0.2);

        public Parameters {
            Check.in("success", success, 0, 1);
            Check.in("failure", failure, 0, 1);
        }
    }

    public ConsensusRule(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void on(Occasion occasion, Year year) {
        double trust = year.world().get(GlobalStock.MULTILATERAL_TRUST);
        if (occasion instanceof Occasion.TextAdopted adopted) {
            year.post(GlobalStock.MULTILATERAL_TRUST, p.success * adopted.ambition() * (1 - trust));
        } else if (occasion instanceof Occasion.TalksCollapsed) {
            year.post(GlobalStock.MULTILATERAL_TRUST, -p.failure * trust);
        } else if (occasion instanceof Occasion.GavelledThrough gavelled) {
            year.post(GlobalStock.MULTILATERAL_TRUST, -p.failure * (LEGITIMACY + gavelled.share()) * trust);
        } else if (occasion instanceof Occasion.WalkedOut) {
            year.post(GlobalStock.MULTILATERAL_TRUST, -p.failure * WALK_OUT * trust);
        }
    }
}
