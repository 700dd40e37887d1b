package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.appraisal.Appraiser;
import org.plenary.core.appraisal.LookAheads;
import org.plenary.core.dynamics.diplomacy.CoalitionPolitics;
import org.plenary.core.dynamics.diplomacy.ConsensusRule;
import org.plenary.core.dynamics.diplomacy.EntryIntoForce;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.dynamics.politics.PartisanSwing;
import org.plenary.core.dynamics.technology.AgendaAttention;
import org.plenary.core.model.Agreement.Step;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Article;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Cop;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Procedure;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Term;
import org.plenary.core.model.Voice;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Refusal.Code;
import org.plenary.core.talks.Text.ArticleText;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.World;

/**
 * The rules of the game. {@link #decide} is a pure function of state and command for one model and seed: the only
 * place that draws randomness and runs the dynamics.
 */
public final class Rules {
    /** What tabling a package costs, points of political capital. Modelling choice. */
    public static final int OFFER_CAPITAL = 1;
    /** What it costs to sound out another bloc, points of political capital. Modelling choice. */
    public static final int SOUNDING_CAPITAL = 1;
    /** What a last-minute amendment costs, points of political capital. Modelling choice. */
    public static final int AMENDMENT_CAPITAL = 2;
    /** A bloc with less than this share of the world's output cannot afford overtime. Modelling choice: one percent. */
    private static final double SMALL_OUTPUT = 0.01;
    private static final int PRESIDENCY = -1;
    /**
     * How long a decision waits for the homes. Source: from memory, the Kyoto Protocol waited from 1997 to 2005 and its Doha
     * amendment from 2012 to 2020.
     */
    public static final int YEARS_TO_RATIFY = 10;

    private final Model model;
    private final Scenario scenario;
    private final long seed;
    private final LookAheads lookAheads;

    /** Rules that look ahead by themselves. */
    public Rules(Model model, long seed) {
        this(model, seed, new LookAheads());
    }

    /** The rules of one game; {@code lookAheads} are shared with its delegations. */
    public Rules(Model model, long seed, LookAheads lookAheads) {
        this.lookAheads = lookAheads;
        this.model = model;
        this.seed = seed;
        scenario = model.scenario();
    }

    /** What binds in the year of {@code state}. */
    public Levers levers(GameState state) {
        return levers(model, state);
    }

    /** What binds in the year of {@code state}. */
    public static Levers levers(Model model, GameState state) {
        return Levers.of(model.scenario(), state.agreements(), state.world().year(),
                ThreeCurrencies.support(model, state.world()));
    }

    /**
     * The seats that may act now, in seating order; those of the talks act at once and sealed. The {@link Sides#SEATS} may
     * act but are not waited for.
     */
    public List<String> mayAct(GameState state) {
        if (!state.begun() || state.phase() != Phase.TALKS && state.phase() != Phase.PLENARY) {
            return state.phase() == Phase.DEBRIEF ? List.of() : List.of(Command.CHAIR);
        }
        List<String> seats = new ArrayList<>();
        Conference conference = state.conference();
        for (int b = 0; b < scenario.blocs().size(); b++) {
            boolean out = state.phase() == Phase.PLENARY && conference.stances().get(b) == Stance.WALK_OUT;
            if (!conference.done().get(b) || out) {
                seats.add(scenario.blocs().get(b).code());
            }
        }
        boolean silent = conference.stances().stream().allMatch(stance -> stance == null || stance == Stance.WALK_OUT);
        if (state.phase() == Phase.PLENARY && silent) {
            seats.add(Command.PRESIDENCY);
        }
        for (String seat : List.of(Command.SCIENCE, Command.PRESS)) {
            if (state.phase() == Phase.TALKS && conference.beat() == Beat.MORNING && !state.sides().spoke(seat, conference.day())) {
                seats.add(seat);
            }
        }
        return seats;
    }

    /**
     * Of those that {@link #mayAct}, the indices of the blocs without which the conference does not go on, ascending: all but
     * those who walked out.
     */
    public List<Integer> waitsFor(GameState state) {
        return mayAct(state).stream().map(scenario::indexOf).filter(b -> b >= 0 && state.conference().stances().get(b) != Stance.WALK_OUT).toList();
    }

    /** Whether {@code bloc} cannot afford long overtime: it has too small a share of the world's output at market rates. */
    public static boolean small(Model model, int bloc, int year) {
        double world = 0;
        for (int b = 0; b < model.scenario().blocs().size(); b++) {
            world += model.gdpMerBn(b, year);
        }
        return model.gdpMerBn(bloc, year) < SMALL_OUTPUT * world;
    }

    /** Money that {@code bloc} could still promise in packages, bn US$ a year. */
    public static double financeLeftBn(Model model, GameState state, int bloc) {
        Means means = new Means(model, state);
        return Math.max(0, means.financeLimitBn(bloc) - means.financeCommittedBn(bloc, -1));
    }

    /** The events that {@code command} leads to, or why it cannot be. Neither state nor rules change. */
    public Decision decide(GameState state, Command command) {
        Turn turn = new Turn(state);
        Refusal refusal = turn.take(command);
        return refusal == null ? new Decision.Accepted(turn.events) : new Decision.Refused(refusal);
    }

    /** One command being worked out: events are applied as they come, so that later ones see the state they find. */
    private final class Turn {
        private GameState state;
        private final List<Event> events = new ArrayList<>();

        Turn(GameState state) {
            this.state = state;
        }

        private void happen(Event event) {
            events.add(event);
            state = event.evolve(state);
        }

        private void felt(Occasion occasion) {
            Flows flows = model.on(occasion, state.world(), levers(state), seed);
            happen(new Event.Felt(occasion, flows));
        }

