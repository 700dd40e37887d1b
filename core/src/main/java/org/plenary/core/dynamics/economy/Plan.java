package org.plenary.core.dynamics.economy;

import java.util.List;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * What each sector of each bloc is asked to avoid in a year, and how far it can move there.
 *
 * <p>Asked: the cap of the bloc, split over its sectors at least cost above what articles ask of single sectors, and the
 * cuts of packages and of further rules ({@link FurtherCut}: coal partnerships) on top. Moved: towards what is asked, by at most {@link #fastest} a year; back towards the current
 * policies, when nothing asks any more, by at most {@link #UNDONE} a year, since plants once built go on running.
 */
public final class Plan {
    /** Share of the baseline that can be undone in a year. Modelling choice: clean plants run 25 years or more. */
    public static final double UNDONE = 0.02;

    private static final double[] FASTEST = new double[Sector.COUNT];

    static {
        for (int s = 0; s < Sector.COUNT; s++) {
            FASTEST[s] = fastest(Sector.at(s));
        }
    }

    private final double[] asked;
    private final double[] move;
    private final double[] promisedMt;
    private final double[] deliveredMt;
    private final double[] newMt;
    private final double[] price;
    private final double[] costBn;

    private Plan(int blocs) {
        asked = new double[blocs * Sector.COUNT];
        move = new double[blocs * Sector.COUNT];
        promisedMt = new double[blocs];
        deliveredMt = new double[blocs];
        newMt = new double[blocs];
        price = new double[blocs];
        costBn = new double[blocs];
    }

    /**
     * The most that a sector can change in a year, as a share of its baseline. Modelling choice after the life of what
     * it uses: power plants 30 years, but written off early (5 points), cars 15 to 20 years (5), buildings and works
     * 30 to 40 years (3), land (4). RICE50+ allows 4 points a year on the whole.
     */
    public static double fastest(Sector sector) {
        return switch (sector) {
            case POWER, TRANSPORT -> 0.05;
            case BUILDINGS, INDUSTRY -> 0.03;
            case AGRICULTURE -> 0.04;
        };
    }

    /** The plan of this world under these levers. */
    public static Plan of(Model model, World world, Levers levers) {
        Plan plan = new Plan(world.blocs());
        AbatementCost cost = new AbatementCost();
        for (int b = 0; b < world.blocs(); b++) {
            plan.price[b] = ask(model, world, levers, cost.at(model, world, b), b, plan.asked, b * Sector.COUNT);
            for (int s = 0; s < Sector.COUNT; s++) {
                Sector sector = Sector.at(s);
                int i = b * Sector.COUNT + s;
                double mu = world.get(SectorStock.ABATEMENT, b, sector);
                plan.costBn[b] += cost.costBn(sector, mu);
                double abatable = model.abatableMt(b, sector, world.year());
                plan.move[i] = move(sector, plan.asked[i], mu);
                plan.promisedMt[b] += plan.asked[i] * abatable;
                plan.deliveredMt[b] += (mu + plan.move[i]) * abatable;
                plan.newMt[b] += Math.max(0, plan.move[i]) * abatable;
            }
        }
        return plan;
    }

    /**
     * Writes what each sector of {@code bloc} is asked to avoid to {@code asked}, from index {@code at}.
     *
     * @param cost set to this bloc and year
     * @return the marginal cost at which it meets its cap, 2021 $ per tCO2e; 0 without a cap that binds
     */
    public static double ask(Model model, World world, Levers levers, AbatementCost cost, int bloc, double[] asked, int at) {
        return ask(model, world, levers, levers.capMt(bloc), cost, bloc, asked, at);
    }

    /** The same under another cap than the levers': {@code capMt}, MtCO2e; infinite if nothing caps it. */
    public static double ask(Model model, World world, Levers levers, double capMt, AbatementCost cost, int bloc, double[] asked, int at) {
        for (int s = 0; s < Sector.COUNT; s++) {
            asked[at + s] = levers.sectorCut(bloc, Sector.at(s));
        }
        double reduction = model.baselineMt(bloc, world.year()) - capMt;
        double price = reduction > 0 ? cost.split(reduction, asked, at, asked) : 0;
        List<FurtherCut> rules = model.all(FurtherCut.class);
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.at(s);
            double further = levers.packageCut(bloc, sector);
            for (FurtherCut rule : rules) {
                further += rule.asked(model, world, bloc, sector);
            }
            asked[at + s] = Math.min(AbatementCost.potential(sector), asked[at + s] + further);
        }
        return price;
    }

    /** By how much a sector that avoids {@code mu} moves in a year towards what is asked if nobody hinders it. */
    public static double move(Sector sector, double asked, double mu) {
        return Math.max(-UNDONE, Math.min(FASTEST[sector.ordinal()], asked - mu));
    }

    /** The share of its baseline that a sector is asked to avoid. */
    public double asked(int bloc, Sector sector) {
        return asked[bloc * Sector.COUNT + sector.ordinal()];
    }

    /** By how much a sector moves in the year if nobody hinders it. */
    public double move(int bloc, Sector sector) {
        return move[bloc * Sector.COUNT + sector.ordinal()];
    }

    /** What a bloc is asked to avoid, MtCO2e. */
    public double promisedMt(int bloc) {
        return promisedMt[bloc];
    }

    /** What a bloc avoids by the end of the year if nobody hinders it, MtCO2e. */
    public double deliveredMt(int bloc) {
        return deliveredMt[bloc];
    }

    /**
     * The part of what a bloc is asked that it does not avoid by the end of the year, 0 to 1.
     *
     * @param hindered the part of its new cuts that is not made
     */
    public double shortfall(int bloc, double hindered) {
        return promisedMt[bloc] <= 0 ? 0
                : Math.max(0, Math.min(1, 1 - (deliveredMt[bloc] - hindered * newMt[bloc]) / promisedMt[bloc]));
    }

    /** What the cuts that a bloc has made cost in the year, bn 2021 PPP $. */
    public double costBn(int bloc) {
        return costBn[bloc];
    }

    /** The marginal cost at which a bloc meets its cap, 2021 $ per tCO2e; 0 without a cap that binds. */
    public double price(int bloc) {
        return price[bloc];
    }

    /** Posts that the part {@code lost} of every new cut of {@code bloc} is not made; a negative part gives it back. */
    public void hinder(Year year, int bloc, double lost) {
        double mt = 0;
        for (int s = 0; s < Sector.COUNT && lost != 0; s++) {
            Sector sector = Sector.at(s);
            double stopped = lost * Math.max(0, move(bloc, sector));
            year.post(SectorStock.ABATEMENT, bloc, sector, -stopped);
            mt += stopped * year.model().abatableMt(bloc, sector, year.year());
        }
        if (promisedMt[bloc] > 0) {
            year.post(BlocStock.ABATEMENT_DELIVERED, bloc, -mt / 1000);
        }
    }

    /** The part of new cuts that a hostile government halts: {@code max(0, -stance)}. */
    public static double hostility(World world, int bloc) {
        return Math.max(0, -world.get(BlocStock.STANCE, bloc));
    }
}
