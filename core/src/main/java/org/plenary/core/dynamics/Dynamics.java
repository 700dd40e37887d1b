package org.plenary.core.dynamics;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.plenary.core.dynamics.diplomacy.CarbonBorder;
import org.plenary.core.dynamics.diplomacy.Cbdr;
import org.plenary.core.dynamics.diplomacy.ClubAlternatives;
import org.plenary.core.dynamics.diplomacy.CoalitionOfTheWilling;
import org.plenary.core.dynamics.diplomacy.CoalitionPolitics;
import org.plenary.core.dynamics.diplomacy.ConsensusRule;
import org.plenary.core.dynamics.diplomacy.CredibilityMemory;
import org.plenary.core.dynamics.diplomacy.DualIdentity;
import org.plenary.core.dynamics.diplomacy.EntryIntoForce;
import org.plenary.core.dynamics.diplomacy.HistoricalResponsibility;
import org.plenary.core.dynamics.diplomacy.LeadershipVacuum;
import org.plenary.core.dynamics.diplomacy.MajorPowerStatement;
import org.plenary.core.dynamics.diplomacy.NeutralityVsCuts;
import org.plenary.core.dynamics.diplomacy.NoPunishment;
import org.plenary.core.dynamics.diplomacy.NorthSouthTrust;
import org.plenary.core.dynamics.diplomacy.PledgeAndReview;
import org.plenary.core.dynamics.diplomacy.RelativeGains;
import org.plenary.core.dynamics.diplomacy.SummitDiplomacy;
import org.plenary.core.dynamics.diplomacy.TechnologyVoice;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.diplomacy.TrackTwo;
import org.plenary.core.dynamics.diplomacy.UniformDuties;
import org.plenary.core.dynamics.economy.CarbonLeakage;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.dynamics.economy.ClimateDamages;
import org.plenary.core.dynamics.economy.OilPrice;
import org.plenary.core.dynamics.economy.SectorGradient;
import org.plenary.core.dynamics.finance.AdaptationBill;
import org.plenary.core.dynamics.finance.AidRescission;
import org.plenary.core.dynamics.finance.CarbonMarket;
import org.plenary.core.dynamics.finance.DeliveryGap;
import org.plenary.core.dynamics.finance.FiscalShock;
import org.plenary.core.dynamics.finance.GreenClimateFund;
import org.plenary.core.dynamics.finance.GreenFinance;
import org.plenary.core.dynamics.finance.InvestorConfidence;
import org.plenary.core.dynamics.finance.Jetp;
import org.plenary.core.dynamics.finance.LegislatureApproval;
import org.plenary.core.dynamics.finance.LoanBurden;
import org.plenary.core.dynamics.finance.PrestigeSeeker;
import org.plenary.core.dynamics.finance.QuantifiedGoal;
import org.plenary.core.dynamics.finance.SouthSouthFinance;
import org.plenary.core.dynamics.finance.TiedAid;
import org.plenary.core.dynamics.finance.Trilateral;
import org.plenary.core.dynamics.finance.UnpaidCapital;
import org.plenary.core.dynamics.politics.ClimateInstability;
import org.plenary.core.dynamics.politics.CrisisOverlap;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.dynamics.politics.InterestGroups;
import org.plenary.core.dynamics.politics.JustTransition;
import org.plenary.core.dynamics.politics.PartisanSwing;
import org.plenary.core.dynamics.politics.ScienceAsymmetry;
import org.plenary.core.dynamics.politics.ScienceRecovery;
import org.plenary.core.dynamics.politics.ScienceSalience;
import org.plenary.core.dynamics.politics.Subnational;
import org.plenary.core.dynamics.technology.AbsorptiveCapacity;
import org.plenary.core.dynamics.technology.AdaptationTechnology;
import org.plenary.core.dynamics.technology.AgendaAttention;
import org.plenary.core.dynamics.technology.CommercialTransfer;
import org.plenary.core.dynamics.technology.CostToAmbition;
import org.plenary.core.dynamics.technology.CriticalMinerals;
import org.plenary.core.dynamics.technology.Ctcn;
import org.plenary.core.dynamics.technology.GreatPowerTechRace;
import org.plenary.core.dynamics.technology.IpRegime;
import org.plenary.core.dynamics.technology.LearningByDoing;
import org.plenary.core.dynamics.technology.NeedsMatching;
import org.plenary.core.dynamics.technology.NegotiationSignal;
import org.plenary.core.dynamics.technology.PublicTransfer;
import org.plenary.core.dynamics.technology.RdCooperation;
import org.plenary.core.dynamics.technology.SouthSouthSupply;
import org.plenary.core.dynamics.technology.StandardsBarrier;
import org.plenary.core.dynamics.technology.TechnoFix;
import org.plenary.core.dynamics.technology.TechnologyGap;
import org.plenary.core.dynamics.technology.TechnologyPactFallback;
import org.plenary.core.model.DynamicSetting;
import org.plenary.core.model.Scenario;
import org.plenary.core.world.Cause;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.Setup;
import org.plenary.core.world.StartClimate;

