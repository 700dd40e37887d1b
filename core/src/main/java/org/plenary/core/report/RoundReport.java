package org.plenary.core.report;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Cop;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.talks.Text;
import org.plenary.core.world.World;

/**
 * One conference and the years after it, up to the stocktake.
 *
 * @param round counted from 0
 * @param cop the conference
 * @param outcome how it ended
 * @param overtime rounds of overtime it took
 * @param decisions what became of each article of the agenda, in its order
 * @param objectors blocs whose objection stood in the last round of the plenary
 * @param homes how each home that was asked decided
 * @param inForce whether the decisions came into force
 * @param pledges contributions made, in order
 * @param tabled how many packages were tabled
 * @param packages those that both sides accepted, in order
 * @param opening where the world stood when the conference opened
 * @param stocktake where it stood at the stocktake
 * @param effects what changed the projected warming between the two, source by source
 * @param accounts by bloc, promised and delivered between opening and stocktake
 */
public record RoundReport(int round, Cop cop, Conference.Outcome outcome, int overtime, List<Decision> decisions,
        List<Integer> objectors, List<Home> homes, boolean inForce, List<Promise> pledges, int tabled, List<Offer> packages,
        Moment opening, Moment stocktake, Effects effects, List<Account> accounts) {
    public RoundReport {
        decisions = List.copyOf(decisions);
        objectors = List.copyOf(objectors);
        homes = List.copyOf(homes);
        pledges = List.copyOf(pledges);
        packages = List.copyOf(packages);
        accounts = List.copyOf(accounts);
    }

    /**
     * What became of an article.
     *
     * @param option the option that was adopted; 0 changes nothing
     * @param deferred whether it goes to the next session
     */
    public record Decision(String article, int option, boolean deferred) {}

    /**
     * How a home decided.
     *
     * @param odds the probability with which it ratifies, 0 to 1
     */
    public record Home(int bloc, boolean ratified, double odds) {}

    /** A contribution that a bloc made. */
    public record Promise(int bloc, Pledge pledge) {}

    /** The articles that were adopted with an effect. */
    public List<Decision> adopted() {
        return outcome == Conference.Outcome.ADOPTED ? decisions.stream().filter(d -> d.option() > 0).toList() : List.of();
    }

    /** The blocs whose homes ratified. */
    public List<Integer> ratified() {
        return homes.stream().filter(Home::ratified).map(Home::bloc).toList();
    }

    /** Ids of the articles that go to the next session. */
    public List<String> deferred() {
        return decisions.stream().filter(Decision::deferred).map(Decision::article).toList();
    }

    /** The reports of all rounds whose stocktake is published, in order. */
    public static List<RoundReport> of(Game game) {
        List<RoundReport> reports = new ArrayList<>();
        Gathering gathering = null;
        GameState end = null;
        History history = game.history();
        for (int i = 0; i < history.size(); i++) {
            History.Entry entry = history.get(i);
            if (entry.event() instanceof Event.ConferenceOpened opened) {
                boolean known = end != null && end.world() == entry.after().world() && end.agreements().equals(entry.after().agreements());
                gathering = new Gathering(game, opened, entry.after(), known ? reports.get(reports.size() - 1).stocktake() // one ends, one begins
                        : Moment.of(game.model(), entry.after(), game.seed()));
            } else if (gathering != null) {
                gathering.hear(entry.event(), history.get(i - 1).after(), entry.after());
                if (entry.event() instanceof Event.PhaseOpened phase && phase.phase() == Phase.STOCKTAKE) {
                    end = entry.after();
                    reports.add(gathering.report(end));
                    gathering = null;
                }
            }
        }
        return reports;
    }

    /** The report of the round whose stocktake is published now. */
    public static RoundReport last(Game game) {
        if (game.state().phase() != Phase.STOCKTAKE) {
            throw new IllegalStateException("phase is %s but a round is reported in %s".formatted(game.state().phase(), Phase.STOCKTAKE));
        }
        return soFar(game);
    }

    /** The report of the round that runs, as if its stocktake were now; its conference must have ended. */
    public static RoundReport soFar(Game game) {
        History history = game.history();
        int from = history.size() - 1;
        while (from >= 0 && !(history.get(from).event() instanceof Event.ConferenceOpened)) {
            from--;
        }
        if (from < 0 || game.state().conference().outcome() == null) {
            throw new IllegalStateException("phase is %s but the conference must have ended".formatted(game.state().phase()));
        }
        GameState opening = history.get(from).after();
        Gathering gathering = new Gathering(game, (Event.ConferenceOpened) history.get(from).event(), opening,
                Moment.of(game.model(), opening, game.seed()));
        for (int i = from + 1; i < history.size(); i++) {
            gathering.hear(history.get(i).event(), history.get(i - 1).after(), history.get(i).after());
        }
        return gathering.report(game.state());
    }

    /** Collects what happens in one round. */
    private static final class Gathering {
        private final Game game;
        private final Event.ConferenceOpened opened;
        private final GameState opening;
        private final List<Home> homes = new ArrayList<>();
        private final List<Promise> pledges = new ArrayList<>();
        private final List<Offer> packages = new ArrayList<>();
        private final Moment start;
        private final Attribution attribution;
        private GameState agreed;
        private boolean inForce;

        Gathering(Game game, Event.ConferenceOpened opened, GameState opening, Moment start) {
            this.game = game;
            this.opened = opened;
            this.opening = opening;
            this.start = start;
            attribution = new Attribution(game.model(), game.seed(), opened.cop().year(), opening, start.projectedC());
        }

        void hear(Event event, GameState before, GameState after) {
            attribution.hear(event, before);
            if (event instanceof Event.PledgeMade made) {
                pledges.add(new Promise(made.bloc(), made.pledge()));
            } else if (event instanceof Event.OfferAnswered answered && answered.status() == TabledOffer.Status.ACCEPTED) {
                packages.add(after.conference().offer(answered.offer()).offer());
            } else if (event instanceof Event.HomeDecided home && home.madeIn() == opened.cop().year()) {
                homes.removeIf(earlier -> earlier.bloc() == home.bloc());
                homes.add(new Home(home.bloc(), home.ratified(), home.odds()));
            } else if (event instanceof Event.AgreementChanged changed
                    && changed.agreement().content() instanceof Agreement.Content.Decision
                    && changed.agreement().madeIn() == opened.cop().year()) {
                inForce |= changed.agreement().stage() == Agreement.Stage.IN_FORCE;
            }
            if (after.world().year() == opened.cop().year()) { // the homes have decided before the year is out
                agreed = after;
            }
        }

        RoundReport report(GameState end) {
            Conference conference = agreed.conference();
            List<Decision> decisions = new ArrayList<>();
            for (Text.ArticleText article : conference.text().articles()) {
                decisions.add(new Decision(article.article(), article.option(), article.status() == Text.Status.DEFERRED));
            }
            List<Integer> objectors = new ArrayList<>();
            List<Account> accounts = new ArrayList<>();
            World from = opening.world();
            for (int b = 0; b < from.blocs(); b++) {
                if (!conference.objections().get(b).isEmpty()) {
                    objectors.add(b);
                }
                accounts.add(Account.between(from, end.world(), b));
            }
            Moment stocktake = Moment.of(game.model(), end, game.seed());
            return new RoundReport(opened.round(), opened.cop(), conference.outcome(), conference.overtime(), decisions,
                    objectors, homes, inForce, pledges, conference.offers().size(), packages, start, stocktake,
                    attribution.end(stocktake.projectedC()), accounts);
        }
    }
}
