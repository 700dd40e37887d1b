package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.dynamics.diplomacy.EntryIntoForce;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.DynamicSetting;
import org.plenary.core.report.Effects;
import org.plenary.core.report.RoundReport;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Rules;
import org.plenary.core.text.Quantities;
import org.plenary.core.world.World;

/**
 * How the homes decided on what the last conference adopted.
 *
 * @param homes those that were asked, in the order in which they decided
 * @param aside codes of the blocs that let the text pass without joining it
 * @param parties all Parties
 * @param partiesNeeded share of all Parties that brings the text into force, 0 to 1
 * @param emissionsNeeded share of all emissions that does, 0 to 1; both are 0 where whatever is ratified binds
 * @param inForce whether it came into force
 * @param decisions each article with the option that was adopted
 * @param surprises of those that refused although they would rather have ratified, what their chance meant and what weighed
 *     against it: the viewer's own first
 * @param until the last year in which homes that refused are asked again
 */
public record HomeView(List<Home> homes, List<String> aside, int parties, double partiesNeeded, double emissionsNeeded,
        boolean inForce, List<String> decisions, List<String> surprises, int until) {
    /**
     * One home.
     *
     * @param odds the probability with which it ratifies, 0 to 1
     * @param parties that the bloc counts for
     * @param emissions its share of all emissions, 0 to 1
     */
    public record Home(int bloc, String code, String name, double odds, boolean ratified, int parties, double emissions) {}

    /** What the first homes add up to. */
    public record Count(int yes, int no, int parties, double emissions) {}

    /** From these odds on a home would rather ratify than not. */
    private static final double EVEN = 0.5;

    /** The ratification of the last conference, as {@code you} sees it; -1 for the room. */
    public static HomeView of(Game game, int you, Words words) {
        World world = game.state().world();
        int parties = 0;
        double emissions = 0;
        for (int b = 0; b < world.blocs(); b++) {
            parties += members(game, b);
            emissions += mt(game, world, b);
        }
        History history = game.history();
        int from = history.size() - 1;
        while (from > 0 && !(history.get(from).event() instanceof Event.ConferenceOpened)) {
            from--;
        }
        List<Home> homes = new ArrayList<>();
        boolean inForce = false;
        for (int i = Math.max(0, from); i < history.size(); i++) {
            Event event = history.get(i).event();
            if (event instanceof Event.HomeDecided home && home.madeIn() == world.year()) {
                int b = home.bloc();
                homes.add(new Home(b, words.code(b), words.bloc(b), home.odds(), home.ratified(), members(game, b),
                        mt(game, world, b) / emissions));
            } else if (event instanceof Event.AgreementChanged changed
                    && changed.agreement().content() instanceof Agreement.Content.Decision
                    && changed.agreement().madeIn() == world.year()) {
                inForce |= changed.agreement().stage() == Agreement.Stage.IN_FORCE;
            }
        }
        List<String> decisions = new ArrayList<>();
        for (Agreement agreement : game.state().agreements()) {
            if (agreement.madeIn() == world.year() && agreement.content() instanceof Agreement.Content.Decision decision) {
                decisions.add(words.say("home.decision", words.article(decision.article()),
                        words.option(decision.article(), decision.option())));
            }
        }
        List<String> aside = new ArrayList<>();
        for (int b = 0; b < world.blocs(); b++) {
            int bloc = b;
            if (homes.stream().noneMatch(home -> home.bloc() == bloc)) {
                aside.add(words.code(b));
            }
        }
        EntryIntoForce.Parameters rule = rule(game);
        List<String> surprises = homes.stream().filter(home -> !home.ratified() && home.odds() >= EVEN)
                .sorted(Comparator.comparing(home -> home.bloc() != you)).map(home -> surprise(game, world, home, words)).toList();
        return new HomeView(List.copyOf(homes), List.copyOf(aside), parties, rule.parties(), rule.emissions(), inForce,
                List.copyOf(decisions), surprises, world.year() + Rules.YEARS_TO_RATIFY);
    }

    private static String surprise(Game game, World world, Home home, Words words) {
        DomesticWinSet winSet = game.model().find(DomesticWinSet.class);
        String ground = winSet == null ? "luck" : winSet.against(world, home.bloc()).map(Enum::name).orElse("luck");
        return words.say("home.surprise", home.name(), words.quantities().percent(home.odds(), 0), 100 - (int) Math.round(100 * home.odds()),
                words.say("home.ground." + ground));
    }

    /** What the conference has changed of the warming by now, by source; some tenths of a second. */
    public static String effects(Game game, Words words) {
        Effects effects = RoundReport.soFar(game).effects();
        Quantities q = words.quantities();
        return words.say("home.effects", game.scenario().horizon(), q.signedCelsius(effects.of(Effects.Source.TEXT), 2),
                q.signedCelsius(effects.of(Effects.Source.PLEDGES), 2), q.signedCelsius(effects.of(Effects.Source.DEALS), 2));
    }

    private static int members(Game game, int bloc) {
        return Math.max(1, game.scenario().blocs().get(bloc).members().size());
    }

    private static double mt(Game game, World world, int bloc) {
        return Math.max(0, Emissions.ghgMt(game.model(), world, bloc));
    }

    private static EntryIntoForce.Parameters rule(Game game) {
        if (game.model().find(EntryIntoForce.class) == null) {
            return new EntryIntoForce.Parameters(0, 0);
        }
        DynamicSetting setting = game.scenario().dynamics().getOrDefault("entry-into-force", DynamicSetting.DEFAULT);
        return (EntryIntoForce.Parameters) Dynamics.overlay(Dynamics.entry("entry-into-force"), setting.parameters());
    }

    /** What the first {@code shown} homes add up to. */
    public Count count(int shown) {
        int yes = 0;
        int voted = 0;
        double emissions = 0;
        for (Home home : homes.subList(0, Math.min(shown, homes.size()))) {
            if (home.ratified()) {
                yes++;
                voted += home.parties();
                emissions += home.emissions();
            }
        }
        return new Count(yes, Math.min(shown, homes.size()) - yes, voted, emissions);
    }
}
