package org.plenary.core.journal;

import java.nio.file.Path;
import java.util.List;
import org.plenary.core.model.Scenario;

/**
 * What a journal holds, each line checked against its chain, not yet played.
 *
 * @param file where it is
 * @param header its first line
 * @param scenario the scenario that is played
 * @param moves its further lines, in order
 * @param link the chain at the last line
 * @param wholeBytes bytes up to the end of the last whole line
 * @param tornBytes bytes after it, of a line that was never finished; 0 if the file ends as it should
 */
public record Recording(Path file, Header header, Scenario scenario, List<Entry> moves, String link, long wholeBytes,
        long tornBytes) {
    public Recording {
        moves = List.copyOf(moves);
    }
}
