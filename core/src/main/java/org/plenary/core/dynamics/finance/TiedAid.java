package org.plenary.core.dynamics.finance;

import org.plenary.core.model.Check;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.Year;

/**
 * Aid with strings draws single developing blocs to the donor, and the others trust them less.
 *
 * <pre>
 *   s = min(1, (tied + strings x other money) / (binding x GDP))      money that arrives from one donor, GDP of the recipient
 *   dTRUST(recipient, donor)            =  favour x s x (1 - TRUST)
 *   dTRUST(other developing, recipient) = -wedge x max over donors of s x TRUST
 * </pre>
 *
 * <p>Source: 003 §一.4: some developed countries attach non-climate factors and draw some developing countries to them with
 * climate money and projects, so that the developing camp divides; 001 §一 on coalitions built by support. That trust
 * carries it is our reading; the votes themselves are sold in packages.
 */
public final class TiedAid implements Dynamic {
    private final Parameters p;

    /**
     * @param strings part of the money that is not openly tied which has strings all the same, 0 to 1
     * @param binding money with strings, as a share of the recipient's GDP, that binds it wholly, 0.0001 to 0.1
     * @param favour part of the missing trust that a wholly bound recipient gives its donor in a year, 0 to 0.5
     * @param wedge part of their trust in it that the others lose in a year, 0 to 0.5
     */
    public record Parameters(double strings, double binding, double favour, double wedge) {
        /**
         * Strings: about a fifth of official aid is tied or comes back to the donor's firms (OECD, from memory). The others
         * are modelling choices: half a per cent of GDP binds, and a bound bloc loses a fifth of its friends' trust in ten
         * years.
         */
        public static final Parameters DEFAULT = new Parameters(0.2, 0.005, 0.01, 0.02);

        public Parameters {
            Check.in("strings", strings, 0, 1);
            Check.in("binding", binding, 0.0001, 0.1);
            Check.in("favour", favour, 0, 0.5);
            Check.in("wedge", wedge, 0, 0.5);
        }
    }

    public TiedAid(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        Payments payments = year.once(Payments.class, Payments::of);
        for (int to = 0; to < year.blocs(); to++) {
            if (!year.bloc(to).developing()) {
                continue;
            }
            double most = 0;
            for (int from = 0; from < year.blocs(); from++) {
                if (year.bloc(from).donor() && payments.due(from, to) > 0) {
                    double tied = payments.due(from, to, FinanceKind.TIED);
                    double bn = (tied + p.strings * (payments.due(from, to) - tied)) * payments.paidShare(from);
                    double bound = Math.min(1, bn / (p.binding * year.model().gdpMerBn(to, year.year())));
                    most = Math.max(most, bound);
                    year.post(PairStock.TRUST, to, from, p.favour * bound * (1 - year.world().get(PairStock.TRUST, to, from)));
                }
            }
            for (int other = 0; other < year.blocs() && most > 0; other++) {
                if (other != to && year.bloc(other).developing()) {
                    year.post(PairStock.TRUST, other, to, -p.wedge * most * year.world().get(PairStock.TRUST, other, to));
                }
            }
        }
    }
}
