package org.plenary.desktop.screen.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.game.Game;
import org.plenary.core.model.Initiative;
import org.plenary.core.talks.Draft;
import org.plenary.desktop.present.Advice;
import org.plenary.desktop.present.MoveForm;
import org.plenary.desktop.present.NextStep.Composing;
import org.plenary.desktop.present.PackageForm;
import org.plenary.desktop.present.PactForm;
import org.plenary.desktop.present.PledgeForm;

/** What lies on the player's desk and outlives the widgets that show it: the open tab, and the forms being filled in. */
final class Desk {
    /** What the stage shows. */
    enum Tab { MAP, FLOOR, TEXT, DEALS, TUB, CHARTS }

    /** What the charts show. */
    enum Chart { WARMING, EMISSIONS, FINANCE, CLEAN }

    /** What is being composed; where one speaks on the text, the paper on the stage is the form. */
    enum Mode { PLEDGE, PACKAGE, MOVE, TEXT }

    Tab tab = Tab.MAP;
    Chart chart = Chart.WARMING;
    Mode mode = Mode.PACKAGE;
    PledgeForm pledge;
    PackageForm offer;
    MoveForm.Kind kind = MoveForm.Kind.STATEMENT;
    /** The move being composed; null if there is none of its kind. */
    Initiative move;
    /** The pact being composed, where the move is one. */
    PactForm pact = PactForm.empty();
    /** How each offer that was prepared was thought to be answered. */
    final Map<Draft.Package, Advice.Guess> guessed = new HashMap<>();
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
        return mode == Mode.PACKAGE ? !offer.empty() : touched && (mode == Mode.PLEDGE || mode == Mode.MOVE && move != null);
    }

    /** What is composed that is not among the {@code prepared} yet: a pledge or a move counts from when its form was opened. */
    Composing composing(List<Draft> prepared) {
        boolean opened = chosen || touched;
        return switch (mode) {
            case PACKAGE -> offer.empty() ? Composing.NOTHING : Composing.OFFER;
            case PLEDGE -> opened && !prepared.contains(new Draft.Ndc(pledge.pledge())) ? Composing.PLEDGE : Composing.NOTHING;
            case MOVE -> opened && move != null && !prepared.contains(new Draft.Move(move)) ? touched ? Composing.CHANGED_MOVE : Composing.MOVE
                    : Composing.NOTHING;
            case TEXT -> Composing.NOTHING;
        };
    }

    /** Gives up what is composed. */
    void discard(Game game, int you) {
        if (mode == Mode.MOVE) {
            pact = PactForm.empty();
            move = MoveForm.start(game, you, kind).orElse(null);
            mode = Mode.PACKAGE;
            chosen = false;
        } else {
            offer = PackageForm.with(offer.partner());
        }
        touched = false;
    }

    /** What is composed, to ask its worth and to know the answer by; null if there is nothing to ask. */
    Object form() {
        return switch (mode) {
            case PACKAGE -> offer.empty() ? null : offer;
            case PLEDGE -> pledge;
            case MOVE -> move;
            case TEXT -> null;
        };
    }
}
