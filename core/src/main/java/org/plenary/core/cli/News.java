package org.plenary.core.cli;

import java.util.List;
import java.util.Optional;
import org.plenary.core.game.History;
import org.plenary.core.game.Outlook;
import org.plenary.core.model.Offer;
import org.plenary.core.report.Words;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.text.Quantities;
import org.plenary.core.world.Model;

/** What a person at the table hears of what happens: that which concerns them, and that which concerns everybody. */
final class News {
    private final Words words;
    private final Model model;
    private final int you;

    News(Words words, Model model, int you) {
        this.words = words;
        this.model = model;
        this.you = you;
    }

    /** The event in a sentence; empty if it is not worth one. */
    Optional<String> tell(History.Entry entry) {
        Event event = entry.event();
        if (event instanceof Event.DayOpened day) {
            return say("event.DayOpened", day.day());
        } else if (event instanceof Event.PledgeMade made) {
            return say("event.PledgeMade", words.bloc(made.bloc()), words.pledge(made.pledge()));
        } else if (event instanceof Event.OfferAnswered answered) {
            return answered(entry.after().conference().offer(answered.offer()));
        } else if (event instanceof Event.SoundedOut sounded && sounded.sounding().bloc() == you) {
            return say("event.SoundedOut", words.bloc(sounded.sounding().other()), words.say("sounding." + sounded.sounding().band()));
        } else if (event instanceof Event.MoveProposed proposed) {
            return say(proposed.asked().isEmpty() ? "event.MoveProposed.all" : "event.MoveProposed", words.bloc(proposed.bloc()),
                    words.blocs(proposed.asked()), words.move(proposed.initiative(), entry.after().agreements()));
        } else if (event instanceof Event.CommitmentsBound bound) {
            return say("event.CommitmentsBound", words.blocs(bound.proposals().stream()
                    .map(id -> entry.after().conference().proposal(id).bloc()).distinct().toList()));
        } else if (event instanceof Event.MoveMade made) {
            String move = words.move(made.initiative(), entry.after().agreements());
            return made.initiative().asksThem() ? say("event.MoveMade.with", words.bloc(made.bloc()), move, words.blocs(made.with()))
                    : say("event.MoveMade", words.bloc(made.bloc()), move);
        } else if (event instanceof Event.Spoken spoken) {
            return Optional.of(words.spoken(spoken.voice()));
        } else if (event instanceof Event.ArticleOpened opened) {
            List<String> articles = opened.cop().articles();
            return say("event.ArticleOpened", words.bloc(opened.bloc()), words.article(articles.get(articles.size() - 1)));
        } else if (event instanceof Event.GovernmentTurned turned) {
            return say(turned.returns() ? "event.GovernmentTurned.returns" : "event.GovernmentTurned.leaves", words.bloc(turned.bloc()),
                    words.agreement(turned.agreement(), entry.after().agreements()));
        } else if (event instanceof Event.PlenaryRound round && round.overtime() > 0) {
            return say("event.PlenaryRound.overtime", round.overtime());
        } else if (event instanceof Event.TextAmended amended) {
            String article = words.article(amended.article());
            String option = words.option(amended.article(), amended.text().find(amended.article()).option());
            return amended.bloc() < 0 ? say("event.TextAmended", article, option)
                    : say("event.TextAmended.bloc", article, option, words.bloc(amended.bloc()));
        } else if (event instanceof Event.DelegationLeft left) {
            return say("event.DelegationLeft", words.bloc(left.bloc()));
        } else if (event instanceof Event.GavelledThrough gavelled) {
            return say("event.GavelledThrough", words.blocs(gavelled.objectors()));
        } else if (event instanceof Event.Declared declared) {
            return declared(declared);
        } else if (event instanceof Event.HomeDecided home) {
            return say(home.ratified() ? "event.HomeDecided.yes" : "event.HomeDecided.no", words.bloc(home.bloc()),
                    words.quantities().percent(home.odds(), 0));
        } else if (event instanceof Event.TalksCollapsed collapsed) {
            return collapsed.objectors().isEmpty() ? say("report.round.collapsed")
                    : say("report.round.collapsed.objectors", words.blocs(collapsed.objectors()));
        } else if (event instanceof Event.TextAdopted adopted) {
            List<String> articles = adopted.text().articles().stream().filter(article -> article.option() > 0)
                    .map(article -> words.say("report.round.decision", words.article(article.article()), words.option(article.article(), article.option())))
                    .toList();
            return say("cli.play.adopted", words.joined(articles));
        } else if (event instanceof Event.YearPassed passed) {
            Quantities q = words.quantities();
            return say("cli.play.year", passed.year(), q.ppm(Outlook.co2Ppm(model, entry.after().world())), q.celsius(Outlook.warmingC(model, entry.after().world()), 2));
        }
        return Optional.empty();
    }

    private Optional<String> answered(TabledOffer tabled) {
        Offer offer = tabled.offer();
        boolean accepted = tabled.status() == TabledOffer.Status.ACCEPTED;
        if (accepted) {
            return say("cli.play.deal", words.offer(offer));
        } else if (offer.from() != you) {
            return Optional.empty();
        }
        String from = words.bloc(offer.from());
        String to = words.bloc(offer.to());
        return tabled.status() == TabledOffer.Status.DECLINED
                ? say("event.OfferAnswered.DECLINED", from, to, tabled.reason().isEmpty() ? "" : words.say(tabled.reason()))
                : say("event.OfferAnswered." + tabled.status(), from, to);
    }

    private Optional<String> declared(Event.Declared declared) {
        if (declared.stance() == Stance.OBJECT) {
            return say("event.Declared.OBJECT", words.bloc(declared.bloc()), words.articles(declared.articles()));
        }
        return declared.stance() == Stance.RESERVE || declared.stance() == Stance.WALK_OUT
                ? say("event.Declared." + declared.stance(), words.bloc(declared.bloc())) : Optional.empty();
    }

    private Optional<String> say(String key, Object... arguments) {
        return Optional.of(words.say(key, arguments));
    }
}
