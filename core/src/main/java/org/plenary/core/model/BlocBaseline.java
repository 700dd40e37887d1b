package org.plenary.core.model;

import java.util.Arrays;

/**
 * Where a bloc goes without any deal: its current policies go on. Node years are interpolated linearly and held level
 * outside. Emissions of a gas are split over sectors by fixed shares (modelling choice: the shares of the last year of
 * data).
 *
 * @param years ascending node years
 * @param populationM millions
 * @param gdpPppBn billion 2021 PPP dollars
 * @param gdpMerBn billion 2023 US$ at market rates
 * @param co2FossilMt fossil and cement CO2, Mt
 * @param co2LandMt land-use CO2, Mt; may be negative
 * @param ch4Mt methane, MtCO2e
 * @param n2oMt nitrous oxide, MtCO2e
 * @param fgasMt fluorinated gases, MtCO2e
 * @param co2FossilShare by sector, sums to 1
 * @param ch4Share by sector, sums to 1
 * @param n2oShare by sector, sums to 1
 */
public record BlocBaseline(int[] years, double[] populationM, double[] gdpPppBn, double[] gdpMerBn,
        double[] co2FossilMt, double[] co2LandMt, double[] ch4Mt, double[] n2oMt, double[] fgasMt,
        double[] co2FossilShare, double[] ch4Share, double[] n2oShare) {
    public BlocBaseline {
        years = Check.ascending("years", years, 2);
        int n = years.length;
        populationM = Check.series("populationM", populationM, n);
        gdpPppBn = Check.series("gdpPppBn", gdpPppBn, n);
        gdpMerBn = Check.series("gdpMerBn", gdpMerBn, n);
        co2FossilMt = Check.series("co2FossilMt", co2FossilMt, n);
        co2LandMt = Check.series("co2LandMt", co2LandMt, n);
        ch4Mt = Check.series("ch4Mt", ch4Mt, n);
        n2oMt = Check.series("n2oMt", n2oMt, n);
        fgasMt = Check.series("fgasMt", fgasMt, n);
        co2FossilShare = shares("co2FossilShare", co2FossilShare);
        ch4Share = shares("ch4Share", ch4Share);
        n2oShare = shares("n2oShare", n2oShare);
    }

    private static double[] shares(String name, double[] shares) {
        double[] copy = Check.series(name, shares, Sector.COUNT);
        double sum = 0;
        for (double share : copy) {
            sum += Check.in(name, share, 0, 1);
        }
        Check.in(name + " sum", sum, 0.999, 1.001);
        return copy;
    }

    /** All greenhouse gases with land use, MtCO2e. */
    public double ghgMt(int year) {
        int next = next(year);
        return at(co2FossilMt, next, year) + at(co2LandMt, next, year) + at(ch4Mt, next, year) + at(n2oMt, next, year)
                + at(fgasMt, next, year);
    }

    /** Greenhouse gases of one sector, MtCO2e; fluorinated gases count with industry, land use with agriculture. */
    public double ghgMt(Sector sector, int year) {
        double sum = 0;
        for (int gas = 0; gas < Gas.COUNT; gas++) {
            sum += mt(Gas.at(gas), sector, year);
        }
        return sum;
    }

    /** Emissions of one gas in one sector, MtCO2e. */
    public double mt(Gas gas, Sector sector, int year) {
        int s = sector.ordinal();
        return switch (gas) {
            case CO2_FOSSIL -> at(co2FossilMt, year) * co2FossilShare[s];
            case CO2_LAND -> sector == Sector.AGRICULTURE ? at(co2LandMt, year) : 0;
            case CH4 -> at(ch4Mt, year) * ch4Share[s];
            case N2O -> at(n2oMt, year) * n2oShare[s];
            case FGAS -> sector == Sector.INDUSTRY ? at(fgasMt, year) : 0;
        };
    }

    /** GDP, billion 2021 PPP dollars. */
    public double gdpPppBn(int year) {
        return at(gdpPppBn, year);
    }

    /** One of this record's series in {@code year}. */
    public double at(double[] series, int year) {
        return at(series, next(year), year);
    }

    /** The first node year that is not before {@code year}; as many as there are if none is. */
    private int next(int year) {
        int found = Arrays.binarySearch(years, year);
        return found >= 0 ? found : -found - 1;
    }

    private double at(double[] series, int next, int year) {
        if (next == 0 || next == years.length || years[next] == year) {
            return series[Math.min(next, years.length - 1)];
        }
        double part = (year - years[next - 1]) / (double) (years[next] - years[next - 1]);
        return series[next - 1] + part * (series[next] - series[next - 1]);
    }
}
