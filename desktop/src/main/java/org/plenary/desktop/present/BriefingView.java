package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.game.Game;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Cop;
import org.plenary.core.model.Scenario;
import org.plenary.core.text.Quantities;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * What a delegation reads before a conference.
 *
 * @param heading "COP31 opens in Antalya"
 * @param since the year the headlines begin
 * @param headlines what happened since the last conference
 * @param agenda titles of the articles that are live
 * @param dossier of the reader's bloc
 */
public record BriefingView(String heading, int since, List<News> headlines, List<String> agenda, Dossier dossier) {
    /**
     * Who one is and what one wants.
     *
     * @param figures three numbers that matter
     * @param others what the others want from this bloc
     */
    public record Dossier(String code, String who, String wants, String redLines, List<Figure> figures,
            List<Line> others) {}

    /**
     * A number with its name and a remark.
     *
     * @param stock index of the number to ask "why?" of, or -1
     */
    public record Figure(String label, String value, String note, int stock) {}

    /** The briefing of {@code you} before the conference that has opened. */
    public static BriefingView of(Game game, int you, Words words) {
        Cop cop = game.state().conference().cop();
        int round = game.state().round();
        int since = round == 0 ? game.scenario().start() : game.scenario().cops().get(round - 1).year();
        return new BriefingView(words.say("briefing.heading", words.cop(cop), words.city(cop)), since,
                News.headlines(game, words), cop.articles().stream().map(words::article).toList(), dossier(game, you, words));
    }

    private static Dossier dossier(Game game, int you, Words words) {
        return new Dossier(words.code(you), told(words, you, Told.WHO), told(words, you, Told.WANTS), told(words, you, Told.RED_LINES),
                figures(game, you, words), asked(game, you, words));
    }

    /** What a scenario may say of a bloc. */
    public enum Told { WHO, WANTS, RED_LINES }

    /** What the scenario says of a bloc, or empty. */
    public static String told(Words words, int bloc, Told what) {
        return words.told("briefing.%s.%s".formatted(words.code(bloc), what.name().replace("_", "").toLowerCase(Locale.ROOT)));
    }

    /** Three numbers that matter to {@code you}. */
    public static List<Figure> figures(Game game, int you, Words words) {
        Model model = game.model();
        World world = game.state().world();
        Quantities q = words.quantities();
        List<Figure> figures = new ArrayList<>();
        double mt = Emissions.ghgMt(model, world, you);
        figures.add(new Figure(words.say("briefing.figure.emissions"), q.co2ePerYear(mt / 1000),
                words.say("briefing.figure.emissions.note", q.percent(mt / Emissions.worldMt(model, world), 1),
                        q.number(mt / model.populationM(you, world.year()), 1)), -1));
        List<World> worlds = game.history().worlds();
        World last = worlds.size() < 2 ? game.published() : worlds.get(worlds.size() - 2);
        double due = world.get(BlocStock.FINANCE_DUE, you) - last.get(BlocStock.FINANCE_DUE, you);
        double paid = world.get(BlocStock.FINANCE_PAID, you) - last.get(BlocStock.FINANCE_PAID, you);
        double received = world.get(BlocStock.FINANCE_RECEIVED, you) - last.get(BlocStock.FINANCE_RECEIVED, you);
        if (due > received) {
            figures.add(new Figure(words.say("briefing.figure.paid"), q.moneyPerYear(paid),
                    words.say("briefing.figure.paid.note", q.moneyPerYear(due)), world.layout().of(BlocStock.FINANCE_PAID, you)));
        } else {
            figures.add(new Figure(words.say("briefing.figure.received"), q.moneyPerYear(received),
                    words.say("briefing.figure.received.note", q.money(world.get(BlocStock.DEBT, you))),
                    world.layout().of(BlocStock.FINANCE_RECEIVED, you)));
        }
        DomesticWinSet winSet = model.find(DomesticWinSet.class);
        figures.add(new Figure(words.say("briefing.figure.home"), q.percent(winSet == null ? 1 : winSet.odds(world, you, 0), 0),
                words.say("briefing.figure.home.note", q.signed(world.get(BlocStock.STANCE, you), 2),
                        q.percent(world.get(BlocStock.SALIENCE, you), 0), q.percent(world.get(BlocStock.RESISTANCE, you), 0)),
                world.layout().of(BlocStock.STANCE, you)));
        return List.copyOf(figures);
    }

    /** The least share worth asking for; a choice of presentation. */
    private static final double LEAST_SHARE = 0.02;

    /** One thing a bloc has that others want, and its share of it in the world. */
    private record Asset(String key, double share) {}

    /** What the others want from {@code you}: what it has most of, as a share of the world's. */
    private static List<Line> asked(Game game, int you, Words words) {
        Model model = game.model();
        World world = game.state().world();
        Scenario scenario = game.scenario();
        double members = 0;
        double output = 0;
        for (int b = 0; b < world.blocs(); b++) {
            members += Math.max(1, scenario.blocs().get(b).members().size());
            output += model.gdpMerBn(b, world.year());
        }
        Bloc bloc = scenario.blocs().get(you);
        List<Asset> assets = new ArrayList<>();
        assets.add(new Asset("cuts", Emissions.ghgMt(model, world, you) / Emissions.worldMt(model, world)));
        assets.add(new Asset(bloc.donor() ? "money.owed" : "money", model.gdpMerBn(you, world.year()) / output));
        assets.add(new Asset("technology", world.get(BlocStock.TECHNOLOGY_SHARE, you)));
        assets.add(new Asset("voices", Math.max(1, bloc.members().size()) / members));
        return assets.stream().filter(asset -> asset.share() >= LEAST_SHARE).sorted(Comparator.comparingDouble(asset -> -asset.share()))
                .limit(3).map(asset -> Line.of(words.say("briefing.asked." + asset.key(),
                        words.quantities().percent(asset.share(), 0)))).toList();
    }
}