        Refusal take(Command command) {
            if (command instanceof Command.Begin || command instanceof Command.Proceed) {
                if (!command.seat().equals(Command.CHAIR)) {
                    return Refusal.of(Code.CHAIR_ONLY);
                }
                return command instanceof Command.Begin ? begin() : proceed();
            }
            if (command.seat().equals(Command.CHAIR)) {
                return Refusal.of(Code.BLOC_ONLY);
            }
            if (command instanceof Command.Sit sit) {
                return sit(sit);
            } else if (command instanceof Command.Speak speak) {
                return speak(speak);
            }
            if (command.seat().equals(Command.PRESIDENCY)) {
                return command instanceof Command.Amend amend ? amend(PRESIDENCY, amend) : Refusal.of(Code.BLOC_ONLY);
            }
            int bloc = scenario.indexOf(command.seat());
            if (bloc < 0) {
                return Sides.SEATS.contains(command.seat()) ? Refusal.of(Code.BLOC_ONLY)
                        : Refusal.of(Code.UNKNOWN_SEAT, command.seat(), scenario.blocs().stream().map(Bloc::code).toList());
            }
            if (command instanceof Command.Prepare prepare) {
                return prepare(bloc, prepare.draft());
            } else if (command instanceof Command.TakeBack back) {
                return takeBack(bloc, back.index());
            } else if (command instanceof Command.Finish) {
                return finish(bloc, "");
            } else if (command instanceof Command.Accept accept) {
                return accept(bloc, accept.offer());
            } else if (command instanceof Command.Decline decline) {
                return decline(bloc, decline.offer(), decline.reason());
            } else if (command instanceof Command.Counter counter) {
                return counter(bloc, counter);
            } else if (command instanceof Command.SoundOut sound) {
                return soundOut(bloc, sound.idea());
            } else if (command instanceof Command.Join join) {
                return join(bloc, join.proposal());
            } else if (command instanceof Command.Amend amend) {
                return amend(bloc, amend);
            } else if (command instanceof Command.Declare declare) {
                return declare(bloc, declare.stance(), declare.articles(), "");
            } else {
                Command.Pass pass = (Command.Pass) command;
                return state.phase() == Phase.PLENARY
                        ? declare(bloc, Stance.RESERVE, List.of(), pass.reason()) : finish(bloc, pass.reason());
            }
        }

        // Seats that are no bloc.

        private Refusal sit(Command.Sit sit) {
            if (!Sides.SEATS.contains(sit.seat())) {
                return Refusal.of(Code.NOT_THIS_SEAT, Sides.SEATS);
            }
            happen(new Event.SeatTaken(sit.seat(), sit.person()));
            return null;
        }

        private Refusal speak(Command.Speak speak) {
            Voice voice = speak.voice();
            String whose = voice instanceof Voice.Story ? Command.PRESS : Command.SCIENCE;
            if (!speak.seat().equals(whose)) {
                return Refusal.of(Code.NOT_THIS_SEAT, whose);
            }
            int day = 0;
            if (voice instanceof Voice.SpeakUp) {
                if (state.conference() == null || state.conference().outcome() != Conference.Outcome.COLLAPSED) {
                    return Refusal.of(Code.NO_COLLAPSE);
                }
            } else if (state.phase() != Phase.TALKS) {
                return Refusal.of(Code.WRONG_PHASE, state.phase(), Phase.TALKS);
            } else if (state.conference().beat() != Beat.MORNING) {
                return Refusal.of(Code.WRONG_BEAT, state.conference().beat(), Beat.MORNING);
            } else {
                day = state.conference().day();
            }
            if (state.sides().spoke(whose, day) || voice instanceof Voice.Assessment && state.sides().heard(Voice.Assessment.class)) {
                return Refusal.of(Code.HAS_SPOKEN, whose);
            }
            List<String> named = voice instanceof Voice.Briefing briefing ? List.of(briefing.bloc()) : voice instanceof Voice.Story story
                    ? List.of(story.bloc()) : voice instanceof Voice.Meeting meeting ? List.of(meeting.bloc(), meeting.other()) : List.of();
            for (String code : named) {
                if (scenario.indexOf(code) < 0 || named.indexOf(code) != named.lastIndexOf(code)) {
                    return Refusal.of(Code.UNKNOWN_SEAT, code, scenario.blocs().stream().map(Bloc::code).toList());
                }
            }
            happen(new Event.Spoken(whose, day, voice));
            felt(new Occasion.Spoken(voice));
            return null;
        }

        // The chair.

        private Refusal begin() {
            if (state.begun()) {
                return Refusal.of(Code.ALREADY_BEGUN);
            }
            happen(new Event.GameBegun());
            while (state.world().year() < scenario.cops().get(0).year()) {
                passYear();
            }
            openConference(0);
            return null;
        }

        private Refusal proceed() {
            if (!state.begun()) {
                return Refusal.of(Code.WRONG_PHASE, Phase.YEARS, Phase.HEADLINES);
            }
            switch (state.phase()) {
                case HEADLINES -> happen(new Event.PhaseOpened(Phase.BRIEFING));
                case BRIEFING -> {
                    happen(new Event.PhaseOpened(Phase.TALKS));
                    happen(new Event.DayOpened(1));
                }
                case TALKS, PLENARY -> {
                    return Refusal.of(Code.OTHERS_NOT_FINISHED, waiting());
                }
                case RATIFICATION -> happen(new Event.PhaseOpened(Phase.YEARS));
                case YEARS -> {
                    if (state.world().year() < untilYear()) {
                        passYear();
                    }
                    if (state.world().year() >= untilYear()) {
                        stocktake();
                    }
                }
                case STOCKTAKE -> {
                    if (state.round() + 1 < scenario.cops().size()) {
                        openConference(state.round() + 1);
                    } else {
                        while (state.world().year() <= scenario.horizon()) {
                            passYear();
                        }
                        happen(new Event.PhaseOpened(Phase.DEBRIEF));
                    }
                }
                case DEBRIEF -> {
                    return Refusal.of(Code.GAME_OVER);
                }
            }
            return null;
        }

        private int untilYear() {
            return state.round() + 1 < scenario.cops().size() ? scenario.cops().get(state.round() + 1).year() : scenario.end();
        }

        private List<String> waiting() {
            List<String> codes = new ArrayList<>();
            for (int b = 0; b < scenario.blocs().size(); b++) {
                if (!state.conference().done().get(b)) {
                    codes.add(code(b));
                }
            }
            return codes;
        }