/**
 * The table of contents of all rules, in the order in which they post. A row is a class of the same name ({@code
 * climate-damages} is {@code ClimateDamages}) with a record of parameters, and three messages: {@code dynamic.ID.title},
 * {@code .explanation} and {@code .source}.
 */
public final class Dynamics {
    private static final List<Entry> TABLE = List.of(
            // A. The arena
            row(Group.A, "three-currencies", "000 §1", ThreeCurrencies.Parameters.DEFAULT, ThreeCurrencies::new),
            row(Group.A, "cbdr", "001 §三(二)", Cbdr.Parameters.DEFAULT, Cbdr::new),
            row(Group.A, "historical-responsibility", "002 §三", HistoricalResponsibility.Parameters.DEFAULT, HistoricalResponsibility::new),
            row(Group.A, "pledge-and-review", "003 §一", PledgeAndReview.Parameters.DEFAULT, PledgeAndReview::new),
            row(Group.A, "entry-into-force", "002 §二", EntryIntoForce.Parameters.DEFAULT, EntryIntoForce::new),
            row(Group.A, "consensus-rule", "004 §三.1", ConsensusRule.Parameters.DEFAULT, ConsensusRule::new),
            row(Group.A, "no-punishment", "004 §三.1", NoPunishment.Parameters.DEFAULT, NoPunishment::new),
            row(Group.A, "uniform-duties", "004 §三.1", UniformDuties.Parameters.DEFAULT, UniformDuties::new),
            row(Group.A, "club-alternatives", "003 §二", ClubAlternatives.Parameters.DEFAULT, ClubAlternatives::new),
            row(Group.A, "agenda-attention", "003 §一.3", AgendaAttention.Parameters.DEFAULT, AgendaAttention::new),
            // B. Climate and mitigation
            row(Group.B, "carbon-to-warming", "002 §四", CarbonToWarming.Parameters.DEFAULT, CarbonToWarming::new),
            row(Group.B, "climate-damages", "002 §四", ClimateDamages.Parameters.DEFAULT, ClimateDamages::new),
            row(Group.B, "climate-instability", "002 §四", ClimateInstability.Parameters.DEFAULT, ClimateInstability::new),
            row(Group.B, "sector-gradient", "001 §二(三)", SectorGradient.Parameters.DEFAULT, SectorGradient::new),
            row(Group.B, "carbon-leakage", "004 §三.1", CarbonLeakage.Parameters.DEFAULT, CarbonLeakage::new),
            row(Group.B, "just-transition", "004 §二(三).3", JustTransition.Parameters.DEFAULT, JustTransition::new),
            row(Group.B, "oil-price", "004 §三.2", OilPrice.Parameters.DEFAULT, OilPrice::new),
            row(Group.B, "neutrality-vs-cuts", "002 §三", NeutralityVsCuts.Parameters.DEFAULT, NeutralityVsCuts::new),
            row(Group.B, "techno-fix", "001 §一", TechnoFix.Parameters.DEFAULT, TechnoFix::new),
            // C. Technology
            row(Group.C, "learning-by-doing", "001 §引言", LearningByDoing.Parameters.DEFAULT, LearningByDoing::new),
            row(Group.C, "technology-gap", "003 §一.3", TechnologyGap.Parameters.DEFAULT, TechnologyGap::new),
            row(Group.C, "public-transfer", "001 §二(二)", PublicTransfer.Parameters.DEFAULT, PublicTransfer::new),
            row(Group.C, "commercial-transfer", "001 §二(二)", CommercialTransfer.Parameters.DEFAULT, CommercialTransfer::new),
            row(Group.C, "ip-regime", "001 §三(一).2", IpRegime.Parameters.DEFAULT, IpRegime::new),
            row(Group.C, "standards-barrier", "001 §引言", StandardsBarrier.Parameters.DEFAULT, StandardsBarrier::new),
            row(Group.C, "great-power-tech-race", "001 §三(一).1", GreatPowerTechRace.Parameters.DEFAULT, GreatPowerTechRace::new),
            row(Group.C, "absorptive-capacity", "000 §2.2", AbsorptiveCapacity.Parameters.DEFAULT, AbsorptiveCapacity::new),
            row(Group.C, "negotiation-signal", "001 §引言", NegotiationSignal.Parameters.DEFAULT, NegotiationSignal::new),
            row(Group.C, "rd-cooperation", "001 §二(三)", RdCooperation.Parameters.DEFAULT, RdCooperation::new),
            row(Group.C, "critical-minerals", "004 §四.2", CriticalMinerals.Parameters.DEFAULT, CriticalMinerals::new),
            row(Group.C, "adaptation-technology", "001 §二(三)", AdaptationTechnology.Parameters.DEFAULT, AdaptationTechnology::new),
            row(Group.C, "south-south-supply", "002 §三", SouthSouthSupply.Parameters.DEFAULT, SouthSouthSupply::new),
            row(Group.C, "cost-to-ambition", "001 §一", CostToAmbition.Parameters.DEFAULT, CostToAmbition::new),
            row(Group.C, "dual-identity", "001 §三(一).4", DualIdentity.Parameters.DEFAULT, DualIdentity::new),
            row(Group.C, "needs-matching", "000 §2.2", NeedsMatching.Parameters.DEFAULT, NeedsMatching::new),
            row(Group.C, "ctcn", "001 §四(一)", Ctcn.Parameters.DEFAULT, Ctcn::new),
            row(Group.C, "technology-pact-fallback", "001 §一", TechnologyPactFallback.Parameters.DEFAULT, TechnologyPactFallback::new),
            row(Group.C, "technology-voice", "000 §2.2", TechnologyVoice.Parameters.DEFAULT, TechnologyVoice::new),
            // D. Finance
            row(Group.D, "quantified-goal", "001 §三(一).3", QuantifiedGoal.Parameters.DEFAULT, QuantifiedGoal::new),
            row(Group.D, "legislature-approval", "003 §二", LegislatureApproval.Parameters.DEFAULT, LegislatureApproval::new),
            row(Group.D, "delivery-gap", "003 §一.2", DeliveryGap.Parameters.DEFAULT, DeliveryGap::new),
            row(Group.D, "loan-burden", "003 §一.2", LoanBurden.Parameters.DEFAULT, LoanBurden::new),
            row(Group.D, "adaptation-bill", "003 §一.2", AdaptationBill.Parameters.DEFAULT, AdaptationBill::new),
            row(Group.D, "aid-rescission", "001 §四(二)", AidRescission.Parameters.DEFAULT, AidRescission::new),
            row(Group.D, "investor-confidence", "001 §四(二)", InvestorConfidence.Parameters.DEFAULT, InvestorConfidence::new),
            row(Group.D, "fiscal-shock", "004 §三.2", FiscalShock.Parameters.DEFAULT, FiscalShock::new),
            row(Group.D, "unpaid-capital", "000 §2.3", UnpaidCapital.Parameters.DEFAULT, UnpaidCapital::new),
            row(Group.D, "tied-aid", "003 §一.4", TiedAid.Parameters.DEFAULT, TiedAid::new),
            row(Group.D, "south-south-finance", "000 §3", SouthSouthFinance.Parameters.DEFAULT, SouthSouthFinance::new),
            row(Group.D, "trilateral", "003 §二", Trilateral.Parameters.DEFAULT, Trilateral::new),
            row(Group.D, "jetp", "001 §四(二)", Jetp.Parameters.DEFAULT, Jetp::new),
            row(Group.D, "carbon-market", "001 §四(三)", CarbonMarket.Parameters.DEFAULT, CarbonMarket::new),
            row(Group.D, "green-finance", "004 §四.6", GreenFinance.Parameters.DEFAULT, GreenFinance::new),
            // E. Politics and diplomacy
            row(Group.E, "partisan-swing", "002 §四", PartisanSwing.Parameters.DEFAULT, PartisanSwing::new),
            row(Group.E, "subnational", "004 §一", Subnational.Parameters.DEFAULT, Subnational::new),
            row(Group.E, "credibility-memory", "002 §四", CredibilityMemory.Parameters.DEFAULT, CredibilityMemory::new),
            row(Group.E, "leadership-vacuum", "000 §3(3)", LeadershipVacuum.Parameters.DEFAULT, LeadershipVacuum::new),
            row(Group.E, "relative-gains", "004 §三.3", RelativeGains.Parameters.DEFAULT, RelativeGains::new),
            row(Group.E, "domestic-win-set", "004 §三.4", DomesticWinSet.Parameters.DEFAULT, DomesticWinSet::new),
            row(Group.E, "interest-groups", "004 前言", InterestGroups.Parameters.DEFAULT, InterestGroups::new),
            row(Group.E, "science-salience", "000 §2.1", ScienceSalience.Parameters.DEFAULT, ScienceSalience::new),
            row(Group.E, "science-recovery", "000 §2.1", ScienceRecovery.Parameters.DEFAULT, ScienceRecovery::new),
            row(Group.E, "science-asymmetry", "000 §2.2", ScienceAsymmetry.Parameters.DEFAULT, ScienceAsymmetry::new),
            row(Group.E, "major-power-statement", "004 §一", MajorPowerStatement.Parameters.DEFAULT, MajorPowerStatement::new),
            row(Group.E, "summit-diplomacy", "004 §四.1", SummitDiplomacy.Parameters.DEFAULT, SummitDiplomacy::new),
            row(Group.E, "coalition-politics", "001 §一", CoalitionPolitics.Parameters.DEFAULT, CoalitionPolitics::new),
            row(Group.E, "carbon-border", "003 §二", CarbonBorder.Parameters.DEFAULT, CarbonBorder::new),
            row(Group.E, "track-two", "000 §3(1)", TrackTwo.Parameters.DEFAULT, TrackTwo::new),
            row(Group.E, "north-south-trust", "003 §一.2", NorthSouthTrust.Parameters.DEFAULT, NorthSouthTrust::new),
            row(Group.E, "prestige-seeker", "000 §2.3", PrestigeSeeker.Parameters.DEFAULT, PrestigeSeeker::new),
            row(Group.E, "coalition-of-the-willing", "003 §二", CoalitionOfTheWilling.Parameters.DEFAULT, CoalitionOfTheWilling::new),
            row(Group.E, "crisis-overlap", "004 §三.1", CrisisOverlap.Parameters.DEFAULT, CrisisOverlap::new));

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

