package org.plenary.core.dynamics;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Article;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;

/** Agreements to run the world under. */
final class Deals {
    static final int NOR = 0;
    static final int MID = 1;
    static final int SOU = 2;

    private Deals() {}

    /** The contributions at the start, every article at its last option, and packages that use every kind of term. */
    static List<Agreement> all(Scenario scenario) {
        List<Agreement> agreements = new ArrayList<>(StartAgreements.of(scenario));
        List<Integer> parties = new ArrayList<>();
        for (int b = 0; b < scenario.blocs().size(); b++) {
            parties.add(b);
        }
        for (Article article : scenario.articles()) {
            agreements.add(new Agreement(agreements.size(), Agreement.Stage.IN_FORCE,
                    new Agreement.Content.Decision(article.id(), article.options().size() - 1), scenario.start(), parties));
        }
        agreements.add(gift(agreements.size(), NOR, SOU, List.of(new Term.Finance(FinanceKind.GRANT, 20, 30),
                new Term.Finance(FinanceKind.LOAN, 40, 30), new Term.Finance(FinanceKind.TIED, 10, 30),
                new Term.Technology(Sector.POWER, TransferMode.GRANT, 30))));
        agreements.add(gift(agreements.size(), NOR, SOU, List.of(new Term.Technology(Sector.AGRICULTURE, TransferMode.LICENCE, 30),
                new Term.Technology(Sector.INDUSTRY, TransferMode.JOINT_RD, 30))));
        agreements.add(gift(agreements.size(), SOU, NOR, List.of(new Term.Cut(Sector.POWER, 20, 2040))));
        return agreements;
    }

    /** The decision of one article, binding all three. */
    static Agreement decision(Scenario scenario, String article, int option) {
        return new Agreement(900 + option, Agreement.Stage.IN_FORCE, new Agreement.Content.Decision(article, option),
                scenario.start(), List.of(NOR, MID, SOU));
    }

    /** A package without return, in force from 2025. */
    static Agreement gift(int id, int from, int to, List<Term> terms) {
        return new Agreement(id, Agreement.Stage.IN_FORCE, new Agreement.Content.Package(new Offer(id, from, to, terms, List.of())),
                2025, from < to ? List.of(from, to) : List.of(to, from));
    }
}
