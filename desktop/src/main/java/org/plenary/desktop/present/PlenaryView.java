package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.model.ArticleOption;
import org.plenary.core.model.Procedure;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Decision;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.Text;

/**
 * The plenary: what was on paper and what each bloc said to it, round by round.
 *
 * @param rounds in order; the last one may still run
 * @param overtimeMost rounds of overtime there can be
 * @param end how it ended, or null until the gavel
 */
public record PlenaryView(List<Round> rounds, int overtimeMost, End end) {
    /**
     * One round.
     *
     * @param overtime 0 for the first
     * @param paper the text it was about
     * @param gone codes of those who had left the hall before
     * @param voices in the order of speaking
     */
    public record Round(int overtime, Page paper, List<String> gone, List<Voice> voices) {}

    /** The text of a round. */
    public record Page(String heading, List<Paragraph> paragraphs) {}

    /**
     * A paragraph of the text.
     *
     * @param article its id
     * @param title what it is about
     * @param sentence the words around the option
     * @param words the option on the page
     * @param struck the option that stood here before, or empty if it is the same
     * @param status of its brackets
     * @param binding whether it does anything, so that one may object to it
     */
    public record Paragraph(String article, String title, Words.Sentence sentence, String words, String struck, Text.Status status, boolean binding) {}

    /**
     * What a bloc said.
     *
     * @param bloc its index
     * @param code its code
     * @param articles titles of the articles it objects to
     * @param flown whether it left because it cannot afford to stay
     */
    public record Voice(int bloc, String code, Stance stance, List<String> articles, boolean flown) {}

    /**
     * How it ended.
     *
     * @param adopted whether there is a text
     * @param paper the text as it was left
     * @param objectors codes of those whose objection stood in the last round
     * @param parties codes of those who joined the consensus
     */
    public record End(boolean adopted, Page paper, List<String> objectors, List<String> parties) {}