    /** One row. */
    public static final class Entry {
        private final Group group;
        private final String id;
        private final String source;
        private final Record defaults;
        private final BiFunction<Record, Setup, Dynamic> maker;

        private Entry(Group group, String id, String source, Record defaults, BiFunction<Record, Setup, Dynamic> maker) {
            this.group = group;
            this.id = id;
            this.source = source;
            this.defaults = defaults;
            this.maker = maker;
        }

        /** Its part of the catalogue. */
        public Group group() {
            return group;
        }

        /** Its name in files, messages and commands. */
        public String id() {
            return id;
        }

        /** The passage it comes from, e.g. {@code "003 §一.2"}. */
        public String source() {
            return source;
        }

        /** Its class: the one that its parameters are nested in. */
        public Class<? extends Dynamic> type() {
            return defaults.getClass().getEnclosingClass().asSubclass(Dynamic.class);
        }

        /** A record of numbers: its parameters unless a scenario says otherwise. */
        public Record defaults() {
            return defaults;
        }

        /** Its parameters and their defaults, in the order in which they are declared. */
        public Map<String, Double> parameters() {
            Map<String, Double> parameters = new LinkedHashMap<>();
            for (RecordComponent component : defaults.getClass().getRecordComponents()) {
                parameters.put(component.getName(), value(component, defaults));
            }
            return parameters;
        }
    }

