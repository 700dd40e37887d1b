package org.plenary.core.appraisal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.dynamics.diplomacy.CredibilityMemory;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.economy.AbatementCost;
import org.plenary.core.dynamics.economy.Hindrance;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.dynamics.politics.InterestGroups;
import org.plenary.core.dynamics.politics.JustTransition;
import org.plenary.core.dynamics.technology.Transfers;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Sector;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

/**
 * Where the world goes under what stands: the real annual step, run once from now to the horizon, and what the rules say
 * of each year, computed when first asked for. Year {@code k} is the k-th from now.
 */
final class Standing {
    /** Nobody knows which government the next election brings; every look ahead draws this one future. */
    static final long SEED = 0;
    /** Whose pace rouses resistance. */
    private static final Sector[] PACE = {Sector.POWER, Sector.INDUSTRY};

    final Model model;
    final List<Agreement> agreements;
    final int blocs;
    /** The number of years from now to the horizon, the horizon included. */
    final int years;
    private final World[] worlds;
    /** The last year whose world was worked out. */
    private int known;
    private final Levers[] levers;
    private final double[][] support;
    private final Payments[] payments;
    private final Transfers[] transfers;
    private final double[][] asked;
    private final AbatementCost[][] cost;
    private final double[][] hindered;
    private final double[][] costBn;
    private final double[][] abated;
    private final Levers[] helped;
    private final double[][] askedWithHelp;
    private final double[][] roused;
    private final double[][] lobbies;
    private final Map<BitSet, Samples> samples = new LinkedHashMap<>();
    private final double[] discount;
    private Prices prices;
    private double[][] trusts;
    private final Map<Key, Material> materials = new LinkedHashMap<>();

    private record Key(List<Agreement> first, List<Agreement> removed, List<Agreement> added) {}

    Standing(Model model, World now, List<Agreement> agreements) {
        this.model = model;
        this.agreements = agreements;
        blocs = now.blocs();
        years = Math.max(1, model.scenario().horizon() - now.year() + 1);
        worlds = new World[years + 1];
        levers = new Levers[years];
        support = new double[years][];
        payments = new Payments[years];
        transfers = new Transfers[years];
        asked = new double[years][];
        cost = new AbatementCost[years][];
        hindered = new double[years][];
        costBn = new double[years][];
        abated = new double[years][];
        helped = new Levers[years];
        askedWithHelp = new double[years][];
        roused = new double[blocs][];
        lobbies = new double[blocs][];
        discount = new double[years];
        for (int k = 0; k < years; k++) {
            discount[k] = StrictMath.pow(1 + model.scenario().discountRate(), -k);
        }
        worlds[0] = now;
    }

    /** The world at the beginning of year {@code k}; of the year after the horizon too. */
    World world(int k) {
        while (worlds[k] == null) {
            worlds[known + 1] = model.next(worlds[known], levers(known), SEED);
            known++;
        }
        return worlds[k];
    }

    /** The calendar year. */
    int year(int k) {
        return worlds[0].year() + k;
    }

    Levers levers(int k) {
        if (levers[k] == null) {
            levers[k] = Levers.of(model.scenario(), agreements, year(k), support(k));
        }
        return levers[k];
    }

    /** The part of conditional promises that binds, by bloc. */
    double[] support(int k) {
        if (support[k] == null) {
            support[k] = ThreeCurrencies.support(model, world(k));
        }
        return support[k];
    }

    /** What binds in year {@code k} when all help has come that conditional promises wait for. */
    private Levers helped(int k) {
        if (helped[k] == null) {
            double[] all = new double[blocs];
            Arrays.fill(all, 1);
            helped[k] = Levers.of(model.scenario(), agreements, year(k), all);
        }
        return helped[k];
    }

    /** By how much more help changes the cap of {@code bloc} in year {@code k}, as a part of what all the help that is missing would. */
    private double part(int k, int bloc, double more) {
        double missing = 1 - support(k)[bloc];
        return more != 0 && missing > 0 && helped(k).capMt(bloc) < levers(k).capMt(bloc) ? Math.max(-1, Math.min(1, more / missing)) : 0;
    }

    /** Whether {@code more} help changes what {@code bloc} is asked in year {@code k}. */
    boolean asksMore(int k, int bloc, double more) {
        return part(k, bloc, more) != 0;
    }

    /**
     * The cap of {@code bloc} when {@code more} more of its conditional promises binds, MtCO2e: straight between what binds
     * with the support there is and with all of it.
     */
    double capMt(int k, int bloc, double more) {
        double part = part(k, bloc, more);
        double now = levers(k).capMt(bloc);
        return part == 0 ? now : now + part * (helped(k).capMt(bloc) - now);
    }

    /** What the sectors of {@code bloc} are asked when {@code more} more of its conditional promises binds: straight, too. */
    void askWithHelp(int k, int bloc, double more, double[] shares) {
        System.arraycopy(asked(k), bloc * Sector.COUNT, shares, 0, Sector.COUNT);
        double part = part(k, bloc, more);
        if (part != 0) {
            if (askedWithHelp[k] == null) {
                askedWithHelp[k] = asked(k, helped(k));
            }
            for (int s = 0; s < Sector.COUNT; s++) {
                shares[s] += part * (askedWithHelp[k][bloc * Sector.COUNT + s] - shares[s]);
            }
        }
    }

    Payments payments(int k) {
        if (payments[k] == null) {
            payments[k] = Payments.of(model, world(k), levers(k));
        }
        return payments[k];
    }

