package org.plenary.core.negotiator;

import java.util.List;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.dynamics.diplomacy.EntryIntoForce;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.Text;
import org.plenary.core.world.Model;

/**
 * The presidency before the plenary speaks: where too few would join and ratify the text for it to come into force, it moves
 * articles, one option after the other, until enough would; of the ways there, always the step that wins most.
 */
public final class PresidencySeat implements SideSeat {
    /** A gain or loss of this share of a year's output makes a delegation about three times likelier to join, or not to. Modelling choice. */
    private static final double MATTERS = 0.0005;
    /** How much more than what is needed a prudent presidency wants to see. Modelling choice. */
    private static final double MARGIN = 1.1;

    @Override
    public List<Reasoned> act(Observation seen, Model rules, Archive archive) {
        EntryIntoForce rule = rules.find(EntryIntoForce.class);
        if (seen.phase() != Phase.PLENARY || rule == null || spoken(seen)) {
            return List.of();
        }
        Hall hall = new Hall(seen, rules, archive);
        List<Integer> text = seen.conference().text().articles().stream().map(Text.ArticleText::option).toList();
        double now = hall.joining(text);
        if (now >= MARGIN * rule.emissions()) {
            return List.of();
        }
        List<Integer> best = text;
        double most = now;
        int moved = -1;
        for (int a = 0; a < text.size(); a++) {
            for (int option : new int[] {text.get(a) - 1, text.get(a) + 1}) {
                if (option >= 0 && option < hall.options(a)) {
                    List<Integer> then = Delegation.with(text, a, option);
                    double joining = hall.binds(then) ? hall.joining(then) : 0;
                    if (joining > most + 1e-6) {
                        best = then;
                        most = joining;
                        moved = a;
                    }
                }
            }
        }
        return moved < 0 ? List.of() : List.of(new Reasoned(hall.amend(moved, best.get(moved)), Reason.none(Reason.Kind.AMEND)));
    }

    private static boolean spoken(Observation seen) {
        return seen.conference().stances().stream().anyMatch(stance -> stance != null && stance != Stance.WALK_OUT);
    }

    /** The delegations, as everybody reckons them. */
    private record Hall(Observation seen, Model rules, Archive archive) {
        private Scenario scenario() {
            return rules.scenario();
        }

        int options(int article) {
            return scenario().article(agenda().get(article)).options().size();
        }

        private List<String> agenda() {
            return seen.conference().cop().articles();
        }

        boolean binds(List<Integer> text) {
            return text.stream().anyMatch(option -> option > 0);
        }

        /** The share of emissions of those who would join and ratify, each counted with the odds that it would. */
        double joining(List<Integer> text) {
            Dossier dossier = archive.on(rules, seen);
            Appraisal[] worths = dossier.text(agenda(), text, dossier.everybody());
            DomesticWinSet homes = rules.find(DomesticWinSet.class);
            int year = seen.world().year();
            double all = 0;
            double sum = 0;
            for (int b = 0; b < worths.length; b++) {
                double worth = worths[b].total() / rules.gdpPppBn(b, year);
                boolean gone = seen.conference().stances().get(b) == Stance.WALK_OUT;
                double joins = gone ? 0 : 1 / (1 + StrictMath.exp(-worth / MATTERS));
                double mt = Math.max(0, rules.baselineMt(b, year));
                all += mt;
                sum += mt * joins * (homes == null ? 1 : homes.odds(seen.world(), b, worth));
            }
            return all > 0 ? sum / all : 0;
        }

        Command amend(int article, int option) {
            String id = agenda().get(article);
            return new Command.Amend(Command.PRESIDENCY, id, scenario().article(id).options().get(option).id());
        }
    }
}
