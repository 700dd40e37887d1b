package org.plenary.desktop.screen.table;

import org.plenary.core.game.Game;
import org.plenary.desktop.present.PackageForm;
import org.plenary.desktop.present.PledgeForm;

/** What lies on the player's desk and outlives the widgets that show it: the open tab, and the forms being filled in. */
final class Desk {
    /** What the stage shows. */
    enum Tab { MAP, FLOOR, TEXT, DEALS, TUB, CHARTS }

    /** What the charts show. */
    enum Chart { WARMING, EMISSIONS, FINANCE, CLEAN }

    Tab tab = Tab.MAP;
    Chart chart = Chart.WARMING;
    boolean packaging = true;
    PledgeForm pledge;
    PackageForm offer;

    Desk(Game game, int you) {
        pledge = PledgeForm.start(game, you);
        offer = PackageForm.with(you == 0 ? 1 : 0);
    }
}
