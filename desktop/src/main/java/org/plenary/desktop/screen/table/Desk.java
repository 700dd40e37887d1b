package org.plenary.desktop.screen.table;

import org.plenary.core.game.Game;
import org.plenary.core.model.Initiative;
import org.plenary.desktop.present.MoveForm;
import org.plenary.desktop.present.PackageForm;
import org.plenary.desktop.present.PledgeForm;

/** What lies on the player's desk and outlives the widgets that show it: the open tab, and the forms being filled in. */
final class Desk {
    /** What the stage shows. */
    enum Tab { MAP, FLOOR, TEXT, DEALS, TUB, CHARTS }

    /** What the charts show. */
    enum Chart { WARMING, EMISSIONS, FINANCE, CLEAN }

    /** What is being composed. */
    enum Mode { PLEDGE, PACKAGE, MOVE }

    Tab tab = Tab.MAP;
    Chart chart = Chart.WARMING;
    Mode mode = Mode.PACKAGE;
    PledgeForm pledge;
    PackageForm offer;
    MoveForm.Kind kind = MoveForm.Kind.STATEMENT;
    /** The move being composed; null if there is none of its kind. */
    Initiative move;
    /** Whether a kind of move has been chosen this morning: the advice then makes room. */
    boolean chosen;
    /** Whether the pledge or the move has been changed since it was last prepared. */
    boolean touched;

    Desk(Game game, int you) {
        pledge = PledgeForm.start(game, you);
        offer = PackageForm.with(you == 0 ? 1 : 0);
        move = MoveForm.start(game, you, kind).orElse(null);
    }

    /** Whether something has been entered that is not prepared yet. */
    boolean unfinished() {
        return mode == Mode.PACKAGE ? !offer.empty() : touched && (mode == Mode.PLEDGE || move != null);
    }
}
