package org.plenary.core.negotiator;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Proposal;

/**
 * What a delegation would do if others did as much: cuts that cost it more than they spare it alone, and less when all who
 * would gain make theirs. It asks of each the same further step; whom it asks follows from who would gain, found as the rules
 * find what binds: all are in, and who loses goes, until nobody does.
 */
final class Reciprocity {
    /** The further step, percentage points, and for when, years ahead, rounded up to a year ending in 0 or 5. Modelling choices. */
    private static final int STEP = 10;
    private static final int AHEAD = 9;
    /** Blocs that emit less than this share of all are not asked. Modelling choice. */
    private static final double MATTERS = 0.04;

    private final Delegation delegation;
    private final int target;
    /** By bloc, its further step; null until asked. */
    private final Pledge[] steps;

    Reciprocity(Delegation delegation) {
        this.delegation = delegation;
        target = (delegation.year() + AHEAD + 4) / 5 * 5;
        steps = new Pledge[delegation.blocs().size()];
    }

    /** Once a conference, on its last day but one or its only one, when positions are known. */
    void commit(Table table, double trifle) {
        int days = delegation.model.scenario().procedure().days();
        boolean open = delegation.seen.conference().proposals().stream().anyMatch(this::own);
        if (delegation.seen.day() < Math.max(1, days - 1) || open) {
            return;
        }
        List<Integer> circle = circle();
        if (circle.size() < 2 || !circle.contains(delegation.bloc)) {
            return;
        }
        Appraisal together = Appraisal.NOTHING;
        for (int b : circle) {
            together = together.plus(delegation.advised(step(b)), 1);
        }
        if (together.total() > trifle) {
            List<Initiative.Demand> demands = circle.stream().filter(b -> b != delegation.bloc)
                    .map(b -> new Initiative.Demand(delegation.code(b), pledge(b).percent(), target)).toList();
            table.play(new Command.Prepare(delegation.code(), new Draft.Move(new Initiative.Commitment(pledge(delegation.bloc), demands))),
                    Reason.of(Reason.Kind.COMMIT, together.pro(), together, 0, 0));
        }
    }

    private boolean own(Proposal proposal) {
        return proposal.bloc() == delegation.bloc && proposal.initiative() instanceof Initiative.Commitment;
    }

    /** Those who would all gain if all of them took the step. */
    private List<Integer> circle() {
        double all = delegation.dossier.everybody().stream().mapToDouble(this::mt).sum();
        List<Integer> left = new ArrayList<>(delegation.dossier.everybody().stream()
                .filter(b -> (b == delegation.bloc || mt(b) >= MATTERS * all) && pledge(b).percent() <= 100 - STEP).toList());
        double[][] worths = new double[steps.length][];
        for (int maker : left) {
            worths[maker] = worths(maker, left);
        }
        while (true) {
            List<Integer> circle = List.copyOf(left);
            left.removeIf(b -> circle.stream().mapToDouble(maker -> worths[maker][b]).sum() <= 0);
            if (left.size() == circle.size()) {
                return circle;
            }
        }
    }

    /** What the step of {@code maker} is worth to each of {@code holders}, by bloc. */
    private double[] worths(int maker, List<Integer> holders) {
        Appraisal[] exactly = step(maker);
        double[] worths = new double[steps.length];
        for (int b : holders) {
            worths[b] = b == delegation.bloc ? delegation.advised(exactly).total() : delegation.reckoned(exactly, b);
        }
        return worths;
    }

    private Appraisal[] step(int b) {
        return delegation.dossier.pledge(b, pledge(b));
    }

    private Pledge pledge(int b) {
        if (steps[b] == null) {
            int percent = Math.min(100, Bargaining.promisedPercent(delegation, b, target) + STEP);
            steps[b] = new Pledge(NdcKind.ABSOLUTE_CUT, percent, percent, target);
        }
        return steps[b];
    }

    private double mt(int b) {
        return Math.max(0, delegation.model.baselineMt(b, delegation.year()));
    }
}