        private void passYear() {
            World before = state.world();
            happen(new Event.YearPassed(before.year(), model.year(before, levers(state), seed)));
            expire();
            if (before.year() < scenario.end()) { // afterwards all go on as they are
                reversals(before);
            }
        }

        private void openConference(int round) {
            Cop whole = scenario.cops().get(round);
            Cop cop = new Cop(whole.number(), whole.year(), whole.city(),
                    whole.articles().subList(0, Math.min(scenario.procedure().articles(), whole.articles().size())));
            happen(new Event.ConferenceOpened(round, cop, Presidency.open(scenario, cop)));
            felt(new Occasion.ConferenceOpened(scenario.procedure().capitalPerCop()));
        }

        private void stocktake() {
            ratify();
            felt(new Occasion.StocktakePublished(Stocktake.gapGt(model, state)));
            happen(new Event.PhaseOpened(Phase.STOCKTAKE));
        }

        // Morning.

        private Refusal inBeat(Beat beat, int bloc) {
            if (state.phase() != Phase.TALKS) {
                return Refusal.of(Code.WRONG_PHASE, state.phase(), Phase.TALKS);
            }
            if (beat != null && state.conference().beat() != beat) {
                return Refusal.of(Code.WRONG_BEAT, state.conference().beat(), beat);
            }
            return state.conference().done().get(bloc) ? Refusal.of(Code.ALREADY_FINISHED) : null;
        }

        private Refusal prepare(int bloc, Draft draft) {
            Refusal refusal = inBeat(Beat.MORNING, bloc);
            if (refusal != null) {
                return refusal;
            }
            List<Draft> own = state.conference().drafts().get(bloc);
            int replaced = -1;
            if (draft instanceof Draft.Ndc ndc) {
                refusal = check(bloc, ndc.pledge());
                replaced = indexOf(own, old -> old instanceof Draft.Ndc);
            } else if (draft instanceof Draft.Position position) {
                refusal = check(position.article(), position.option());
                replaced = indexOf(own, old -> old instanceof Draft.Position other && other.article().equals(position.article()));
            } else if (draft instanceof Draft.Package offer) {
                refusal = checkNew(bloc, offer, own, List.of());
            } else if (draft instanceof Draft.Move move) {
                refusal = check(bloc, move.initiative(), own);
            }
            if (refusal == null) {
                happen(new Event.DraftPrepared(bloc, draft, replaced));
            }
            return refusal;
        }

        private static int indexOf(List<Draft> drafts, java.util.function.Predicate<Draft> which) {
            for (int i = 0; i < drafts.size(); i++) {
                if (which.test(drafts.get(i))) {
                    return i;
                }
            }
            return -1;
        }

        private Refusal check(int bloc, Pledge pledge) {
            int year = state.world().year();
            if (pledge.targetYear() <= year || pledge.targetYear() > scenario.horizon()) {
                return Refusal.of(Code.TARGET_YEAR, pledge.targetYear(), year + 1, scenario.horizon());
            }
            return null;
        }

        private Refusal check(String article, String option) {
            Cop cop = state.conference().cop();
            if (!cop.articles().contains(article)) {
                return Refusal.of(Code.NOT_ON_AGENDA, article, cop.articles());
            }
            Article known = scenario.article(article);
            return known.indexOf(option) >= 0 ? null
                    : Refusal.of(Code.NO_SUCH_OPTION, article, option, known.options().stream().map(o -> o.id()).toList());
        }

        private Refusal check(int bloc, Initiative move, List<Draft> own) {
            Refusal refusal = new Initiatives(scenario, state, bloc).check(move);
            if (refusal != null) {
                return refusal;
            }
            for (Draft draft : own) {
                if (draft instanceof Draft.Move other && other.initiative().equals(move)) {
                    return Refusal.of(Code.ALREADY_STANDS);
                }
            }
            double bn = move.bnUsdPerYear();
            Means means = new Means(model, state);
            double left = means.financeLimitBn(bloc) - means.financeCommittedBn(bloc, -1) - draftedBn(own);
            if (move instanceof Initiative.Pact pact) {
                for (int party = 0; party < scenario.blocs().size() && refusal == null; party++) {
                    refusal = means.missing(party, pact, means.financeCommittedBn(party, -1) + (party == bloc ? draftedBn(own) : 0));
                }
                if (refusal != null) {
                    return refusal;
                }
            }
            return bn > Math.max(0, left) ? Refusal.of(Code.BEYOND_MEANS, Means.oneDecimal(Math.max(0, left)), Means.oneDecimal(bn))
                    : afford(bloc, own, move.capital());
        }

        /** Why the bloc cannot pay {@code price} beside its drafts, or null if it can. */
        private Refusal afford(int bloc, List<Draft> drafts, int price) {
            int spent = price;
            for (Draft draft : drafts) {
                spent += draft instanceof Draft.Package ? OFFER_CAPITAL : draft instanceof Draft.Move other ? other.initiative().capital() : 0;
            }
            int capital = (int) state.world().get(BlocStock.POLITICAL_CAPITAL, bloc);
            return spent > capital ? Refusal.of(Code.CAPITAL, spent, capital) : null;
        }

        private static double draftedBn(List<Draft> drafts) {
            double sum = 0;
            for (Draft draft : drafts) {
                sum += draft instanceof Draft.Package other ? Means.bn(other.gives())
                        : draft instanceof Draft.Move other ? other.initiative().bnUsdPerYear() : 0;
            }
            return sum;
        }

        /** Checks another package beside {@code own} drafts and {@code counters} of the same morning. */
        private Refusal checkNew(int bloc, Draft.Package offer, List<Draft> own, List<Draft> counters) {
            Procedure procedure = scenario.procedure();
            List<Draft> drafts = new ArrayList<>(own);
            drafts.addAll(counters);
            long packages = drafts.stream().filter(Draft.Package.class::isInstance).count();
            if (packages >= procedure.offersPerDay()) {
                return Refusal.of(Code.TOO_MANY_OFFERS, procedure.offersPerDay());
            }
            Refusal refusal = afford(bloc, drafts, OFFER_CAPITAL);
            return refusal != null ? refusal : checkTerms(bloc, offer, drafts);
        }

