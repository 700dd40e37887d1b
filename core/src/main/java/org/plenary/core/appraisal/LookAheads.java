package org.plenary.core.appraisal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * The latest looks ahead of a game, shared by the seats and the homes: at a conference all look from the same moment. What
 * is in it follows from the question alone. Safe to share between threads.
 */
public final class LookAheads {
    private static final int KEPT = 2;

    private record Known(Model model, World world, List<Agreement> agreements, Appraiser appraiser) {}

    private final Deque<Known> known = new ArrayDeque<>();

    /** The appraiser that looks ahead from {@code world} under {@code agreements}; the same one while the two are the same. */
    public synchronized Appraiser from(Model model, World world, List<Agreement> agreements) {
        for (Known look : known) {
            if (look.model == model && look.world == world && look.agreements.equals(agreements)) {
                return look.appraiser;
            }
        }
        if (known.size() == KEPT) {
            known.removeFirst();
        }
        known.addLast(new Known(model, world, agreements, new Appraiser(model, world, agreements)));
        return known.getLast().appraiser;
    }
}
