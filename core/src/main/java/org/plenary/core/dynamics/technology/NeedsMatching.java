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
 * Help in a sector where it is not needed most is worth less, and who has little science cannot say what it needs.
 *
 * <pre>
 *   need_s  = emissions that sector s can avoid x GAP_s
 *   matched = 1 - loss x (1 - SCIENCE_CAPACITY) x (1 - need_s / max need)
 *   of what granted and licensed programmes would close, and the recipient can use, 1 - matched is wasted
 * </pre>
 *
 * <p>Source: 000 §2.2: about 140 developing countries (95 %) had filed technology needs by April 2016, but those with
 * little science cannot match their needs and the help that is offered.
 */
public final class NeedsMatching implements Dynamic {
    private final Parameters p;

    /** @param loss part of a programme that is lost where nobody needs it and nobody could say so, 0 to 1 */
    public record Parameters(double loss) {
        /** Modelling choice: half; a misplaced programme still trains people. */
        public static final Parameters DEFAULT = new Parameters(0.5);

        public Parameters {
            Check.in("loss", loss, 0, 1);
        }
    }

    public NeedsMatching(Parameters parameters) {
        p = parameters;
    }

    /** The part of a programme in {@code sector} of {@code to} that meets a need, 0 to 1; all of it while the rule is off. */
    public static double matched(Model model, World world, int to, Sector sector) {
        NeedsMatching rule = model.find(NeedsMatching.class);
        if (rule == null) {
            return 1;
        }
        double most = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            most = Math.max(most, need(model, world, to, Sector.at(s)));
        }
        double blind = 1 - world.get(BlocStock.SCIENCE_CAPACITY, to);
        return most == 0 ? 1 : 1 - rule.p.loss * blind * (1 - need(model, world, to, sector) / most);
    }

    private static double need(Model model, World world, int to, Sector sector) {
        return model.abatableMt(to, sector, world.year()) * world.get(SectorStock.TECHNOLOGY_GAP, to, sector);
    }

    @Override
    public void annual(Year year) {
        Transfers transfers = year.once(Transfers.class, Transfers::of);
        World world = year.world();
        boolean granted = year.model().find(PublicTransfer.class) != null;
        boolean licensed = year.model().find(CommercialTransfer.class) != null;
        for (int b = 0; b < year.blocs(); b++) {
            double used = AbsorptiveCapacity.used(year.model(), world, b);
            for (int s = 0; s < Sector.COUNT; s++) {
                Sector sector = Sector.at(s);
                double grants = granted ? transfers.reaching(b, sector, TransferMode.GRANT) : 0;
                double licences = licensed ? transfers.reaching(b, sector, TransferMode.LICENCE) : 0;
                if (grants + licences > 0) {
                    double lost = used * (1 - matched(year.model(), world, b, sector));
                    double closed = Transfers.closed(world, b, sector, grants) + Transfers.closed(world, b, sector, licences);
                    year.post(SectorStock.TECHNOLOGY_GAP, b, sector, lost * closed);
                    year.post(BlocStock.TRANSFER_WASTED, b, lost * (grants + licences));
                }
            }
        }
    }
}