        /** Whether both could do what a package says, beside {@code drafts} of the proposer. */
        private Refusal checkTerms(int bloc, Draft.Package offer, List<Draft> drafts) {
            int partner = scenario.indexOf(offer.to());
            if (partner < 0 || partner == bloc) {
                return Refusal.of(Code.NO_SUCH_PARTNER, offer.to());
            }
            int terms = offer.gives().size() + offer.gets().size();
            if (terms < 1 || terms > 8) {
                return Refusal.of(Code.OUT_OF_RANGE, "terms " + terms);
            }
            Means means = new Means(model, state);
            Refusal refusal = means.missing(bloc, partner, offer.gives(), draftedBn(drafts) + means.financeCommittedBn(bloc, -1));
            return refusal != null ? refusal : means.missing(partner, bloc, offer.gets(), 0);
        }

        /** In the morning, while drafts can still follow from the answer. */
        private Refusal soundOut(int bloc, Draft.Package idea) {
            Refusal refusal = inBeat(Beat.MORNING, bloc);
            if (refusal == null) {
                refusal = checkTerms(bloc, idea, List.of());
            }
            if (refusal == null) {
                refusal = afford(bloc, state.conference().drafts().get(bloc), SOUNDING_CAPITAL);
            }
            if (refusal != null) {
                return refusal;
            }
            int other = scenario.indexOf(idea.to());
            Agreement deal = new Agreement(nextAgreement(), Agreement.Stage.IN_FORCE, new Agreement.Content.Package(
                    new Offer(state.nextOffer(), bloc, other, idea.gives(), idea.gets())), state.world().year(),
                    List.of(Math.min(bloc, other), Math.max(bloc, other)));
            double worth = appraiser().appraise(other, List.of(deal)).total();
            felt(new Occasion.CapitalSpent(bloc, SOUNDING_CAPITAL));
            happen(new Event.SoundedOut(new Sounding(bloc, other, idea.gives(), idea.gets(),
                    Sounding.Band.of(worth / model.gdpPppBn(other, state.world().year())))));
            return null;
        }

        private Refusal takeBack(int bloc, int index) {
            Refusal refusal = inBeat(Beat.MORNING, bloc);
            if (refusal != null) {
                return refusal;
            }
            int drafts = state.conference().drafts().get(bloc).size();
            if (index < 0 || index >= drafts) {
                return Refusal.of(Code.NO_SUCH_DRAFT, index, drafts);
            }
            happen(new Event.DraftTakenBack(bloc, index));
            return null;
        }

        private Refusal finish(int bloc, String passed) {
            Refusal refusal = inBeat(null, bloc);
            if (refusal != null) {
                return refusal;
            }
            happen(new Event.SeatFinished(bloc, passed));
            if (state.conference().allDone()) {
                if (state.conference().beat() == Beat.MORNING) {
                    noon();
                } else {
                    evening();
                }
            }
            return null;
        }

        // Noon.

        private void noon() {
            List<List<Draft>> drafts = state.conference().drafts();
            happen(new Event.DraftsRevealed(state.conference().day()));
            for (int b = 0; b < drafts.size(); b++) {
                for (Draft draft : drafts.get(b)) {
                    reveal(b, draft);
                }
            }
        }

        private void reveal(int bloc, Draft draft) {
            if (draft instanceof Draft.Ndc ndc) {
                pledge(bloc, ndc.pledge());
            } else if (draft instanceof Draft.Position position) {
                happen(new Event.PositionTaken(bloc, position.article(), scenario.article(position.article()).indexOf(position.option())));
            } else if (draft instanceof Draft.Package offer) {
                happen(new Event.OfferTabled(new Offer(state.nextOffer(), bloc, scenario.indexOf(offer.to()), offer.gives(),
                        offer.gets()), state.conference().day()));
                felt(new Occasion.CapitalSpent(bloc, OFFER_CAPITAL));
            } else if (draft instanceof Draft.Move move) {
                reveal(bloc, move.initiative());
            }
        }

        private void reveal(int bloc, Initiative move) {
            Initiatives rule = new Initiatives(scenario, state, bloc);
            if (rule.check(move) != null) { // somebody else was quicker: the agenda is full, the agreement gone
                return;
            }
            felt(new Occasion.CapitalSpent(bloc, move.capital()));
            List<Integer> with = move.blocs().stream().map(scenario::indexOf).sorted().toList();
            if (move.asksThem() || move instanceof Initiative.Commitment) {
                happen(new Event.MoveProposed(bloc, move, with));
            } else if (move instanceof Initiative.CoalitionPosition position) {
                undertake(bloc, move, follow(bloc, position, rule.members(position.coalition())));
            } else {
                undertake(bloc, move, with);
            }
        }

        /** The members of a coalition that speak with {@code bloc}; the others split from it. */
        private List<Integer> follow(int bloc, Initiative.CoalitionPosition position, List<Integer> members) {
            CoalitionPolitics politics = model.find(CoalitionPolitics.class);
            int option = scenario.article(position.article()).indexOf(position.option());
            happen(new Event.PositionTaken(bloc, position.article(), option));
            List<Integer> following = new ArrayList<>();
            for (int member : members) {
                int own = state.conference().position(member, position.article());
                if (politics != null && politics.follows(state.world(), member, bloc, own < 0 ? 0 : Math.abs(own - option))) {
                    following.add(member);
                    happen(new Event.PositionTaken(member, position.article(), option));
                }
            }
            return following;
        }

