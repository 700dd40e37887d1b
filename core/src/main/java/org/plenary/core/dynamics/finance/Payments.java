package org.plenary.core.dynamics.finance;

import java.util.Arrays;
import org.plenary.core.dynamics.economy.Need;
import org.plenary.core.dynamics.economy.Output;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Levers;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Who owes whom climate finance in a year, and what of it arrives. Billion US$ at market rates.
 *
 * <p>Due: what the blocs give at the start goes on, to whom it goes (it is in the data as delivered); what their part of
 * the collective goal asks beyond it is split by need ({@link QuantifiedGoal}); the money of packages comes on top.
 * Arrived, of each donor's due:
 *
 * <pre>e will + (1 - e) legislature x fiscal x will</pre>
 *
 * with e the part that goes on from the start, which has been appropriated and stands in the budget. Of what is lost,
 * sanctions save a part where they exist (no {@link Impunity}), and standing gives some back ({@link
 * PrestigeSeeker}). The parts are attributed in this order: legislature, then fiscal space and will, then standing.
 */
public final class Payments {
    /**
     * Grants in what flows without a rule on it. Source: finance.csv, OECD 2022: grants 28 %, loans 69 %, the rest
     * equity, which counts as loan here; 003 §一.2 speaks of 80 % loans.
     */
    public static final double USUAL_GRANT_SHARE = 0.28;
    /**
     * What a loan is worth to the receiver, and costs the giver, for each dollar; the rest is paid back. Modelling choice:
     * Oxfam (2023) counts 40 to 50 cents.
     */
    public static final double GRANT_ELEMENT = 0.4;
    /**
     * What a tied dollar is worth to the receiver. Modelling choice: tying raised prices by 15 to 30 % in OECD studies;
     * the rest comes back to the giver's own firms.
     */
    public static final double TIED_WORTH = 0.8;

    private final int blocs;
    private final double[] due;
    private final double[] dueOf;
    private final double[] lostToLegislature;
    private final double[] lostToGap;
    private final double[] givenBack;
    private final double[] loanWorth;
    private final double[] partners;
    private final double[] startedFor;
    /** What all that is due is worth to each receiver, and costs each giver, discounted PPP dollars; null until it is posted. */
    private double[] worthOf;
    private double[] costOf;

    private Payments(int blocs) {
        this.blocs = blocs;
        due = new double[blocs * blocs * FinanceKind.COUNT];
        dueOf = new double[blocs];
        lostToLegislature = new double[blocs];
        lostToGap = new double[blocs];
        givenBack = new double[blocs];
        loanWorth = new double[blocs];
        partners = new double[blocs];
        startedFor = new double[blocs];
    }

    private Payments(Payments other) {
        blocs = other.blocs;
        due = other.due.clone();
        dueOf = other.dueOf.clone();
        lostToLegislature = other.lostToLegislature.clone();
        lostToGap = other.lostToGap.clone();
        givenBack = other.givenBack.clone();
        loanWorth = other.loanWorth;
        partners = other.partners;
        startedFor = other.startedFor;
    }

    /** The payments of this world under these levers. */
    public static Payments of(Model model, World world, Levers levers) {
        Payments payments = new Payments(world.blocs());
        payments.owe(model, world, levers);
        LoanBurden burden = model.find(LoanBurden.class);
        for (int b = 0; b < world.blocs(); b++) {
            payments.loanWorth[b] = GRANT_ELEMENT * (burden == null ? 1 : burden.worthLeft(model, world, b));
            payments.partners[b] = Trilateral.added(model, world, b);
            payments.deliver(model, world, levers, b);
        }
        return payments;
    }

    /** These, in the same world, and what packages ask under {@code after} beyond {@code before}, of which it was made. */
    public Payments and(Model model, World world, Levers before, Levers after) {
        Payments more = new Payments(this);
        after.addFinanceTo(more.due, before);
        for (int from = 0; from < blocs; from++) {
            if (!more.sameDue(this, from)) {
                more.sum(from);
                more.deliver(model, world, after, from);
            }
        }
        return more;
    }

