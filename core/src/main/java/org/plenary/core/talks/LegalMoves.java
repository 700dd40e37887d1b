package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Article;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.model.Voice;
import org.plenary.core.world.Model;

/**
 * The moves that a seat can make now. Amounts and dates are those that moves come in: cuts in fives, one target nine years
 * ahead, money of one billion; a package is counted with one thing given and nothing asked, of which others are made up.
 */
public final class LegalMoves {
    private static final int AHEAD = 9;
    private static final int YEARS = 5;
    private static final int STEP = 5;

    private final Rules rules;
    private final Scenario scenario;
    private final GameState state;
    private final String seat;
    private final List<Command> legal = new ArrayList<>();

    private LegalMoves(Rules rules, Scenario scenario, GameState state, String seat) {
        this.rules = rules;
        this.scenario = scenario;
        this.state = state;
        this.seat = seat;
    }

    /** All legal moves of {@code seat}, in a fixed order. */
    public static List<Command> of(Model model, GameState state, String seat) {
        LegalMoves moves = new LegalMoves(new Rules(model, 0), model.scenario(), state, seat);
        moves.chair();
        if (state.conference() != null) {
            moves.morning();
            moves.afternoon();
            moves.plenary();
            moves.voices();
        }
        return List.copyOf(moves.legal);
    }

    /**
     * A legal move with its price.
     *
     * @param capital points of political capital
     * @param bnUsdPerYear money of its maker, bn US$ a year
     */
    public record Priced(Command command, int capital, double bnUsdPerYear) {}

    /** All legal moves of {@code seat} with their prices, in a fixed order. */
    public static List<Priced> priced(Model model, GameState state, String seat) {
        return of(model, state, seat).stream().map(command -> new Priced(command, capital(command), bn(command))).toList();
    }

    /** What a command costs its maker, points of political capital. */
    public static int capital(Command command) {
        if (command instanceof Command.Prepare prepare) {
            return prepare.draft() instanceof Draft.Package ? Rules.OFFER_CAPITAL
                    : prepare.draft() instanceof Draft.Move move ? move.initiative().capital() : 0;
        } else if (command instanceof Command.Counter) {
            return Rules.OFFER_CAPITAL;
        } else if (command instanceof Command.SoundOut) {
            return Rules.SOUNDING_CAPITAL;
        }
        return command instanceof Command.Amend amend && !amend.seat().equals(Command.PRESIDENCY) ? Rules.AMENDMENT_CAPITAL : 0;
    }

    private static double bn(Command command) {
        if (command instanceof Command.Prepare prepare) {
            return prepare.draft() instanceof Draft.Package offer ? Means.bn(offer.gives())
                    : prepare.draft() instanceof Draft.Move move ? move.initiative() instanceof Initiative.Pact pact
                    ? Means.bn(pact.given(prepare.seat())) : move.initiative().bnUsdPerYear() : 0;
        }
        return command instanceof Command.Counter counter ? Means.bn(counter.gives()) : 0;
    }

    private void add(Command command) {
        if (rules.decide(state, command) instanceof Decision.Accepted) {
            legal.add(command);
        }
    }

    private void prepare(Draft draft) {
        add(new Command.Prepare(seat, draft));
    }

    private void chair() {
        if (seat.equals(Command.CHAIR)) {
            add(new Command.Begin(seat));
            add(new Command.Proceed(seat));
        }
    }

    private void morning() {
        int target = state.world().year() + AHEAD;
        for (String id : state.conference().cop().articles()) {
            for (var option : scenario.article(id).options()) {
                prepare(new Draft.Position(id, option.id()));
            }
        }
        for (int percent = 0; percent <= 100; percent += STEP) {
            prepare(new Draft.Ndc(new Pledge(NdcKind.ABSOLUTE_CUT, percent, percent, target)));
            prepare(new Draft.Ndc(new Pledge(NdcKind.INTENSITY_CUT, percent, percent, target)));
        }
        prepare(new Draft.Ndc(new Pledge(NdcKind.PEAK_YEAR, 0, 0, target)));
        prepare(new Draft.Ndc(new Pledge(NdcKind.NET_ZERO, 0, 0, target)));
        for (Bloc other : scenario.blocs()) {
            for (Term term : terms(target)) {
                prepare(new Draft.Package(other.code(), List.of(term), List.of()));
            }
            initiatives(other.code());
            together(other.code(), target);
        }
        for (Initiative.Institution institution : Initiative.Institution.values()) {
            prepare(new Draft.Move(new Initiative.Funding(institution, 1)));
        }
        prepare(new Draft.Move(new Initiative.TransitionSpending(1)));
        for (Agreement agreement : state.agreements()) {
            prepare(new Draft.Move(new Initiative.Withdrawal(agreement.id())));
            prepare(new Draft.Move(new Initiative.Return(agreement.id())));
        }
        for (Article article : scenario.articles()) {
            prepare(new Draft.Move(new Initiative.OpenArticle(article.id())));
        }
        coalitions();
        int own = scenario.indexOf(seat);
        for (int i = 0; own >= 0 && i < state.conference().drafts().get(own).size(); i++) {
            add(new Command.TakeBack(seat, i));
        }
        add(new Command.Finish(seat));
    }

