package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Offer;
import org.plenary.core.report.Chronicle;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.talks.Text;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Layout;
import org.plenary.core.world.World;

/**
 * What just happened, in sentences, newest first.
 *
 * @param dispatches of the conference that runs, or ran last
 */
public record DispatchesView(List<Dispatch> dispatches) {
    /** Which kind of news: talks move on, somebody speaks or promises, an offer moves, a deal is closed, the text moves, it ends. */
    public enum Kind { TIME, VOICE, PROMISE, OFFER, DEAL, TEXT, GAVEL }

    /**
     * One piece of news.
     *
     * @param event index of its event in the history
     * @param line what happened
     * @param effect what it changed, most telling first, or an empty line
     * @param flows index of the event in the history that holds the flows behind the effect, or -1
     * @param yours whether the viewer is part of it
     */
    public record Dispatch(int event, Kind kind, Line line, Line effect, int flows, boolean yours) {}

    /** The least change worth a word, as a share of a stock's range. */
    private static final double TELLING = 0.004;

    /** The news of the last conference, as {@code you} reads them. */
    public static DispatchesView of(Game game, int you, Words words) {
        History history = game.history();
        int from = history.size() - 1;
        while (from > 0 && !(history.get(from).event() instanceof Event.ConferenceOpened)) {
            from--;
        }
        Writer writer = new Writer(game, history, you, words);
        for (int i = Math.max(0, from); i < history.size(); i++) {
            writer.read(i);
        }
        writer.flush();
        List<Dispatch> newest = new ArrayList<>();
        for (Dispatch dispatch : writer.written) {
            newest.add(0, dispatch);
        }
        return new DispatchesView(List.copyOf(newest));
    }

    /** Reads events in order; voices for the same option are gathered, flows go to the news before them. */
    private static final class Writer {
        private final Game game;
        private final History history;
        private final int you;
        private final Words words;
        private final Chronicle chronicle;
        private final List<Dispatch> written = new ArrayList<>();
        private final Map<String, List<Integer>> voices = new TreeMap<>();
        private int voicesAt;

        Writer(Game game, History history, int you, Words words) {
            this.game = game;
            this.history = history;
            this.you = you;
            this.words = words;
            chronicle = new Chronicle(words, words::mark);
        }

        void read(int i) {
            Event event = history.get(i).event();
            GameState after = history.get(i).after();
            if (event instanceof Event.PositionTaken position) {
                if (i > 0 && history.get(i - 1).after().conference().position(position.bloc(), position.article())
                        == position.option()) {
                    return;
                }
                voices.computeIfAbsent(position.article() + "#" + position.option(), k -> new ArrayList<>()).add(position.bloc());
                voicesAt = i;
                return;
            }
            if (event instanceof Event.Felt felt) {
                effect(i, felt.flows());
                return;
            }
            if (event instanceof Event.TextRevised || event instanceof Event.DayOpened || event instanceof Event.PlenaryRound) {
                flush();
            }
            if (event instanceof Event.ConferenceOpened opened) {
                add(i, Kind.TIME, words.say("desktop.table.news.opened", words.cop(opened.cop()), words.city(opened.cop())), false);
            } else if (event instanceof Event.OfferTabled tabled) {
                offer(i, "desktop.table.news.offer", Kind.OFFER, tabled.offer());
            } else if (event instanceof Event.OfferAnswered answered) {
                TabledOffer tabled = after.conference().offer(answered.offer());
                if (tabled.status() == TabledOffer.Status.ACCEPTED) {
                    offer(i, "desktop.table.news.deal", Kind.DEAL, tabled.offer());
                } else if (tabled.status() != TabledOffer.Status.EXPIRED) { // that an offer lapses in the evening is no news of its own
                    tell(i, Kind.OFFER, tabled.offer().from() == you || tabled.offer().to() == you);
                }
            } else if (event instanceof Event.SoundedOut sounded) {
                if (sounded.sounding().bloc() == you) {
                    tell(i, Kind.OFFER, true);
                }
            } else if (event instanceof Event.TextRevised revised) {
                text(i, history.get(i - 1).after().conference().text(), revised.text());
            } else if (event instanceof Event.TextAdopted) {
                add(i, Kind.GAVEL, words.say("desktop.table.news.adopted"), false);
            } else {
                tell(i, kind(event), yours(event));
            }
        }

        private static Kind kind(Event event) {
            return event instanceof Event.DayOpened || event instanceof Event.PlenaryRound ? Kind.TIME
                    : event instanceof Event.PledgeMade ? Kind.PROMISE : event instanceof Event.MoveProposed ? Kind.OFFER
                    : event instanceof Event.MoveMade || event instanceof Event.CommitmentsBound ? Kind.DEAL
                    : event instanceof Event.Declared || event instanceof Event.DelegationLeft ? Kind.VOICE
                    : event instanceof Event.TalksCollapsed || event instanceof Event.GavelledThrough ? Kind.GAVEL : Kind.TEXT;
        }

