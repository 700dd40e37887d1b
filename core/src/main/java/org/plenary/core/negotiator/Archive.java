package org.plenary.core.negotiator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.appraisal.LookAheads;
import org.plenary.core.model.Agreement;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Opening;
import org.plenary.core.talks.Rules;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Layout;
import org.plenary.core.world.Model;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;

/**
 * What the delegations of a game have worked out from what everybody knows, so that twelve of them do not work it out
 * twelve times. What is in it follows from its question alone: with or without it a negotiator does the same. Safe to
 * share between threads.
 */
public final class Archive {
    private static final int KEPT = 6;

    private final LookAheads lookAheads;

    private final Map<Question, Dossier> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Dossier> eldest) {
            return size() > KEPT;
        }
    };

    /** An archive that looks ahead by itself. */
    public Archive() {
        this(new LookAheads());
    }

    /** @param lookAheads shared with the rules */
    public Archive(LookAheads lookAheads) {
        this.lookAheads = lookAheads;
    }

    private static final class Question {
        private final Model model;
        private final World world;
        private final double[] stocks;
        private final List<Agreement> agreements;
        private final Opening opening;

        Question(Model model, Opening opening, World world, List<Agreement> agreements) {
            this.opening = opening;
            this.model = model;
            this.world = world;
            this.agreements = agreements;
            stocks = world.toArray();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Question question && question.model == model && question.opening.equals(opening) && question.world.year() == world.year()
                    && Arrays.equals(question.stocks, stocks) && question.agreements.equals(agreements);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(stocks) + agreements.size();
        }
    }

    /** Rules to try moves by. */
    Rules rules(Model model) {
        return new Rules(model, 0, lookAheads);
    }

    /** The dossier on what stands without the packages and moves of this conference, whose worths add up with what comes. */
    Dossier on(Model model, Observation seen) {
        return dossier(model, seen.opening(), seen.world(), seen.agreements().stream().filter(agreement ->
                !((agreement.content() instanceof Agreement.Content.Package || agreement.content() instanceof Agreement.Content.Undertaking)
                        && agreement.madeIn() == seen.world().year())).toList());
    }

    private synchronized Dossier dossier(Model model, Opening opening, World seen, List<Agreement> standing) {
        Question question = new Question(model, opening, common(model, seen), standing);
        return known.computeIfAbsent(question, asked -> new Dossier(asked.model, asked.world, asked.agreements,
                lookAheads.from(model, opening.world(), opening.agreements()).since(asked.world, asked.agreements)));
    }

    /**
     * The world without what only the seat itself knows, and without what changes from hour to hour and bears on no
     * appraisal: trust and capital.
     */
    private static World common(Model model, World seen) {
        double[] stocks = seen.toArray();
        Layout layout = seen.layout();
        for (int b = 0; b < seen.blocs(); b++) {
            stocks[layout.of(BlocStock.RESISTANCE, b)] = model.scenario().blocs().get(b).start().resistance();
            stocks[layout.of(BlocStock.POLITICAL_CAPITAL, b)] = 0;
            for (int other = 0; other < seen.blocs(); other++) {
                stocks[layout.of(PairStock.TRUST, b, other)] = 0;
            }
        }
        return World.of(layout, seen.year(), stocks);
    }
}
