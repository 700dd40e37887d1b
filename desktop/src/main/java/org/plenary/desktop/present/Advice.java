package org.plenary.desktop.present;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.game.Game;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.negotiator.Advisor;
import org.plenary.core.negotiator.Reason;
import org.plenary.core.negotiator.Reasoned;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Decision;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Refusal;

/**
 * What a person's delegation says, in words. It is worked out when it is made, which takes a while, as do the questions
 * about forms: do both off the render thread. Safe to share between threads.
 */
public final class Advice {
    /** Worth that is not worth a word, bn $ a year. */
    private static final double NOTHING_BN = 0.0005;

    /**
     * What something is worth to the seat.
     *
     * @param bnPerYear billion 2021 PPP dollars a year, positive for a gain
     * @param amount the same in words
     * @param because what it mainly comes from, or empty
     */
    public record Worth(double bnPerYear, String amount, String because) {}

    /**
     * A guess how another bloc would answer.
     *
     * @param likelihood 1 likely, 0 possible, -1 unlikely
     * @param word the same in a word
     * @param reason what decides for it
     */
    public record Guess(int likelihood, String word, String reason) {}

    /**
     * The move that the delegation would make.
     *
     * @param command null if it would do nothing more
     * @param line in words
     * @param reason why
     */
    public record Move(Command command, Line line, String reason) {}

    /** An offer to the seat. */
    public record Offered(DealsView.Deal deal, Worth worth) {}

    /** What composing an offer shows: why it cannot be, or what it is worth and how it would be answered. */
    public record Composed(Refusal refusal, Worth worth, Guess guess) {}

    /**
     * What the presidency's text means for the seat.
     *
     * @param text its worth
     * @param odds that home ratifies it
     * @param collapse what is lost, or spared, if there is no text
     */
    public record Verdict(Worth text, String odds, Worth collapse) {}

    private final Game game;
    private final Words words;
    private final Observation seen;
    private final Advisor advisor;
    private final Map<String, Worth> positions = new TreeMap<>();
    private List<Offered> inbox = List.of();
    private Move move;
    private Verdict verdict;

    private Advice(Game game, Observation seen, Words words) {
        this.game = game;
        this.words = words;
        this.seen = seen;
        advisor = game.advisor();
    }

    /**
     * The move that the delegation of {@code you} would make first on the first morning of the conference that has opened;
     * its command may be null.
     */
    public static Move first(Game game, int you, Words words) {
        GameState state = game.state();
        while (state.phase() == Phase.HEADLINES || state.phase() == Phase.BRIEFING) {
            Decision decision = game.rules().decide(state, new Command.Proceed(Command.CHAIR));
            for (Event event : ((Decision.Accepted) decision).events()) {
                state = event.evolve(state);
            }
        }
        Observation seen = Observation.of(game.model(), game.published(), state, you);
        return new Advice(game, seen, words).move(game.advisor().suggest(seen));
    }

    /** What the delegation of {@code you} makes of the game as it stands; it must be in the talks or the plenary. */
    public static Advice of(Game game, int you, Words words) {
        Advice advice = new Advice(game, game.observe(you), words);
        advice.move = advice.move(advice.advisor.suggest(advice.seen));
        if (advice.seen.phase() == Phase.TALKS) {
            for (String article : advice.seen.conference().cop().articles()) {
                for (int o = 0; o < game.scenario().article(article).options().size(); o++) {
                    advice.positions.put(article + "#" + o, advice.worth(advice.advisor.worth(advice.seen, article, o)));
                }
            }
            List<DealsView.Deal> deals = DealsView.of(game, you, words).tabled();
            advice.inbox = advice.advisor.inbox(advice.seen).stream().map(tabled -> new Offered(
                    deals.stream().filter(deal -> deal.offer() == tabled.offer().id()).findFirst().orElseThrow(),
                    advice.worth(advice.advisor.worth(advice.seen, tabled.offer())))).toList();
        } else {
            Appraisal text = advice.advisor.text(advice.seen);
            advice.verdict = new Verdict(advice.worth(text), words.quantities().percent(advice.advisor.ratification(advice.seen), 0),
                    advice.worth(Appraisal.NOTHING.less(text)));
        }
        return advice;
    }

