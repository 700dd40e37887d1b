package org.plenary.core.lab;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.plenary.core.model.Bloc;
import org.plenary.core.world.Model;

/**
 * Who plays which part when a rule is measured, so that one table of observables fits every scenario. Indices of blocs.
 *
 * @param rich the most polarised of the donors
 * @param emerging of the emerging donors the one with most of the clean technology
 * @param poor of all others outside Annex I the one with the least income a head
 */
public record Cast(int rich, int emerging, int poor) {

    /**
     * The cast of the scenario of {@code model}.
     *
     * @throws IllegalArgumentException if nobody in the scenario fits a part
     */
    public static Cast of(Model model) {
        int start = model.scenario().start();
        int rich = most(model, "donor", b -> bloc(model, b).donor(), b -> bloc(model, b).start().polarisation());
        int emerging = most(model, "emerging donor", b -> bloc(model, b).emergingDonor(), b -> bloc(model, b).start().technologyShare());
        int poor = most(model, "developing bloc", b -> bloc(model, b).developing() && !bloc(model, b).emergingDonor(),
                b -> -model.gdpPppBn(b, start) / model.populationM(b, start));
        return new Cast(rich, emerging, poor);
    }

    private static Bloc bloc(Model model, int b) {
        return model.scenario().blocs().get(b);
    }

    private static int most(Model model, String part, IntPredicate fits, IntToDoubleFunction size) {
        int best = -1;
        for (int b = 0; b < model.layout().blocs(); b++) {
            if (fits.test(b) && (best < 0 || size.applyAsDouble(b) > size.applyAsDouble(best))) {
                best = b;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("scenario '%s' has no %s, so its dynamics cannot be measured"
                    .formatted(model.scenario().id(), part));
        }
        return best;
    }
}
