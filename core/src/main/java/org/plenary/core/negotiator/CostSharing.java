package org.plenary.core.negotiator;

import java.util.List;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;

/**
 * Pacts of three: two who gain by a cut of a third share what it costs. For either alone it may be too dear, as others have
 * most of the gain. What all three gain together is shared evenly.
 */
final class CostSharing {
    private static final Sector[] SECTORS = {Sector.POWER, Sector.INDUSTRY};
    private static final int POINTS = 15;
    private static final int YEARS = 10;
    private static final int SIDES = 3;

    private final Delegation delegation;

    CostSharing(Delegation delegation) {
        this.delegation = delegation;
    }

    /** Adds the pact with most to share, if there is one. */
    void pacts(List<Initiative> moves) {
        Initiative best = null;
        double most = 0;
        Bloc own = delegation.blocs().get(delegation.bloc);
        for (int maker = 0; maker < delegation.blocs().size() && own.donor(); maker++) {
            for (Sector sector : SECTORS) {
                Term cut = new Term.Cut(sector, POINTS, delegation.year() + YEARS);
                int partner = maker == delegation.bloc || delegation.blocs().get(maker).donor() ? -1 : partner(maker, cut);
                double joint = partner < 0 ? 0 : worth(maker, cut, maker) + worth(maker, cut, delegation.bloc) + worth(maker, cut, partner);
                if (joint > most && worth(maker, cut, maker) < 0) {
                    Initiative pact = pact(maker, partner, cut, joint / SIDES);
                    best = pact == null ? best : pact;
                    most = pact == null ? most : joint;
                }
            }
        }
        if (best != null) {
            moves.add(best);
        }
    }

    /** The other donor that gains most by the cut, or -1. */
    private int partner(int maker, Term cut) {
        int best = -1;
        for (int other = 0; other < delegation.blocs().size(); other++) {
            if (other != maker && other != delegation.bloc && delegation.blocs().get(other).donor()
                    && worth(maker, cut, other) > (best < 0 ? 0 : worth(maker, cut, best))) {
                best = other;
            }
        }
        return best;
    }

    private Initiative pact(int maker, int partner, Term cut, double share) {
        double mine = paidBn(delegation.bloc, maker, worth(maker, cut, delegation.bloc) - share);
        double theirs = paidBn(partner, maker, worth(maker, cut, partner) - share);
        if (mine < 0.5 || theirs < 0.5 || mine > delegation.seen.financeLeftBn()) {
            return null;
        }
        String code = delegation.code(maker);
        return new Initiative.Pact(List.of(code, delegation.code(partner)), List.of(
                new Initiative.Clause(code, delegation.code(), cut),
                new Initiative.Clause(delegation.code(), code, new Term.Finance(FinanceKind.GRANT, mine, YEARS)),
                new Initiative.Clause(delegation.code(partner), code, new Term.Finance(FinanceKind.GRANT, theirs, YEARS))));
    }

    /** What {@code giver} can pay to be left with a loss of {@code bn}, bn US$ a year in halves; 0 if nothing. */
    private double paidBn(int giver, int taker, double bn) {
        double costs = -worth(giver, taker, new Term.Finance(FinanceKind.GRANT, 1, YEARS), giver);
        return costs <= 0 ? 0 : Math.min(200, Math.floor(2 * bn / costs) / 2);
    }

    private double worth(int maker, Term cut, int holder) {
        return worth(maker, delegation.bloc, cut, holder);
    }

    private double worth(int from, int to, Term term, int holder) {
        Appraisal[] worths = delegation.dossier.given(from, to, term);
        return holder == delegation.bloc ? delegation.advised(worths).total() : delegation.reckoned(worths, holder);
    }
}