    private static List<Term> terms(int target) {
        List<Term> terms = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            for (int points = Term.Cut.STEP; points <= Means.MAX_PACKAGE_CUT; points += Term.Cut.STEP) {
                terms.add(new Term.Cut(sector, points, target));
            }
            for (TransferMode mode : TransferMode.values()) {
                terms.add(new Term.Technology(sector, mode, YEARS));
            }
        }
        for (FinanceKind kind : FinanceKind.values()) {
            terms.add(new Term.Finance(kind, 1, YEARS));
        }
        return terms;
    }

    private void initiatives(String other) {
        prepare(new Draft.Move(new Initiative.JointStatement(other)));
        prepare(new Draft.Move(new Initiative.Summit(other)));
        prepare(new Draft.Move(new Initiative.TrackTwo(other)));
        prepare(new Draft.Move(new Initiative.EnergyPartnership(other, 1)));
        for (Initiative.ClubKind kind : Initiative.ClubKind.values()) {
            prepare(new Draft.Move(new Initiative.Club(kind, List.of(other))));
        }
        for (Initiative.TradeKind kind : Initiative.TradeKind.values()) {
            prepare(new Draft.Move(new Initiative.TradeMeasure(kind, other)));
        }
    }

    /** Of pacts those in which {@code other} gets a billion from the seat for one that the bloc after it gets; of commitments those to meet it. */
    private void together(String other, int target) {
        String third = scenario.blocs().get((scenario.indexOf(other) + 1) % scenario.blocs().size()).code();
        if (!other.equals(seat) && !third.equals(seat)) {
            Term money = new Term.Finance(FinanceKind.GRANT, 1, YEARS);
            prepare(new Draft.Move(new Initiative.Pact(List.of(other, third),
                    List.of(new Initiative.Clause(seat, other, money), new Initiative.Clause(other, third, money)))));
        }
        for (int percent = 0; percent <= 100; percent += 4 * STEP) {
            prepare(new Draft.Move(new Initiative.Commitment(new Pledge(NdcKind.ABSOLUTE_CUT, percent, percent, target),
                    List.of(new Initiative.Demand(other, percent, target)))));
        }
    }

    private void coalitions() {
        int own = scenario.indexOf(seat);
        for (String coalition : own < 0 ? List.<String>of() : scenario.blocs().get(own).coalitions()) {
            for (String id : state.conference().cop().articles()) {
                for (var option : scenario.article(id).options()) {
                    prepare(new Draft.Move(new Initiative.CoalitionPosition(coalition, id, option.id())));
                }
            }
        }
    }

    private void afternoon() {
        for (TabledOffer tabled : state.conference().offers()) {
            add(new Command.Accept(seat, tabled.offer().id()));
            add(new Command.Decline(seat, tabled.offer().id(), ""));
        }
        for (Proposal proposal : state.conference().proposals()) {
            add(new Command.Join(seat, proposal.id()));
        }
    }

    private void voices() {
        add(new Command.Speak(seat, new Voice.Assessment()));
        add(new Command.Speak(seat, new Voice.SpeakUp()));
        for (Bloc bloc : scenario.blocs()) {
            add(new Command.Speak(seat, new Voice.Briefing(bloc.code())));
            add(new Command.Speak(seat, new Voice.Story(bloc.code())));
            for (Bloc other : scenario.blocs()) {
                if (bloc.code().compareTo(other.code()) < 0) {
                    add(new Command.Speak(seat, new Voice.Meeting(bloc.code(), other.code())));
                }
            }
        }
    }

    private void plenary() {
        for (Stance stance : Stance.values()) {
            if (stance != Stance.OBJECT) {
                add(new Command.Declare(seat, stance, List.of()));
            }
        }
        for (String id : state.conference().cop().articles()) {
            add(new Command.Declare(seat, Stance.OBJECT, List.of(id)));
            for (var option : scenario.article(id).options()) {
                add(new Command.Amend(seat, id, option.id()));
            }
        }
    }
}
