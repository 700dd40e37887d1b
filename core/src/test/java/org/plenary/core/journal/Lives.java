package org.plenary.core.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.game.Seat;
import org.plenary.core.game.Seats;
import org.plenary.core.dynamics.TestScenarios;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.TabledOffer;

/**
 * Small games with a person among AI seats, played to a script: what the person does next follows from the state alone, so
 * that a life that was cut short can be gone on with. As a process it plays one after another until it is killed, and says
 * each move that was acknowledged.
 */
final class Lives {
    private static final Scenario SCENARIO = TestScenarios.tiny();
    private static final Seats SEATS = new Seats(List.of(new Seat.Person("Team North"), new Seat.Ai("random"), new Seat.Ai("boulware")));
    private static final String PERSON = "NOR";
    private static final int ROLLBACK = 40;

    private Lives() {}

    /** The journal of a game in {@code folder}, counted from 1. */
    static Path journal(Path folder, int number) {
        return folder.resolve("game-" + number + ".jsonl");
    }

    /** The game of this number, recorded in its journal; gone on with if there is one. */
    static Journal.Kept game(Path folder, int number) {
        Path file = journal(folder, number);
        return Files.exists(file) ? Journal.resume(file) : Journal.begin(file, SCENARIO, number, SEATS);
    }

    /** The game of this number, not yet begun and recorded by {@code log}. */
    static Game unbegun(int number, org.plenary.core.game.MoveLog log) {
        return Game.unbegun(SCENARIO, number, SEATS, log);
    }

    /** Plays on by what is done next: a person's move, an AI's beat, the facilitator's rollback, the chair. */
    static void next(Game game) {
        if (game.moves() == 0) {
            game.submit(new Command.Begin(Command.CHAIR));
        } else if (game.moves() == ROLLBACK && game.opened() > 0) {
            game.rollBack(0);
        } else if (game.waitingFor().isEmpty()) {
            game.submit(new Command.Proceed(Command.CHAIR));
        } else if (game.seats().isPerson(game.waitingFor().get(0))) {
            person(game);
        } else {
            game.playNextAi();
        }
    }

    /** What the person still has to do in this beat; the rules may refuse it, and then it has finished. */
    private static void person(Game game) {
        Conference now = game.state().conference();
        int bloc = game.scenario().indexOf(PERSON);
        Command command = new Command.Finish(PERSON);
        if (game.state().phase() == Phase.PLENARY) {
            command = new Command.Declare(PERSON, Stance.AGREE, List.of());
        } else if (now.beat() == Beat.MORNING) {
            int drafts = now.drafts().get(bloc).size();
            int year = game.state().world().year();
            command = drafts == 0 ? new Command.Prepare(PERSON, new Draft.Ndc(new Pledge(NdcKind.ABSOLUTE_CUT, 45 + year % 5, 50, year + 10)))
                    : drafts == 1 ? new Command.Prepare(PERSON, new Draft.Position(now.cop().articles().get(0), "strong"))
                    : drafts == 2 ? new Command.Prepare(PERSON, new Draft.Package("SOU", List.of(new Term.Finance(org.plenary.core.model.FinanceKind.GRANT, 1, 5)),
                            List.of(new Term.Cut(Sector.POWER, Term.Cut.STEP, year + 8))))
                    : command;
        } else {
            for (TabledOffer offer : now.offers()) {
                if (offer.status() == TabledOffer.Status.OPEN && offer.offer().to() == bloc) {
                    command = offer.offer().id() % 2 == 0 ? new Command.Accept(PERSON, offer.offer().id()) : new Command.Decline(PERSON, offer.offer().id(), "");
                }
            }
        }
        if (game.submit(command) instanceof Game.Result.Refused) {
            game.submit(new Command.Finish(PERSON));
        }
    }

    /** The process: its argument is the folder. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        int number = 1;
        while (Files.exists(journal(folder, number + 1))) {
            number++;
        }
        for (;; number++) {
            try (Journal.Kept kept = game(folder, number)) {
                Game game = kept.game();
                System.out.println("kept " + number + " " + game.moves() + " " + game.state().hash());
                while (game.state().phase() != Phase.DEBRIEF) {
                    next(game);
                    System.out.println("kept " + number + " " + game.moves() + " " + game.state().hash());
                }
            }
        }
    }
}