        /** The move takes effect. */
        private void undertake(int bloc, Initiative move, List<Integer> with) {
            happen(new Event.MoveMade(bloc, move, with));
            if (move instanceof Initiative.Withdrawal withdrawal) {
                leave(bloc, agreement(withdrawal.agreement()));
                felt(new Occasion.Left(bloc));
            } else if (move instanceof Initiative.Return back) {
                sign(bloc, agreement(back.agreement()));
            } else if (move instanceof Initiative.OpenArticle open) {
                open(bloc, open.article());
            } else if (move.years() > 0) {
                boolean together = move.asksThem();
                List<Integer> parties = new ArrayList<>(together ? with : List.of());
                parties.add(bloc);
                parties.sort(null);
                happen(new Event.AgreementMade(new Agreement(nextAgreement(), Agreement.Stage.IN_FORCE,
                        new Agreement.Content.Undertaking(bloc, move), state.world().year(), parties)));
            }
            if (move instanceof Initiative.Pact pact) {
                for (int party = 0; party < scenario.blocs().size(); party++) {
                    support(party, pact.given(code(party)));
                }
            }
            felt(new Occasion.Undertaken(bloc, move, with));
        }

        private Agreement agreement(int id) {
            return state.agreements().stream().filter(agreement -> agreement.id() == id).findFirst().orElseThrow();
        }

        private void open(int bloc, String article) {
            Cop cop = state.conference().cop();
            List<String> articles = new ArrayList<>(cop.articles());
            articles.add(article);
            Cop longer = new Cop(cop.number(), cop.year(), cop.city(), articles);
            List<ArticleText> texts = new ArrayList<>(state.conference().text().articles());
            texts.add(Presidency.open(scenario, article));
            happen(new Event.ArticleOpened(bloc, longer, new Text(texts)));
        }

        /** {@code bloc} leaves; an agreement without parties has ended. What a single bloc did alone ends with it. */
        private void leave(int bloc, Agreement agreement) {
            List<Integer> parties = agreement.parties().stream().filter(party -> party != bloc).toList();
            List<Integer> signatories = agreement.signatories().stream().filter(party -> party != bloc).toList();
            boolean own = agreement.content() instanceof Agreement.Content.Undertaking undertaking
                    && (undertaking.bloc() == bloc || parties.size() < 2);
            Agreement left = agreement.binding(parties, signatories);
            happen(new Event.AgreementChanged(own || signatories.isEmpty()
                    ? left.at(Agreement.Stage.WITHDRAWN, state.world().year(), Agreement.Cause.LEFT) : left));
        }

        /** {@code bloc} signs; its home decides with the next ratifications. */
        private void sign(int bloc, Agreement agreement) {
            List<Integer> signatories = new ArrayList<>(agreement.signatories());
            signatories.add(bloc);
            signatories.sort(null);
            happen(new Event.AgreementChanged(agreement.binding(agreement.parties(), signatories)));
        }

        /** The share of its baseline that {@code bloc} may emit in {@code year} under what binds now. */
        private double allowed(int bloc, int year) {
            double baseline = model.baselineMt(bloc, year);
            double cap = Levers.of(scenario, state.agreements(), year, new double[scenario.blocs().size()]).capMt(bloc);
            return baseline <= 0 ? 1 : Math.min(cap, baseline) / baseline;
        }

        private int nextAgreement() {
            return state.agreements().size() + 1;
        }

        // Afternoon.

        private TabledOffer openFor(int bloc, int id) {
            TabledOffer tabled = state.conference().offer(id);
            return tabled != null && tabled.offer().to() == bloc && tabled.status() == TabledOffer.Status.OPEN ? tabled : null;
        }

        private Refusal noSuchOffer(int bloc, int id) {
            return Refusal.of(Code.NO_SUCH_OFFER, id, state.conference().offers().stream()
                    .filter(tabled -> openFor(bloc, tabled.offer().id()) != null).map(tabled -> tabled.offer().id()).toList());
        }

        private Refusal accept(int bloc, int id) {
            Refusal refusal = inBeat(Beat.AFTERNOON, bloc);
            if (refusal != null) {
                return refusal;
            }
            TabledOffer tabled = openFor(bloc, id);
            if (tabled == null) {
                return noSuchOffer(bloc, id);
            }
            Offer offer = tabled.offer();
            Means means = new Means(model, state);
            refusal = means.missing(offer.from(), bloc, offer.gives(), means.financeCommittedBn(offer.from(), id));
            if (refusal == null) {
                refusal = means.missing(bloc, offer.from(), offer.gets(), means.financeCommittedBn(bloc, -1));
            }
            if (refusal != null) {
                return refusal;
            }
            happen(new Event.OfferAnswered(id, TabledOffer.Status.ACCEPTED, ""));
            int first = Math.min(offer.from(), bloc);
            int second = Math.max(offer.from(), bloc);
            int now = state.world().year();
            happen(new Event.AgreementMade(new Agreement(nextAgreement(), Agreement.Stage.IN_FORCE, new Agreement.Content.Package(offer), now,
                    List.of(first, second), List.of(first, second), List.of(new Step(Agreement.Stage.TABLED, now, Agreement.Cause.OFFER),
                            new Step(Agreement.Stage.ADOPTED, now, Agreement.Cause.ACCEPTED),
                            new Step(Agreement.Stage.IN_FORCE, now, Agreement.Cause.ACCEPTED)))));
            support(offer.from(), offer.gives());
            support(bloc, offer.gets());
            felt(new Occasion.PackageClosed(offer));
            return null;
        }

        private void support(int bloc, List<Term> terms) {
            for (Term term : terms) {
                if (term instanceof Term.Support support) {
                    happen(new Event.PositionTaken(bloc, support.article(), scenario.article(support.article()).indexOf(support.option())));
                }
            }
        }

        private Refusal join(int bloc, int id) {
            Refusal refusal = inBeat(Beat.AFTERNOON, bloc);
            if (refusal != null) {
                return refusal;
            }
            Proposal proposal = state.conference().proposal(id);
            if (proposal == null || !proposal.waitsFor(bloc)) {
                return Refusal.of(Code.NO_SUCH_PROPOSAL, id, state.conference().proposals().stream()
                        .filter(one -> one.waitsFor(bloc)).map(Proposal::id).toList());
            }
            if (proposal.initiative() instanceof Initiative.Pact pact) {
                Means means = new Means(model, state);
                refusal = means.missing(bloc, pact, means.financeCommittedBn(bloc, -1));
                if (refusal != null) {
                    return refusal;
                }
            }
            happen(new Event.MoveJoined(id, bloc));
            return null;
        }

