package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.plenary.core.climate.ClimateStock;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Flows;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Layout;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.World;

/** What must hold for any world under any agreements, with any rules switched off. */
class BooksTest {
    private static final Scenario SCENARIO = TestScenarios.three();
    private static final int COUNT = SCENARIO.blocs().size();

    @Property(tries = 200)
    void whatIsPaidIsReceivedByEveryCause(@ForAll Random random) {
        Model model = anyModel(random);
        Flows flows = model.year(anyWorld(model, random), anyLevers(random), random.nextLong());
        int causes = model.causes().size();
        double[] paid = new double[causes];
        double[] received = new double[causes];
        double[] between = new double[causes];
        double[] rents = new double[causes];
        double[] fund = new double[causes]; // what the balance of the Green Climate Fund grew by beyond what was paid in
        double size = 1;
        for (int i = 0; i < flows.size(); i++) {
            Layout.Place place = model.layout().at(flows.stock()[i]);
            int cause = flows.cause()[i];
            if (cause == Model.RANGE) {
                continue; // a stock at the end of its range cannot take all of it; the world below stays away from there
            }
            if (place.stock().equals("FINANCE_PAID")) {
                (place.other() < 0 ? paid : between)[cause] += flows.amount()[i];
                size += Math.abs(flows.amount()[i]);
            } else if (place.stock().equals("FUND_PAID")) {
                fund[cause] -= flows.amount()[i];
            } else if (place.stock().equals("FUND_BALANCE")) {
                fund[cause] += flows.amount()[i];
                size += Math.abs(flows.amount()[i]);
            } else if (place.stock().equals("FINANCE_RECEIVED")) {
                received[cause] += flows.amount()[i];
            } else if (place.stock().equals("RENT")) {
                rents[cause] += flows.amount()[i];
            }
        }
        for (int cause = 0; cause < causes; cause++) {
            String id = model.causes().get(cause).id();
            assertEquals(paid[cause], received[cause] + fund[cause], 1e-9 * size, id);
            assertEquals(paid[cause], between[cause], 1e-9 * size, id);
            assertEquals(0, rents[cause], 1e-9 * size, id);
        }
    }

    @Property(tries = 200)
    void noWorldLeavesItsRangesOrBecomesNaN(@ForAll Random random) {
        Model model = anyModel(random);
        World world = anyWorld(model, random);
        for (int step = 0; step < 3; step++) {
            world = Ledger.apply(world, model.year(world, anyLevers(random), random.nextLong()), world.year() + 1);
            world = Ledger.apply(world, model.on(anyOccasion(random), world, anyLevers(random), 1), world.year());
            for (int i = 0; i < model.layout().size(); i++) {
                Layout.Place place = model.layout().at(i);
                double slack = 1e-9 * Math.max(1, Math.abs(world.get(i)));
                assertTrue(world.get(i) >= place.min() - slack && world.get(i) <= place.max() + slack, place + " is " + world.get(i));
            }
        }
    }

    @Test
    void moneyOfTheWholeCenturyBalances() {
        Run run = new Run(Dynamics.model(SCENARIO), Deals.all(SCENARIO), 3).until(2100);
        double paid = 0;
        double received = 0;
        for (int b = 0; b < COUNT; b++) {
            paid += run.world.get(BlocStock.FINANCE_PAID, b);
            received += run.world.get(BlocStock.FINANCE_RECEIVED, b);
            paid += run.world.get(BlocStock.FUND_PAID, b);
        }
        received += run.world.get(GlobalStock.FUND_BALANCE);
        assertTrue(paid > 5_000, "paid " + paid);
        assertEquals(paid, received, 1e-9 * paid);
    }

    @Test
    void theSameSeedGivesTheSameWorldAndAnotherAnother() {
        Model model = Dynamics.model(SCENARIO);
        String first = new Run(model, Deals.all(SCENARIO), 7).until(2100).hash();
        assertEquals(first, new Run(Dynamics.model(SCENARIO), Deals.all(SCENARIO), 7).until(2100).hash());
        assertNotEquals(first, new Run(model, Deals.all(SCENARIO), 8).until(2100).hash());
    }

    @Test
    void capitalIsFilledUpAtAConferenceAndSpent() {
        Run run = new Run(Dynamics.model(SCENARIO, Set.of("crisis-overlap")), List.of(), 1).on(new Occasion.ConferenceOpened(6)).on(new Occasion.CapitalSpent(1, 2));
        assertEquals(6, run.world.get(BlocStock.POLITICAL_CAPITAL, 0));
        assertEquals(4, run.world.get(BlocStock.POLITICAL_CAPITAL, 1));
        run.on(new Occasion.ConferenceOpened(6));
        assertEquals(6, run.world.get(BlocStock.POLITICAL_CAPITAL, 1));
    }

    /** A model with each rule switched off one time in eight. */
    private static Model anyModel(Random random) {
        Set<String> off = new HashSet<>();
        for (Dynamics.Entry entry : Dynamics.table()) {
            if (random.nextInt(8) == 0) {
                off.add(entry.id());
            }
        }
        return Dynamics.model(SCENARIO, off);
    }

    /** Any world: every stock anywhere in its range, those without a natural top (money, tonnes) up to a thousand. */
    private static World anyWorld(Model model, Random random) {
        Layout layout = model.layout();
        double[] value = StartWorld.of(model).toArray();
        for (int i = ClimateStock.values().length; i < value.length; i++) {
            Layout.Place place = layout.at(i);
            double low = Math.max(place.min(), -1000);
            double high = Math.min(place.max(), 1000);
            value[i] = low + random.nextDouble() * (high - low);
        }
        value[layout.of(ClimateStock.SURFACE)] += 6 * random.nextDouble() - 2;
        return World.of(layout, 2025 + random.nextInt(130), value);
    }

    private static Levers anyLevers(Random random) {
        List<Agreement> agreements = new ArrayList<>();
        for (Agreement agreement : Deals.all(SCENARIO)) {
            if (random.nextInt(3) > 0) {
                agreements.add(agreement);
            }
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            int from = random.nextInt(COUNT);
            int to = (from + 1 + random.nextInt(COUNT - 1)) % COUNT;
            Sector sector = Sector.at(random.nextInt(Sector.COUNT));
            List<Term> any = List.of(new Term.Cut(sector, 5 * (1 + random.nextInt(10)), 2026 + random.nextInt(50)),
                    new Term.Finance(FinanceKind.at(random.nextInt(FinanceKind.COUNT)), 0.1 + 199 * random.nextDouble(), 1 + random.nextInt(30)),
                    new Term.Technology(sector, TransferMode.at(random.nextInt(TransferMode.COUNT)), 1 + random.nextInt(30)));
            agreements.add(Deals.gift(100 + i, from, to, any.subList(0, 1 + random.nextInt(3))));
        }
        double[] support = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
        return Levers.of(SCENARIO, agreements, 2025 + random.nextInt(60), support);
    }

    private static Occasion anyOccasion(Random random) {
        int bloc = random.nextInt(COUNT);
        return List.<Occasion>of(new Occasion.TextAdopted(random.nextDouble(), random.nextInt(9), random.nextInt(3)),
                new Occasion.TalksCollapsed(), new Occasion.PledgeMade(bloc, 2 * random.nextDouble() - 1),
                new Occasion.ObjectionStood(bloc), new Occasion.RatificationFailed(bloc),
                new Occasion.StocktakePublished(60 * random.nextDouble() - 20), new Occasion.ConferenceOpened(6),
                new Occasion.CapitalSpent(bloc, random.nextInt(4))).get(random.nextInt(8));
    }
}
