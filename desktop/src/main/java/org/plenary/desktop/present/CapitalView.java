package org.plenary.desktop.present;

import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Rules;
import org.plenary.core.world.BlocStock;

/**
 * Political capital, in points.
 *
 * @param most what a conference begins with
 * @param left what is left now
 * @param prepared what of it the drafts of this morning will cost
 */
public record CapitalView(int most, int left, int prepared) {
    /** The capital of {@code you}. */
    public static CapitalView of(Game game, int you) {
        Conference conference = game.state().conference();
        List<Draft> drafts = game.state().phase() == Phase.TALKS ? conference.drafts().get(you) : List.of();
        return new CapitalView(game.scenario().procedure().capitalPerCop(), (int) game.state().world().get(BlocStock.POLITICAL_CAPITAL, you),
                drafts.stream().mapToInt(CapitalView::price).sum());
    }

    /** What a draft costs. */
    public static int price(Draft draft) {
        return draft instanceof Draft.Package ? Rules.OFFER_CAPITAL : draft instanceof Draft.Move move ? move.initiative().capital() : 0;
    }

    /** What can still be spent this morning. */
    public int free() {
        return left - prepared;
    }
}
