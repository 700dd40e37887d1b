package org.plenary.core.report;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.plenary.core.game.History;
import org.plenary.core.model.Offer;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.TabledOffer;

/** Tells single events of a game in plain sentences: the same words in the window and in the terminal. */
public final class Chronicle {
    private final Words words;
    private final IntFunction<String> name;

    /**
     * A teller.
     *
     * @param name what a bloc is called, by its index
     */
    public Chronicle(Words words, IntFunction<String> name) {
        this.words = words;
        this.name = name;
    }

    /** The event in a sentence; empty if it is not worth one. Nobody but the one who asked hears of a sounding: that is for the caller. */
    public Optional<String> tell(History.Entry entry) {
        Event event = entry.event();
        if (event instanceof Event.DayOpened day) {
            return say("event.DayOpened", day.day());
        } else if (event instanceof Event.PledgeMade made) {
            return say("event.PledgeMade", name.apply(made.bloc()), words.pledge(made.pledge()));
        } else if (event instanceof Event.OfferAnswered answered) {
            return answered(entry.after().conference().offer(answered.offer()));
        } else if (event instanceof Event.SoundedOut sounded) {
            return say("event.SoundedOut", name.apply(sounded.sounding().other()), words.say("sounding." + sounded.sounding().band()));
        } else if (event instanceof Event.MoveProposed proposed) {
            return say(proposed.asked().isEmpty() ? "event.MoveProposed.all" : "event.MoveProposed", name.apply(proposed.bloc()),
                    names(proposed.asked()), words.brief(proposed.initiative(), entry.after().agreements()));
        } else if (event instanceof Event.CommitmentsBound bound) {
            return say("event.CommitmentsBound", names(bound.proposals().stream()
                    .map(id -> entry.after().conference().proposal(id).bloc()).distinct().toList()));
        } else if (event instanceof Event.MoveMade made) {
            String move = words.brief(made.initiative(), entry.after().agreements());
            return made.initiative().asksThem() ? say("event.MoveMade.with", name.apply(made.bloc()), move, names(made.with()))
                    : say("event.MoveMade", name.apply(made.bloc()), move);
        } else if (event instanceof Event.Spoken spoken) {
            return Optional.of(words.spoken(spoken.voice()));
        } else if (event instanceof Event.ArticleOpened opened) {
            List<String> articles = opened.cop().articles();
            return say("event.ArticleOpened", name.apply(opened.bloc()), words.article(articles.get(articles.size() - 1)));
        } else if (event instanceof Event.GovernmentTurned turned) {
            List<Integer> agreements = turned.agreements();
            return say("event.GovernmentTurned." + (turned.returns() ? "returns" : "leaves"), name.apply(turned.bloc()),
                    words.joined(agreements.stream().map(id -> words.agreement(id, entry.after().agreements())).distinct().toList()));
        } else if (event instanceof Event.PlenaryRound round) {
            return round.overtime() == 0 ? say("event.PlenaryRound") : say("event.PlenaryRound.overtime", round.overtime());
        } else if (event instanceof Event.TextAmended amended) {
            String article = words.article(amended.article());
            String option = words.option(amended.article(), amended.text().find(amended.article()).option());
            return amended.bloc() < 0 ? say("event.TextAmended", article, option)
                    : say("event.TextAmended.bloc", article, option, name.apply(amended.bloc()));
        } else if (event instanceof Event.DelegationLeft left) {
            return say("event.DelegationLeft", name.apply(left.bloc()));
        } else if (event instanceof Event.GavelledThrough gavelled) {
            return say("event.GavelledThrough", names(gavelled.objectors()));
        } else if (event instanceof Event.Declared declared) {
            return switch (declared.stance()) {
                case OBJECT -> say("event.Declared.OBJECT", name.apply(declared.bloc()), words.articles(declared.articles()));
                case RESERVE, WALK_OUT -> say("event.Declared." + declared.stance(), name.apply(declared.bloc()));
                case AGREE, SILENT -> Optional.empty();
            };
        } else if (event instanceof Event.HomeDecided home) {
            return say(home.ratified() ? "event.HomeDecided.yes" : "event.HomeDecided.no", name.apply(home.bloc()),
                    words.quantities().percent(home.odds(), 0));
        } else if (event instanceof Event.TalksCollapsed collapsed) {
            return collapsed.objectors().isEmpty() ? say("report.round.collapsed") : say("report.round.collapsed.objectors", names(collapsed.objectors()));
        }
        return Optional.empty();
    }

    private Optional<String> answered(TabledOffer tabled) {
        Offer offer = tabled.offer();
        String from = name.apply(offer.from());
        String to = name.apply(offer.to());
        return switch (tabled.status()) {
            case DECLINED -> say("event.OfferAnswered.DECLINED", from, to, tabled.reason().isEmpty() ? "" : words.named(tabled.reason(), ""));
            case ACCEPTED, COUNTERED, EXPIRED -> say("event.OfferAnswered." + tabled.status(), from, to);
            case OPEN -> Optional.empty();
        };
    }

    private String names(List<Integer> blocs) {
        return words.joined(blocs.stream().map(name::apply).toList());
    }

    private Optional<String> say(String key, Object... arguments) {
        return Optional.of(words.say(key, arguments));
    }
}
