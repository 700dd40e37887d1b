package org.plenary.core.dynamics;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plenary.core.dynamics.diplomacy.Cbdr;
import org.plenary.core.dynamics.diplomacy.NoPunishment;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.dynamics.economy.ClimateDamages;
import org.plenary.core.dynamics.economy.SectorGradient;
import org.plenary.core.dynamics.finance.DeliveryGap;
import org.plenary.core.dynamics.finance.LegislatureApproval;
import org.plenary.core.dynamics.finance.LoanBurden;
import org.plenary.core.dynamics.finance.QuantifiedGoal;
import org.plenary.core.dynamics.politics.PrestigeSeeker;
import org.plenary.core.dynamics.technology.LearningByDoing;
import org.plenary.core.dynamics.technology.TechnologyGap;
import org.plenary.core.model.DynamicSetting;
import org.plenary.core.model.Scenario;
import org.plenary.core.world.Cause;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;

/**
 * The table of contents of all rules, in the order in which they post. A row is a class of the same name ({@code
 * climate-damages} is {@code ClimateDamages}) with a record of parameters, and three messages: {@code dynamic.ID.title},
 * {@code .explanation} and {@code .source}.
 */
public final class Dynamics {
    private static final List<Entry> TABLE = List.of(
            // A. The arena
            entry("three-currencies", Group.A, "000 §1", ThreeCurrencies.class, ThreeCurrencies.Parameters.DEFAULT, ThreeCurrencies::new),
            entry("cbdr", Group.A, "001 §三(二)", Cbdr.class, Cbdr.Parameters.DEFAULT, Cbdr::new),
            entry("no-punishment", Group.A, "004 §三.1", NoPunishment.class, NoPunishment.Parameters.DEFAULT, NoPunishment::new),
            // B. Climate and mitigation
            entry("carbon-to-warming", Group.B, "002 §四", CarbonToWarming.class, CarbonToWarming.Parameters.DEFAULT, CarbonToWarming::new),
            entry("climate-damages", Group.B, "002 §四", ClimateDamages.class, ClimateDamages.Parameters.DEFAULT, ClimateDamages::new),
            entry("sector-gradient", Group.B, "001 §二(三)", SectorGradient.class, SectorGradient.Parameters.DEFAULT, SectorGradient::new),
            // C. Technology
            entry("learning-by-doing", Group.C, "001 §引言", LearningByDoing.class, LearningByDoing.Parameters.DEFAULT, LearningByDoing::new),
            entry("technology-gap", Group.C, "003 §一.3", TechnologyGap.class, TechnologyGap.Parameters.DEFAULT, TechnologyGap::new),
            // D. Finance
            entry("quantified-goal", Group.D, "001 §三(一).3", QuantifiedGoal.class, QuantifiedGoal.Parameters.DEFAULT, QuantifiedGoal::new),
            entry("legislature-approval", Group.D, "003 §二", LegislatureApproval.class, LegislatureApproval.Parameters.DEFAULT, LegislatureApproval::new),
            entry("delivery-gap", Group.D, "003 §一.2", DeliveryGap.class, DeliveryGap.Parameters.DEFAULT, DeliveryGap::new),
            entry("loan-burden", Group.D, "003 §一.2", LoanBurden.class, LoanBurden.Parameters.DEFAULT, LoanBurden::new),
            // E. Politics
            entry("prestige-seeker", Group.E, "000 §2.3", PrestigeSeeker.class, PrestigeSeeker.Parameters.DEFAULT, PrestigeSeeker::new));

    private Dynamics() {}

    /** The parts of the catalogue. */
    public enum Group {
        /** The arena: what the talks are about and by which rules they run. */
        A,
        /** Climate and mitigation. */
        B,
        /** Technology. */
        C,
        /** Finance. */
        D,
        /** Politics at home and between blocs. */
        E
    }

    /**
     * One row.
     *
     * @param id its name in files, messages and commands
     * @param group its part of the catalogue
     * @param source the passage it comes from, e.g. {@code "003 §一.2"}
     * @param type its class
     * @param defaults a record of numbers: its parameters unless a scenario says otherwise
     */
    public record Entry(String id, Group group, String source, Class<? extends Dynamic> type, Record defaults, Maker<Record> maker) {
        /** The rule with these parameters, a record of the class of {@link #defaults}. */
        Dynamic make(Record parameters, Scenario scenario, StartClimate climate) {
            return maker.make(parameters, scenario, climate);
        }
    }

