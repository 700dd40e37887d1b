package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.game.Game;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.negotiator.Advisor;
import org.plenary.core.negotiator.Reason;
import org.plenary.core.negotiator.Reasoned;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Proposal;
import org.plenary.core.talks.Refusal;
import org.plenary.core.talks.Sounding;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.Text;

/**
 * What a person's delegation says, in words. It is worked out when it is made, which takes a while, as do the questions
 * about forms: do both off the render thread. Safe to share between threads.
 */
public final class Advice {
    /** Worth that is not worth a word, bn $ a year. */
    private static final double NOTHING_BN = 0.0005;
    /** From these odds on home would rather ratify than not. */
    private static final double EVEN = 0.5;

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
     * @param caution the red line that it crosses and why it is advised all the same, or empty
     */
    public record Move(Command command, Line line, String reason, String caution) {}

    /** An offer to the seat. */
    public record Offered(DealsView.Deal deal, Worth worth) {}

    /**
     * How somebody would answer a move among several.
     *
     * @param code of the bloc
     * @param band what it is worth to it, in a word
     */
    public record Answer(String code, Guess guess, String band) {}

    /**
     * What the delegation would make of an offer that is no good.
     *
     * @param words the offer as a sentence
     */
    public record Better(PackageForm form, Line words, Worth worth, Guess guess) {}

    /**
     * What composing a move shows.
     *
     * @param refusal why it cannot be; then the rest is empty
     * @param worth null where a move does not change what can be counted
     * @param guess how it would be answered; null unless it is an offer
     * @param heard what the other side let show when it was sounded out about just this, or empty
     * @param caution the red line that it crosses, or empty
     * @param better what could be offered instead; null if this is good, or nothing better is known
     * @param answers of those whom a move among several asks
     */
    public record Composed(Refusal refusal, Worth worth, Guess guess, String heard, String caution, Better better, List<Answer> answers) {
        private static Composed refused(Refusal refusal) {
            return new Composed(refusal, null, null, "", "", null, List.of());
        }

        /** Whether it can be done, costs nothing that matters, and is not expected to be refused. */
        public boolean good() {
            return refusal == null && (worth == null || worth.bnPerYear() >= 0) && (guess == null || guess.likelihood() >= 0 && worth.bnPerYear() > 0)
                    && answers.stream().allMatch(answer -> answer.guess().likelihood() >= 0);
        }
    }

    /**
     * What each answer to the presidency's text brings, against no text at all.
     *
     * @param join with those who are counted on
     * @param others how many others seem to join
     * @param everybody whether these would be too few, so that all are counted on
     * @param all if every bloc joined
     * @param aside without joining
     * @param odds that home ratifies what was joined
     * @param caution the red line that joining crosses, or empty
     */
    public record Verdict(Worth join, int others, boolean everybody, Worth all, Worth aside, String odds, String caution) {}

    private final Game game;
    private final Words words;
    private final Observation seen;
    private final Advisor advisor;
    private final RedLines redLines;
    private final Map<String, Worth> positions = new TreeMap<>();
    private final Map<Integer, Worth> proposals = new TreeMap<>();
    private List<Offered> inbox = List.of();
    private Move move;
    private Verdict verdict;
    private String warning = "";

    private Advice(Game game, Observation seen, Words words) {
        this.game = game;
        this.words = words;
        this.seen = seen;
        advisor = game.advisor();
        redLines = new RedLines(words, seen.bloc());
    }

    /**
     * The move that the delegation of {@code you} would make first on the first morning of the conference that has opened,
     * once science and press have spoken; its command may be null.
     */
    public static Move first(Game game, int you, Words words) {
        Game ahead = game.at(game.history().size());
        while (ahead.state().phase() == Phase.HEADLINES || ahead.state().phase() == Phase.BRIEFING) {
            ahead.submit(new Command.Proceed(Command.CHAIR));
        }
        while (!ahead.playUnasked().isEmpty()) { // what they say is known before one decides
        }
        Advice advice = new Advice(ahead, ahead.observe(you), words);
        return advice.choose(advice.advisor.suggestions(advice.seen));
    }