    /** The plenary of the conference that runs, or ran last; it must have opened. */
    public static PlenaryView of(Game game, Words words) {
        Conference conference = game.state().conference();
        List<Round> rounds = rounds(game.history(), words);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("the phase is %s but the plenary must have opened (phase %s)"
                    .formatted(game.state().phase(), Phase.PLENARY));
        }
        End end = null;
        if (conference.outcome() != null) {
            List<String> objectors = new ArrayList<>();
            List<String> parties = new ArrayList<>();
            for (int b = 0; b < conference.stances().size(); b++) {
                if (conference.stances().get(b) == Stance.OBJECT) {
                    objectors.add(words.code(b));
                } else if (conference.stances().get(b) != Stance.RESERVE && conference.stances().get(b) != Stance.WALK_OUT) {
                    parties.add(words.code(b));
                }
            }
            boolean adopted = conference.outcome() == Conference.Outcome.ADOPTED;
            end = new End(adopted, page(conference.text(), last(game.history()), words.say(adopted
                    ? "desktop.plenary.version.adopted" : "desktop.plenary.version.collapsed"), words), List.copyOf(objectors),
                    List.copyOf(parties));
        }
        return new PlenaryView(rounds, game.scenario().procedure().overtimeRounds(), end);
    }

    private static Text last(History history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).event() instanceof Event.PlenaryRound round) {
                return round.text();
            }
        }
        throw new IllegalArgumentException("there was no plenary in %d events".formatted(history.size()));
    }

    private static List<Round> rounds(History history, Words words) {
        List<Round> rounds = new ArrayList<>();
        int from = history.size() - 1;
        while (from > 0 && !(history.get(from).event() instanceof Event.ConferenceOpened)) {
            from--;
        }
        Text before = null;
        List<Voice> voices = new ArrayList<>();
        TreeSet<String> gone = new TreeSet<>();
        for (int i = from; i < history.size(); i++) {
            Event event = history.get(i).event();
            if (event instanceof Event.PlenaryRound round) {
                voices = new ArrayList<>();
                rounds.add(new Round(round.overtime(), page(round.text(), before, round.overtime() == 0
                        ? words.say("desktop.plenary.version.first")
                        : words.say("desktop.plenary.version.overtime", round.overtime()), words), List.copyOf(gone), voices));
                before = round.text();
            } else if (event instanceof Event.Declared declared) {
                voices.add(new Voice(declared.bloc(), words.code(declared.bloc()), declared.stance(),
                        declared.articles().stream().map(words::article).toList(), false));
                if (declared.stance() == Stance.WALK_OUT) {
                    gone.add(words.code(declared.bloc()));
                } else {
                    gone.remove(words.code(declared.bloc()));
                }
            } else if (event instanceof Event.DelegationLeft left) {
                voices.add(new Voice(left.bloc(), words.code(left.bloc()), Stance.WALK_OUT, List.of(), true));
                gone.add(words.code(left.bloc()));
            } else if (event instanceof Event.TextAmended amended && !rounds.isEmpty()) {
                Round last = rounds.remove(rounds.size() - 1);
                rounds.add(new Round(last.overtime(), page(amended.text(), before, last.overtime() == 0
                        ? words.say("desktop.plenary.version.amended") : words.say("desktop.plenary.version.overtime", last.overtime()), words),
                        last.gone(), last.voices()));
                before = amended.text();
            }
        }
        return rounds.stream().map(round -> new Round(round.overtime(), round.paper(), round.gone(), List.copyOf(round.voices()))).toList();
    }

    private static Page page(Text text, Text before, String version, Words words) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Text.ArticleText article : text.articles()) {
            Text.ArticleText old = before == null ? null : before.find(article.article());
            boolean changed = old != null && old.option() != article.option();
            paragraphs.add(new Paragraph(article.article(), words.article(article.article()),
                    words.sentence(article.article()), words.option(article.article(), article.option()),
                    changed ? words.option(article.article(), old.option()) : "", article.status(), article.option() > 0));
        }
        return new Page(words.say("desktop.plenary.heading", version), List.copyOf(paragraphs));
    }

    /** The same without what was said in a round that still runs: what teams enter one after another is heard when all have. */
    public PlenaryView sealed() {
        if (end != null) {
            return this;
        }
        List<Round> heard = new ArrayList<>(rounds);
        Round running = heard.remove(heard.size() - 1);
        heard.add(new Round(running.overtime(), running.paper(), running.gone(), List.of()));
        return new PlenaryView(List.copyOf(heard), overtimeMost, null);
    }

    /** The text in which the last round found the articles one may object to. */
    public Page current() {
        return end != null ? end.paper() : rounds.get(rounds.size() - 1).paper();
    }

    /** What hangs on the round that runs, if it is the last one and somebody has objected; empty otherwise. */
    public String warning(Game game, Words words) {
        Round last = rounds.get(rounds.size() - 1);
        TreeSet<String> blocked = new TreeSet<>();
        last.voices().forEach(voice -> blocked.addAll(voice.articles()));
        if (end != null || last.overtime() < overtimeMost || blocked.isEmpty()) {
            return "";
        }
        boolean all = last.paper().paragraphs().stream().filter(Paragraph::binding).allMatch(paragraph -> blocked.contains(paragraph.title()));
        return words.say(game.scenario().procedure().adoption() == Procedure.Adoption.WHOLE ? "desktop.plenary.warning.whole"
                : all ? "desktop.plenary.warning.collapse" : "desktop.plenary.warning.last");
    }

    /** Where an answer leads if nobody has to speak after it. */
    public enum Fate {
        /** Others have still to speak. */
        WAITS,
        /** Another round, with a text that has moved. */
        OVERTIME,
        /** The gavel, with some articles left for the next session or none. */
        ADOPTED,
        /** No text. */
        COLLAPSED
    }

    /** Where an answer leads, and the same in words. */
    public record Next(Fate fate, String text) {}

    /**
     * Where each answer that the rules allow {@code you} now would lead, as the rules have it; of an objection, one to all that
     * one may object to. Some tenths of a second.
     */
    public static Map<Stance, Next> nexts(Game game, int you, Words words) {
        Map<Stance, Next> nexts = new EnumMap<>(Stance.class);
        List<String> binding = game.state().conference().text().articles().stream().filter(text -> text.option() > 0).map(Text.ArticleText::article)
                .filter(article -> game.observe(you).check(game.model(), new Command.Declare(words.code(you), Stance.OBJECT, List.of(article))) == null)
                .toList();
        for (Stance stance : List.of(Stance.AGREE, Stance.SILENT, Stance.RESERVE, Stance.OBJECT)) {
            Command declare = new Command.Declare(words.code(you), stance, stance == Stance.OBJECT ? binding : List.of());
            if ((stance != Stance.OBJECT || !binding.isEmpty()) && game.rules().decide(game.state(), declare) instanceof Decision.Accepted done) {
                nexts.put(stance, next(done.events(), stance, words));
            }
        }
        return nexts;
    }

    private static Next next(List<Event> events, Stance stance, Words words) {
        for (Event event : events) {
            if (event instanceof Event.PlenaryRound) {
                return new Next(Fate.OVERTIME, words.say("desktop.plenary.next.OVERTIME"));
            } else if (event instanceof Event.TalksCollapsed) {
                return new Next(Fate.COLLAPSED, words.say(stance == Stance.OBJECT ? "desktop.plenary.next.object.all" : "desktop.plenary.next.COLLAPSED"));
            } else if (event instanceof Event.TextAdopted adopted) {
                int all = adopted.text().articles().size();
                int deferred = (int) adopted.text().articles().stream().filter(text -> text.status() == Text.Status.DEFERRED).count();
                return new Next(Fate.ADOPTED, stance == Stance.OBJECT ? words.say("desktop.plenary.next.object")
                        : deferred == 0 ? words.say("desktop.plenary.next.ADOPTED", all)
                        : words.say("desktop.plenary.next.ADOPTED.some", all - deferred, all));
            }
        }
        return new Next(Fate.WAITS, words.say("desktop.plenary.next.WAITS"));
    }

    /** A change of the text that a bloc may ask for before the first has spoken, by one option of one article. */
    public record Amendment(String article, String option, String title, String from, String to) {}

    /** The last-minute amendments that the rules allow {@code you} now. */
    public static List<Amendment> amendments(Game game, int you, Words words) {
        List<Amendment> amendments = new ArrayList<>();
        if (game.state().phase() != Phase.PLENARY) {
            return amendments;
        }
        Observation seen = game.observe(you);
        for (Text.ArticleText article : seen.conference().text().articles()) {
            List<ArticleOption> options = game.scenario().article(article.article()).options();
            for (int o = 0; o < options.size(); o++) {
                if (Math.abs(o - article.option()) == 1 && seen.check(game.model(),
                        new Command.Amend(words.code(you), article.article(), options.get(o).id())) == null) {
                    amendments.add(new Amendment(article.article(), options.get(o).id(), words.article(article.article()),
                            words.option(article.article(), article.option()), words.option(article.article(), o)));
                }
            }
        }
        return List.copyOf(amendments);
    }
}
