package org.plenary.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.dynamics.economy.CarbonLeakage;
import org.plenary.core.model.Article;
import org.plenary.core.model.ArticleOption;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.BlocBaseline;
import org.plenary.core.model.Cop;
import org.plenary.core.model.LeverEffect;
import org.plenary.core.model.Party;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;

class AfterBakuTest {
    private final Scenario scenario = ScenarioFiles.load("after-baku");
    private final ScenarioImport.Table history = new ScenarioImport.Table("blocs.csv");
    private final ScenarioImport.Table sectors = new ScenarioImport.Table("sectors.csv");

    @Test
    void theImportGivesTheCommittedFilesByteForByte() throws IOException {
        for (Scenario made : ScenarioImport.all()) {
            assertEquals(Files.readString(ScenarioImport.target(made.id())), ScenarioFiles.write(made), made.id());
        }
    }

    @Test
    void seatsTwelveBlocsInOrder() {
        assertEquals(List.of("USA", "EUU", "CHN", "IND", "JPN", "UMB", "EIT", "BZA", "OIL", "AOS", "LDC", "G77"),
                scenario.blocs().stream().map(Bloc::code).toList());
    }

    /**
     * The blocs add up to the world of the source. Tolerances: what the source's own world total differs from the sum of
     * its countries; largest for land use (0.59 Gt in 2019, 0.46 Gt in 2023).
     */
    @ParameterizedTest
    @CsvSource({
        "2019, population_m, 0.003", "2023, population_m, 0.003",
        "2019, gdp_ppp_bn2021, 0.02", "2023, gdp_ppp_bn2021, 0.02",
        "2019, co2_fossil_mt, 0.002", "2023, co2_fossil_mt, 0.002",
        "2019, co2_lulucf_mt, 0.16", "2023, co2_lulucf_mt, 0.15",
        "2019, ch4_mtco2e, 0.005", "2023, ch4_mtco2e, 0.005",
        "2019, n2o_mtco2e, 0.01", "2023, n2o_mtco2e, 0.01"})
    void theBlocsAddUpToTheWorld(int year, String column, double tolerance) {
        Function<BlocBaseline, double[]> series = switch (column) {
            case "population_m" -> BlocBaseline::populationM;
            case "gdp_ppp_bn2021" -> BlocBaseline::gdpPppBn;
            case "co2_fossil_mt" -> BlocBaseline::co2FossilMt;
            case "co2_lulucf_mt" -> BlocBaseline::co2LandMt;
            case "ch4_mtco2e" -> BlocBaseline::ch4Mt;
            default -> BlocBaseline::n2oMt;
        };
        double sum = sum(bloc -> bloc.baseline().at(series.apply(bloc.baseline()), year));
        if (column.equals("co2_fossil_mt")) {
            sum += scenario.bunkersMt(year);
        }
        double world = history.row("bloc", "WORLD", "year", year).number(column);
        assertEquals(world, sum, tolerance * world);
    }

    /** The size of carbon leakage: what blocs that import more carbon than they export take from elsewhere. */
    @ParameterizedTest
    @CsvSource({"2005", "2019", "2020"})
    void theRateOfLeakageIsTheShareOfCarbonThatImportersTakeFromElsewhere(int year) {
        double imported = 0;
        double consumed = 0;
        for (Bloc bloc : scenario.blocs()) {
            ScenarioImport.Table.Row row = history.row("bloc", bloc.code(), "year", year);
            double net = row.number("co2_consumption_mt") - row.number("co2_fossil_mt");
            imported += Math.max(0, net);
            consumed += net > 0 ? row.number("co2_consumption_mt") : 0;
        }
        assertEquals(imported / consumed, CarbonLeakage.Parameters.DEFAULT.rate(), 0.01);
    }

    @Test
    void sectorSharesGiveBackTheEmissionsOfEveryBlocAndSector() {
        for (Bloc bloc : scenario.blocs()) {
            double total = sectors.rows("bloc", bloc.code(), "year", 2023).stream().mapToDouble(row -> row.number("co2_mt")).sum();
            for (Sector sector : List.of(Sector.POWER, Sector.TRANSPORT, Sector.BUILDINGS, Sector.AGRICULTURE)) {
                double there = sectors.row("bloc", bloc.code(), "year", 2023, "sector", sector.name().toLowerCase(java.util.Locale.ROOT)).number("co2_mt");
                assertEquals(there, total * bloc.baseline().co2FossilShare()[sector.ordinal()], 2e-4 * total, bloc.code() + " " + sector);
            }
        }
    }

    @Test
    void cumulativeEmissionsRunFromTheDataThrough2024() {
        for (Bloc bloc : scenario.blocs()) {
            ScenarioImport.Table.Row row = history.row("bloc", bloc.code(), "year", 2023);
            double to2023 = row.number("cum_co2_fossil_1850_gt") + row.number("cum_co2_luc_1850_gt");
            BlocBaseline b = bloc.baseline();
            double in2024 = (b.at(b.co2FossilMt(), 2024) + b.at(b.co2LandMt(), 2024)) / 1000;
            assertEquals(to2023 + in2024, bloc.start().cumulativeCo2Gt(), 0.001, bloc.code());
        }
    }

    @Test
    void theDonorsGiveWhatTheOecdCounted() {
        double oecd = new ScenarioImport.Table("finance.csv")
                .row("item", "OECD total provided and mobilised by developed countries", "year", 2022).number("value");
        assertEquals(oecd, sum(bloc -> bloc.donor() ? bloc.start().climateFinanceBn() : 0), 0.05);
    }

