package org.plenary.core.report;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Outlook;
import org.plenary.core.model.Agreement;
import org.plenary.core.report.Effects.Source;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.GameState;
import org.plenary.core.world.Model;

/** Follows a round event by event and books each change of the projected warming to the source that runs when it comes. */
final class Attribution {
    private final Model model;
    private final long seed;
    private final int madeIn;
    private final double[] changes = new double[Source.values().length];
    private Source running = Source.YEARS;
    private GameState measured;
    private double projectedC;

    /**
     * Begins at the opening of a conference.
     *
     * @param madeIn its year, which its decisions bear
     * @param projectedC warming in the scenario's last year as it stands at the opening, °C
     */
    Attribution(Model model, long seed, int madeIn, GameState opening, double projectedC) {
        this.model = model;
        this.seed = seed;
        this.madeIn = madeIn;
        this.measured = opening;
        this.projectedC = projectedC;
    }

    /** An event, and the state before it. What an event sets off, such as a change of mood, counts with it. */
    void hear(Event event, GameState before) {
        Source source = source(event, before);
        if (source != null && source != running) {
            settle(before);
            running = source;
        }
    }

    /** The sources as they stand at the end, whose projected warming is {@code endC}, °C. */
    Effects end(double endC) {
        changes[running.ordinal()] += endC - projectedC;
        projectedC = endC;
        List<Double> all = new ArrayList<>();
        for (double change : changes) {
            all.add(change);
        }
        return new Effects(all);
    }

    private void settle(GameState now) {
        if (now.world() != measured.world() || !now.agreements().equals(measured.agreements())) {
            double next = Outlook.of(model, now.world(), now.agreements(), seed).finalWarmingC();
            changes[running.ordinal()] += next - projectedC;
            projectedC = next;
        }
        measured = now;
    }

    /** What an event belongs to; null if it goes with what came before it. */
    private Source source(Event event, GameState before) {
        if (event instanceof Event.PledgeMade || event instanceof Event.CommitmentsBound) {
            return Source.PLEDGES;
        } else if (event instanceof Event.MoveMade || event instanceof Event.OfferAnswered) {
            return Source.DEALS;
        } else if (event instanceof Event.AgreementMade made) {
            return made.agreement().content() instanceof Agreement.Content.Decision ? Source.TEXT : Source.DEALS;
        } else if (event instanceof Event.PlenaryRound || event instanceof Event.TextAdopted || event instanceof Event.TalksCollapsed) {
            return Source.TEXT;
        } else if (event instanceof Event.HomeDecided home) {
            return home.madeIn() == madeIn ? Source.TEXT : Source.YEARS;
        } else if (event instanceof Event.AgreementChanged changed) {
            return ratified(changed.agreement(), before) ? Source.TEXT : Source.YEARS;
        }
        return event instanceof Event.YearPassed || event instanceof Event.GovernmentTurned ? Source.YEARS : null;
    }

    /** Whether a decision of this conference came to bind somebody whom it did not bind before. */
    private boolean ratified(Agreement agreement, GameState before) {
        return agreement.madeIn() == madeIn && agreement.content() instanceof Agreement.Content.Decision
                && before.agreements().stream().filter(old -> old.id() == agreement.id())
                        .allMatch(old -> agreement.parties().containsAll(old.parties()));
    }
}
