package org.plenary.core.scenario;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.plenary.core.model.Article;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.BlocBaseline;
import org.plenary.core.model.BlocStart;
import org.plenary.core.model.Cop;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Procedure;
import org.plenary.core.model.Relation;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Script;
import org.plenary.core.model.Sector;

/**
 * Makes {@code assets/scenarios/ID.json} from the tables in {@code core/src/data}: each scenario from its choices in {@code
 * ID.json} and {@code ID-blocs.csv} there. Run from the root: {@code mvn -q test-compile -pl core exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=org.plenary.core.scenario.ScenarioImport}.
 */
public final class ScenarioImport {
    /** The working directory is {@code core} under surefire, the root otherwise. */
    static final Path ROOT = Files.isDirectory(Path.of("core")) ? Path.of("") : Path.of("..");
    static final Path DATA = ROOT.resolve("core/src/data");
    /** What is made from choices of its own. */
    static final List<String> CHOSEN = List.of("after-baku", "copenhagen-to-baku", "kyoto-to-paris");

    static final int LAST_OBSERVED = 2023;
    /**
     * What cuts cost from 2025 on of what the curves say, which are of 2017. Solar and onshore wind power cost 0.54 of what
     * they did in 2017 (learning_series.csv, 2022) and count for half of the power sector, that for two fifths of the cuts;
     * batteries cost 0.45 (four doublings, from memory, at 0.18 of learning_rates.csv), are a third of an electric car, and
     * transport is three twentieths of the cuts: 1 - 0.4 x 0.5 x 0.46 - 0.15 x 0.33 x 0.55. The shares are modelling choices.
     */
    static final double FALLEN_SINCE_2017 = 0.88;
    /** The seats, in order. */
    static final List<String> SEATS = List.of("USA", "EUU", "CHN", "IND", "JPN", "UMB", "EIT", "BZA", "OIL", "AOS", "LDC", "G77");

    /**
     * What no table gives: {@code ID.json} beside the tables.
     *
     * @param borrowed ids of articles that are those of after-baku
     * @param costFactor what cuts cost before 2025, at the start, over what the curves of 2017 say of 2025
     */
    record Choices(String id, int start, int end, int horizon, int referenceYear, double discountRate,
            Scenario.Sensitivity sensitivity, Procedure procedure, List<Cop> cops, List<String> borrowed, List<Article> articles, double costFactor,
            Map<String, String> temperaments, Map<String, List<String>> coalitions, List<Promise> pledges,
            double defaultTrust, List<Pair> pairs, Script script, List<String> provenance) {}

    /** A pledge as it is known, and where from. */
    sealed interface Promise {
        String bloc();

        /** The level that ndc_blocs.csv gives for {@code year}. */
        record Level(String bloc, int year, String why) implements Promise {}

        /** A percentage below another base year. */
        record BaseYear(String bloc, NdcKind kind, int baseYear, double percent, double conditionalPercent, int year, String why)
                implements Promise {}

        /** A pledge that needs no percentage. */
        record Given(String bloc, NdcKind kind, int year, String why) implements Promise {}
    }

    /** How {@code one} stands to {@code other}, and back. */
    record Pair(String one, String other, double trust, double back, double rivalry, String why) {}

    private final Choices choices;
    private final Table politics;
    private final Table history = new Table("blocs.csv");
    private final Table projection = new Table("baseline_projection.csv");
    private final Table sectors = new Table("sectors.csv");
    private final Table costs = new Table("macc_blocs.csv");
    private final Table damages = new Table("damage_blocs.csv");
    private final Table ndcs = new Table("ndc_blocs.csv");
    private final Table countries = new Table("countries_to_blocs.csv");

    /** The years of the projection; before the first the baseline is what was observed. */
    private final int[] projected = projection.rows("bloc", "USA").stream().mapToInt(row -> row.whole("year")).toArray();
    /** The nodes of the baseline: the reference year, the years observed since the start, those of the projection. */
    private final int[] years;

    ScenarioImport(String id) {
        choices = choices(id);
        politics = new Table(id + "-blocs.csv");
        years = IntStream.concat(IntStream.of(choices.referenceYear()),
                IntStream.concat(IntStream.range(Math.min(choices.start(), projected[0]), projected[0]), IntStream.of(projected))).distinct().toArray();
    }

    private static Choices choices(String id) {
        return StrictJson.read(Choices.class, text(id + ".json"), id + ".json");
    }

    public static void main(String[] arguments) throws IOException {
        for (Scenario scenario : all()) {
            Files.writeString(target(scenario.id()), ScenarioFiles.write(scenario));
        }
    }

    /** The file of the scenario with this id. */
    static Path target(String id) {
        return ROOT.resolve("assets/scenarios").resolve(id + ".json");
    }

