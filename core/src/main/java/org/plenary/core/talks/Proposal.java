package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Initiative;

/**
 * A move that waits for those it needs.
 *
 * @param id 1, 2, ... in the conference
 * @param bloc who made it
 * @param asked whom it needs
 * @param joined who agreed, in the order in which they did
 * @param open whether it still waits
 */
public record Proposal(int id, int bloc, Initiative initiative, List<Integer> asked, List<Integer> joined, boolean open) {
    public Proposal {
        asked = List.copyOf(asked);
        joined = List.copyOf(joined);
    }

    /** Whether it waits for the word of {@code other}. */
    public boolean waitsFor(int other) {
        return open && asked.contains(other) && !joined.contains(other);
    }

    Proposal joinedBy(int other) {
        List<Integer> more = new ArrayList<>(joined);
        more.add(other);
        return new Proposal(id, bloc, initiative, asked, more, open);
    }

    Proposal closed() {
        return new Proposal(id, bloc, initiative, asked, joined, false);
    }
}