    private static <P extends Record> Entry row(Group group, String id, String source, P defaults, Function<P, Dynamic> maker) {
        return row(group, id, source, defaults, (parameters, setup) -> maker.apply(parameters));
    }

    @SuppressWarnings("unchecked") // the parameters are always of the class of the defaults: see overlay
    private static <P extends Record> Entry row(Group group, String id, String source, P defaults,
            BiFunction<P, Setup, Dynamic> maker) {
        return new Entry(group, id, source, defaults, (parameters, setup) -> maker.apply((P) parameters, setup));
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
        Set<String> on = new LinkedHashSet<>();
        for (Entry entry : TABLE) {
            if (setting(scenario, entry).enabled() && !off.contains(entry.id)) {
                on.add(entry.id);
            }
        }
        Scenario played = scenario;
        for (String id : off) {
            played = played.without(id);
        }
        Setup setup = new Setup(played, StartClimate.of(scenario), Collections.unmodifiableSet(on));
        List<Cause> rules = new ArrayList<>();
        rules.add(new Cause("implementation", new Implementation()));
        rules.add(new Cause("political-capital", new PoliticalCapital()));
        rules.add(new Cause("green-climate-fund", new GreenClimateFund()));
        for (Entry entry : TABLE) {
            Record parameters = overlay(entry, setting(scenario, entry).parameters());
            if (on.contains(entry.id)) {
                rules.add(new Cause(entry.id, entry.maker.apply(parameters, setup)));
            }
        }
        return new Model(played, setup.climate().model(), rules);
    }

