package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Cop;
import org.plenary.core.talks.Refusal.Code;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.World;

/** What the chair does: conferences open, years pass, the stocktake is published. */
final class Chair extends Part {
    Chair(Turn turn) {
        super(turn);
    }

    Refusal begin() {
        if (state().begun()) {
            return Refusal.of(Code.ALREADY_BEGUN);
        }
        happen(new Event.GameBegun());
        while (state().world().year() < scenario.cops().get(0).year()) {
            passYear();
        }
        openConference(0);
        return null;
    }

    Refusal proceed() {
        if (!state().begun()) {
            return Refusal.of(Code.WRONG_PHASE, Phase.YEARS, Phase.HEADLINES);
        }
        switch (state().phase()) {
            case HEADLINES -> happen(new Event.PhaseOpened(Phase.BRIEFING));
            case BRIEFING -> {
                happen(new Event.PhaseOpened(Phase.TALKS));
                happen(new Event.DayOpened(1));
            }
            case TALKS, PLENARY -> {
                return Refusal.of(Code.OTHERS_NOT_FINISHED, waiting());
            }
            case RATIFICATION -> happen(new Event.PhaseOpened(Phase.YEARS));
            case YEARS -> {
                if (state().world().year() < untilYear()) {
                    passYear();
                }
                if (state().world().year() >= untilYear()) {
                    stocktake();
                }
            }
            case STOCKTAKE -> {
                if (state().round() + 1 < scenario.cops().size()) {
                    openConference(state().round() + 1);
                } else {
                    while (state().world().year() <= scenario.horizon()) {
                        passYear();
                    }
                    happen(new Event.PhaseOpened(Phase.DEBRIEF));
                }
            }
            case DEBRIEF -> {
                return Refusal.of(Code.GAME_OVER);
            }
        }
        return null;
    }

    private int untilYear() {
        return state().round() + 1 < scenario.cops().size() ? scenario.cops().get(state().round() + 1).year() : scenario.end();
    }

    private List<String> waiting() {
        List<String> codes = new ArrayList<>();
        for (int b = 0; b < scenario.blocs().size(); b++) {
            if (!state().conference().done().get(b)) {
                codes.add(code(b));
            }
        }
        return codes;
    }

    private void passYear() {
        World before = state().world();
        happen(new Event.YearPassed(before.year(), model.year(before, turn.levers(), turn.seed())));
        new Homes(turn).expire();
        if (before.year() < scenario.end()) { // afterwards all go on as they are
            new Homes(turn).reversals(before);
        }
    }

    private void openConference(int round) {
        Cop whole = scenario.cops().get(round);
        Cop cop = new Cop(whole.number(), whole.year(), whole.city(),
                whole.articles().subList(0, Math.min(scenario.procedure().articles(), whole.articles().size())));
        happen(new Event.ConferenceOpened(round, cop, Presidency.open(scenario, cop)));
        felt(new Occasion.ConferenceOpened(scenario.procedure().capitalPerCop()));
    }

    private void stocktake() {
        new Homes(turn).ratify();
        felt(new Occasion.StocktakePublished(Stocktake.gapGt(model, state())));
        happen(new Event.PhaseOpened(Phase.STOCKTAKE));
    }
}