    /** What the delegation of {@code you} makes of the game as it stands; it must be in the talks or the plenary. */
    public static Advice of(Game game, int you, Words words) {
        Advice advice = new Advice(game, game.observe(you), words);
        advice.move = advice.choose(advice.advisor.suggestions(advice.seen));
        for (String article : advice.seen.conference().cop().articles()) {
            for (int o = 0; o < game.scenario().article(article).options().size(); o++) {
                advice.positions.put(article + "#" + o, advice.worth(advice.advisor.worth(advice.seen, article, o)));
            }
        }
        if (advice.seen.phase() == Phase.TALKS) {
            List<DealsView.Deal> deals = DealsView.of(game, you, words).tabled();
            advice.inbox = advice.advisor.inbox(advice.seen).stream().map(tabled -> new Offered(
                    deals.stream().filter(deal -> deal.offer() == tabled.offer().id()).findFirst().orElseThrow(),
                    advice.worth(advice.advisor.worth(advice.seen, tabled.offer())))).toList();
            for (Proposal proposal : advice.seen.asked()) {
                advice.proposals.put(proposal.id(), advice.worth(advice.advisor.worth(advice.seen, proposal)));
            }
            Advisor.Stakes stakes = advice.advisor.stakes(advice.seen);
            if (stakes.everybody() && advice.seen.day() == game.scenario().procedure().days()) {
                advice.warning = words.say("desktop.table.warning.few", stakes.others());
            }
        } else {
            Advisor.Stakes stakes = advice.advisor.stakes(advice.seen);
            advice.verdict = new Verdict(advice.worth(stakes.join()), stakes.others(), stakes.everybody(),
                    advice.worth(advice.advisor.text(advice.seen)), advice.worth(stakes.asideBn()),
                    words.quantities().percent(stakes.odds(), 0), advice.redLine(advice.redLines.byText(advice.text())));
        }
        return advice;
    }

    /**
     * The first that crosses no red line; else one that does, if home would rather ratify it than not. In plenary there is
     * nothing to choose from.
     */
    private Move choose(List<Reasoned> suggestions) {
        Reasoned last = suggestions.get(suggestions.size() - 1);
        Reasoned dared = null;
        for (Reasoned each : suggestions) {
            String caution = caution(each.command());
            if (each != last && caution.isEmpty()) {
                return move(each);
            } else if (each != last && dared == null && ratified(each.command())) {
                dared = each;
            }
        }
        return move(dared == null ? last : dared);
    }

    private Move move(Reasoned suggested) {
        Command command = suggested.command();
        Line line = line(command);
        return new Move(line.text().isEmpty() ? null : command, line, reason(suggested.reason()), caution(command));
    }

    private Line line(Command command) {
        if (command instanceof Command.Prepare prepare) {
            return words.draft(prepare.draft());
        } else if (command instanceof Command.Declare declare) {
            return Line.of(words.say("stance." + declare.stance()));
        } else if (command instanceof Command.Accept accept) {
            return answer("desktop.table.advice.accept", accept.offer());
        } else if (command instanceof Command.Decline decline) {
            return answer("desktop.table.advice.decline", decline.offer());
        } else if (command instanceof Command.Counter counter) {
            Offer offer = seen.conference().offer(counter.offer()).offer();
            return Line.of(words.say("desktop.table.advice.counter", words.mark(offer.from()), words.terms(counter.gives()),
                    words.terms(counter.gets())));
        } else if (command instanceof Command.SoundOut ask) {
            return Line.of(words.say("desktop.table.advice.sound", words.mark(game.scenario().indexOf(ask.idea().to())),
                    words.terms(ask.idea().gives()), words.terms(ask.idea().gets())));
        } else if (command instanceof Command.Join join) {
            Proposal proposal = seen.conference().proposal(join.proposal());
            return Line.of(words.say("desktop.table.advice.join", words.mark(proposal.bloc()),
                    words.move(proposal.initiative(), seen.agreements())));
        }
        return Line.of("");
    }

    // Red lines.

    private Text text() {
        return seen.conference().text();
    }

    private String redLine(String sentence) {
        return sentence.isEmpty() ? "" : words.say("desktop.table.redline", sentence);
    }