    /** All scenarios that come with Plenary. */
    static List<Scenario> all() {
        List<Scenario> all = new ArrayList<>(CHOSEN.stream().map(id -> new ScenarioImport(id).scenario()).toList());
        all.add(lesson(all.get(1)));
        all.add(six(all.get(0)));
        return all;
    }

    /** See the provenance of the scenario; law 6 of the design is what it is for. */
    private static final double SIX_DISCOUNT_RATE = 0.025;

    /** The same world with six blocs. */
    private static Scenario six(Scenario twelve) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("USA", List.of("USA"));
        groups.put("EUU", List.of("EUU"));
        groups.put("ODV", List.of("JPN", "UMB", "EIT"));
        groups.put("CHN", List.of("CHN"));
        groups.put("EMG", List.of("IND", "BZA", "OIL", "G77"));
        groups.put("VUL", List.of("AOS", "LDC"));
        List<String> provenance = new ArrayList<>(List.of("The world of " + twelve.id() + " with twelve blocs merged into six by Merger: amounts"
                + " are added up, indices averaged by output, cost curves summed at each price.", "Worth is discounted at 2.5 % a year:"
                + " few large blocs bear so much of their own damages that at 2 % there is less of a dilemma than the design asks for. Experts"
                + " name 1 to 3 % (Drupp et al. 2018, American Economic Journal: Economic Policy 10, 109)."));
        provenance.addAll(twelve.provenance());
        return new Merger(twelve).into(twelve.id() + "-six", groups, SIX_DISCOUNT_RATE, provenance);
    }

    /** The first conference of {@code whole} alone, and the three years after it. */
    private static Scenario lesson(Scenario whole) {
        Cop cop = whole.cops().get(0);
        Script script = new Script(cop.year() + 3, whole.script().shocks().stream().filter(shock -> shock.year() <= cop.year() + 3).toList());
        return new Scenario(cop.city(), whole.start(), cop.year() + 3, whole.horizon(), whole.referenceYear(), whole.discountRate(),
                whole.sensitivity(), whole.procedure(), List.of(cop), whole.articles().stream().filter(a -> cop.articles().contains(a.id())).toList(),
                whole.blocs(), whole.defaultTrust(), whole.relations(), whole.bunkersYears(), whole.bunkersCo2Mt(), whole.dynamics(), script,
                whole.provenance());
    }

    Scenario scenario() {
        List<Bloc> blocs = SEATS.stream().map(this::bloc).toList();
        List<Relation> relations = new ArrayList<>();
        for (Pair pair : choices.pairs()) {
            relations.add(new Relation(pair.one(), pair.other(), pair.trust(), pair.rivalry()));
            relations.add(new Relation(pair.other(), pair.one(), pair.back(), pair.rivalry()));
        }
        return new Scenario(choices.id(), choices.start(), choices.end(), choices.horizon(), choices.referenceYear(),
                choices.discountRate(), choices.sensitivity(), choices.procedure(), choices.cops(), articles(), blocs,
                choices.defaultTrust(), relations, years, series("BUNKERS", "co2_fossil_mt", "co2_fossil_mt"), Map.of(),
                choices.script(), choices.provenance());
    }

    private List<Article> articles() {
        List<Article> articles = new ArrayList<>(choices.articles());
        choices("after-baku").articles().stream().filter(article -> choices.borrowed().contains(article.id())).forEach(articles::add);
        return articles;
    }

    private Bloc bloc(String code) {
        BlocBaseline baseline = baseline(code);
        Table.Row damage = damages.row("bloc", code);
        return new Bloc(code, flag("annexI", code), flag("donor", code), flag("emergingDonor", code),
                choices.coalitions().get(code), countries.rows("bloc", code).stream().filter(row -> row.number("unfccc_party") == 1).map(row -> row.text("iso3")).sorted().toList(),
                choices.temperaments().get(code), start(code), baseline,
                cost(code),
                new Bloc.Damage(damage.number("kw_b1"), damage.number("kw_b2")),
                choices.pledges().stream().filter(promise -> promise.bloc().equals(code)).map(promise -> pledge(promise, baseline)).toList());
    }

    private Bloc.AbatementCost cost(String code) {
        List<Table.Row> nodes = costs.rows("bloc", code);
        int[] nodeYears = nodes.stream().mapToInt(row -> row.whole("year")).toArray();
        double[] a = costs(nodes, "a_usd2021");
        double[] b = costs(nodes, "b_usd2021");
        if (choices.start() < nodeYears[0]) {
            nodeYears = IntStream.concat(IntStream.of(choices.start()), Arrays.stream(nodeYears)).toArray();
        } else {
            a = Arrays.copyOfRange(a, 1, a.length);
            b = Arrays.copyOfRange(b, 1, b.length);
        }
        return new Bloc.AbatementCost(nodeYears, a, b);
    }

    /** A coefficient at the start, if that is before the first node, then at each node. */
    private double[] costs(List<Table.Row> nodes, String column) {
        double start = nodes.get(0).number(column) * choices.costFactor();
        return DoubleStream.concat(DoubleStream.of(start), nodes.stream().mapToDouble(row -> row.number(column) * FALLEN_SINCE_2017))
                .map(value -> round(value, 4)).toArray();
    }

    private BlocStart start(String code) {
        double[] gap = new double[Sector.COUNT];
        String[] names = {"Power", "Transport", "Buildings", "Industry", "Agriculture"};
        Arrays.setAll(gap, s -> choice("technologyGap" + names[s], code));
        int known = Math.min(LAST_OBSERVED, choices.start() - 1);
        Table.Row last = history.row("bloc", code, "year", known);
        double cumulative = last.number("cum_co2_fossil_1850_gt") + last.number("cum_co2_luc_1850_gt");
        for (int year = known + 1; year < choices.start(); year++) {
            Table.Row next = projection.row("bloc", code, "year", year);
            cumulative += (next.number("co2_fossil_mt") + next.number("co2_lulucf_mt")) / 1000;
        }
        return new BlocStart(round(cumulative, 3), choice("scienceCapacity", code), choice("absorptiveCapacity", code),
                choice("adaptation", code), choice("stability", code), choice("credibility", code), choice("stance", code),
                choice("polarisation", code), (int) choice("electionEveryYears", code), (int) choice("nextElection", code),
                choice("resistance", code), choice("salience", code), choice("fossilEmployment", code), choice("legislature", code),
                choice("leadership", code), choice("prestige", code), choice("technologyShare", code), gap,
                choice("debtShare", code), choice("climateFinanceBn", code));
    }

    private BlocBaseline baseline(String code) {
        double[] gdpPpp = series(code, "gdp_ppp_bn2021", "gdp_ppp_bn2021");
        Table.Row last = projection.row("bloc", code, "year", LAST_OBSERVED);
        double marketRate = last.number("gdp_mer_bn2023") / last.number("gdp_ppp_bn2021");
        double[] gdpMer = new double[years.length];
        Arrays.setAll(gdpMer, i -> years[i] < LAST_OBSERVED ? round(gdpPpp[i] * marketRate, 2)
                : projection.row("bloc", code, "year", years[i]).number("gdp_mer_bn2023"));
        double[] fgas = new double[years.length];
        Arrays.setAll(fgas, i -> years[i] < projected[0] ? round(fgas(code, years[i]), 2)
                : projection.row("bloc", code, "year", years[i]).number("fgas_mtco2e"));
        return new BlocBaseline(years, series(code, "population_m", "population_m"), gdpPpp, gdpMer,
                series(code, "co2_fossil_mt", "co2_fossil_mt"), series(code, "co2_lulucf_mt", "co2_lulucf_mt"),
                series(code, "ch4_mtco2e", "ch4_mtco2e"), series(code, "n2o_mtco2e", "n2o_mtco2e"), fgas,
                shares(code, "co2_mt"), shares(code, "ch4_mtco2e"), shares(code, "n2o_mtco2e"));
    }

    /** What was observed, then the projection. */
    private double[] series(String code, String column, String historic) {
        double[] values = new double[years.length];
        Arrays.setAll(values, i -> years[i] < projected[0] ? round(history.row("bloc", code, "year", years[i]).number(historic), 2)
                : projection.row("bloc", code, "year", years[i]).number(column));
        return values;
    }

    /** Fluorinated gases, Mt: the sectors' table has some years only, between which they are interpolated. */
    private double fgas(String code, int year) {
        int before = known(year, -1);
        int after = known(year, 1);
        double from = fgasKnown(code, before);
        return before == after ? from : from + (fgasKnown(code, after) - from) * (year - before) / (after - before);
    }

    private double fgasKnown(String code, int year) {
        return sectors.rows("bloc", code, "year", year).stream().mapToDouble(row -> row.number("fgas_mtco2e")).sum();
    }

    /** The next year, in steps of {@code step}, of which the sectors are known. */
    private int known(int year, int step) {
        int next = year;
        while (sectors.rows("bloc", "USA", "year", next).isEmpty()) {
            next += step;
        }
        return next;
    }

    /** Shares of the sectors in one gas at the start, as far as observed; waste counts with industry. */
    private double[] shares(String code, String gas) {
        double[] amounts = new double[Sector.COUNT];
        for (Table.Row row : sectors.rows("bloc", code, "year", known(Math.min(LAST_OBSERVED, choices.start()), -1))) {
            Sector sector = row.text("sector").equals("waste") ? Sector.INDUSTRY : Sector.valueOf(row.text("sector").toUpperCase(java.util.Locale.ROOT));
            amounts[sector.ordinal()] += row.number(gas);
        }
        double total = Arrays.stream(amounts).sum();
        double[] shares = Arrays.stream(amounts).map(amount -> round(amount / total, 4)).toArray();
        int largest = IntStream.range(0, shares.length).reduce((a, b) -> shares[a] >= shares[b] ? a : b).orElseThrow();
        shares[largest] = round(shares[largest] + 1 - Arrays.stream(shares).sum(), 4);
        return shares;
    }

    private Pledge pledge(Promise promise, BlocBaseline baseline) {
        if (promise instanceof Promise.Level level) {
            Table.Row row = ndcs.row("bloc", level.bloc(), "year", level.year());
            double reference = baseline.ghgMt(choices.referenceYear());
            double land = row.number("lulucf_cp_mtco2e");
            return new Pledge(NdcKind.ABSOLUTE_CUT, round(100 * (1 - (row.number("ndc_unconditional_mtco2e") + land) / reference), 1),
                    round(100 * (1 - (row.number("ndc_conditional_mtco2e") + land) / reference), 1), level.year());
        }
        if (promise instanceof Promise.BaseYear base) {
            Table.Row then = history.row("bloc", base.bloc(), "year", base.baseYear());
            Table.Row now = history.row("bloc", base.bloc(), "year", choices.referenceYear());
            boolean perGdp = base.kind() == NdcKind.INTENSITY_CUT;
            double ratio = then.number("ghg_incl_luc_mtco2e") / now.number("ghg_incl_luc_mtco2e")
                    * (perGdp ? now.number("gdp_ppp_bn2021") / then.number("gdp_ppp_bn2021") : 1);
            return new Pledge(base.kind(), round(100 - (100 - base.percent()) * ratio, 1),
                    round(100 - (100 - base.conditionalPercent()) * ratio, 1), base.year());
        }
        Promise.Given given = (Promise.Given) promise;
        return new Pledge(given.kind(), 0, 0, given.year());
    }

    private double choice(String quantity, String code) {
        return politics.row("quantity", quantity).number(code);
    }

    private boolean flag(String quantity, String code) {
        return choice(quantity, code) == 1;
    }

    static double round(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
    }

    static String text(String name) {
        try {
            return Files.readString(DATA.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException("file '%s' is needed in %s".formatted(name, DATA), e);
        }
    }

    /** A CSV file: comment lines with '#', a header line, rows; fields may stand in double quotes. */
    static final class Table {
        private final String name;
        private final List<Row> rows = new ArrayList<>();

        Table(String name) {
            this.name = name;
            List<String> header = List.of();
            for (String line : text(name).lines().filter(l -> !l.startsWith("#")).toList()) {
                List<String> fields = fields(line);
                if (header.isEmpty()) {
                    header = fields;
                    continue;
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), i < fields.size() ? fields.get(i) : "");
                }
                rows.add(new Row(row));
            }
        }

        private static List<String> fields(String line) {
            List<String> fields = new ArrayList<>();
            StringBuilder field = new StringBuilder();
            boolean quoted = false;
            for (char c : line.toCharArray()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    fields.add(field.toString());
                    field.setLength(0);
                } else {
                    field.append(c);
                }
            }
            fields.add(field.toString());
            return fields;
        }

        List<Row> rows(Object... columnsAndValues) {
            return rows.stream().filter(row -> {
                for (int i = 0; i < columnsAndValues.length; i += 2) {
                    if (!row.text((String) columnsAndValues[i]).equals(columnsAndValues[i + 1].toString())) {
                        return false;
                    }
                }
                return true;
            }).toList();
        }

        Row row(Object... columnsAndValues) {
            List<Row> found = rows(columnsAndValues);
            if (found.size() != 1) {
                throw new IllegalStateException("%s has %d rows for %s but must have one".formatted(name, found.size(), Arrays.toString(columnsAndValues)));
            }
            return found.get(0);
        }

        final class Row {
            private final Map<String, String> fields;

            Row(Map<String, String> fields) {
                this.fields = fields;
            }

            String text(String column) {
                String text = fields.get(column);
                if (text == null) {
                    throw new IllegalStateException("%s has no column '%s' but has %s".formatted(name, column, fields.keySet()));
                }
                return text;
            }

            double number(String column) {
                return Double.parseDouble(text(column)) + 0.0;
            }

            int whole(String column) {
                return Integer.parseInt(text(column));
            }
        }
    }
}
