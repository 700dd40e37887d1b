package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Bloc;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Layout;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;

/**
 * The blocs around the table, as one of them sees them.
 *
 * @param blocs in seating order
 */
public record TableView(List<Row> blocs) {
    /** How a bloc stands to the viewer. The words are those of the hall, the thresholds a choice of presentation. */
    public enum Mood { YOU, ASKS, ALLY, WILLING, TORN, WAITING, FIRM, OPPOSED }

    /**
     * One bloc.
     *
     * @param mood in a word
     * @param trust its trust in the viewer, 0 to 1; the viewer's own credibility in its own row
     * @param change of that trust since the conference opened
     * @param stock index of that trust in the layout, for the answer to "why?"
     */
    public record Row(int bloc, String code, String name, Mood mood, String word, double trust, double change, int stock) {
        /** Whether trust rose (1), fell (-1), or stayed as it was (0), as far as one can see. */
        public int trend() {
            return change > 0.004 ? 1 : change < -0.004 ? -1 : 0;
        }
    }

    /** The table as {@code you} sees it. */
    public static TableView of(Game game, int you, Words words) {
        GameState state = game.state();
        World world = state.world();
        World before = atOpening(game.history(), world);
        List<Row> rows = new ArrayList<>();
        for (int b = 0; b < world.blocs(); b++) {
            Mood mood = mood(state, b, you);
            int stock = b == you ? world.layout().of(BlocStock.CREDIBILITY, b) : world.layout().of(PairStock.TRUST, b, you);
            String name = words.bloc(b).length() <= words.code(b).length() ? words.name(b) : words.bloc(b); // no "EUU EU"
            rows.add(new Row(b, words.code(b), name, mood, words.say("desktop.table.mood." + mood),
                    world.get(stock), world.get(stock) - before.get(stock), stock));
        }
        return new TableView(List.copyOf(rows));
    }

    /** The world at the opening of the last conference; {@code otherwise} before the first. */
    static World atOpening(History history, World otherwise) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).event() instanceof Event.ConferenceOpened) {
                return history.get(i).after().world();
            }
        }
        return otherwise;
    }

    private static Mood mood(GameState state, int bloc, int you) {
        if (bloc == you) {
            return Mood.YOU;
        }
        World world = state.world();
        Conference conference = state.conference();
        if (conference != null) {
            for (TabledOffer tabled : conference.offers()) {
                if (tabled.status() == TabledOffer.Status.OPEN && tabled.offer().from() == bloc && tabled.offer().to() == you) {
                    return Mood.ASKS;
                }
            }
        }
        double trust = world.get(PairStock.TRUST, bloc, you);
        double rivalry = world.get(PairStock.RIVALRY, bloc, you);
        double stance = world.get(BlocStock.STANCE, bloc);
        if (trust < 0.3 || rivalry > 0.6) {
            return Mood.OPPOSED;
        }
        if (trust >= 0.65 && rivalry < 0.3) {
            return Mood.ALLY;
        }
        if (stance < -0.2) {
            return Mood.FIRM;
        }
        if (stance > 0.35) {
            return Mood.WILLING;
        }
        return world.get(BlocStock.SALIENCE, bloc) > 0.5 ? Mood.TORN : Mood.WAITING;
    }

    /**
     * Who a bloc is, what it stands for and how it is rated.
     *
     * @param who in a sentence
     * @param wants what it has promised and speaks for, one line each
     * @param ratings with the numbers behind them
     */
    public record Card(int bloc, String code, String name, String who, List<Line> wants, List<Rating> ratings) {}

    /**
     * A number of a card.
     *
     * @param share where it lies between its least and its most, 0 to 1
     * @param stock its index in the layout
     */
    public record Rating(String name, String value, double share, int stock) {}

    /** The card of a bloc, as {@code you} sees it; -1 for the room, which is neither trusted nor trusts. */
    public static Card card(Game game, int bloc, int you, Words words) {
        GameState state = game.state();
        World world = state.world();
        Bloc known = game.scenario().blocs().get(bloc);
        int year = world.year();
        double all = 0;
        for (int b = 0; b < world.blocs(); b++) {
            all += game.model().baselineMt(b, year);
        }
        String who = words.say("desktop.table.card.who", known.members().size(),
                words.quantities().people(known.baseline().at(known.baseline().populationM(), year)),
                words.quantities().money(game.model().gdpMerBn(bloc, year)),
                words.quantities().percent(game.model().baselineMt(bloc, year) / all, 0));
        List<Line> wants = new ArrayList<>();
        for (Agreement agreement : state.agreements()) {
            if (agreement.stage() == Agreement.Stage.IN_FORCE
                    && agreement.content() instanceof Agreement.Content.Ndc ndc && ndc.bloc() == bloc) {
                wants.add(Line.of(words.pledge(ndc.pledge())));
            }
        }
        if (state.conference() != null) {
            for (String article : state.conference().cop().articles()) {
                int option = state.conference().position(bloc, article);
                if (option >= 0) {
                    wants.add(Line.of(words.say("desktop.table.card.position", words.article(article),
                            words.option(article, option))));
                }
            }
        }
        List<Rating> ratings = new ArrayList<>();
        Layout layout = world.layout();
        if (bloc != you && you >= 0) {
            ratings.add(rating(world, layout.of(PairStock.TRUST, bloc, you), words.say("desktop.table.card.trust.in"), words));
            ratings.add(rating(world, layout.of(PairStock.TRUST, you, bloc), words.say("desktop.table.card.trust.of"), words));
            ratings.add(rating(world, layout.of(PairStock.RIVALRY, bloc, you), words.say("stock.RIVALRY"), words));
        }
        for (BlocStock stock : List.of(BlocStock.CREDIBILITY, BlocStock.STANCE, BlocStock.SALIENCE, BlocStock.STABILITY,
                BlocStock.LEADERSHIP, BlocStock.TECHNOLOGY_SHARE)) {
            ratings.add(rating(world, layout.of(stock, bloc), words.say("stock." + stock), words));
        }
        return new Card(bloc, words.code(bloc), words.name(bloc), who, List.copyOf(wants), List.copyOf(ratings));
    }

    private static Rating rating(World world, int index, String name, Words words) {
        Layout.Place place = world.layout().at(index);
        double value = world.get(index);
        return new Rating(name, words.amount(place, value, false), (value - place.min()) / (place.max() - place.min()), index);
    }
}