    private static DynamicSetting setting(Scenario scenario, Entry entry) {
        return scenario.dynamics().getOrDefault(entry.id, DynamicSetting.DEFAULT);
    }

    /**
     * The defaults of {@code entry} with {@code values} in their place.
     *
     * @throws IllegalArgumentException if it has no such parameter, or a value is outside its range
     */
    public static Record overlay(Entry entry, Map<String, Double> values) {
        Map<String, Double> parameters = entry.parameters();
        values.forEach((name, value) -> {
            if (parameters.replace(name, value) == null) {
                throw new IllegalArgumentException(parameters.isEmpty()
                        ? "dynamic '%s' has no parameters, found '%s'".formatted(entry.id, name)
                        : "dynamic '%s' has no parameter '%s'. Maybe '%s'".formatted(entry.id, name,
                                nearest(name, List.copyOf(parameters.keySet()))));
            }
        });
        Class<?>[] types = new Class<?>[parameters.size()];
        Arrays.fill(types, double.class);
        try {
            return entry.defaults.getClass().getConstructor(types).newInstance(parameters.values().toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("dynamic '%s': %s".formatted(entry.id, e.getCause().getMessage()), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the parameters of dynamic '%s' must be a public record of numbers".formatted(entry.id), e);
        }
    }

    private static double value(RecordComponent component, Record of) {
        try {
            return (double) component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s must be a public record of numbers".formatted(of.getClass()), e);
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