    @Test
    void everyPartyHasOneBloc() {
        List<String> members = scenario.blocs().stream().flatMap(bloc -> bloc.members().stream()).toList();
        assertEquals(members.size(), new TreeSet<>(members).size());
        assertEquals(197, members.size(), "the States that are Parties to the Convention");
    }

    @Test
    void everyArticleOfAConferenceLooksAheadOfIt() {
        for (Cop cop : scenario.cops()) {
            assertTrue(cop.articles().size() >= 4 && cop.articles().size() <= 5, "COP" + cop.number());
            for (String id : cop.articles()) {
                for (ArticleOption option : scenario.article(id).options()) {
                    for (LeverEffect effect : option.effects()) {
                        int year = effect instanceof LeverEffect.EmissionCap cap ? cap.year()
                                : effect instanceof LeverEffect.SectorCut cut ? cut.year()
                                : effect instanceof LeverEffect.FinanceGoal goal ? goal.year() : cop.year() + 5;
                        assertTrue(year >= cop.year() + 5, "COP" + cop.number() + " " + id + " falls due in " + year);
                    }
                }
            }
        }
    }

    @Test
    void everyArticleIsDrawnByAConference() {
        TreeSet<String> drawn = new TreeSet<>();
        scenario.cops().forEach(cop -> drawn.addAll(cop.articles()));
        assertEquals(new TreeSet<>(scenario.articles().stream().map(Article::id).toList()), drawn);
    }

    /** A cap that asks nothing of a bloc is allowed; one that no bloc can meet, or that all meet already, is not. */
    @Test
    void everyCapCanBeMetAndAsksSomething() {
        for (Article article : scenario.articles()) {
            for (ArticleOption option : article.options()) {
                for (LeverEffect effect : option.effects()) {
                    if (effect instanceof LeverEffect.EmissionCap cap) {
                        double most = 0;
                        for (Bloc bloc : scenario.blocs()) {
                            if (cap.party().includes(bloc)) {
                                double share = 1 - cappedMt(bloc, cap.percent()) / bloc.baseline().ghgMt(cap.year());
                                assertTrue(share <= 1, article.id() + " asks " + bloc.code() + " to cut " + share);
                                most = Math.max(most, share);
                            }
                        }
                        assertTrue(most > 0.1, article.id() + " " + option.id() + " asks at most " + most);
                    }
                }
            }
        }
    }

    /** Source: AR6 SYR, Table SPM.1: cuts of all greenhouse gases below 2019, median and 5th to 95th percentile, in C1 and C3. */
    @ParameterizedTest
    @CsvSource({
        "mitigation-2035, 2, 22, 55", "mitigation-2035, 3, 49, 77",
        "mitigation-2040, 2, 34, 63", "mitigation-2040, 3, 58, 90",
        "mitigation-2050, 2, 53, 77", "mitigation-2050, 3, 73, 98"})
    void strongOptionsHoldTwoDegreesAndFullOnesOneAndAHalf(String article, int option, double least, double most) {
        List<LeverEffect> effects = scenario.article(article).options().get(option).effects();
        int year = ((LeverEffect.EmissionCap) effects.get(0)).year();
        double then = scenario.bunkersMt(scenario.referenceYear()) + sum(bloc -> bloc.baseline().ghgMt(scenario.referenceYear()));
        double now = scenario.bunkersMt(year) + sum(bloc -> {
            double mt = bloc.baseline().ghgMt(year);
            for (LeverEffect effect : effects) {
                if (effect instanceof LeverEffect.EmissionCap cap && cap.party().includes(bloc)) {
                    mt = Math.min(mt, cappedMt(bloc, cap.percent()));
                }
            }
            return mt;
        });
        double cut = 100 * (1 - now / then);
        assertTrue(cut >= least && cut <= most, article + " cuts the world's emissions by " + cut + " %");
    }

    @Test
    void smallIslandsAndLeastDevelopedAreAskedForNothing() {
        for (String code : List.of("AOS", "LDC")) {
            Bloc bloc = scenario.blocs().get(scenario.indexOf(code));
            assertTrue(!Party.DEVELOPING.includes(bloc) && !Party.ANNEX_I.includes(bloc) && Party.VULNERABLE.includes(bloc) && Party.ALL.includes(bloc));
        }
        for (Bloc bloc : scenario.blocs()) {
            assertEquals(1, List.of(Party.ANNEX_I, Party.DEVELOPING, Party.VULNERABLE).stream().filter(party -> party.includes(bloc)).count());
        }
    }

    /** The pledges of 2035 stay short of two degrees (AR6, C3: at least 22 %), as UNEP finds, but bend the baseline. */
    @Test
    void pledgesBendTheBaselineAndStayShortOfTwoDegrees() {
        double then = sum(bloc -> bloc.baseline().ghgMt(2019));
        double baseline = sum(bloc -> bloc.baseline().ghgMt(2035));
        double pledged = sum(bloc -> {
            double mt = bloc.baseline().ghgMt(2035);
            for (Pledge pledge : bloc.ndcs()) {
                mt = Math.min(mt, pledge.ceilingMt(bloc.baseline(), scenario.referenceYear(), scenario.start(), 2035, 0));
            }
            return mt;
        });
        assertTrue(pledged < 0.95 * baseline, pledged + " of " + baseline);
        assertTrue(pledged > 0.78 * then, pledged + " of " + then);
    }

    private double cappedMt(Bloc bloc, double percent) {
        return bloc.baseline().ghgMt(scenario.referenceYear()) * (1 - percent / 100);
    }

    private double sum(ToDoubleFunction<Bloc> quantity) {
        return scenario.blocs().stream().mapToDouble(quantity).sum();
    }
}