        private Refusal decline(int bloc, int id, String reason) {
            Refusal refusal = inBeat(Beat.AFTERNOON, bloc);
            if (refusal != null) {
                return refusal;
            }
            TabledOffer tabled = openFor(bloc, id);
            if (tabled == null) {
                return noSuchOffer(bloc, id);
            }
            happen(new Event.OfferAnswered(id, TabledOffer.Status.DECLINED, reason));
            felt(new Occasion.OfferDeclined(tabled.offer()));
            return null;
        }

        private Refusal counter(int bloc, Command.Counter counter) {
            Refusal refusal = inBeat(Beat.AFTERNOON, bloc);
            if (refusal != null) {
                return refusal;
            }
            TabledOffer tabled = openFor(bloc, counter.offer());
            if (tabled == null) {
                return noSuchOffer(bloc, counter.offer());
            }
            if (state.conference().day() >= scenario.procedure().days()) {
                return Refusal.of(Code.WRONG_PHASE, Phase.TALKS, Phase.PLENARY);
            }
            Draft.Package draft = new Draft.Package(code(tabled.offer().from()), counter.gives(), counter.gets());
            refusal = checkNew(bloc, draft, List.of(), state.conference().counters().get(bloc));
            if (refusal != null) {
                return refusal;
            }
            happen(new Event.OfferAnswered(counter.offer(), TabledOffer.Status.COUNTERED, ""));
            happen(new Event.CounterDrafted(bloc, draft));
            return null;
        }

        // Evening.

        private void evening() {
            for (TabledOffer tabled : state.conference().offers()) {
                if (tabled.status() == TabledOffer.Status.OPEN) {
                    happen(new Event.OfferAnswered(tabled.offer().id(), TabledOffer.Status.EXPIRED, ""));
                }
            }
            for (Proposal proposal : state.conference().proposals()) {
                if (proposal.open() && !(proposal.initiative() instanceof Initiative.Commitment)) {
                    happen(new Event.ProposalClosed(proposal.id()));
                    boolean agreed = proposal.initiative().needsAll() ? proposal.joined().containsAll(proposal.asked()) : !proposal.joined().isEmpty();
                    if (agreed && possible(proposal)) {
                        undertake(proposal.bloc(), proposal.initiative(), proposal.joined().stream().sorted().toList());
                    }
                }
            }
            commit();
            happen(new Event.TextRevised(Presidency.revise(scenario, state.conference(), Influence.of(model, state.world()),
                    AgendaAttention.attention(model, state.world()))));
            int day = state.conference().day();
            if (day < scenario.procedure().days()) {
                happen(new Event.DayOpened(day + 1));
            } else {
                happen(new Event.PhaseOpened(Phase.PLENARY));
                happen(new Event.PlenaryRound(0, state.conference().text()));
            }
        }

        /** Whether all can still give what a pact asks, after what else was agreed in the day. */
        private boolean possible(Proposal proposal) {
            Means means = new Means(model, state);
            for (int party = 0; party < scenario.blocs().size(); party++) {
                if (proposal.initiative() instanceof Initiative.Pact pact
                        && means.missing(party, pact, means.financeCommittedBn(party, -1)) != null) {
                    return false;
                }
            }
            return true;
        }

        /** The largest consistent set of commitments binds; when the talks end, the others lapse. */
        private void commit() {
            List<Proposal> binding = new Commitments(scenario, state).binding();
            if (!binding.isEmpty()) {
                happen(new Event.CommitmentsBound(binding.stream().map(Proposal::id).toList()));
            }
            for (Proposal one : binding) {
                happen(new Event.ProposalClosed(one.id()));
                if (!new Commitments(scenario, state).done(one)) {
                    pledge(one.bloc(), ((Initiative.Commitment) one.initiative()).pledge());
                }
            }
            if (state.conference().day() >= scenario.procedure().days()) {
                for (Proposal one : state.conference().proposals()) {
                    if (one.open()) {
                        happen(new Event.ProposalClosed(one.id()));
                    }
                }
            }
        }

        private void pledge(int bloc, Pledge pledge) {
            double before = allowed(bloc, pledge.targetYear());
            happen(new Event.PledgeMade(bloc, nextAgreement(), pledge, state.world().year()));
            felt(new Occasion.PledgeMade(bloc, allowed(bloc, pledge.targetYear()) - before));
        }

        // Plenary.

        private Refusal declare(int bloc, Stance stance, List<String> articles, String passed) {
            if (state.phase() != Phase.PLENARY) {
                return Refusal.of(Code.WRONG_PHASE, state.phase(), Phase.PLENARY);
            }
            Conference conference = state.conference();
            boolean back = conference.stances().get(bloc) == Stance.WALK_OUT && stance != Stance.WALK_OUT;
            if (conference.done().get(bloc) && !back) {
                return Refusal.of(Code.ALREADY_DECLARED);
            }
            if ((stance == Stance.OBJECT) == articles.isEmpty()) {
                return Refusal.of(Code.OBJECT_TO_WHAT, conference.cop().articles());
            }
            for (String id : articles) {
                ArticleText text = conference.text().find(id);
                if (text == null) {
                    return Refusal.of(Code.NOT_ON_AGENDA, id, conference.cop().articles());
                }
                if (text.option() == 0) {
                    return Refusal.of(Code.NOTHING_TO_OBJECT, id);
                }
                if (promised(bloc, id, text.option())) {
                    return Refusal.of(Code.PROMISED, id);
                }
            }
            happen(new Event.Declared(bloc, stance, articles, passed));
            if (stance == Stance.WALK_OUT) {
                felt(new Occasion.WalkedOut(bloc));
            }
            if (state.conference().allDone()) {
                closeRound();
            }
            return null;
        }

