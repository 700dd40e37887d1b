package org.plenary.core.appraisal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Levers;

/** Other agreements than those of a {@link Standing}, and what binds under them. */
final class Change {
    private final Standing standing;
    private final Change first;
    private final List<Agreement> added;
    private final List<Agreement> removed;
    private final Levers[] levers;
    /** The blocs whose pledges change, and what of all that would stand bears on their caps; null until asked. */
    private List<Integer> blocs;
    private List<Agreement> bearing;

    /**
     * @param added what is new
     * @param removed what stands and would not
     */
    Change(Standing standing, List<Agreement> added, List<Agreement> removed) {
        this(standing, null, added, removed);
    }

    private Change(Standing standing, Change first, List<Agreement> added, List<Agreement> removed) {
        this.standing = standing;
        this.first = first;
        this.added = List.copyOf(added);
        this.removed = List.copyOf(removed);
        levers = new Levers[standing.years];
    }

    /** This, and {@code more} on top. */
    Change and(List<Agreement> more) {
        return isNone() ? new Change(standing, more, List.of()) : new Change(standing, this, more, List.of());
    }

    /** Whether nothing changes. */
    boolean isNone() {
        return added.isEmpty() && removed.isEmpty() && first == null;
    }

    /** Whether all that stands goes on standing. */
    boolean adds() {
        return removed.isEmpty() && (first == null || first.adds());
    }

    /** All that comes and goes. */
    Stream<Agreement> agreements() {
        Stream<Agreement> own = Stream.concat(added.stream(), removed.stream());
        return first == null ? own : Stream.concat(first.agreements(), own);
    }

    List<Agreement> added() {
        return added;
    }

    List<Agreement> removed() {
        return removed;
    }

    /** What binds where other pledges stand: they change no more than the caps of those who made them. */
    private Levers capped(int k) {
        if (bearing == null) {
            blocs = agreements().map(agreement -> agreement.parties().get(0)).distinct().sorted().toList();
            bearing = Stream.concat(standing.agreements.stream().filter(agreement -> !removed.contains(agreement)), added.stream())
                    .filter(agreement -> !Collections.disjoint(agreement.parties(), blocs)
                            && (agreement.content() instanceof Agreement.Content.Ndc || agreement.content() instanceof Agreement.Content.Decision)).toList();
        }
        Levers asked = Levers.of(standing.model.scenario(), bearing, standing.year(k), standing.support(k));
        double[] capsMt = standing.levers(k).capsMt();
        for (int b : blocs) {
            capsMt[b] = asked.capMt(b);
        }
        return standing.levers(k).capped(capsMt);
    }

    /** What binds in year {@code k} with the help that comes on the standing path. */
    Levers levers(int k) {
        if (levers[k] == null) {
            if (removed.isEmpty()) {
                levers[k] = (first == null ? standing.levers(k) : first.levers(k))
                        .and(standing.model.scenario(), added, standing.year(k), standing.support(k));
            } else if (agreements().allMatch(agreement -> agreement.content() instanceof Agreement.Content.Ndc)) {
                levers[k] = capped(k);
            } else {
                List<Agreement> all = new ArrayList<>(standing.agreements);
                all.removeAll(removed);
                all.addAll(added);
                levers[k] = Levers.of(standing.model.scenario(), all, standing.year(k), standing.support(k));
            }
        }
        return levers[k];
    }
}
