package org.plenary.core.lab;

import java.util.List;
import org.plenary.core.game.Seat;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Procedure;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;

/** Scenarios for tests that are about games and not about what is in them. */
public final class Games {
    /** The real one. */
    public static final Scenario AFTER_BAKU = ScenarioFiles.load("after-baku");

    private Games() {}

    /** After-baku with seats that play at random: as long as the real one, and quick, as nobody thinks. */
    public static Scenario random() {
        List<Bloc> blocs = AFTER_BAKU.blocs().stream().map(b -> new Bloc(b.code(), b.annexI(), b.donor(), b.emergingDonor(),
                b.coalitions(), b.members(), "random", b.start(), b.baseline(), b.abatementCost(), b.damage(), b.ndcs())).toList();
        return with("random", blocs, AFTER_BAKU.cops().size(), AFTER_BAKU.procedure());
    }

    /** The first conferences of {@link #random}, a day each. */
    public static Scenario brief(int cops) {
        return with("brief", random().blocs(), cops, new Procedure.Own(1, 2, 1, 3, 8, Procedure.Adoption.BY_ARTICLE, 0));
    }

    /** The first conference, a day, with seats that think. */
    public static Scenario thoughtful() {
        return with("thoughtful", AFTER_BAKU.blocs(), 1, new Procedure.Own(1, 1, 0, 3, 8, Procedure.Adoption.BY_ARTICLE, 0));
    }

    private static Scenario with(String id, List<Bloc> blocs, int cops, Procedure procedure) {
        Scenario s = AFTER_BAKU;
        int end = cops == s.cops().size() ? s.end() : s.cops().get(cops - 1).year() + 2;
        return new Scenario(id, s.start(), end, s.horizon(), s.referenceYear(), s.discountRate(), s.sensitivity(), procedure,
                s.cops().subList(0, cops), s.articles(), blocs, s.defaultTrust(), s.relations(), s.bunkersYears(), s.bunkersCo2Mt(),
                s.dynamics(), s.script(), s.provenance());
    }

    /** Seats that play after-baku at random. */
    public static Seats randomSeats() {
        return new Seats(AFTER_BAKU.blocs().stream().map(bloc -> (Seat) new Seat.Ai("random")).toList());
    }
}