    /** The red line that speaking for an option crosses, or empty. */
    public String crossed(String article, int option) {
        return redLine(redLines.byPosition(article, game.scenario().article(article).options().get(option).id(), text()));
    }

    /** Which red line a move crosses, and why it is advised all the same. */
    private String caution(Command command) {
        String sentence = crossing(command);
        if (sentence.isEmpty()) {
            return "";
        }
        Appraisal worth = appraisal(command);
        return words.say("desktop.table.redline.told", redLine(sentence), words.say(ratified(command) ? "desktop.table.redline.advised"
                : "desktop.table.redline.doubtful", words.say("worth." + worth.pro()), words.quantities().signedMoney(worth.of(worth.pro())),
                words.quantities().percent(advisor.ratification(seen, worth.total()), 0)));
    }

    private boolean ratified(Command command) {
        return advisor.ratification(seen, appraisal(command).total()) >= EVEN;
    }

    /** The red line that a move crosses, or empty. */
    private String crossing(Command command) {
        if (command instanceof Command.Prepare prepare && prepare.draft() instanceof Draft.Position position) {
            return redLines.byPosition(position.article(), position.option(), text());
        } else if (command instanceof Command.Prepare prepare && prepare.draft() instanceof Draft.Ndc ndc) {
            return redLines.byPledge(ndc.pledge(), text());
        } else if (command instanceof Command.Declare declare) {
            return declare.stance() == Stance.AGREE || declare.stance() == Stance.SILENT ? redLines.byText(text()) : "";
        }
        Offer offer = offer(command);
        return offer == null ? "" : offer.from() == seen.bloc() ? redLines.byPackage(offer.gives(), offer.gets(), text())
                : redLines.byPackage(offer.gets(), offer.gives(), text());
    }

    /** The offer that a move is about, or null. */
    private Offer offer(Command command) {
        if (command instanceof Command.Prepare prepare && prepare.draft() instanceof Draft.Package draft) {
            return new Offer(0, seen.bloc(), game.scenario().indexOf(draft.to()), draft.gives(), draft.gets());
        } else if (command instanceof Command.SoundOut ask) {
            return new Offer(0, seen.bloc(), game.scenario().indexOf(ask.idea().to()), ask.idea().gives(), ask.idea().gets());
        } else if (command instanceof Command.Counter counter) {
            return new Offer(0, seen.bloc(), seen.conference().offer(counter.offer()).offer().from(), counter.gives(), counter.gets());
        }
        return command instanceof Command.Accept accept ? seen.conference().offer(accept.offer()).offer() : null;
    }

    /** What a move is worth that can cross a red line. */
    private Appraisal appraisal(Command command) {
        if (command instanceof Command.Prepare prepare && prepare.draft() instanceof Draft.Position position) {
            return advisor.worth(seen, position.article(), game.scenario().article(position.article()).indexOf(position.option()));
        } else if (command instanceof Command.Prepare prepare && prepare.draft() instanceof Draft.Ndc ndc) {
            return advisor.worth(seen, ndc.pledge());
        } else if (command instanceof Command.Declare) {
            return advisor.stakes(seen).join();
        }
        Offer offer = offer(command);
        return offer == null ? Appraisal.NOTHING : advisor.worth(seen, offer);
    }

    private Line answer(String key, int offer) {
        return Line.of(words.say(key, words.mark(seen.conference().offer(offer).offer().from())));
    }

