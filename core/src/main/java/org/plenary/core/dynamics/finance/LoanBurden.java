package org.plenary.core.dynamics.finance;

import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Loans raise debt; debt narrows what the debtor can do and what the next loan is worth to it.
 *
 * <pre>
 *   dDEBT = loans received - DEBT / term
 *   worth of a loan x (1 - weight d / (1 + d)),   d = external debt + DEBT over GDP
 * </pre>
 *
 * <p>Source: 003 §一.2: 80 % of the money is loans, and the poorest sink deeper into debt.
 */
public final class LoanBurden implements Dynamic {
    private final Parameters p;

    /**
     * @param termYears in which a loan is paid back, 5 to 60
     * @param weight how much of a loan's worth a crushing debt takes, 0 to 1
     */
    public record Parameters(double termYears, double weight) {
        /** Term: usual for concessional loans (IDA 25 to 40 years). Weight: modelling choice. */
        public static final Parameters DEFAULT = new Parameters(25, 0.8);

        public Parameters {
            Check.in("termYears", termYears, 5, 60);
            Check.in("weight", weight, 0, 1);
        }
    }

    public LoanBurden(Parameters parameters) {
        p = parameters;
    }

    /** The part of a loan's worth that debt leaves. */
    public double worthLeft(Model model, World world, int bloc) {
        double debt = debtShare(model, world, bloc);
        return 1 - p.weight * debt / (1 + debt);
    }

    /** External debt over GDP, climate loans included. */
    public static double debtShare(Model model, World world, int bloc) {
        return model.scenario().blocs().get(bloc).start().debtShare()
                + world.get(BlocStock.DEBT, bloc) / model.gdpMerBn(bloc, world.year());
    }

    @Override
    public void annual(Year year) {
        Payments payments = year.once(Payments.class, Payments::of);
        for (int b = 0; b < year.blocs(); b++) {
            year.post(BlocStock.DEBT, b, payments.receivedLoans(b) - year.world().get(BlocStock.DEBT, b) / p.termYears);
        }
    }
}
