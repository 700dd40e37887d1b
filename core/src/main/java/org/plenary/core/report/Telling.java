package org.plenary.core.report;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.appraisal.Scores;
import org.plenary.core.model.LeverEffect;
import org.plenary.core.report.Effects.Source;
import org.plenary.core.talks.Conference;
import org.plenary.core.text.Quantities;
import org.plenary.core.world.Layout;

/** Tells rounds and endings in plain sentences. */
public record Telling(Words words) {

    /** "COP31, Antalya 2026". */
    public String heading(RoundReport round) {
        return say("report.round.heading", words.cop(round.cop()), words.city(round.cop()), round.cop().year());
    }

    /**
     * A sentence, and what it counts up.
     *
     * @param details one to a line; empty for most
     */
    public record Sentence(String text, List<String> details) {
        public Sentence {
            details = List.copyOf(details);
        }
    }

    /** What a round brought: the talks, the homes, the years. */
    public List<Sentence> round(RoundReport round) {
        List<Sentence> told = new ArrayList<>(talks(round));
        told.addAll(homes(round));
        told.addAll(years(round));
        return told;
    }

    /** Pledges, packages, and what became of the text. */
    public List<Sentence> talks(RoundReport round) {
        List<Sentence> told = new ArrayList<>();
        int pledges = round.pledges().size();
        tell(told, round.pledges().stream().map(promise -> say("report.round.pledge", words.bloc(promise.bloc()),
                words.pledge(promise.pledge()))).toList(), pledges == 0 ? "report.round.pledges.none" : "report.round.pledges", pledges);
        List<String> deals = round.packages().stream().map(words::offer).toList();
        if (round.tabled() == 0 || deals.isEmpty()) {
            tell(told, List.of(), round.tabled() == 0 ? "report.round.packages.none" : "report.round.packages.refused", round.tabled());
        } else {
            tell(told, deals, "report.round.packages.accepted", round.tabled(), deals.size());
        }
        if (round.outcome() == Conference.Outcome.ADOPTED) {
            tell(told, round.adopted().stream().map(decision -> say("report.round.decision", words.article(decision.article()),
                    words.option(decision.article(), decision.option()))).toList(), "report.round.adopted", round.adopted().size(), round.overtime());
        } else if (round.objectors().isEmpty()) {
            tell(told, List.of(), "report.round.collapsed");
        } else {
            tell(told, List.of(), "report.round.collapsed.objectors", words.blocs(round.objectors()));
        }
        if (!round.deferred().isEmpty()) {
            tell(told, List.of(), "report.round.deferred", words.articles(round.deferred()));
        }
        return told;
    }

    /** How the homes decided; nothing if none was asked. */
    public List<Sentence> homes(RoundReport round) {
        List<Sentence> told = new ArrayList<>();
        int asked = round.homes().size();
        if (asked > 0) {
            List<Integer> refused = round.homes().stream().filter(home -> !home.ratified()).map(RoundReport.Home::bloc).toList();
            if (refused.isEmpty()) {
                tell(told, List.of(), "report.round.homes.all", asked);
            } else {
                tell(told, List.of(), "report.round.homes.some", asked - refused.size(), asked, words.blocs(refused));
            }
            tell(told, List.of(), round.inForce() ? "report.round.inForce" : "report.round.notInForce");
        }
        return told;
    }

    /** What the years after the conference brought, and where the world goes from there. */
    public List<Sentence> years(RoundReport round) {
        Quantities q = words.quantities();
        Moment from = round.opening();
        Moment to = round.stocktake();
        List<Sentence> told = new ArrayList<>();
        if (to.year() > from.year()) {
            tell(told, List.of(), "report.round.years", from.year(), to.year(), q.co2ePerYear(from.emissionsGt()),
                    q.co2ePerYear(to.emissionsGt()), q.celsius(from.warmingC(), 2), q.celsius(to.warmingC(), 2));
            double due = 0;
            double paid = 0;
            double promised = 0;
            double delivered = 0;
            for (Account account : round.accounts()) {
                due += account.financeDueBn();
                paid += account.financePaidBn();
                promised += account.cutsPromisedGt();
                delivered += account.cutsDeliveredGt();
            }
            tell(told, List.of(), "report.round.finance", q.money(due), q.money(paid));
            tell(told, List.of(), "report.round.cuts", q.co2e(promised), q.co2e(delivered));
        }
        tell(told, List.of(), "report.round.projection", words.scenario().horizon(), q.celsius(to.projectedC(), 2));
        effects(round).forEach(text -> told.add(new Sentence(text, List.of())));
        return told;
    }

    /** What changed the projected warming, by source, and why the text changed nothing of it if that is so. */
    public List<String> effects(RoundReport round) {
        Effects effects = round.effects();
        List<String> told = new ArrayList<>();
        told.add(say("report.round.effects", change(effects.agreed()), change(effects.of(Source.TEXT)), change(effects.of(Source.PLEDGES)),
                change(effects.of(Source.DEALS)), words.scenario().horizon()));
        if (!why(round).isEmpty()) {
            told.add(why(round));
        }
        if (effects.felt(Source.YEARS)) {
            told.add(say("report.round.effects.years", change(effects.of(Source.YEARS))));
        }
        return told;
    }