        private Refusal amend(int bloc, Command.Amend amend) {
            if (state.phase() != Phase.PLENARY) {
                return Refusal.of(Code.WRONG_PHASE, state.phase(), Phase.PLENARY);
            }
            Conference conference = state.conference();
            for (int b = 0; b < scenario.blocs().size(); b++) {
                Stance spoken = conference.stances().get(b);
                if (spoken != null && spoken != Stance.WALK_OUT) {
                    return Refusal.of(Code.TOO_LATE, code(b));
                }
            }
            Refusal refusal = check(amend.article(), amend.option());
            if (refusal != null) {
                return refusal;
            }
            Article article = scenario.article(amend.article());
            ArticleText now = conference.text().find(amend.article());
            int option = article.indexOf(amend.option());
            if (bloc != PRESIDENCY) {
                boolean settled = now.support().get(now.option()) > 0.5;
                if (settled || Math.abs(option - now.option()) != 1) {
                    return Refusal.of(Code.AMEND_BY_ONE, amend.article(), settled ? List.of() : article.options().stream()
                            .filter(o -> Math.abs(article.indexOf(o.id()) - now.option()) == 1).map(o -> o.id()).toList());
                }
                refusal = afford(bloc, List.of(), AMENDMENT_CAPITAL);
                if (refusal != null) {
                    return refusal;
                }
                felt(new Occasion.CapitalSpent(bloc, AMENDMENT_CAPITAL));
            }
            List<ArticleText> texts = conference.text().articles().stream()
                    .map(text -> text == now ? text.at(option, option == 0 ? Text.Status.DEFERRED : Text.Status.BRACKETED) : text).toList();
            happen(new Event.TextAmended(bloc, amend.article(), new Text(texts)));
            return null;
        }

