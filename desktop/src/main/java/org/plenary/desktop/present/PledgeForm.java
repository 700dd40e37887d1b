package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Levers;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.talks.GameState;
import org.plenary.core.text.Quantities;

/**
 * A pledge being composed. Immutable; every change gives another.
 *
 * @param percent of the cut; without meaning for a peak year or net zero
 */
public record PledgeForm(NdcKind kind, int percent, int targetYear) {
    private static final int MOST_PERCENT = 100;
    private static final int PERCENT_STEP = 5;
    private static final int YEAR_STEP = 5;

    /** A first pledge to compose: like the bloc's own for the nearest target, but the first step that asks for more than binds. */
    public static PledgeForm start(Game game, int bloc) {
        GameState state = game.state();
        Pledge nearest = null;
        for (Agreement agreement : state.agreements()) {
            if (agreement.stage() == Agreement.Stage.IN_FORCE && agreement.content() instanceof Agreement.Content.Ndc ndc
                    && ndc.bloc() == bloc && amount(ndc.pledge().kind()) && ndc.pledge().targetYear() > state.world().year()
                    && (nearest == null || ndc.pledge().targetYear() < nearest.targetYear())) {
                nearest = ndc.pledge();
            }
        }
        PledgeForm form = nearest == null
                ? new PledgeForm(NdcKind.ABSOLUTE_CUT, 0, years(game).get(Math.min(1, years(game).size() - 1))).least(game, bloc)
                : new PledgeForm(nearest.kind(), (int) Math.round(nearest.percent()), nearest.targetYear());
        do {
            form = new PledgeForm(form.kind, Math.min(MOST_PERCENT, form.percent + PERCENT_STEP), form.targetYear);
        } while (form.percent < MOST_PERCENT && form.allowedMt(game, bloc) >= form.boundMt(game, bloc));
        return form;
    }

    /** The same with the largest percentage that asks nothing: for a bloc that grows, a negative one. */
    private PledgeForm least(Game game, int bloc) {
        PledgeForm form = new PledgeForm(kind, MOST_PERCENT, targetYear);
        while (form.percent > Pledge.LEAST_PERCENT && form.allowedMt(game, bloc) < game.model().baselineMt(bloc, targetYear)) {
            form = new PledgeForm(kind, form.percent - PERCENT_STEP, targetYear);
        }
        return form;
    }

    /** The most it allows in its target year, MtCO2e. */
    private double allowedMt(Game game, int bloc) {
        return Math.max(0, pledge().ceilingMt(game.scenario().blocs().get(bloc).baseline(), game.scenario().referenceYear(),
                game.state().world().year(), targetYear, 0));
    }

    /** The most the bloc may emit in the target year by what binds already, or emits without any deal, MtCO2e. */
    private double boundMt(Game game, int bloc) {
        double cap = Levers.of(game.scenario(), game.state().agreements(), targetYear, new double[game.state().world().blocs()])
                .capMt(bloc);
        return Math.min(cap, game.model().baselineMt(bloc, targetYear));
    }

    private static boolean amount(NdcKind kind) {
        return kind == NdcKind.ABSOLUTE_CUT || kind == NdcKind.INTENSITY_CUT;
    }

    /** Whether it has a percentage. */
    public boolean amount() {
        return amount(kind);
    }

    /** The target years one may choose: every fifth year to half a century from now, within the scenario. */
    public static List<Integer> years(Game game) {
        int now = game.state().world().year();
        List<Integer> years = new ArrayList<>();
        for (int year = (now / YEAR_STEP + 1) * YEAR_STEP; year <= Math.min(game.scenario().horizon(), now + 50); year += YEAR_STEP) {
            years.add(year);
        }
        return years;
    }

    /** Which part of a pledge is changed. */
    public enum Part { KIND, PERCENT, YEAR }

    /** What {@code bloc} may change it to in one of its parts, itself included, in order; percentages from the first that asks for something. */
    public List<PledgeForm> alternatives(Game game, int bloc, Part part) {
        List<PledgeForm> all = new ArrayList<>();
        switch (part) {
            case KIND -> {
                for (NdcKind other : NdcKind.values()) {
                    all.add(new PledgeForm(other, percent, targetYear));
                }
            }
            case PERCENT -> {
                int least = least(game, bloc).percent + PERCENT_STEP;
                if (percent < least) {
                    all.add(this);
                }
                for (int p = least; p <= MOST_PERCENT; p += PERCENT_STEP) {
                    all.add(new PledgeForm(kind, p, targetYear));
                    if (p < percent && percent < p + PERCENT_STEP) {
                        all.add(this);
                    }
                }
            }
            case YEAR -> {
                List<Integer> years = years(game);
                if (!years.contains(targetYear)) {
                    all.add(this);
                }
                years.forEach(year -> all.add(new PledgeForm(kind, percent, year)));
            }
        }
        return all;
    }

    /** One part of it in words. */
    public String part(Part part, Words words) {
        return switch (part) {
            case KIND -> words.say("desktop.table.pledge.kind." + kind);
            case PERCENT -> words.quantities().signedPercent(-percent / 100.0, 0);
            case YEAR -> String.valueOf(targetYear);
        };
    }

    /** The pledge. */
    public Pledge pledge() {
        return new Pledge(kind, amount() ? percent : 0, amount() ? percent : 0, targetYear);
    }

    /** What it means in tonnes: what it allows in its target year, beside what binds already and what happens without any deal. */
    public String meaning(Game game, int bloc, Words words) {
        double free = game.model().baselineMt(bloc, targetYear);
        double allowed = allowedMt(game, bloc);
        double bound = boundMt(game, bloc);
        Quantities q = words.quantities();
        String own = allowed >= free ? words.say("desktop.table.pledge.asksNothing", targetYear)
                : words.say("desktop.table.pledge.means", q.co2e(allowed / 1000), targetYear, q.co2e(free / 1000));
        return bound >= free ? own : own + " " + words.say(allowed < bound ? "desktop.table.pledge.more"
                : "desktop.table.pledge.less", q.co2e(bound / 1000));
    }
}
