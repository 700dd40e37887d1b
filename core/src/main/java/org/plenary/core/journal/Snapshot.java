package org.plenary.core.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.game.Move;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.journal.JournalException.Fault;
import org.plenary.core.model.Check;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioException;
import org.plenary.core.scenario.StrictJson;
import org.plenary.core.talks.Event;
import org.plenary.core.world.Cause;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Layout;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * A game at the opening of a conference, as all that happened until then. Another version of the engine, whose rules
 * would lead the same moves elsewhere, applies what happened and goes on from there: events hold their outcome, and
 * stocks and causes are told by name, so that a version with more of them finds the old ones.
 *
 * @param format as that of the journal beside it
 * @param engine version of Plenary that played so far
 * @param scenario which is played, in full
 * @param seed of the game
 * @param seats who sits where
 * @param round index of the conference that opens
 * @param hash of the state there
 * @param stocks name of each number of the world, in the order of the arrays
 * @param causes id of each cause, as flows count them
 * @param game the start and all events since
 */
public record Snapshot(int format, String engine, Scenario scenario, long seed, Seats seats, int round, String hash,
        List<String> stocks, List<String> causes, Move.Restored game) {
    private static final Pattern NAME = Pattern.compile("(.*)\\.round-(\\d{1,3})\\.json\\.gz");

    public Snapshot {
        Check.in("format", format, 1, Integer.MAX_VALUE);
        Check.text("engine", engine);
        stocks = List.copyOf(stocks);
        causes = List.copyOf(causes);
    }

    /** The game as it is; it should be at the opening of a conference. */
    static Snapshot of(Game game) {
        List<List<Event>> moves = new ArrayList<>();
        int move = 0;
        History history = game.history();
        for (int i = 0; i < history.size(); i++) {
            History.Entry entry = history.get(i);
            if (entry.move() != move || moves.isEmpty()) {
                moves.add(new ArrayList<>());
                move = entry.move();
            }
            moves.get(moves.size() - 1).add(entry.event());
        }
        World start = game.published();
        return new Snapshot(Header.FORMAT, Header.ENGINE, game.scenario(), game.seed(), game.seats(), game.state().round(),
                game.state().hash(), names(start.layout(), game.scenario()), game.model().causes().stream().map(Cause::id).toList(),
                new Move.Restored(start.year(), start.toArray(), StartAgreements.of(game.scenario()), moves));
    }

    /** What each number of the world is called: its stock, whose it is, and the sector or the second bloc if there is one. */
    private static List<String> names(Layout layout, Scenario scenario) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            Layout.Place place = layout.at(i);
            names.add(place.stock() + (place.bloc() < 0 ? "" : "/" + scenario.blocs().get(place.bloc()).code())
                    + (place.other() < 0 ? "" : "/" + scenario.blocs().get(place.other()).code())
                    + (place.sector() == null ? "" : "/" + place.sector()));
        }
        return names;
    }

    /**
     * The move that brings a new game of this engine to where the snapshot stands; it was tried.
     *
     * @throws JournalException if it speaks of what this engine does not know, or cannot have happened
     */
    Move.Restored translated(Path file) {
        try {
            Move.Restored restored = translation(file);
            Game.unbegun(scenario, seed, seats, MoveLog.NONE).replay(restored);
            return restored;
        } catch (JournalException e) {
            throw e;
        } catch (RuntimeException e) { // forged, or damaged where no sum can tell
            throw new JournalException(Fault.SNAPSHOT_DAMAGED, file, 0, e, e.toString());
        }
    }

    private Move.Restored translation(Path file) {
        Model model = Dynamics.model(scenario);
        List<String> ours = names(model.layout(), scenario);
        int[] stockOf = mapping(file, stocks, ours);
        int[] causeOf = mapping(file, causes, model.causes().stream().map(Cause::id).toList());
        double[] start = Game.unbegun(scenario, seed, seats, MoveLog.NONE).published().toArray();
        for (int i = 0; i < stockOf.length; i++) {
            start[stockOf[i]] = game.start()[i];
        }
        List<List<Event>> moves = new ArrayList<>();
        for (List<Event> move : game.moves()) {
            List<Event> events = new ArrayList<>();
            for (Event event : move) {
                events.add(event instanceof Event.YearPassed passed ? new Event.YearPassed(passed.year(), translated(passed.flows(), stockOf, causeOf))
                        : event instanceof Event.Felt felt ? new Event.Felt(felt.occasion(), translated(felt.flows(), stockOf, causeOf)) : event);
            }
            moves.add(events);
        }
        return new Move.Restored(game.year(), start, game.agreements(), moves);
    }

    private static Flows translated(Flows flows, int[] stockOf, int[] causeOf) {
        int[] stock = new int[flows.size()];
        int[] cause = new int[flows.size()];
        for (int i = 0; i < stock.length; i++) {
            stock[i] = stockOf[flows.stock()[i]];
            cause[i] = causeOf[flows.cause()[i]];
        }
        return new Flows(stock, cause, flows.amount());
    }

    /** Where each of {@code theirs} is among {@code ours}. */
    private static int[] mapping(Path file, List<String> theirs, List<String> ours) {
        Map<String, Integer> index = new TreeMap<>();
        for (int i = 0; i < ours.size(); i++) {
            index.put(ours.get(i), i);
        }
        int[] mapping = new int[theirs.size()];
        for (int i = 0; i < mapping.length; i++) {
            Integer found = index.get(theirs.get(i));
            if (found == null) {
                throw new JournalException(Fault.SNAPSHOT_STRANGE, file, 0, null, theirs.get(i), Header.ENGINE);
            }
            mapping[i] = found;
        }
        return mapping;
    }

    /** The snapshot beside {@code journal} for the opening of a conference. */
    static Path beside(Path journal, int round) {
        return journal.resolveSibling(stem(journal) + ".round-" + (round + 1) + ".json.gz");
    }

    private static String stem(Path journal) {
        return journal.getFileName().toString().replaceFirst("\\.jsonl$", "");
    }

    /** The snapshots beside {@code journal}, by the index of the round. */
    static Map<Integer, Path> allBeside(Path journal) {
        Map<Integer, Path> found = new TreeMap<>();
        Path folder = journal.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && name.group(1).equals(stem(journal))) {
                    found.put(Integer.parseInt(name.group(2)) - 1, file);
                }
            });
        } catch (IOException e) {
            throw new JournalException(Fault.UNREADABLE, folder, 0, e, e);
        }
        return new LinkedHashMap<>(found);
    }

    /** Writes it beside {@code journal}: either all of it is there afterwards, or what was there before. */
    void write(Path journal) throws IOException {
        Path target = beside(journal, round);
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".part");
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(unfinished)), StandardCharsets.UTF_8)) {
            out.write(StrictJson.write(this));
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * The snapshot in {@code file}.
     *
     * @throws JournalException if it cannot be read, or holds something else
     */
    static Snapshot read(Path file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return StrictJson.read(Snapshot.class, in, file.toString());
        } catch (NoSuchFileException e) {
            throw new JournalException(Fault.MISSING, file, 0, e);
        } catch (IOException | ScenarioException e) {
            throw new JournalException(Fault.SNAPSHOT_DAMAGED, file, 0, e, Optional.ofNullable(e.getMessage()).orElse(e.toString()));
        }
    }
}