        private boolean yours(Event event) {
            return event instanceof Event.PledgeMade made && made.bloc() == you
                    || event instanceof Event.MoveProposed proposed && (proposed.bloc() == you || proposed.asked().contains(you))
                    || event instanceof Event.MoveMade move && (move.bloc() == you || move.with().contains(you))
                    || event instanceof Event.GovernmentTurned turned && turned.bloc() == you
                    || event instanceof Event.Declared declared && declared.bloc() == you
                    || event instanceof Event.TalksCollapsed collapsed && collapsed.objectors().contains(you)
                    || event instanceof Event.HomeDecided decided && decided.bloc() == you;
        }

        /** Tells an event as it is told everywhere, if it is worth a sentence. */
        private void tell(int i, Kind kind, boolean yours) {
            chronicle.tell(history.get(i)).ifPresent(text -> add(i, kind, text, yours));
        }

        private void add(int i, Kind kind, String text, boolean yours) {
            written.add(new Dispatch(i, kind, Line.of(text, kind == Kind.TIME ? Line.Tone.MUTED : Line.Tone.PLAIN),
                    Line.of(""), -1, yours));
        }

        /** Writes the voices gathered so far. */
        void flush() {
            for (Map.Entry<String, List<Integer>> entry : voices.entrySet()) {
                int hash = entry.getKey().lastIndexOf('#');
                String article = entry.getKey().substring(0, hash);
                int option = Integer.parseInt(entry.getKey().substring(hash + 1));
                add(voicesAt, Kind.VOICE, words.say("desktop.table.news.position", words.marks(entry.getValue()),
                        words.article(article), words.option(article, option)), entry.getValue().contains(you));
            }
            voices.clear();
        }

        private void offer(int i, String key, Kind kind, Offer offer) {
            add(i, kind, words.say(key, words.mark(offer.from()), words.mark(offer.to()), words.terms(offer.gives()),
                    words.terms(offer.gets())), offer.from() == you || offer.to() == you);
        }

        private void text(int i, Text before, Text now) {
            List<String> moved = new ArrayList<>();
            for (int a = 0; a < now.articles().size(); a++) {
                Text.ArticleText article = now.articles().get(a);
                if (before.find(article.article()) == null || article.option() != before.find(article.article()).option()) {
                    moved.add(words.say("desktop.table.news.text.article", words.article(article.article()),
                            words.option(article.article(), article.option())));
                }
            }
            add(i, Kind.TEXT, moved.isEmpty() ? words.say("desktop.table.news.text.same")
                    : words.say("desktop.table.news.text", String.join(words.say("desktop.table.list.semicolon"), moved)), false);
        }

        private void effect(int i, Flows flows) {
            if (written.isEmpty() || flows.size() == 0) {
                return;
            }
            Dispatch last = written.get(written.size() - 1);
            if (last.flows() >= 0 || last.kind() == Kind.TIME) {
                return;
            }
            World world = history.get(i).after().world();
            Map<Integer, Double> sums = new TreeMap<>();
            for (int f = 0; f < flows.size(); f++) {
                Layout.Place place = world.layout().at(flows.stock()[f]);
                if (place.visibleTo(you) && !place.stock().equals("POLITICAL_CAPITAL")) {
                    sums.merge(flows.stock()[f], flows.amount()[f], Double::sum);
                }
            }
            int best = -1;
            double most = TELLING;
            for (Map.Entry<Integer, Double> entry : sums.entrySet()) {
                Layout.Place place = world.layout().at(entry.getKey());
                double weight = Math.abs(entry.getValue()) / (place.max() - place.min())
                        * (place.bloc() == you || place.other() == you ? 2 : 1);
                if (weight > most) {
                    most = weight;
                    best = entry.getKey();
                }
            }
            if (best < 0) {
                return;
            }
            Layout.Place place = world.layout().at(best);
            double change = sums.get(best);
            Line effect = Line.of(Line.sentence(words.say("desktop.table.news.effect", words.stock(place), words.amount(place, change, true))),
                    Words.better(place, change) ? Line.Tone.GAIN : Line.Tone.LOSS);
            written.set(written.size() - 1, new Dispatch(last.event(), last.kind(), last.line(), effect, i, last.yours()));
        }
    }

    /** The flows behind the effect of a dispatch. */
    public static Flows flows(Game game, Dispatch dispatch) {
        return ((Event.Felt) game.history().get(dispatch.flows()).event()).flows();
    }
}