    private Worth worth(double bn) {
        double total = Math.abs(bn) < NOTHING_BN ? 0 : bn;
        return new Worth(total, words.quantities().signedMoneyPerYear(total), "");
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

    /** What it would be worth to say yes to a move that others propose; null if nobody has asked. */
    public Worth proposal(int id) {
        return proposals.get(id);
    }

    /** That the talks are about to fail, on the last day if they are, or empty. */
    public String warning() {
        return warning;
    }

    /** How many more offers wait. */
    public int others() {
        return seen.inbox().size() - inbox.size();
    }

    /** What it would be worth if this option were adopted instead of the article's first, the rest of the text as it is. */
    public Worth position(String article, int option) {
        return positions.get(article + "#" + option);
    }

    /** What it would be worth if this option stood in the text in place of the one that does. */
    public Worth change(String article, String option) {
        int to = game.scenario().article(article).indexOf(option);
        return worth(position(article, to).bnPerYear() - position(article, text().find(article).option()).bnPerYear());
    }

    /** What the text means in plenary; null in the talks. */
    public Verdict verdict() {
        return verdict;
    }

    /** Why a draft cannot be prepared now, or null if it can. */
    private Refusal check(Draft draft) {
        return seen.beat() != Beat.MORNING ? null : seen.check(game.model(), new Command.Prepare(words.code(seen.bloc()), draft));
    }

    /** What a pledge that is being composed is worth. Takes a while. */
    public Composed pledge(Pledge pledge) {
        Refusal refusal = check(new Draft.Ndc(pledge));
        return refusal != null ? Composed.refused(refusal) : new Composed(null, worth(advisor.worth(seen, pledge)), null, "",
                redLine(redLines.byPledge(pledge, text())), null, List.of());
    }

    /** What a move of another kind that is being composed is worth, and how those whom it asks would answer. Takes a while. */
    public Composed move(Initiative move) {
        Refusal refusal = check(new Draft.Move(move));
        if (refusal != null) {
            return Composed.refused(refusal);
        }
        Appraisal appraisal = advisor.worth(seen, move);
        List<Answer> answers = new ArrayList<>();
        advisor.likelyAnswers(seen, move).forEach((bloc, guess) -> answers.add(new Answer(words.code(bloc), guess(guess),
                words.say("desktop.table.band." + Sounding.Band.of(guess.worthBn() / game.model().gdpPppBn(bloc, seen.world().year()))))));
        return new Composed(null, Math.abs(appraisal.total()) < NOTHING_BN ? null : worth(appraisal), null, "", "", null, List.copyOf(answers));
    }

    /** The pact of three that the delegation would propose, if it knows one. Takes a while. */
    public Optional<PactForm> pact() {
        return advisor.pact(seen).map(pact -> PactForm.of((Initiative.Pact) pact));
    }

    /** What an offer is worth that is being composed, how it would be answered, and what could be offered instead. Takes a while. */
    public Composed offer(Offer offer) {
        Refusal refusal = check(new Draft.Package(words.code(offer.to()), offer.gives(), offer.gets()));
        if (refusal != null) {
            return new Composed(refusal, null, null, "", "", better(offer).orElse(null), List.of());
        }
        String heard = "";
        for (Sounding sounding : seen.conference().soundings()) {
            if (sounding.other() == offer.to() && sounding.gives().equals(offer.gives()) && sounding.gets().equals(offer.gets())) {
                heard = words.say("sounding." + sounding.band());
            }
        }
        Composed composed = new Composed(null, worth(advisor.worth(seen, offer)), guess(advisor.likelyAnswer(seen, offer)), heard,
                redLine(redLines.byPackage(offer.gives(), offer.gets(), text())), null, List.of());
        return composed.good() ? composed : new Composed(null, composed.worth(), composed.guess(), heard, composed.caution(),
                better(offer).orElse(null), List.of());
    }

    private Optional<Better> better(Offer offer) {
        return advisor.better(seen, offer).filter(other -> redLines.byPackage(other.gives(), other.gets(), text()).isEmpty())
                .map(other -> new Better(new PackageForm(other.to(), other.gives(), other.gets(), offer.id()),
                        Line.of(words.say("desktop.table.better", words.terms(other.gives()), words.terms(other.gets()))),
                        worth(advisor.worth(seen, other)), guess(advisor.likelyAnswer(seen, other))));
    }

    private Guess guess(Advisor.Guess guess) {
        int likelihood = switch (guess.likelihood()) {
            case LIKELY -> 1;
            case POSSIBLE -> 0;
            case UNLIKELY -> -1;
        };
        return new Guess(likelihood, words.say("likely." + guess.likelihood()), likelihood < 0 ? words.say("reason.declined." + guess.term())
                : words.say("desktop.table.guess.pro", words.say("worth." + guess.term())));
    }
}
