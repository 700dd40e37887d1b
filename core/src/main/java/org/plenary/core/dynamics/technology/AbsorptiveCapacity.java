package org.plenary.core.dynamics.technology;

import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.model.TransferMode;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * "Available but unusable": what a bloc has no people and institutions for is wasted; capacity grows with use and help.
 *
 * <pre>
 *   wasted = 1 - CAPACITY of what granted and licensed programmes would close
 *   dCAPACITY = (training x programmes + schooling) x (1 - CAPACITY)
 * </pre>
 *
 * Switched off, nothing is wasted. Source: 000 §2.2 (rusty so-called green parts), 001 §三(一).4.
 */
public final class AbsorptiveCapacity implements Dynamic {
    private final Parameters p;

    /**
     * @param training part of the missing capacity that one programme builds in a year, 0 to 0.1
     * @param schooling part of it that comes by itself in a year, 0 to 0.1
     */
    public record Parameters(double training, double schooling) {
        /** Modelling choice: five programmes for ten years, or two generations alone, build a third. */
        public static final Parameters DEFAULT = new Parameters(0.008, 0.008);

        public Parameters {
            Check.in("training", training, 0, 0.1);
            Check.in("schooling", schooling, 0, 0.1);
        }
    }

    public AbsorptiveCapacity(Parameters parameters) {
        p = parameters;
    }

    /** The part of granted and licensed programmes that {@code bloc} can use, 0 to 1; all of them while the rule is off. */
    public static double used(Model model, World world, int bloc) {
        return model.find(AbsorptiveCapacity.class) == null ? 1 : world.get(BlocStock.ABSORPTIVE_CAPACITY, bloc);
    }

    @Override
    public void annual(Year year) {
        Transfers transfers = year.once(Transfers.class, Transfers::of);
        World world = year.world();
        boolean granted = year.model().find(PublicTransfer.class) != null;
        boolean licensed = year.model().find(CommercialTransfer.class) != null;
        for (int b = 0; b < year.blocs(); b++) {
            double missing = 1 - world.get(BlocStock.ABSORPTIVE_CAPACITY, b);
            double programmes = 0;
            for (int s = 0; s < Sector.COUNT; s++) {
                Sector sector = Sector.at(s);
                double grants = granted ? transfers.reaching(b, sector, TransferMode.GRANT) : 0;
                double licences = licensed ? transfers.reaching(b, sector, TransferMode.LICENCE) : 0;
                programmes += grants + licences;
                double closed = Transfers.closed(world, b, sector, grants) + Transfers.closed(world, b, sector, licences);
                year.post(SectorStock.TECHNOLOGY_GAP, b, sector, missing * closed);
            }
            year.post(BlocStock.TRANSFER_WASTED, b, missing * programmes);
            year.post(BlocStock.ABSORPTIVE_CAPACITY, b, Math.min(1, p.training * programmes + p.schooling) * missing);
        }
    }
}
