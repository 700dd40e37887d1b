package org.plenary.core.model;

import java.util.List;

/**
 * One negotiating bloc: who it is and where it stands at the start.
 *
 * @param code three letters or digits, unique in the scenario
 * @param annexI whether it is listed in Annex I of the Convention
 * @param donor whether it owes climate finance as a developed bloc
 * @param emergingDonor whether it could give finance without owing it
 * @param coalitions the overlapping coalitions it belongs to
 * @param members ISO 3166 alpha-3 codes of its countries that are Parties to the Convention
 * @param temperament the default AI negotiator of this seat
 * @param start the state it starts in
 * @param baseline where it goes without any deal
 * @param abatementCost what cuts cost it
 * @param damage its climate damages
 * @param ndcs its contributions in force at the start
 */
public record Bloc(String code, boolean annexI, boolean donor, boolean emergingDonor, List<String> coalitions,
        List<String> members, String temperament, BlocStart start, BlocBaseline baseline, AbatementCost abatementCost,
        Damage damage, List<Pledge> ndcs) {
    public Bloc {
        Check.that(code != null && code.matches("[A-Z0-9]{3}"), "code is '%s' but must be three capital letters or digits", code);
        coalitions = List.copyOf(coalitions);
        members = List.copyOf(members);
        ndcs = List.copyOf(ndcs);
        Check.text("temperament", temperament);
    }

    /** Whether it belongs to the developing camp: it neither owes climate finance nor is listed in Annex I. */
    public boolean developing() {
        return !donor && !annexI;
    }

    Bloc informed(double scienceCapacity) {
        return new Bloc(code, annexI, donor, emergingDonor, coalitions, members, temperament, start.informed(scienceCapacity), baseline,
                abatementCost, damage, ndcs);
    }

    /**
     * Marginal cost of cutting energy emissions: {@code MAC(mu) = a mu + b mu^4}, 2021 US$ per tonne, mu the share of
     * the baseline that is avoided. Source: macc_blocs.csv (EnerData curves as refitted there).
     *
     * @param years ascending years of the nodes, interpolated between, level outside
     */
    public record AbatementCost(int[] years, double[] a, double[] b) {
        public AbatementCost {
            years = Check.ascending("years", years, 1);
            a = Check.series("a", a, years.length);
            b = Check.series("b", b, years.length);
        }

        /** The linear coefficient in {@code year}. */
        public double a(int year) {
            return at(a, year);
        }

        /** The quartic coefficient in {@code year}. */
        public double b(int year) {
            return at(b, year);
        }

        private double at(double[] series, int year) {
            if (year <= years[0]) {
                return series[0];
            }
            for (int i = 1; i < years.length; i++) {
                if (year <= years[i]) {
                    double part = (year - years[i - 1]) / (double) (years[i] - years[i - 1]);
                    return series[i - 1] + part * (series[i] - series[i - 1]);
                }
            }
            return series[years.length - 1];
        }
    }

    /**
     * Damages as a share of output: {@code linear T + quadratic T^2}, T global warming in °C above 1850-1900. Source:
     * damage_blocs.csv, after Kalkuhl and Wenz (2020).
     */
    public record Damage(double linear, double quadratic) {
        public Damage {
            Check.in("linear", linear, -0.2, 0.2);
            Check.in("quadratic", quadratic, -0.1, 0.1);
        }
    }
}
