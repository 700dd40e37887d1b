package org.plenary.core.dynamics.technology;

import java.util.Arrays;
import org.plenary.core.dynamics.economy.Need;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Sector;
import org.plenary.core.model.TransferMode;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

/**
 * The technology programmes of a year: those of packages, and the collective ones, which come from the donors by their
 * share of technology, go to recipients by need, and there to sectors by their gap. A programme is one sector of one
 * bloc for a year; collective ones may be fractions.
 */
public final class Transfers {
    /** What a programme closes of a gap in a year. Modelling choice: one held for ten years closes nearly half. */
    private static final double CLOSES = 0.06;
    /** The logarithm of what a programme leaves. */
    private static final double LEAVES = StrictMath.log(1 - CLOSES);
    /**
     * What a programme costs its giver or, as a licence, its taker: share of the taker's GDP at market rates. Modelling
     * choice: for the blocs of the data 0.1 to 1.3 bn a year, the size of a large bilateral programme.
     */
    private static final double FEE_SHARE = 1e-4;

    private final int blocs;
    /** By giver and taker, then by sector and mode; null where there are none. */
    private final double[][] between;
    private final double[] reaching;

    private Transfers(Transfers other) {
        blocs = other.blocs;
        between = other.between.clone();
        reaching = other.reaching.clone();
    }

    private Transfers(int blocs) {
        this.blocs = blocs;
        between = new double[blocs * blocs][];
        reaching = new double[blocs * Sector.COUNT * TransferMode.COUNT];
    }

    /** The programmes of this world under these levers. */
    public static Transfers of(Model model, World world, Levers levers) {
        Transfers transfers = new Transfers(world.blocs());
        levers.eachTransfer(transfers::add);
        double collective = levers.technologyProgrammes() + TechnologyPactFallback.programmes(model, world);
        if (collective > 0) {
            transfers.collective(model, world, levers, collective);
        }
        return transfers;
    }

    /** These and what packages open under {@code after} beyond {@code before}, of which it was made. */
    public Transfers and(Levers before, Levers after) {
        Transfers more = new Transfers(this);
        after.eachTransfer((from, to, sector, mode, programmes) -> {
            int pair = from * blocs + to;
            more.between[pair] = more.between[pair] == null ? null : more.between[pair].clone();
            more.add(from, to, sector, mode, programmes);
        }, before);
        return more;
    }

    private void collective(Model model, World world, Levers levers, double all) {
        double[] needs = new double[blocs];
        Need.shares(model, world, levers, needs);
        double owned = 0;
        for (int from = 0; from < blocs; from++) {
            owned += model.scenario().blocs().get(from).donor() ? world.get(BlocStock.TECHNOLOGY_SHARE, from) : 0;
        }
        for (int to = 0; to < blocs; to++) {
            double gaps = 0;
            for (int s = 0; s < Sector.COUNT; s++) {
                gaps += world.get(SectorStock.TECHNOLOGY_GAP, to, Sector.at(s)) - 1;
            }
            for (int from = 0; from < blocs; from++) {
                boolean gives = model.scenario().blocs().get(from).donor();
                if (gaps > 0 && owned > 0 && gives && needs[to] > 0) {
                    double share = world.get(BlocStock.TECHNOLOGY_SHARE, from) / owned;
                    double programmes = all * needs[to] * share;
                    for (int s = 0; s < Sector.COUNT; s++) {
                        double gap = world.get(SectorStock.TECHNOLOGY_GAP, to, Sector.at(s)) - 1;
                        add(from, to, s, TransferMode.GRANT.ordinal(), programmes * gap / gaps);
                    }
                }
            }
        }
    }

    private void add(int from, int to, int sector, int mode, double programmes) {
        int pair = from * blocs + to;
        if (between[pair] == null) {
            between[pair] = new double[Sector.COUNT * TransferMode.COUNT];
        }
        between[pair][sector * TransferMode.COUNT + mode] += programmes;
        reaching[(to * Sector.COUNT + sector) * TransferMode.COUNT + mode] += programmes;
    }

    /** Whether {@code from} runs the same programmes for {@code to} in {@code other}. */
    public boolean same(Transfers other, int from, int to) {
        return Arrays.equals(between[from * blocs + to], other.between[from * blocs + to]);
    }

    /** Whether all run the same programmes for {@code to} in {@code other}. */
    public boolean same(Transfers other, int to) {
        for (int from = 0; from < blocs; from++) {
            if (between[from * blocs + to] != other.between[from * blocs + to] && !same(other, from, to)) {
                return false;
            }
        }
        return true;
    }

    /** Programmes that {@code from} runs for {@code to}. */
    public double between(int from, int to, Sector sector, TransferMode mode) {
        double[] pair = between[from * blocs + to];
        return pair == null ? 0 : pair[sector.ordinal() * TransferMode.COUNT + mode.ordinal()];
    }

    /** Programmes that {@code from} runs for {@code to} in all sectors. */
    public double between(int from, int to, TransferMode mode) {
        double[] pair = between[from * blocs + to];
        double sum = 0;
        for (int i = mode.ordinal(); pair != null && i < pair.length; i += TransferMode.COUNT) {
            sum += pair[i];
        }
        return sum;
    }

    /** Programmes that reach a sector of {@code to}. */
    public double reaching(int to, Sector sector, TransferMode mode) {
        return reaching[(to * Sector.COUNT + sector.ordinal()) * TransferMode.COUNT + mode.ordinal()];
    }

    /** All programmes that reach {@code to}. */
    public double programmes(int to) {
        double sum = 0;
        for (int i = 0; i < Sector.COUNT * TransferMode.COUNT; i++) {
            sum += reaching[to * Sector.COUNT * TransferMode.COUNT + i];
        }
        return sum;
    }

    /** Whether there is any programme of this mode. */
    public boolean any(TransferMode mode) {
        for (int i = mode.ordinal(); i < reaching.length; i += TransferMode.COUNT) {
            if (reaching[i] > 0) {
                return true;
            }
        }
        return false;
    }

    /** What a programme costs in {@code to}, bn US$ a year. */
    public static double feeBn(Model model, int to, int year) {
        return FEE_SHARE * model.gdpMerBn(to, year);
    }

    /** By how much {@code programmes} lower a technology gap in a year if all of it can be used; a positive number. */
    public static double closed(World world, int to, Sector sector, double programmes) {
        return programmes == 0 ? 0
                : (world.get(SectorStock.TECHNOLOGY_GAP, to, sector) - 1) * (1 - StrictMath.exp(programmes * LEAVES));
    }
}
