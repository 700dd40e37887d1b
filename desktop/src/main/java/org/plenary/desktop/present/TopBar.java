package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.game.Outlook;
import org.plenary.core.model.Cop;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Phase;

/**
 * What stands at the top of every screen of a game: where we are, and where the world is going.
 *
 * @param title "COP31"
 * @param place "Antalya 2026", where and when it opened
 * @param steps of the round, in order; the last is what follows the round: the next conference, or the debrief
 * @param current index of the step that runs
 * @param detail the day of the talks, the round of overtime or the year, or empty
 * @param ppm CO2 in the air
 * @param now warming now
 * @param then warming in the last year of the look-ahead under what binds; empty until it has been computed
 * @param horizon the last year of the look-ahead
 */
public record TopBar(String title, String place, List<Step> steps, int current, String detail, String ppm, String now, String then, int horizon) {
    /** One step of the round. */
    public record Step(Phase phase, String name) {}

    /** The order on the bar; the headlines stand on the page of the briefing. */
    private static final List<Phase> ROUND = List.of(Phase.BRIEFING, Phase.TALKS, Phase.PLENARY, Phase.RATIFICATION, Phase.YEARS,
            Phase.STOCKTAKE);

    /**
     * The bar for the state of a game.
     *
     * @param outlook where the world goes from here, or null if it has not been computed
     */
    public static TopBar of(Game game, Outlook outlook, Words words) {
        return of(game, game.state().phase(), outlook, words);
    }

    /** The bar while {@code phase} is still shown, such as the plenary after its gavel. */
    public static TopBar of(Game game, Phase phase, Outlook outlook, Words words) {
        GameState state = game.state();
        Cop cop = game.scenario().cops().get(state.round());
        List<Step> steps = new ArrayList<>();
        for (Phase each : ROUND) {
            steps.add(new Step(each, words.say("phase." + each)));
        }
        boolean last = state.round() + 1 == game.scenario().cops().size();
        steps.add(last ? new Step(Phase.DEBRIEF, words.say("phase." + Phase.DEBRIEF))
                : new Step(Phase.BRIEFING, words.cop(game.scenario().cops().get(state.round() + 1))));
        int current = phase == Phase.DEBRIEF ? ROUND.size() : Math.max(0, ROUND.indexOf(phase));
        return new TopBar(words.cop(cop), words.say("desktop.table.place", words.city(cop), cop.year()), List.copyOf(steps), current, detail(game, phase, words),
                words.quantities().ppm(Outlook.co2Ppm(game.model(), state.world())),
                words.quantities().celsius(Outlook.warmingC(game.model(), state.world()), 1),
                outlook == null ? "" : words.quantities().celsius(outlook.finalWarmingC(), 1),
                game.scenario().horizon());
    }

    private static String detail(Game game, Phase phase, Words words) {
        GameState state = game.state();
        if (phase == Phase.TALKS) {
            return words.say("desktop.table.day", state.conference().day(), game.scenario().procedure().days(),
                    words.say("beat." + state.conference().beat()));
        }
        if (phase == Phase.PLENARY && state.conference().overtime() > 0) {
            return words.say("desktop.table.overtime", state.conference().overtime());
        }
        return phase == Phase.YEARS || phase == Phase.STOCKTAKE ? String.valueOf(state.world().year()) : "";
    }
}
