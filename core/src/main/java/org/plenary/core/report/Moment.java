package org.plenary.core.report;

import org.plenary.core.game.Outlook;
import org.plenary.core.talks.GameState;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * Where the world stands at the beginning of a year, and where it goes from there if nothing more is agreed.
 *
 * @param emissionsGt all greenhouse gases of the year, GtCO2e
 * @param co2Ppm carbon dioxide in the air, ppm
 * @param warmingC above 1850-1900, °C
 * @param projectedC warming in the scenario's last year under what binds now, °C
 */
public record Moment(int year, double emissionsGt, double co2Ppm, double warmingC, double projectedC) {
    static Moment of(Model model, GameState state, long seed) {
        World world = state.world();
        return new Moment(world.year(), Outlook.emissionsGt(model, world), Outlook.co2Ppm(model, world),
                Outlook.warmingC(model, world), Outlook.of(model, world, state.agreements(), seed).finalWarmingC());
    }
}
