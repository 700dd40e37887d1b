package org.plenary.core.negotiator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Observation;
import org.plenary.core.world.Model;

/** The library of AI seats by name: a temperament is a class and a line in this table. */
public final class Temperaments {
    /** Nobody: a seat that is closed and passes in every beat, so that nothing binds it and it blocks nothing. */
    public static final String ABSENT = "absent";

    private static final Map<String, Function<Archive, Negotiator>> TABLE = table();

    private Temperaments() {}

    private static Map<String, Function<Archive, Negotiator>> table() {
        Map<String, Function<Archive, Negotiator>> table = new LinkedHashMap<>();
        table.put("boulware", Boulware::new);
        table.put("conceder", Conceder::new);
        table.put("linear", Linear::new);
        table.put("hard-liner", HardLiner::new);
        table.put("tit-for-tat", TitForTat::new);
        table.put("log-roller", LogRoller::new);
        table.put("club-builder", ClubBuilder::new);
        table.put("statesman", Statesman::new);
        table.put("government", Government::new);
        table.put("random", archive -> new RandomNegotiator());
        return Collections.unmodifiableMap(table);
    }

    /** The names of all that negotiate, in order. */
    public static List<String> names() {
        return List.copyOf(TABLE.keySet());
    }

    /**
     * The negotiator of this temperament.
     *
     * @param archive shared by the seats of a game, so that they need not work out the same things
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Negotiator named(String temperament, Archive archive) {
        if (temperament.equals(ABSENT)) {
            return Temperaments::pass;
        }
        Function<Archive, Negotiator> maker = TABLE.get(temperament);
        if (maker == null) {
            throw new IllegalArgumentException("temperament is '%s' but must be one of %s".formatted(temperament, TABLE.keySet()));
        }
        return maker.apply(archive);
    }

    private static List<Reasoned> pass(Observation seen, Model rules, RandomStream luck) {
        String code = rules.scenario().blocs().get(seen.bloc()).code();
        return List.of(new Reasoned(new Command.Pass(code, "the seat is closed"), Reason.none(Reason.Kind.FINISH)));
    }

    /** The negotiator of this temperament, on its own. */
    public static Negotiator named(String temperament) {
        return named(temperament, new Archive());
    }
}
