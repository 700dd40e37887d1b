package org.plenary.core.cli;

import java.util.List;
import java.util.Optional;
import org.plenary.core.game.History;
import org.plenary.core.game.Outlook;
import org.plenary.core.report.Chronicle;
import org.plenary.core.report.Words;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.text.Quantities;
import org.plenary.core.world.Model;

/** What a person at the table hears of what happens: that which concerns them, and that which concerns everybody. */
final class News {
    private final Words words;
    private final Chronicle chronicle;
    private final Model model;
    private final int you;

    News(Words words, Model model, int you) {
        this.words = words;
        this.model = model;
        this.you = you;
        chronicle = new Chronicle(words, words::bloc);
    }

    /** The event in a sentence; empty if it is not worth one. */
    Optional<String> tell(History.Entry entry) {
        Event event = entry.event();
        if (event instanceof Event.OfferAnswered answered) {
            TabledOffer tabled = entry.after().conference().offer(answered.offer());
            return tabled.status() == TabledOffer.Status.ACCEPTED ? say("cli.play.deal", words.offer(tabled.offer()))
                    : tabled.offer().from() == you ? chronicle.tell(entry) : Optional.empty();
        } else if (event instanceof Event.SoundedOut sounded && sounded.sounding().bloc() != you
                || event instanceof Event.PlenaryRound round && round.overtime() == 0) {
            return Optional.empty();
        } else if (event instanceof Event.TextAdopted adopted) {
            List<String> articles = adopted.text().articles().stream().filter(article -> article.option() > 0)
                    .map(article -> words.say("report.round.decision", words.article(article.article()), words.option(article.article(), article.option())))
                    .toList();
            return say("cli.play.adopted", words.joined(articles));
        } else if (event instanceof Event.YearPassed passed) {
            Quantities q = words.quantities();
            return say("cli.play.year", passed.year(), q.ppm(Outlook.co2Ppm(model, entry.after().world())), q.celsius(Outlook.warmingC(model, entry.after().world()), 2));
        }
        return chronicle.tell(entry);
    }

    private Optional<String> say(String key, Object... arguments) {
        return Optional.of(words.say(key, arguments));
    }
}
