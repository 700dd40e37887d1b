package org.plenary.core.dynamics;

import org.plenary.core.climate.ClimateStock;
import org.plenary.core.dynamics.technology.AgendaAttention;
import org.plenary.core.model.BlocStart;
import org.plenary.core.model.Relation;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Layout;
import org.plenary.core.world.Model;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.StartClimate;
import org.plenary.core.world.World;

/**
 * The world on 1 January of a scenario's start year: the climate from the record, the blocs and their relations from
 * the scenario, and nothing yet done beyond current policies.
 */
public final class StartWorld {
    /** Multilateral trust at the start. Modelling choice: the middle, since no source measures it. */
    private static final double MULTILATERAL_TRUST = 0.5;
    /** Fragmentation at the start. Modelling choice: some clubs exist (003 §二). */
    private static final double FRAGMENTATION = 0.2;

    private StartWorld() {}

    /** The world in which the scenario of {@code model} starts. */
    public static World of(Model model) {
        Scenario scenario = model.scenario();
        Layout layout = model.layout();
        double[] value = new double[layout.size()];
        double[] climate = StartClimate.of(scenario).state();
        for (ClimateStock stock : ClimateStock.values()) {
            value[layout.of(stock)] = climate[stock.ordinal()];
        }
        for (int s = 0; s < Sector.COUNT; s++) {
            value[layout.of(GlobalStock.frontierCost(Sector.at(s)))] = 1;
        }
        value[layout.of(GlobalStock.OIL_PRICE)] = 1;
        value[layout.of(GlobalStock.MINERAL_PRICE)] = 1;
        value[layout.of(GlobalStock.MULTILATERAL_TRUST)] = MULTILATERAL_TRUST;
        value[layout.of(GlobalStock.FRAGMENTATION)] = FRAGMENTATION;
        value[layout.of(GlobalStock.TECHNOLOGY_ATTENTION)] = AgendaAttention.AT_START;
        for (int b = 0; b < layout.blocs(); b++) {
            bloc(scenario.blocs().get(b).start(), layout, value, b);
        }
        relations(scenario, layout, value);
        return World.of(layout, scenario.start(), value);
    }

    private static void bloc(BlocStart start, Layout layout, double[] value, int b) {
        value[layout.of(BlocStock.CUMULATIVE_CO2, b)] = start.cumulativeCo2Gt();
        value[layout.of(BlocStock.SCIENCE_CAPACITY, b)] = start.scienceCapacity();
        value[layout.of(BlocStock.ABSORPTIVE_CAPACITY, b)] = start.absorptiveCapacity();
        value[layout.of(BlocStock.ADAPTATION, b)] = Math.min(BlocStock.ADAPTATION.max(), start.adaptation());
        value[layout.of(BlocStock.STABILITY, b)] = start.stability();
        value[layout.of(BlocStock.CREDIBILITY, b)] = start.credibility();
        value[layout.of(BlocStock.STANCE, b)] = start.stance();
        value[layout.of(BlocStock.RESISTANCE, b)] = start.resistance();
        value[layout.of(BlocStock.SALIENCE, b)] = start.salience();
        value[layout.of(BlocStock.LEADERSHIP, b)] = start.leadership();
        value[layout.of(BlocStock.TECHNOLOGY_SHARE, b)] = start.technologyShare();
        for (int s = 0; s < Sector.COUNT; s++) {
            value[layout.of(SectorStock.TECHNOLOGY_GAP, b, Sector.at(s))] = start.technologyGap()[s];
        }
    }

    private static void relations(Scenario scenario, Layout layout, double[] value) {
        for (int from = 0; from < layout.blocs(); from++) {
            for (int to = 0; to < layout.blocs(); to++) {
                value[layout.of(PairStock.TRUST, from, to)] = from == to ? 1 : scenario.defaultTrust();
            }
        }
        for (Relation relation : scenario.relations()) {
            int from = scenario.indexOf(relation.from());
            int to = scenario.indexOf(relation.to());
            value[layout.of(PairStock.TRUST, from, to)] = relation.trust();
            value[layout.of(PairStock.RIVALRY, from, to)] = relation.rivalry();
            value[layout.of(PairStock.RIVALRY, to, from)] = relation.rivalry();
        }
    }
}
