package org.plenary.core.dynamics;

import java.util.List;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Levers;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.StateHash;
import org.plenary.core.world.World;

/** Runs a world through the years as the game does, through the model's front door. */
final class Run {
    final Model model;
    final List<Agreement> agreements;
    final long seed;
    World world;

    Run(Model model, List<Agreement> agreements, long seed) {
        this.model = model;
        this.agreements = agreements;
        this.seed = seed;
        world = StartWorld.of(model);
    }

    Levers levers() {
        return Levers.of(model.scenario(), agreements, world.year(), ThreeCurrencies.support(model, world));
    }

    Flows year() {
        Flows flows = model.year(world, levers(), seed);
        world = Ledger.apply(world, flows, world.year() + 1);
        return flows;
    }

    Run until(int year) {
        while (world.year() < year) {
            year();
        }
        return this;
    }

    Run on(Occasion occasion) {
        world = Ledger.apply(world, model.on(occasion, world, levers(), seed), world.year());
        return this;
    }

    /** The same world but for one stock. */
    World with(BlocStock stock, int bloc, double value) {
        double[] values = world.toArray();
        values[world.layout().of(stock, bloc)] = value;
        return World.of(world.layout(), world.year(), values);
    }

    String hash() {
        StateHash hash = new StateHash();
        world.hashInto(hash);
        return hash.hex();
    }
}