    private void owe(Model model, World world, Levers levers) {
        double[] collective = new double[blocs];
        double[] recipients = new double[blocs];
        double[] before = received(model);
        QuantifiedGoal goal = model.find(QuantifiedGoal.class);
        if (goal != null) {
            goal.split(model, world, levers, collective, recipients);
        } else {
            Need.shares(model, world, levers, recipients);
        }
        double grants = Math.max(levers.grantShare(), USUAL_GRANT_SHARE);
        for (int from = 0; from < blocs; from++) {
            double started = Math.max(0, model.scenario().blocs().get(from).start().climateFinanceBn());
            double base = Math.max(started, collective[from]);
            for (int to = 0; to < blocs; to++) {
                double part = started * before[to] + (base - started) * recipients[to];
                startedFor[to] += started * before[to];
                due[at(from, to, FinanceKind.GRANT)] = part * grants;
                due[at(from, to, FinanceKind.LOAN)] = part * (1 - grants);
            }
        }
        levers.addFinanceTo(due);
        for (int from = 0; from < blocs; from++) {
            sum(from);
        }
    }

    private void sum(int from) {
        double sum = 0;
        for (int i = from * blocs * FinanceKind.COUNT; i < (from + 1) * blocs * FinanceKind.COUNT; i++) {
            sum += due[i];
        }
        dueOf[from] = sum;
    }

    /** Each bloc's share of what is received at the start. */
    private double[] received(Model model) {
        double[] shares = new double[blocs];
        double sum = 0;
        for (int b = 0; b < blocs; b++) {
            shares[b] = Math.max(0, -model.scenario().blocs().get(b).start().climateFinanceBn());
            sum += shares[b];
        }
        for (int b = 0; b < blocs && sum > 0; b++) {
            shares[b] /= sum;
        }
        return shares;
    }

    private int at(int from, int to, FinanceKind kind) {
        return (from * blocs + to) * FinanceKind.COUNT + kind.ordinal();
    }

    private void deliver(Model model, World world, Levers levers, int b) {
        if (dueOf[b] == 0) {
            return;
        }
        LegislatureApproval approval = model.find(LegislatureApproval.class);
        DeliveryGap gap = model.find(DeliveryGap.class);
        PrestigeSeeker prestige = model.find(PrestigeSeeker.class);
        double lost = 1 - Impunity.DETERRENCE * (model.all(Impunity.class).isEmpty() ? 1 : levers.compliance());
        Bloc bloc = model.scenario().blocs().get(b);
        double old = Math.min(1, Math.max(0, bloc.start().climateFinanceBn()) / dueOf[b]);
        double passed = approval == null ? 1 : approval.passed(bloc);
        double fiscal = gap == null ? 1 : gap.fiscalSpace(model, world, b);
        double will = gap == null ? 1 : DeliveryGap.will(world, b);
        lostToLegislature[b] = lost * (1 - old) * (1 - passed);
        lostToGap[b] = lost * (old * (1 - will) + (1 - old) * passed * (1 - fiscal * will));
        givenBack[b] = prestige == null ? 0 : prestige.makesGood(bloc) * (lostToLegislature[b] + lostToGap[b]);
    }

    private void value(Model model, int year) {
        worthOf = new double[blocs * blocs];
        costOf = new double[blocs];
        double discount = model.discount(year);
        double[] prices = new double[blocs];
        for (int b = 0; b < blocs; b++) {
            prices[b] = Output.pppPerUsd(model, b, year) * discount;
        }
        for (int from = 0; from < blocs; from++) {
            for (int to = 0; to < blocs && dueOf[from] > 0; to++) {
                for (int k = 0; k < FinanceKind.COUNT; k++) {
                    double bn = due[(from * blocs + to) * FinanceKind.COUNT + k];
                    worthOf[from * blocs + to] += bn * worthAlone(to, FinanceKind.at(k)) * prices[to];
                    costOf[from] += bn * costOf(FinanceKind.at(k)) * prices[from];
                }
            }
        }
    }

    /** What {@code from} owes {@code to}. */
    public double due(int from, int to, FinanceKind kind) {
        return due[at(from, to, kind)];
    }

    /** All that {@code from} owes {@code to}. */
    public double due(int from, int to) {
        int at = (from * blocs + to) * FinanceKind.COUNT;
        return due[at] + due[at + 1] + due[at + 2];
    }