    Transfers transfers(int k) {
        if (transfers[k] == null) {
            transfers[k] = Transfers.of(model, world(k), levers(k));
        }
        return transfers[k];
    }

    /** What each sector is asked to avoid, by bloc and sector. */
    double[] asked(int k) {
        if (asked[k] == null) {
            asked[k] = asked(k, levers(k));
        }
        return asked[k];
    }

    private double[] asked(int k, Levers under) {
        double[] all = new double[blocs * Sector.COUNT];
        for (int b = 0; b < blocs; b++) {
            Plan.ask(model, world(k), under, cost(k, b), b, all, b * Sector.COUNT);
        }
        return all;
    }

    /** What the sectors of {@code bloc} are asked under {@code under} but for another cap, written to {@code shares}. */
    void ask(int k, int bloc, Levers under, double capMt, double[] shares) {
        Plan.ask(model, world(k), under, capMt, cost(k, bloc), bloc, shares, 0);
    }

    /** The cost curve of {@code bloc}. */
    AbatementCost cost(int k, int bloc) {
        if (cost[k] == null) {
            cost[k] = new AbatementCost[blocs];
        }
        if (cost[k][bloc] == null) {
            cost[k][bloc] = new AbatementCost().at(model, world(k), bloc);
        }
        return cost[k][bloc];
    }

    /** What the cuts of each sector cost, by bloc and sector, bn $. */
    double[] costBn(int k) {
        if (costBn[k] == null) {
            double[] all = new double[blocs * Sector.COUNT];
            for (int b = 0; b < blocs; b++) {
                for (int s = 0; s < Sector.COUNT; s++) {
                    all[b * Sector.COUNT + s] = cost(k, b).costBn(Sector.at(s), abated(k)[b * Sector.COUNT + s]);
                }
            }
            costBn[k] = all;
        }
        return costBn[k];
    }

    /** The share that each sector avoids, by bloc and sector. */
    double[] abated(int k) {
        if (abated[k] == null) {
            double[] all = new double[blocs * Sector.COUNT];
            for (int b = 0; b < blocs; b++) {
                for (int s = 0; s < Sector.COUNT; s++) {
                    all[b * Sector.COUNT + s] = world(k).get(SectorStock.ABATEMENT, b, Sector.at(s));
                }
            }
            abated[k] = all;
        }
        return abated[k];
    }

    /** What a dollar of year {@code k} is worth now. */
    double discount(int k) {
        return discount[k];
    }

    /** By holder and promiser, the part of a promise that the holder counts on. */
    double[][] trusts() {
        if (trusts == null) {
            CredibilityMemory memory = model.find(CredibilityMemory.class);
            trusts = new double[blocs][blocs];
            for (int holder = 0; holder < blocs; holder++) {
                for (int promiser = 0; promiser < blocs; promiser++) {
                    trusts[holder][promiser] = holder == promiser || memory == null ? 1 : memory.believed(worlds[0], promiser);
                }
            }
        }
        return trusts;
    }

    /** The usual samples and these. */
    Samples samples(BitSet years) {
        return samples.computeIfAbsent(years, all -> new Samples(this, all));
    }

    /** By year, the part of those who do not resist yet in {@code bloc} that its cuts rouse, where {@code rule} is on. */
    double[] roused(JustTransition rule, int bloc) {
        if (roused[bloc] == null) {
            double[] all = new double[years];
            for (int k = 0; k < years; k++) {
                all[k] = rule.roused(model, bloc, pace(k, bloc));
            }
            roused[bloc] = all;
        }
        return roused[bloc];
    }

    /** By how much power and industry move in year {@code k} where nobody hinders them, share. */
    private double pace(int k, int bloc) {
        double sum = 0;
        for (Sector sector : PACE) {
            sum += world(k + 1).get(SectorStock.ABATEMENT, bloc, sector) - world(k).get(SectorStock.ABATEMENT, bloc, sector);
        }
        return Math.max(0, sum / PACE.length / Math.max(0.1, 1 - hindered(k)[bloc]));
    }

    /** By year, the part of new cuts in {@code bloc} that lobbies stop, where {@code rule} is on. */
    double[] lobbies(InterestGroups rule, int bloc) {
        if (lobbies[bloc] == null) {
            double[] all = new double[years];
            for (int k = 0; k < years; k++) {
                all[k] = rule.hinders(model, world(k), bloc);
            }
            lobbies[bloc] = all;
        }
        return lobbies[bloc];
    }

    /** What {@code change} brings; worked out once. */
    Material material(Change change) {
        return materials.computeIfAbsent(new Key(change.added(), change.removed(), List.of()), key -> new Candidate(this, change).material);
    }

    /** What it brings that {@code added} come to stand after {@code first} came about; worked out once. */
    Material material(Change first, List<Agreement> added) {
        Key key = new Key(first.added(), first.removed(), added);
        Material known = materials.get(key);
        if (known == null) {
            known = new Candidate(this, first.and(added)).material;
            if (!first.isNone()) {
                known = known.less(material(first));
            }
            materials.put(key, known);
        }
        return known;
    }

    /** What one more of this and that is worth on this path. */
    Prices prices() {
        if (prices == null) {
            prices = new Prices(this);
        }
        return prices;
    }

    /** The part of new cuts that governments and lobbies stop, by bloc. */
    double[] hindered(int k) {
        if (hindered[k] == null) {
            double[] all = new double[blocs];
            for (int b = 0; b < blocs; b++) {
                all[b] = Hindrance.of(model, world(k), b);
            }
            hindered[k] = all;
        }
        return hindered[k];
    }
}