    private Move move(Reasoned suggested) {
        Command command = suggested.command();
        String reason = reason(suggested.reason());
        if (command instanceof Command.Prepare prepare) {
            return new Move(command, words.draft(prepare.draft()), reason);
        } else if (command instanceof Command.Declare declare) {
            return new Move(command, Line.of(words.say("stance." + declare.stance())), reason);
        } else if (command instanceof Command.Accept accept) {
            return new Move(command, answer("desktop.table.advice.accept", accept.offer()), reason);
        } else if (command instanceof Command.Decline decline) {
            return new Move(command, answer("desktop.table.advice.decline", decline.offer()), reason);
        } else if (command instanceof Command.Counter counter) {
            Offer offer = seen.conference().offer(counter.offer()).offer();
            return new Move(command, Line.of(words.say("desktop.table.advice.counter", words.mark(offer.from()),
                    words.terms(counter.gives()), words.terms(counter.gets()))), reason);
        }
        return new Move(null, Line.of(""), reason);
    }

    private Line answer(String key, int offer) {
        return Line.of(words.say(key, words.mark(seen.conference().offer(offer).offer().from())));
    }

    private Worth worth(Appraisal appraisal) {
        double total = Math.abs(appraisal.total()) < NOTHING_BN ? 0 : appraisal.total();
        return new Worth(total, words.quantities().signedMoneyPerYear(total), total == 0 ? ""
                : words.say("desktop.table.worth.because", words.say("worth." + appraisal.decisive()),
                        words.quantities().signedMoney(appraisal.of(appraisal.decisive()))));
    }

    private String reason(Reason reason) {
        double worthBn = reason.kind() == Reason.Kind.RESERVE ? Math.abs(reason.worthBn()) : reason.worthBn();
        return words.say(reason.key(), words.say("worth." + reason.term()), words.quantities().signedMoney(reason.termBn()),
                words.quantities().money(worthBn), words.quantities().money(reason.comparedBn()));
    }

    /** The one move that the delegation would make now. */
    public Move move() {
        return move;
    }

    /** The offers worth an answer, best first. */
    public List<Offered> inbox() {
        return inbox;
    }

    /** How many more offers wait. */
    public int others() {
        return seen.inbox().size() - inbox.size();
    }

    /** What it would be worth if this option were adopted instead of the article's first, the rest of the text as it is. */
    public Worth position(String article, int option) {
        return positions.get(article + "#" + option);
    }

    /** What the text means in plenary; null in the talks. */
    public Verdict verdict() {
        return verdict;
    }

    /** What a pledge is worth. Takes a while. */
    public Worth pledge(Pledge pledge) {
        return worth(advisor.worth(seen, pledge));
    }

    /** What an offer is worth that is being composed, and how it would be answered. Takes a while. */
    public Composed offer(Offer offer) {
        Refusal refusal = seen.beat() != Beat.MORNING ? null : seen.check(game.model(), new Command.Prepare(words.code(offer.from()),
                new Draft.Package(words.code(offer.to()), offer.gives(), offer.gets())));
        if (refusal != null) {
            return new Composed(refusal, null, null);
        }
        Advisor.Guess guess = advisor.likelyAnswer(seen, offer);
        int likelihood = switch (guess.likelihood()) {
            case LIKELY -> 1;
            case POSSIBLE -> 0;
            case UNLIKELY -> -1;
        };
        String reason = likelihood < 0 ? words.say("reason.declined." + guess.term())
                : words.say("desktop.table.guess.pro", words.say("worth." + guess.term()));
        return new Composed(null, worth(advisor.worth(seen, offer)), new Guess(likelihood,
                words.say("likely." + guess.likelihood()), reason));
    }
}
