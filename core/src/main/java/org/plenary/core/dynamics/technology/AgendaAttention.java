package org.plenary.core.dynamics.technology;

import org.plenary.core.model.Check;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * What nobody runs anything for fades from the agenda, and is hard to bring back: so with technology transfer.
 *
 * <pre>
 *   dATTENTION = revival x min(1, programmes of the article / 12) x (1 - ATTENTION) - fading x ATTENTION
 *   in the presidency's text a voice for an option that does something for technology counts ATTENTION of a voice, and one
 *   against it a full one
 * </pre>
 *
 * Switched off, every voice counts the same, and attention is full.
 *
 * <p>Source: 003 §一.3: technology transfer gets far less attention in the talks than ten years before, and developed
 * countries take hardly any part in its mechanisms.
 */
public final class AgendaAttention implements Dynamic {
    /** Attention to technology when a scenario starts. Modelling choice: half of what it was ten years before (003 §一.3). */
    public static final double AT_START = 0.5;
    /** Programmes that keep a full article alive: those of the modest article in the data. */
    private static final double ALIVE = 12;

    private final Parameters p;

    /**
     * @param fading part of attention that is lost in a year, 0 to 0.5
     * @param revival part of the missing attention that a living article wins in a year, 0 to 0.5
     */
    public record Parameters(double fading, double revival) {
        /** Modelling choices: half is lost in twenty years of neglect, as the source found after ten; a living article wins it back as fast. */
        public static final Parameters DEFAULT = new Parameters(0.035, 0.1);

        public Parameters {
            Check.in("fading", fading, 0, 0.5);
            Check.in("revival", revival, 0, 0.5);
        }
    }

    public AgendaAttention(Parameters parameters) {
        p = parameters;
    }

    /** The attention that technology transfer gets, 0 to 1; 1 while the rule is off. */
    public static double attention(Model model, World world) {
        return model.find(AgendaAttention.class) == null ? 1 : world.get(GlobalStock.TECHNOLOGY_ATTENTION);
    }

    @Override
    public void annual(Year year) {
        double attention = year.world().get(GlobalStock.TECHNOLOGY_ATTENTION);
        double alive = Math.min(1, year.levers().technologyProgrammes() / ALIVE);
        year.post(GlobalStock.TECHNOLOGY_ATTENTION, p.revival * alive * (1 - attention));
        year.post(GlobalStock.TECHNOLOGY_ATTENTION, -p.fading * attention);
    }
}
