package org.plenary.core.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Procedure;
import org.plenary.core.model.Term;

/**
 * Legal moves, counted as a chess program counts its: a rule that lets through or stops what it did not before changes the
 * table. To accept a change: {@code -Dperft.write=true}, and say in the commit why.
 */
class LegalMovesTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "perft", "after-baku.csv");

    private static List<Command> legal(Table table, String seat) {
        return LegalMoves.of(table.model, table.state, seat);
    }

    private static void count(List<String> rows, String protocol, String phase, Table table) {
        for (String seat : List.of("USA", "AOS", Command.CHAIR, Command.PRESIDENCY, Command.SCIENCE, Command.PRESS)) {
            Map<String, Integer> kinds = new TreeMap<>();
            for (Command command : legal(table, seat)) {
                String kind = command.getClass().getSimpleName();
                if (command instanceof Command.Speak speak) {
                    kind += "." + speak.voice().getClass().getSimpleName();
                } else if (command instanceof Command.Prepare prepare) {
                    kind += "." + (prepare.draft() instanceof Draft.Move move ? move.initiative() : prepare.draft()).getClass().getSimpleName();
                }
                kinds.merge(kind, 1, Integer::sum);
            }
            kinds.forEach((kind, number) -> rows.add(String.join(",", protocol, phase, seat, kind, String.valueOf(number))));
        }
    }

    private static List<String> counted() {
        List<String> rows = new ArrayList<>(List.of("protocol,phase,seat,kind,moves"));
        for (String name : List.of("express", "standard")) {
            Table table = Table.talkingBy(new Procedure.Named(name));
            count(rows, name, "morning", table);
            table.done(new Command.Prepare("EUU", new Draft.Package("AOS", List.of(new Term.Finance(FinanceKind.GRANT, 1, 5)), List.of())));
            table.done(new Command.Prepare("CHN", new Draft.Move(new Initiative.JointStatement("USA"))));
            table.finishBeat();
            count(rows, name, "afternoon", table);
            table.toPlenary();
            count(rows, name, "plenary", table);
            table.restSilent();
            count(rows, name, "ratification", table);
        }
        return rows;
    }

    @Test
    void thereAreAsManyLegalMovesAsThereWere() throws IOException {
        List<String> rows = counted();
        if (Boolean.getBoolean("perft.write")) {
            Files.createDirectories(TABLE.getParent());
            Files.write(TABLE, rows);
        }
        assertEquals(Files.readAllLines(TABLE), rows);
    }

    @Test
    void aPriceIsWhatIsSpent() {
        Table table = Table.talkingBy(new Procedure.Named("standard"));
        double before = table.state.world().get(org.plenary.core.world.BlocStock.POLITICAL_CAPITAL, 0);
        int spent = 0;
        for (Initiative move : List.of(new Initiative.Summit("CHN"), new Initiative.TrackTwo("IND"))) {
            Command command = new Command.Prepare("USA", new Draft.Move(move));
            spent += LegalMoves.priced(table.model, table.state, "USA").stream().filter(one -> one.command().equals(command))
                    .findFirst().orElseThrow().capital();
            table.done(command);
        }
        table.finishBeat();
        assertEquals(before - spent, table.state.world().get(org.plenary.core.world.BlocStock.POLITICAL_CAPITAL, 0));
        assertEquals(4, spent);
    }

    @Test
    void everySeatThatMayActHasAMoveAndNoOtherDoes() {
        Table table = Table.talkingBy(new Procedure.Named("express"));
        for (int phase = 0; phase < 4; phase++) {
            List<String> may = table.rules.mayAct(table.state);
            for (int b = 0; b < Table.SCENARIO.blocs().size(); b += 3) {
                assertEquals(may.contains(table.code(b)), !legal(table, table.code(b)).isEmpty(), table.state.phase() + " " + table.code(b));
            }
            for (String seat : List.of(Command.CHAIR, Command.PRESIDENCY, Command.SCIENCE, Command.PRESS)) {
                assertEquals(may.contains(seat), !legal(table, seat).isEmpty(), seat);
            }
            if (table.state.phase() == Phase.TALKS) {
                table.done(new Command.Finish(table.code(0)));
                assertTrue(legal(table, table.code(0)).isEmpty());
                table.finishBeat();
            } else {
                table.restSilent();
            }
        }
        assertFalse(legal(table, Command.CHAIR).isEmpty());
    }
}
