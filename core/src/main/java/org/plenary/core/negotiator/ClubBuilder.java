package org.plenary.core.negotiator;

import org.plenary.core.talks.Observation;
import org.plenary.core.world.BlocStock;

/**
 * Builds a coalition that holds: shares gains evenly with the governments that are willing to act, deals with them first,
 * and stands by them. Source: Nordhaus 2015 (climate clubs); Barrett 1994 (a coalition is stable if nobody gains by
 * leaving).
 */
public final class ClubBuilder extends Bargainer {
    /** Stands aside only if that brings more than four times what joining brings. Modelling choice. */
    private static final double TEMPTATION = 3;
    /** The stance of a government from which it can be a member, -1 hostile to 1 leading. Modelling choice. */
    private static final double WILLING = 0.3;
    private static final double EVEN = 0.5;
    /** How many times its gain a package with a member counts when ideas are put in order. Modelling choice. */
    private static final double MEMBERS_FIRST = 3;

    /** Shares what it works out through {@code archive}. */
    public ClubBuilder(Archive archive) {
        super(archive, Aspiration.BOULWARE, TEMPTATION);
    }

    @Override
    double claim(Delegation delegation, int partner) {
        return willing(delegation.seen, partner) ? EVEN : super.claim(delegation, partner);
    }

    @Override
    double appeal(Delegation delegation, PackageSearch.Matter matter) {
        return super.appeal(delegation, matter) * (willing(delegation.seen, matter.to()) ? MEMBERS_FIRST : 1);
    }

    /** Governments that are for climate action. */
    private static boolean willing(Observation seen, int other) {
        return seen.world().get(BlocStock.STANCE, other) >= WILLING;
    }
}
