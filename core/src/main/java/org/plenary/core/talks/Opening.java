package org.plenary.core.talks;

import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.world.StateHash;
import org.plenary.core.world.World;

/**
 * What everybody knew when the conference opened: all who weigh a deal at it look ahead from there, so that one look serves
 * every seat, and the homes that decide at its end.
 *
 * @param world the stocks; what only one bloc knows reads as it was published at the start
 * @param agreements all that there were
 */
public record Opening(World world, List<Agreement> agreements) {
    static final int NOBODY = -1;

    public Opening {
        agreements = List.copyOf(agreements);
    }

    /** The next one, from what is true now. */
    Opening at(World now, List<Agreement> then) {
        return new Opening(now.seenBy(NOBODY, world), then);
    }

    void hashInto(StateHash hash) {
        hash.add(agreements.size());
        world.hashInto(hash);
    }
}
