package org.plenary.core.dynamics;

import org.plenary.core.dynamics.economy.AbatementCost;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.Year;

/**
 * What was agreed is carried out, in full and at its pace: sectors move to what is asked of them ({@link Plan}), money
 * due is paid ({@link Payments}), cuts cost what they cost ({@link AbatementCost}), and the books of what was promised,
 * done and earned go on. What a public heard of, it forgets. Rules that hinder (legislatures, lobbies, hostile
 * governments) post their parts themselves.
 * Always on; not a row of the catalogue.
 */
public final class Implementation implements Dynamic {
    /**
     * What a public forgets in a year of the salience that is above its usual. Modelling choice: attention halves in three
     * years.
     */
    private static final double FORGETTING = 0.2;

    @Override
    public void annual(Year year) {
        Plan plan = year.once(Plan.class, Plan::of);
        Payments payments = year.once(Payments.class, Payments::of);
        double discount = year.model().discount(year.year());
        for (int b = 0; b < year.blocs(); b++) {
            cuts(year, plan, b);
            double bn = plan.costBn(b);
            year.post(BlocStock.ABATEMENT_COST, b, bn);
            year.post(BlocStock.WORTH, b, (year.model().gdpPppBn(b, year.year()) - bn) * discount);
            year.post(BlocStock.CUMULATIVE_CO2, b, Emissions.co2Gt(year.model(), year.world(), b));
            year.post(BlocStock.FINANCE_DUE, b, payments.due(b));
            double salience = year.world().get(BlocStock.SALIENCE, b);
            year.post(BlocStock.SALIENCE, b, -FORGETTING * Math.max(0, salience - year.bloc(b).start().salience()));
        }
        payments.post(year, from -> 1);
        deployment(year);
    }

    private static void cuts(Year year, Plan plan, int b) {
        for (int s = 0; s < Sector.COUNT; s++) {
            year.post(SectorStock.ABATEMENT, b, Sector.at(s), plan.move(b, Sector.at(s)));
        }
        if (plan.promisedMt(b) > 0) {
            year.post(BlocStock.ABATEMENT_PROMISED, b, plan.promisedMt(b) / 1000);
            year.post(BlocStock.ABATEMENT_DELIVERED, b, plan.deliveredMt(b) / 1000);
        }
    }

    private static void deployment(Year year) {
        Model model = year.model();
        for (int s = 0; s < Sector.COUNT; s++) {
            double gt = 0;
            for (int b = 0; b < year.blocs(); b++) {
                gt += Math.max(0, Emissions.avoidedMt(model, year.world(), b, Sector.at(s))) / 1000;
            }
            year.post(GlobalStock.deployment(Sector.at(s)), gt);
        }
    }
}
