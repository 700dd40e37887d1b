package org.plenary.core.dynamics;

import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.Year;

/**
 * A delegation comes to a conference with political capital, and what it does there uses it up. What is left over is lost.
 * Always on; not a row of the catalogue.
 */
public final class PoliticalCapital implements Dynamic {
    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.ConferenceOpened opened) {
            for (int b = 0; b < year.blocs(); b++) {
                year.post(BlocStock.POLITICAL_CAPITAL, b, opened.capital() - year.world().get(BlocStock.POLITICAL_CAPITAL, b));
            }
        } else if (occasion instanceof Occasion.CapitalSpent spent) {
            year.post(BlocStock.POLITICAL_CAPITAL, spent.bloc(), -spent.points());
        }
    }
}
