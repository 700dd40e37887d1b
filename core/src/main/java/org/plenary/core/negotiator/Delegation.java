package org.plenary.core.negotiator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.appraisal.WorthTerm;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.dynamics.politics.ScienceAsymmetry;
import org.plenary.core.model.Article;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Term;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Influence;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Rules;
import org.plenary.core.talks.Sounding;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.talks.Text;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.World;

/** One seat in one beat, with its advisers: what things are worth to it and, as it reckons, to others. */
final class Delegation {
    /** What one may be wrong by at most, so that no adviser mistakes a gain for a loss. */
    private static final double LEAST_FACTOR = 0.1;
    /** How likely it is that a voice wins what it speaks for, for each share of influence. Modelling choice. */
    private static final double VOICE_COUNTS = 0.25;

    /** How likely it is that an article becomes law because one puts it on the agenda. Modelling choice. */
    private static final double OPENED_COUNTS = 0.5;

    /** What is too dear to sell, as a part of what matters most. Modelling choice. */
    static final double RED_LINE = 0.5;

    final Observation seen;
    final Model model;
    final int bloc;
    final Dossier dossier;
    private final List<Integer> text;
    /** By place on the agenda. */
    private final List<Article> articles;
    /** By article and option: worths of the text with this option, by bloc, if all join it. */
    private final Appraisal[][][] texts;
    /** Worths of the text as it is, by bloc, if all join it; null until asked. */
    private Appraisal[] whole;
    private final double[] own;
    private final double[] estimate;
    /** How much each term is minded. */
    private final double[] minds;
    /** By bloc, what a dollar of its gain counts here; null if nobody else's counts. */
    private final double[] care;
    /** By bloc, what its moves have shown it to weigh, by term; null until asked. */
    private final Preferences[] shown;
    /** By bloc, article and option: worths of the text with this option. */
    private final double[][][] worths;
    private double[] influence;

