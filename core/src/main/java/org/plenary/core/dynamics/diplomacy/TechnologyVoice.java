package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.model.Check;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;

/**
 * Who is strong in technology is heard in the talks.
 *
 * <p>{@code influence = (emissions + output + leadership + weight x technology) / (3 + weight)}, each as shares of all:
 * what a bloc weighs in the presidency's text. Switched off, technology does not count.
 *
 * <p>Source: 000 §2.2 and §3(2): strength in science and technology decides a country's right to speak in the talks. The
 * equal weight beside the three others is a modelling choice.
 */
public final class TechnologyVoice implements Dynamic {
    private final Parameters p;

    /** @param weight of technology beside emissions, output and leadership, which weigh 1 each; 0 to 5 */
    public record Parameters(double weight) {
        /** See the class. */
        public static final Parameters DEFAULT = new Parameters(1);

        public Parameters {
            Check.in("weight", weight, 0, 5);
        }
    }

    public TechnologyVoice(Parameters parameters) {
        p = parameters;
    }

    /** The weight of technology in influence; 0 while the rule is off. */
    public static double weight(Model model) {
        TechnologyVoice rule = model.find(TechnologyVoice.class);
        return rule == null ? 0 : rule.p.weight;
    }
}
