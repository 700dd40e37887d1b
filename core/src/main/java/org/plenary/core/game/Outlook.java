package org.plenary.core.game;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Levers;
import org.plenary.core.world.Layout;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * Where the world goes from here if nothing more is agreed: the model run on to the horizon under what binds.
 *
 * @param worlds at the beginning of each year, the first being now
 */
public record Outlook(Model model, List<World> worlds) {
    public Outlook {
        worlds = List.copyOf(worlds);
    }

    /** Runs on from {@code start} under {@code agreements}. */
    public static Outlook of(Model model, World start, List<Agreement> agreements, long seed) {
        List<World> worlds = new ArrayList<>();
        World world = start;
        worlds.add(world);
        while (world.year() <= model.scenario().horizon()) {
            Levers levers = Levers.of(model.scenario(), agreements, world.year(), ThreeCurrencies.support(model, world));
            world = model.next(world, levers, seed);
            worlds.add(world);
        }
        return new Outlook(model, worlds);
    }

    /** The years, in order. */
    public int year(int index) {
        return worlds.get(index).year();
    }

    /** Global warming above 1850-1900, °C. */
    public double warmingC(int index) {
        return warmingC(model, worlds.get(index));
    }

    /** The world after the last year. */
    public World last() {
        return worlds.get(worlds.size() - 1);
    }

    /** Warming in the last year, °C. */
    public double finalWarmingC() {
        return warmingC(worlds.size() - 1);
    }

    /** All emissions of the year, GtCO2e. */
    public double emissionsGt(int index) {
        return emissionsGt(model, worlds.get(index));
    }

    /** Global warming of {@code world} above 1850-1900, °C. */
    public static double warmingC(Model model, World world) {
        return model.climate().warmingC(world.toArray(), Layout.CLIMATE);
    }

    /** CO2 in the air of {@code world}, ppm. */
    public static double co2Ppm(Model model, World world) {
        return model.climate().co2Ppm(world.toArray(), Layout.CLIMATE);
    }

    /** All emissions of the year of {@code world} with international bunkers, GtCO2e. */
    public static double emissionsGt(Model model, World world) {
        return Emissions.worldGt(model, world);
    }
}
