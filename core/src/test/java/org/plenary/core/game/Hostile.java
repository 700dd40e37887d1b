package org.plenary.core.game;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Term;
import org.plenary.core.negotiator.Negotiator;
import org.plenary.core.negotiator.RandomNegotiator;
import org.plenary.core.negotiator.Reason;
import org.plenary.core.negotiator.Reasoned;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Stance;
import org.plenary.core.world.Model;

/** Seats that play as badly as they can, and what must hold all the same. */
public final class Hostile {
    private static final Reason NONE = new Reason(Reason.Kind.RANDOM, org.plenary.core.appraisal.WorthTerm.HOME, 0, 0, 0, 0);

    private Hostile() {}

    /** Says what nobody may say, for itself and for others, and never finishes. */
    private static List<Reasoned> illegal(Observation seen, Model model, RandomStream luck) {
        String own = model.scenario().blocs().get(seen.bloc()).code();
        String other = model.scenario().blocs().get((seen.bloc() + 1) % seen.world().blocs()).code();
        List<Command> all = List.of(new Command.Begin(Command.CHAIR), new Command.Proceed(own), new Command.Finish(other),
                new Command.Declare(other, Stance.AGREE, List.of()), new Command.Declare(own, Stance.OBJECT, List.of()),
                new Command.Declare(own, Stance.OBJECT, List.of("nothing")), new Command.Accept(own, luck.nextInt(50)),
                new Command.Decline(own, -1, ""), new Command.Counter(own, luck.nextInt(50), List.of(), List.of()),
                new Command.TakeBack(own, luck.nextInt(5) - 2), new Command.Join(own, luck.nextInt(9)),
                new Command.Amend(own, "nothing", "none"), new Command.Amend(Command.PRESIDENCY, "nothing", "none"),
                new Command.Prepare(own, new Draft.Position("nothing", "none")),
                new Command.Prepare(own, new Draft.Package(own, List.of(new Term.Finance(FinanceKind.GRANT, 200, 30)), List.of())),
                new Command.Prepare(own, new Draft.Package(other, List.of(new Term.Finance(FinanceKind.GRANT, 200, 30)), List.of())),
                new Command.Prepare(own, new Draft.Ndc(new Pledge(NdcKind.PEAK_YEAR, 0, 0, 1990))),
                new Command.Prepare(own, new Draft.Move(new Initiative.Withdrawal(luck.nextInt(30)))),
                new Command.Prepare(own, new Draft.Move(new Initiative.Summit(own))));
        return all.stream().map(command -> new Reasoned(command, NONE)).toList();
    }

    private static List<Reasoned> crash() {
        throw new IllegalStateException("broken");
    }

    /** One of the six kinds, five of them nobody would want at a table. */
    public static Negotiator player(int kind) {
        return switch (kind % 6) {
            case 0 -> Hostile::illegal;
            case 1 -> (seen, model, luck) -> crash();
            case 2 -> (seen, model, luck) -> List.of();
            case 3 -> (seen, model, luck) -> { // objects to all it can
                String own = model.scenario().blocs().get(seen.bloc()).code();
                Command command = seen.phase() == Phase.TALKS ? new Command.Finish(own) : new Command.Declare(own, Stance.OBJECT,
                        seen.conference().text().articles().stream().filter(t -> t.option() > 0).map(t -> t.article()).toList());
                return List.of(new Reasoned(command, NONE));
            };
            case 4 -> (seen, model, luck) -> { // changes its mind in the middle of every beat
                List<Reasoned> moves = new ArrayList<>(new RandomNegotiator().act(seen, model, luck));
                moves.addAll(moves.size() / 2, illegal(seen, model, luck));
                return moves;
            };
            default -> new RandomNegotiator();
        };
    }

    /** What came to bind with event {@code i} binds those who made it, accepted it or ratified it. */
    public static void bindsOnlyWhoAgreed(Game game, int i, List<Event> sofar) {
        Agreement agreement = sofar.get(i) instanceof Event.AgreementMade made ? made.agreement()
                : sofar.get(i) instanceof Event.AgreementChanged changed ? changed.agreement() : null;
        if (agreement == null || agreement.stage() != Agreement.Stage.IN_FORCE) {
            return;
        }
        for (int party : agreement.parties()) {
            if (agreement.content() instanceof Agreement.Content.Decision) {
                assertTrue(agreement.signatories().contains(party));
                assertTrue(sofar.stream().anyMatch(e -> e instanceof Event.HomeDecided home && home.bloc() == party && home.ratified()
                        && home.madeIn() == agreement.madeIn()), agreement.toString());
            } else if (agreement.content() instanceof Agreement.Content.Package deal) {
                assertTrue(sofar.stream().anyMatch(e -> e instanceof Event.OfferAnswered answer && answer.offer() == deal.offer().id()
                        && answer.status() == org.plenary.core.talks.TabledOffer.Status.ACCEPTED));
            } else if (agreement.content() instanceof Agreement.Content.Undertaking made && made.bloc() != party) {
                assertTrue(sofar.stream().anyMatch(e -> e instanceof Event.MoveJoined joined && joined.bloc() == party), agreement.toString());
            }
        }
        assertFalse(agreement.parties().isEmpty());
    }
}