    /** Why the text of a conference changed nothing of the warming; empty if it did, or if there was none. */
    public String why(RoundReport round) {
        if (round.adopted().isEmpty() || round.effects().felt(Source.TEXT)) {
            return "";
        } else if (!round.inForce()) {
            return say("report.text.notInForce");
        }
        boolean cuts = round.adopted().stream().anyMatch(decision -> words.scenario().article(decision.article()).options()
                .get(decision.option()).effects().stream().anyMatch(effect -> effect instanceof LeverEffect.EmissionCap
                        || effect instanceof LeverEffect.SectorCut));
        return say(cuts ? "report.text.already" : "report.text.noCuts");
    }

    private String change(double celsius) {
        return words.quantities().signedCelsius(celsius, 2);
    }

    private void tell(List<Sentence> told, List<String> details, String key, Object... arguments) {
        told.add(new Sentence(say(key, arguments), details));
    }

    /** The end of a game. */
    public List<Sentence> ending(Debrief debrief) {
        List<Sentence> told = new ArrayList<>();
        told.add(new Sentence(outcome(debrief), List.of()));
        tell(told, List.of(), "report.debrief.runOn", words.scenario().end());
        tell(told, scores(debrief), "report.debrief.scores");
        if (!debrief.keepers().isEmpty()) {
            tell(told, keepers(debrief), "report.debrief.keepers", words.scenario().end());
        }
        if (!debrief.turningPoints().isEmpty()) {
            tell(told, debrief.turningPoints().stream().map(point -> turning(debrief, point)).toList(), "report.debrief.turning");
        }
        return told;
    }

    /** The world's outcome in a sentence. */
    public String outcome(Debrief debrief) {
        Quantities q = words.quantities();
        return say("report.debrief.outcome", words.scenario().horizon(), q.celsius(debrief.warmingC(), 2),
                q.celsius(debrief.noDealC(), 2), q.signedCelsius(debrief.warmingC() - debrief.noDealC(), 2));
    }

    /** Both scores of each bloc. */
    public List<String> scores(Debrief debrief) {
        Quantities q = words.quantities();
        List<String> told = new ArrayList<>();
        for (int b = 0; b < debrief.codes().size(); b++) {
            Scores.Score score = debrief.scores().byBloc().get(b);
            told.add(say("report.debrief.score", words.name(b), q.number(score.interest(), 0), q.number(score.responsibility(), 0),
                    q.signedMoney(score.gainBnPerYear())));
        }
        return told;
    }

    /** Who kept its word, best first. */
    public List<String> keepers(Debrief debrief) {
        Quantities q = words.quantities();
        List<String> told = new ArrayList<>();
        for (Account account : debrief.keepers()) {
            String money = say("report.debrief.kept.money", q.money(account.financePaidBn()), q.money(account.financeDueBn()));
            String cuts = say("report.debrief.kept.cuts", q.co2e(account.cutsDeliveredGt()), q.co2e(account.cutsPromisedGt()));
            String kept = !account.owedMoney() ? cuts : !account.owedCuts() ? money : say("report.debrief.kept.both", cuts, money);
            told.add(say("report.debrief.kept", words.bloc(account.bloc()), kept));
        }
        return told;
    }

    /** A turning point and its cause. */
    public String turning(Debrief debrief, TurningPoint point) {
        return point.what() == TurningPoint.What.STOCK ? stock(debrief.layout(), point)
                : say("report.turning." + point.what(), point.year(), words.cop(debrief.rounds().get(point.round()).cop()),
                        words.quantities().signedCelsius(point.amount(), 2));
    }

    /** The turn of a stock, and its cause. */
    public String stock(Layout layout, TurningPoint point) {
        Layout.Place place = layout.at(point.index());
        String cause = words.named("dynamic." + point.cause() + ".title", point.cause());
        return say("report.turning.STOCK", point.year(), words.stock(place), words.amount(place, point.amount(), true), cause);
    }

    /** The text of a conference beside all that it could have been. */
    public String frontier(RoundReport round, Frontier frontier) {
        Quantities q = words.quantities();
        String decided = round.adopted().isEmpty() ? say("report.frontier.noText", words.cop(round.cop()), frontier.outcomes())
                : say("report.frontier", words.cop(round.cop()), frontier.outcomes(), q.percent(frontier.captured(), 0),
                        q.signedMoney(frontier.text().surplus()), q.percent(frontier.binding(), 0));
        boolean fair = frontier.nash().options().stream().anyMatch(option -> option > 0);
        String nash = fair ? say("report.frontier.nash", text(round, frontier.nash()), q.signedMoney(frontier.nash().surplus()))
                : say("report.frontier.nash.none");
        return say("report.frontier.told", decided, nash, say("report.frontier.most", text(round, frontier.utilitarian()),
                q.signedMoney(frontier.utilitarian().surplus())));
    }

    private String text(RoundReport round, Frontier.Point point) {
        List<String> parts = new ArrayList<>();
        for (int a = 0; a < round.decisions().size(); a++) {
            if (point.options().get(a) > 0) {
                String article = round.decisions().get(a).article();
                parts.add(say("report.round.decision", words.article(article), words.option(article, point.options().get(a))));
            }
        }
        return parts.isEmpty() ? say("report.frontier.none") : String.join("; ", parts);
    }

    private String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
