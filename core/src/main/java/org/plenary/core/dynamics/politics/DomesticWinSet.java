package org.plenary.core.dynamics.politics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Setup;
import org.plenary.core.world.World;

/**
 * What a delegation signs must pass at home (Putnam's two-level game).
 *
 * <pre>
 *   x    = base + salience (SALIENCE - 1/2) - resistance (RESISTANCE - 1/2) + stance STANCE
 *               + trust (MULTILATERAL_TRUST - 1/2) + worth w
 *   odds = 1 / (1 + e^-x), less {@link #WARINESS} where a compliance mechanism threatens
 * </pre>
 *
 * w is what the text is worth to the bloc over one year's output, kept within 20 % either way. Switched off, every home
 * ratifies what its delegation signed.
 *
 * <p>Source: 004 §三.4 (22 % against 1 % of the two parties' voters put climate first), 000 §2.3 (national interest
 * rules). The weights are modelling choices: a friendly government with an even public ratifies nine times in ten, a
 * hostile one about once in ten, and a text worth a tenth of output moves as much as half of a government's stance.
 */
public final class DomesticWinSet implements Dynamic {
    /**
     * What sanctions take from the approval of a text at home. Modelling choice: the US and Canada left Kyoto, which had
     * them.
     */
    public static final double WARINESS = 0.15;
    private static final double MOST_WORTH = 0.2;

    private final Parameters p;
    private final double wariness;

    /** The weights of the equation; each 0 to 20, base -5 to 5. */
    public record Parameters(double base, double salience, double resistance, double stance, double trust, double worth) {
        /** See the class. */
        public static final Parameters DEFAULT = new Parameters(1.2, 1.5, 1.5, 2.5, 1, 12);

        public Parameters {
            Check.in("base", base, -5, 5);
            Check.in("salience", salience, 0, 20);
            Check.in("resistance", resistance, 0, 20);
            Check.in("stance", stance, 0, 20);
            Check.in("trust", trust, 0, 20);
            Check.in("worth", worth, 0, 20);
        }
    }

    public DomesticWinSet(Parameters parameters, Setup setup) {
        p = parameters;
        wariness = setup.on().contains("no-punishment") ? 0 : WARINESS;
    }

    /**
     * The odds that the home of {@code bloc} ratifies, 0 to 1.
     *
     * @param worth of the text to the bloc, as a share of one year's output
     */
    public double odds(World world, int bloc, double worth) {
        double x = p.base
                + weight(world, bloc, Ground.CONCERN)
                + weight(world, bloc, Ground.RESISTANCE)
                + weight(world, bloc, Ground.GOVERNMENT)
                + weight(world, bloc, Ground.PROCESS)
                + p.worth * Math.max(-MOST_WORTH, Math.min(MOST_WORTH, worth));
        return Math.max(0, 1 / (1 + StrictMath.exp(-x)) - wariness);
    }

    /** What a home weighs beside what the text is worth to it: its public, those who would lose, its government, the process. */
    public enum Ground { CONCERN, RESISTANCE, GOVERNMENT, PROCESS }

    private double weight(World world, int bloc, Ground ground) {
        return switch (ground) {
            case CONCERN -> p.salience * (world.get(BlocStock.SALIENCE, bloc) - 0.5);
            case RESISTANCE -> -p.resistance * (world.get(BlocStock.RESISTANCE, bloc) - 0.5);
            case GOVERNMENT -> p.stance * world.get(BlocStock.STANCE, bloc);
            case PROCESS -> p.trust * (world.get(GlobalStock.MULTILATERAL_TRUST) - 0.5);
        };
    }

    /** What weighs most against any text in the home of {@code bloc}; empty if nothing does. */
    public Optional<Ground> against(World world, int bloc) {
        return Arrays.stream(Ground.values()).filter(ground -> weight(world, bloc, ground) < 0)
                .min(Comparator.comparingDouble(ground -> weight(world, bloc, ground)));
    }
}