    /** Makes a rule. */
    interface Maker<P extends Record> {
        Dynamic make(P parameters, Scenario scenario, StartClimate climate);
    }

    private static <P extends Record> Entry entry(String id, Group group, String source, Class<? extends Dynamic> type, P defaults,
            Function<P, Dynamic> maker) {
        return entry(id, group, source, type, defaults, (parameters, scenario, climate) -> maker.apply(parameters));
    }

    @SuppressWarnings("unchecked") // the parameters are always of the class of the defaults: see overlay
    private static <P extends Record> Entry entry(String id, Group group, String source, Class<? extends Dynamic> type, P defaults,
            Maker<P> maker) {
        return new Entry(id, group, source, type, defaults,
                (parameters, scenario, climate) -> maker.make((P) parameters, scenario, climate));
    }

    /** All rows, in the order in which the rules post. */
    public static List<Entry> table() {
        return TABLE;
    }

    /** The row with this id. */
    public static Entry entry(String id) {
        for (Entry entry : TABLE) {
            if (entry.id.equals(id)) {
                return entry;
            }
        }
        throw new IllegalArgumentException("there is no dynamic '%s'. Maybe '%s'".formatted(id, nearest(id, TABLE.stream().map(Entry::id).toList())));
    }

    /**
     * The model of a scenario: the structural rules, then every row that the scenario does not switch off, with the
     * parameters it sets.
     *
     * @throws IllegalArgumentException if the scenario names a dynamic or a parameter that does not exist, or a value
     *     outside its range
     */
    public static Model model(Scenario scenario) {
        return model(scenario, Set.of());
    }

    /** The same with the rows of {@code off} switched off as well, whatever the scenario says. */
    public static Model model(Scenario scenario, Collection<String> off) {
        scenario.dynamics().keySet().forEach(Dynamics::entry);
        off.forEach(Dynamics::entry);
        StartClimate climate = StartClimate.of(scenario);
        List<Cause> rules = new ArrayList<>();
        rules.add(new Cause("implementation", new Implementation()));
        rules.add(new Cause("political-capital", new PoliticalCapital()));
        for (Entry entry : TABLE) {
            DynamicSetting setting = scenario.dynamics().getOrDefault(entry.id, DynamicSetting.DEFAULT);
            Record parameters = overlay(entry, setting.parameters());
            if (setting.enabled() && !off.contains(entry.id)) {
                rules.add(new Cause(entry.id, entry.make(parameters, scenario, climate)));
            }
        }
        return new Model(scenario, climate.model(), rules);
    }

    /** The defaults of {@code entry} with the parameters of {@code values} in their place. */
    static Record overlay(Entry entry, Map<String, Double> values) {
        Class<? extends Record> type = entry.defaults.getClass();
        RecordComponent[] components = type.getRecordComponents();
        List<String> known = new ArrayList<>();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                known.add(name);
                types[i] = components[i].getType();
                arguments[i] = values.containsKey(name) ? values.get(name) : components[i].getAccessor().invoke(entry.defaults);
            }
            for (String name : values.keySet()) {
                if (!known.contains(name)) {
                    throw new IllegalArgumentException(known.isEmpty()
                            ? "dynamic '%s' has no parameters, found '%s'".formatted(entry.id, name)
                            : "dynamic '%s' has no parameter '%s'. Maybe '%s'".formatted(entry.id, name, nearest(name, known)));
                }
            }
            return type.getConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("dynamic '%s': %s".formatted(entry.id, e.getCause().getMessage()), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the parameters of dynamic '%s' must be a public record of numbers".formatted(entry.id), e);
        }
    }

    /** The one of {@code known} that is fewest single-letter edits away from {@code name}. */
    private static String nearest(String name, List<String> known) {
        String best = known.get(0);
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int edits = edits(name, candidate);
            if (edits < least) {
                least = edits;
                best = candidate;
            }
        }
        return best;
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[b.length()];
    }
}
