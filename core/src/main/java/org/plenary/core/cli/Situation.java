package org.plenary.core.cli;

import org.plenary.core.game.Game;
import org.plenary.core.game.Outlook;
import org.plenary.core.model.Agreement;
import org.plenary.core.report.Words;
import org.plenary.core.talks.GameState;
import org.plenary.core.text.Quantities;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;

/** Where the world and the person's bloc stand, in a few lines. */
final class Situation {
    private Situation() {}

    /** Tells what {@code you} may know of the present. */
    static void tell(Speaker speaker, Words words, Game game, int you) {
        Quantities q = words.quantities();
        GameState state = game.state();
        World world = game.observe(you).world();
        Outlook outlook = Outlook.of(game.model(), state.world(), state.agreements(), game.seed());
        speaker.line("  " + speaker.text("cli.play.world", q.co2ePerYear(outlook.emissionsGt(0)), q.ppm(Outlook.co2Ppm(game.model(), state.world())),
                q.celsius(outlook.warmingC(0), 2), game.scenario().horizon(), q.celsius(outlook.finalWarmingC(), 2)));
        for (Agreement agreement : state.agreements()) {
            if (agreement.stage() == Agreement.Stage.IN_FORCE && agreement.content() instanceof Agreement.Content.Ndc ndc && ndc.bloc() == you) {
                speaker.line("  " + speaker.text("cli.play.pledged", words.pledge(ndc.pledge())));
            }
        }
        int most = -1;
        int least = -1;
        for (int b = 0; b < world.blocs(); b++) {
            if (b != you) {
                most = most < 0 || trust(world, b, you) > trust(world, most, you) ? b : most;
                least = least < 0 || trust(world, b, you) < trust(world, least, you) ? b : least;
            }
        }
        speaker.line("  " + speaker.text("cli.play.you", q.percent(world.get(BlocStock.CREDIBILITY, you), 0), words.bloc(most),
                q.percent(trust(world, most, you), 0), words.bloc(least), q.percent(trust(world, least, you), 0)));
    }

    private static double trust(World world, int from, int to) {
        return world.get(PairStock.TRUST, from, to);
    }
}