    /** @param luck draws how far the advisers are off */
    Delegation(Observation seen, Model model, Archive archive, RandomStream luck, Bargainer manner) {
        this.seen = seen;
        this.model = model;
        bloc = seen.bloc();
        dossier = archive.on(model, seen);
        text = seen.conference().text().articles().stream().map(Text.ArticleText::option).toList();
        articles = seen.conference().cop().articles().stream().map(model.scenario()::article).toList();
        texts = new Appraisal[articles.size()][][];
        worths = new double[seen.world().blocs()][articles.size()][];
        ScienceAsymmetry science = model.find(ScienceAsymmetry.class);
        double spread = science == null ? 0 : science.spread(seen.world(), bloc);
        own = new double[WorthTerm.values().length];
        minds = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            minds[i] = manner.minds(WorthTerm.values()[i]);
            own[i] = minds[i] * Math.max(LEAST_FACTOR, 1 + spread * luck.nextGaussian());
        }
        estimate = new double[seen.world().blocs()];
        for (int b = 0; b < estimate.length; b++) {
            estimate[b] = Math.max(LEAST_FACTOR, 1 + spread * luck.nextGaussian());
        }
        double[] cares = new double[estimate.length];
        boolean any = false;
        for (int b = 0; b < cares.length; b++) {
            cares[b] = b == bloc ? 0 : manner.care(seen, model, b);
            any |= cares[b] > 0;
        }
        care = any ? cares : null;
        shown = new Preferences[cares.length];
    }

    String code() {
        return code(bloc);
    }

    String code(int of) {
        return blocs().get(of).code();
    }

    List<Bloc> blocs() {
        return model.scenario().blocs();
    }

    int year() {
        return seen.world().year();
    }

    /** From 0 at the opening of the talks to 1 at their close. */
    double time() {
        if (seen.phase() != Phase.TALKS) {
            return 1;
        }
        double days = model.scenario().procedure().days();
        return (seen.day() - (seen.beat() == Beat.AFTERNOON ? 0 : 1)) / days;
    }

    /** The advisers' word on what is exactly {@code worths[bloc]}, and on the gains of others as far as they count here. */
    Appraisal advised(Appraisal[] worths) {
        return advised(b -> worths[b]);
    }

    private Appraisal advised(IntFunction<Appraisal> worths) {
        Appraisal sum = worths.apply(bloc).times(own);
        for (int other = 0; care != null && other < care.length; other++) {
            if (care[other] > 0) {
                sum = sum.plus(worths.apply(other).times(minds), care[other] * estimate[other]);
            }
        }
        return sum;
    }

    /** The advisers' word on what others have of it: the worth to {@code other}, as it has shown to weigh it. */
    double reckoned(Appraisal[] worths, int other) {
        return shown(other).weigh(worths[other]) * estimate[other];
    }

    /** The same term by term. */
    Appraisal estimate(Appraisal[] worths, int other) {
        return Appraisal.NOTHING.plus(shown(other).weighed(worths[other]), estimate[other]);
    }

    /** What {@code other} has shown to weigh; one's own preferences are known. */
    private Preferences shown(int other) {
        if (shown[other] == null) {
            shown[other] = other == bloc ? Preferences.UNKNOWN : dossier.shown(this, other);
        }
        return shown[other];
    }

    /** What each option of an article would be worth to {@code holder}, if it weighed as everybody thinks; the text as it is. */
    List<Appraisal> exactly(int article, int holder) {
        List<Appraisal> worths = new ArrayList<>();
        for (int o = 0; o < articles.get(article).options().size(); o++) {
            worths.add(text(article, o)[holder]);
        }
        return worths;
    }

    /** The odds that the home of {@code of} ratifies what is worth {@code bn} a year to it, as far as one knows. */
    double odds(int of, double bn) {
        return odds(seen.world(), of, bn);
    }

    private double odds(World world, int of, double bn) {
        DomesticWinSet winSet = model.find(DomesticWinSet.class);
        return winSet == null ? 1 : winSet.odds(world, of, bn / model.gdpPppBn(of, year()));
    }

    Appraisal pledge(Pledge pledge) {
        return advised(dossier.pledge(bloc, pledge));
    }

    // The text.

    List<String> agenda() {
        return seen.conference().cop().articles();
    }

    Article article(String id) {
        return model.scenario().article(id);
    }

    /** The options of the presidency's text, in the order of the agenda. */
    List<Integer> text() {
        return text;
    }

    static List<Integer> with(List<Integer> options, int article, int option) {
        List<Integer> copy = new ArrayList<>(options);
        copy.set(article, option);
        return List.copyOf(copy);
    }

    Appraisal[] text(List<Integer> options, List<Integer> parties) {
        return dossier.text(agenda(), options, parties);
    }

    /** What the text is worth, by bloc, if all join it. */
    private Appraisal[] whole() {
        if (whole == null) {
            whole = text(text, dossier.everybody());
        }
        return whole;
    }

    /** What the text with this option in it is worth, by bloc, if all join it. */
    private Appraisal[] text(int article, int option) {
        if (texts[article] == null) {
            texts[article] = new Appraisal[articles.get(article).options().size()][];
        }
        if (texts[article][option] == null) {
            texts[article][option] = text(with(text, article, option), dossier.everybody());
        }
        return texts[article][option];
    }

    /** What the text is worth to {@code holder} with each option of an article. */
    private double[] worths(int article, int holder) {
        if (worths[holder][article] == null) {
            double[] byOption = new double[articles.get(article).options().size()];
            for (int o = 0; o < byOption.length; o++) {
                byOption[o] = holder == bloc ? advised(text(article, o)).total() : reckoned(text(article, o), holder);
            }
            worths[holder][article] = byOption;
        }
        return worths[holder][article];
    }

    /** What each option of an article is worth against its first, the rest of the text as it is. */
    List<Appraisal> options(int article) {
        Appraisal none = advised(text(article, 0));
        List<Appraisal> worths = new ArrayList<>();
        for (int o = 0; o < articles.get(article).options().size(); o++) {
            worths.add(advised(text(article, o)).less(none));
        }
        return worths;
    }

    /** The option of an article that {@code holder} seems to want most, the rest of the text as it is. */
    int wanted(int article, int holder) {
        int spoken = holder == bloc ? -1 : seen.conference().position(holder, agenda().get(article));
        if (spoken >= 0) {
            return spoken;
        }
        double[] worths = worths(article, holder);
        int best = 0;
        for (int o = 1; o < worths.length; o++) {
            best = worths[o] > worths[best] ? o : best;
        }
        return best;
    }

    /** What is at stake for {@code holder} in the article that matters most to it: the best of its options less the worst. */
    double most(int holder) {
        double most = 0;
        for (int a = 0; a < agenda().size(); a++) {
            most = Math.max(most, stake(a, holder));
        }
        return most;
    }

    /** Whether an article matters too much to {@code holder} to sell its voice: at least half as much as the one that matters most. */
    boolean redLine(int article, int holder) {
        return redLine(article, holder, RED_LINE);
    }

    /** Whether an article matters too much to {@code holder} to sell its voice: at least {@code part} as much as the one that matters most. */
    boolean redLine(int article, int holder, double part) {
        return stake(article, holder) >= part * most(holder);
    }

    private double stake(int article, int holder) {
        double best = Double.NEGATIVE_INFINITY;
        double worst = Double.POSITIVE_INFINITY;
        for (double worth : worths(article, holder)) {
            best = Math.max(best, worth);
            worst = Math.min(worst, worth);
        }
        return best - worst;
    }

    /** Shares by bloc. */
    double[] influence() {
        if (influence == null) {
            influence = Influence.of(model, seen.world());
        }
        return influence;
    }

    // Moves of other kinds.

    /**
     * What a move is worth, by bloc: what comes of it, and what it does to the odds that homes ratify the text.
     *
     * @param with the blocs that take part, or that it is aimed at, ascending
     */
    Appraisal[] move(int maker, Initiative move, List<Integer> with) {
        List<Integer> parties = new ArrayList<>(move.asksThem() ? with : List.of());
        parties.add(maker);
        parties.sort(null);
        Flows felt = model.on(new Occasion.Undertaken(maker, move, with), seen.world(), Rules.levers(model, seen.asState()), 0);
        Appraisal[] worths = dossier.move(maker, move, List.copyOf(parties), felt).clone();
        if (felt.size() > 0) {
            World then = Ledger.apply(seen.world(), felt, year());
            for (int home = 0; home < worths.length; home++) {
                ratified(home, then, worths);
            }
        }
        return worths;
    }

    /** Adds to {@code worths}, by bloc, what it brings that {@code home} rather ratifies the text in the world {@code then}. */
    private void ratified(int home, World then, Appraisal[] worths) {
        double bn = reckoned(whole(), home);
        double likelier = odds(then, home, bn) - odds(home, bn);
        if (likelier != 0) {
            Appraisal[] without = text(text, dossier.everybody().stream().filter(b -> b != home).toList());
            for (int b = 0; b < worths.length; b++) {
                worths[b] = worths[b].plus(whole()[b].less(without[b]), likelier);
            }
        }
    }

    /** What it may bring to put another article on the agenda, as its middle option and half as likely as not. */
    Appraisal opened(Article article) {
        List<String> longer = new ArrayList<>(agenda());
        longer.add(article.id());
        List<Integer> options = new ArrayList<>(text);
        options.add((article.options().size() - 1) / 2);
        Appraisal[] then = dossier.text(List.copyOf(longer), List.copyOf(options), dossier.everybody());
        return Appraisal.NOTHING.plus(advised(then).less(advised(whole())), OPENED_COUNTS);
    }

    // Packages.

    /** What a package is worth to this bloc, the support that is promised in it included. */
    Appraisal offer(Offer offer) {
        Appraisal worth = advised(b -> dossier.offer(offer, b));
        for (Term.Support voice : voices(offer, offer.from())) {
            worth = worth.plus(won(voice), counts(offer.from()));
        }
        for (Term.Support voice : voices(offer, offer.to())) {
            worth = worth.plus(won(voice), counts(offer.to()));
        }
        return worth;
    }

    /** What a package is worth to {@code other}, as far as one knows. */
    double reckoned(Offer offer, int other) {
        return other == bloc ? offer(offer).total() : estimate(offer, other).total();
    }

    /** What a package is worth to another bloc, term by term, as far as one knows. */
    Appraisal estimate(Offer offer, int other) {
        Appraisal sum = Appraisal.NOTHING.plus(shown(other).weighed(dossier.offer(offer, other)), estimate[other]);
        for (int giver : new int[] {offer.from(), offer.to()}) {
            for (Term.Support voice : voices(offer, giver)) {
                Appraisal change = supported(voice)[other].less(whole()[other]);
                sum = sum.plus(shown(other).weighed(change), counts(giver) * estimate[other]);
            }
        }
        return sum;
    }

    /** What the voice of {@code supporter} is worth to {@code holder}. */
    double support(Term.Support voice, int supporter, int holder) {
        if (holder == bloc) {
            return counts(supporter) * won(voice).total();
        }
        return counts(supporter) * (reckoned(supported(voice), holder) - reckoned(whole(), holder));
    }

    /** What the voice of {@code supporter} may bring this bloc, term by term. */
    Appraisal voice(Term.Support voice, int supporter) {
        return Appraisal.NOTHING.plus(won(voice), counts(supporter));
    }

    private double counts(int supporter) {
        return VOICE_COUNTS * influence()[supporter];
    }

    /** What it would change for this bloc if the text followed the voice. */
    private Appraisal won(Term.Support voice) {
        return advised(supported(voice)).less(advised(whole()));
    }

    /** What the text is worth if it follows the voice. */
    private Appraisal[] supported(Term.Support voice) {
        int article = agenda().indexOf(voice.article());
        int option = article < 0 ? -1 : article(voice.article()).indexOf(voice.option());
        return option < 0 ? whole() : text(article, option);
    }

    /** Whether a package between these two was accepted at this conference. */
    boolean dealtWith(int other) {
        return seen.conference().offers().stream().anyMatch(tabled -> tabled.status() == TabledOffer.Status.ACCEPTED
                && between(tabled.offer(), other));
    }

    /** Whether the same terms were turned down before, or would be as soundings tell. */
    boolean turnedDown(int to, List<Term> gives, List<Term> gets) {
        boolean unwelcome = seen.conference().soundings().stream().anyMatch(sounding -> sounding.other() == to
                && sounding.band() == Sounding.Band.LOSS && sounding.gives().equals(gives) && sounding.gets().equals(gets));
        return unwelcome || seen.conference().offers().stream().anyMatch(tabled -> tabled.status() != TabledOffer.Status.ACCEPTED
                && tabled.offer().from() == bloc && tabled.offer().to() == to
                && tabled.offer().gives().equals(gives) && tabled.offer().gets().equals(gets));
    }

    private boolean between(Offer offer, int other) {
        return offer.from() == bloc && offer.to() == other || offer.from() == other && offer.to() == bloc;
    }

    /** Whether this bloc sold its voice on {@code article} at this conference. */
    boolean sold(String article) {
        return !promises(seen, model, article).isEmpty();
    }

    /** Whether this bloc promised to support this option of {@code article}. */
    boolean promised(String article, int option) {
        return promises(seen, model, article).contains(option);
    }

    /** The options of {@code article} that the seat sold its voice for at this conference. */
    static List<Integer> promises(Observation seen, Model model, String article) {
        List<Integer> options = new ArrayList<>();
        for (TabledOffer tabled : seen.conference().offers()) {
            if (tabled.status() == TabledOffer.Status.ACCEPTED) {
                for (Term.Support support : voices(tabled.offer(), seen.bloc())) {
                    if (support.article().equals(article)) {
                        options.add(model.scenario().article(article).indexOf(support.option()));
                    }
                }
            }
        }
        return options;
    }

    /** What {@code giver} would say for others by this offer. */
    static List<Term.Support> voices(Offer offer, int giver) {
        List<Term> terms = offer.from() == giver ? offer.gives() : offer.to() == giver ? offer.gets() : List.of();
        List<Term.Support> voices = new ArrayList<>();
        for (Term term : terms) {
            if (term instanceof Term.Support support) {
                voices.add(support);
            }
        }
        return voices;
    }
}