        /** Whether {@code bloc} sold its support for this option in a package of this conference. */
        private boolean promised(int bloc, String article, int option) {
            for (TabledOffer tabled : state.conference().offers()) {
                if (tabled.status() == TabledOffer.Status.ACCEPTED) {
                    Offer offer = tabled.offer();
                    List<Term> terms = offer.from() == bloc ? offer.gives() : offer.to() == bloc ? offer.gets() : List.of();
                    for (Term term : terms) {
                        if (term instanceof Term.Support support && support.article().equals(article)
                                && scenario.article(article).indexOf(support.option()) == option) {
                            return true;
                        }
                    }
                }
            }
            for (Proposal proposal : state.conference().proposals()) {
                if (!proposal.open() && proposal.initiative() instanceof Initiative.Pact pact && proposal.joined().containsAll(proposal.asked())) {
                    for (Term term : pact.given(code(bloc))) {
                        if (term instanceof Term.Support support && support.article().equals(article)
                                && scenario.article(article).indexOf(support.option()) == option) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        private void closeRound() {
            Conference conference = state.conference();
            double[] influence = Influence.of(model, state.world());
            List<List<String>> blocking = blocking(conference);
            List<Integer> objectors = new ArrayList<>();
            double against = 0;
            for (int b = 0; b < influence.length; b++) {
                if (!blocking.get(b).isEmpty()) {
                    objectors.add(b);
                    against += influence[b];
                }
            }
            boolean last = conference.overtime() >= scenario.procedure().overtimeRounds();
            if (objectors.isEmpty()) {
                end(conference.text(), blocking);
            } else if (!last) {
                happen(new Event.PlenaryRound(conference.overtime() + 1, Presidency.afterObjections(conference, blocking, false, influence)));
                leaveTired();
            } else if (against < scenario.procedure().gavelBelow()) {
                happen(new Event.GavelledThrough(objectors));
                felt(new Occasion.GavelledThrough(objectors, against));
                end(conference.text(), Collections.nCopies(influence.length, List.of()));
            } else if (scenario.procedure().adoption() == Procedure.Adoption.WHOLE) {
                Text nothing = new Text(conference.text().articles().stream().map(text -> text.at(0, Text.Status.DEFERRED)).toList());
                end(nothing, blocking);
            } else {
                end(Presidency.afterObjections(conference, blocking, true, influence), blocking);
            }
        }

        /** From the second round of overtime on, delegations that cannot afford to stay fly home. */
        private void leaveTired() {
            for (int b = 0; b < scenario.blocs().size() && state.conference().overtime() >= 2; b++) {
                if (!state.conference().done().get(b) && small(model, b, state.world().year())) {
                    happen(new Event.DelegationLeft(b));
                }
            }
        }

        /** The objections that count: all of them under consensus; under the majority rule those of a majority. */
        private List<List<String>> blocking(Conference conference) {
            ConsensusRule consensus = model.find(ConsensusRule.class);
            if (consensus != null) {
                return conference.objections();
            }
            int blocs = scenario.blocs().size();
            List<List<String>> counted = new ArrayList<>();
            for (List<String> own : conference.objections()) {
                counted.add(own.stream().filter(id -> conference.objections().stream().filter(o -> o.contains(id)).count()
                        >= blocs * ConsensusRule.BLOCKING_SHARE_UNDER_MAJORITY_RULE).toList());
            }
            return counted;
        }

        private void end(Text text, List<List<String>> blocking) {
            double ambition = 0;
            int binding = 0;
            int deferred = 0;
            for (ArticleText article : text.articles()) {
                if (article.option() > 0) {
                    binding++;
                    ambition += scenario.article(article.article()).options().get(article.option()).ambition();
                }
                deferred += article.status() == Text.Status.DEFERRED ? 1 : 0;
            }
            for (int b = 0; b < blocking.size(); b++) {
                if (!blocking.get(b).isEmpty()) {
                    felt(new Occasion.ObjectionStood(b));
                }
            }
            if (binding == 0) {
                List<Integer> objectors = new ArrayList<>();
                for (int b = 0; b < blocking.size(); b++) {
                    if (!state.conference().objections().get(b).isEmpty()) {
                        objectors.add(b);
                    }
                }
                happen(new Event.TalksCollapsed(text, objectors));
                felt(new Occasion.TalksCollapsed());
                happen(new Event.PhaseOpened(Phase.YEARS));
            } else {
                List<Integer> parties = new ArrayList<>();
                for (int b = 0; b < scenario.blocs().size(); b++) {
                    Stance stance = state.conference().stances().get(b);
                    if (stance == Stance.AGREE || stance == Stance.SILENT) {
                        parties.add(b);
                    }
                }
                happen(new Event.TextAdopted(text));
                for (ArticleText article : text.articles()) {
                    if (article.option() > 0) {
                        int now = state.world().year();
                        happen(new Event.AgreementMade(new Agreement(nextAgreement(), Agreement.Stage.SIGNED,
                                new Agreement.Content.Decision(article.article(), article.option()), now, List.of(), parties,
                                List.of(new Step(Agreement.Stage.DRAFT, now, Agreement.Cause.AGENDA),
                                        new Step(Agreement.Stage.TABLED, now, Agreement.Cause.PRESIDENCY),
                                        new Step(Agreement.Stage.ADOPTED, now, Agreement.Cause.PLENARY),
                                        new Step(Agreement.Stage.SIGNED, now, Agreement.Cause.PLENARY)))));
                    }
                }
                felt(new Occasion.TextAdopted(ambition / text.articles().size(), binding, deferred));
                happen(new Event.PhaseOpened(Phase.RATIFICATION));
                ratify();
            }
        }

        // Homes.

        /**
         * Homes decide on all that their delegations signed and they have not ratified, each conference's decisions as a
         * whole; what enough of them have ratified comes into force, for those who have. A home draws its luck once for a
         * conference: it ratifies what it refused when its odds have risen above that.
         */
        private void ratify() {
            TreeSet<Integer> years = new TreeSet<>();
            for (Agreement agreement : state.agreements()) {
                if (waits(agreement)) {
                    years.add(agreement.madeIn());
                }
            }
            Appraiser appraiser = appraiser();
            years.forEach(year -> ratify(year, appraiser));
        }

        private Appraiser appraiser() {
            return lookAheads.from(model, state.opening().world(), state.opening().agreements()).since(state.world(), state.agreements());
        }

        private static boolean waits(Agreement agreement) {
            return agreement.content() instanceof Agreement.Content.Decision && (agreement.stage() == Agreement.Stage.SIGNED
                    || agreement.stage() == Agreement.Stage.IN_FORCE && !agreement.parties().equals(agreement.signatories()));
        }

        private void ratify(int madeIn, Appraiser appraiser) {
            List<Agreement> decisions = state.agreements().stream().filter(a -> a.madeIn() == madeIn && waits(a)).toList();
            int now = state.world().year();
            Appraisal[] worths = appraiser.appraiseInstead(decisions, decisions.stream().map(Agreement::asIfInForce).toList());
            List<Integer> ratified = new ArrayList<>();
            for (int bloc = 0; bloc < scenario.blocs().size(); bloc++) {
                int home = bloc;
                if (decisions.stream().anyMatch(a -> a.signatories().contains(home) && !a.parties().contains(home))
                        && ratifies(bloc, madeIn, worths[bloc].total())) {
                    ratified.add(bloc);
                }
            }
            EntryIntoForce rule = model.find(EntryIntoForce.class);
            for (Agreement decision : decisions) {
                List<Integer> parties = decision.signatories().stream().filter(b -> ratified.contains(b) || decision.parties().contains(b)).toList();
                Agreement next = decision.binding(parties, decision.signatories());
                boolean reached = !parties.isEmpty() && (rule == null || rule.reached(model, state.world(), parties));
                if (next.stage() == Agreement.Stage.SIGNED && reached) {
                    next = next.at(Agreement.Stage.RATIFIED, now, Agreement.Cause.HOMES).at(Agreement.Stage.IN_FORCE, now, Agreement.Cause.HOMES);
                } else if (next.stage() == Agreement.Stage.SIGNED && now - madeIn >= YEARS_TO_RATIFY) {
                    next = next.at(Agreement.Stage.EXPIRED, now, Agreement.Cause.TOO_FEW);
                }
                if (!next.equals(decision)) {
                    happen(new Event.AgreementChanged(next));
                }
            }
        }

        /** Whether the home of {@code bloc} ratifies; a refusal is news, and felt, only when it is first asked. */
        private boolean ratifies(int bloc, int madeIn, double worth) {
            DomesticWinSet winSet = model.find(DomesticWinSet.class);
            double odds = winSet == null ? 1 : winSet.odds(state.world(), bloc, worth / model.gdpPppBn(bloc, state.world().year()));
            boolean yes = RandomStream.of(seed, "ratification", code(bloc), madeIn).nextDouble() < odds;
            if (yes || madeIn == state.world().year()) {
                happen(new Event.HomeDecided(bloc, madeIn, yes, odds));
                if (!yes) {
                    felt(new Occasion.RatificationFailed(bloc));
                }
            }
            return yes;
        }

        /** What was made for some years has run out. */
        private void expire() {
            int now = state.world().year();
            for (Agreement agreement : state.agreements()) {
                if (agreement.stage() == Agreement.Stage.IN_FORCE && agreement.content() instanceof Agreement.Content.Undertaking undertaking
                        && now >= agreement.madeIn() + undertaking.initiative().years()) {
                    happen(new Event.AgreementChanged(agreement.at(Agreement.Stage.EXPIRED, now, Agreement.Cause.TERM)));
                }
            }
        }

        /** New governments leave what the old one signed, or come back to it. */
        private void reversals(World before) {
            PartisanSwing swing = model.find(PartisanSwing.class);
            for (int b = 0; swing != null && b < scenario.blocs().size(); b++) {
                Initiatives rule = new Initiatives(scenario, state, b);
                boolean returns = swing.returns(before, state.world(), b);
                List<Integer> turned = swing.leaves(before, state.world(), b)
                        ? rule.left().stream().filter(id -> agreement(id).content() instanceof Agreement.Content.Decision).toList()
                        : returns ? rule.joined() : List.of();
                if (!turned.isEmpty()) {
                    happen(new Event.GovernmentTurned(b, turned, returns));
                }
                for (int id : turned) {
                    if (returns) {
                        sign(b, agreement(id));
                    } else {
                        leave(b, agreement(id));
                    }
                }
            }
        }

        private String code(int bloc) {
            return scenario.blocs().get(bloc).code();
        }
    }
}