    /** Whether {@code from} owes the same to everybody in {@code other}. */
    public boolean sameDue(Payments other, int from) {
        int row = blocs * FinanceKind.COUNT;
        return Arrays.equals(due, from * row, (from + 1) * row, other.due, from * row, (from + 1) * row);
    }

    /** All that {@code from} owes. */
    public double due(int from) {
        return dueOf[from];
    }

    /** The share of its due that the legislature of {@code from} refuses. */
    public double lostToLegislature(int from) {
        return lostToLegislature[from];
    }

    /** The share of its due that fiscal space and will take from what the legislature left. */
    public double lostToGap(int from) {
        return lostToGap[from];
    }

    /** The share of its due that {@code from} pays after all, for its standing. */
    public double givenBack(int from) {
        return givenBack[from];
    }

    /** The share of its due that arrives. */
    public double paidShare(int from) {
        return 1 - lostToLegislature[from] - lostToGap[from] + givenBack[from];
    }

    /** What {@code to} would get if all went on as it was at the start. */
    public double startedFor(int to) {
        return startedFor[to];
    }

    /** What {@code to} receives from all. */
    public double received(int to) {
        double sum = 0;
        for (int from = 0; from < blocs; from++) {
            if (dueOf[from] > 0) {
                sum += due(from, to) * paidShare(from);
            }
        }
        return sum;
    }

    /** What {@code to} receives from all as loans. */
    public double receivedLoans(int to) {
        double sum = 0;
        for (int from = 0; from < blocs; from++) {
            if (dueOf[from] > 0) {
                sum += due(from, to, FinanceKind.LOAN) * paidShare(from);
            }
        }
        return sum;
    }

    /** What a dollar of this kind is worth to {@code to}, before prices; what partners add included ({@link Trilateral}). */
    public double worthTo(int to, FinanceKind kind) {
        return worthAlone(to, kind) * (kind == FinanceKind.TIED ? 1 : 1 + partners[to]);
    }

    private double worthAlone(int to, FinanceKind kind) {
        return switch (kind) {
            case GRANT -> 1;
            case LOAN -> loanWorth[to];
            case TIED -> TIED_WORTH;
        };
    }

    /** What partners add to the worth of the money that arrives in {@code to}, before prices, bn US$. */
    public double addedByPartnersBn(int to) {
        double sum = 0;
        for (int from = 0; from < blocs && partners[to] > 0; from++) {
            if (dueOf[from] > 0) {
                sum += (due(from, to, FinanceKind.GRANT) + due(from, to, FinanceKind.LOAN) * loanWorth[to]) * paidShare(from);
            }
        }
        return sum * partners[to];
    }

    /** What a dollar of this kind costs its giver, before prices. */
    public static double costOf(FinanceKind kind) {
        return switch (kind) {
            case GRANT -> 1;
            case LOAN -> GRANT_ELEMENT;
            case TIED -> TIED_WORTH;
        };
    }

    /**
     * Posts a part of all that is due, negative to take it back: what one side pays the other receives.
     *
     * @param share of what each giver owes
     */
    public void post(Year year, Share share) {
        if (worthOf == null) {
            value(year.model(), year.year());
        }
        double[] received = new double[blocs];
        double[] worth = new double[blocs];
        for (int from = 0; from < blocs; from++) {
            double part = dueOf[from] == 0 ? 0 : share.of(from);
            if (part != 0) {
                for (int to = 0; to < blocs; to++) {
                    double bn = due(from, to) * part;
                    received[to] += bn;
                    worth[to] += worthOf[from * blocs + to] * part;
                    year.post(PairStock.FINANCE_PAID, from, to, bn);
                }
                year.post(BlocStock.FINANCE_PAID, from, dueOf[from] * part);
                year.post(BlocStock.WORTH, from, -costOf[from] * part);
            }
        }
        for (int to = 0; to < blocs; to++) {
            year.post(BlocStock.FINANCE_RECEIVED, to, received[to]);
            year.post(BlocStock.WORTH, to, worth[to]);
        }
    }

    /** A share of what each giver owes. */
    public interface Share {
        /** The share of what {@code from} owes. */
        double of(int from);
    }
}
