package org.plenary.core.negotiator;

import java.util.stream.Stream;
import org.plenary.core.model.Term;

/**
 * Trades across articles: sells its voice where it cares less for voices where it cares more, and looks for such trades
 * before all others. Source: Stokman and van Oosten 1994 (exchange of voting positions).
 */
public final class LogRoller extends Bargainer {
    /** Between a boulware and a conceder. Modelling choice. */
    private static final double TEMPTATION = 0.75;
    /** How many times its gain a trade with voices in it counts when ideas are put in order. Modelling choice: above all others. */
    private static final double FIRST = 1000;
    /** Keeps its voice only on the article that matters most, and on those that matter nearly as much. Modelling choice. */
    private static final double RED_LINE = 0.9;

    /** Shares what it works out through {@code archive}. */
    public LogRoller(Archive archive) {
        super(archive, Aspiration.LINEAR, TEMPTATION);
    }

    @Override
    double appeal(Delegation delegation, PackageSearch.Matter matter) {
        double joint = super.appeal(delegation, matter);
        boolean voices = Stream.concat(matter.gives().stream(), matter.gets().stream()).anyMatch(Term.Support.class::isInstance);
        return voices ? FIRST * joint : joint;
    }

    @Override
    double redLine() {
        return RED_LINE;
    }
}
