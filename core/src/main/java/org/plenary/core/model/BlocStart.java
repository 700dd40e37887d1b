package org.plenary.core.model;

/**
 * Where a bloc starts; all of these become stocks or constants of the world. Indices run 0 to 1 unless a unit is given;
 * those without a source are modelling choices, documented in the scenario's provenance.
 *
 * @param cumulativeCo2Gt fossil and land-use CO2 since 1850, GtCO2
 * @param scienceCapacity share in the world's climate science: how accurate its advice is
 * @param absorptiveCapacity how much delivered help it can put to use
 * @param adaptation share of damages that its adaptation avoids
 * @param stability domestic stability
 * @param credibility how far others believe its promises
 * @param stance of the government towards climate action, -1 hostile to 1 leading
 * @param polarisation chance that an election flips the stance
 * @param electionEveryYears years between elections; 0 for none
 * @param nextElection the year of the next election; 0 for none
 * @param resistance of interest groups
 * @param salience of climate change at home
 * @param fossilEmployment share of employment in fossil industries, relative to the most exposed bloc
 * @param legislature share of a pledged appropriation that its legislature usually passes
 * @param leadership share of the leadership; sums to 1 over blocs
 * @param prestige weight of standing and markets in its utility
 * @param technologyShare share in the world's clean technology supply; sums to 1 over blocs
 * @param technologyGap by sector, its cost over the frontier's, at least 1
 * @param debtShare public external debt over GDP
 * @param climateFinanceBn climate finance it gives (positive) or gets (negative) at the start, bn US$ a year;
 *     sums to 0 over blocs
 */
public record BlocStart(double cumulativeCo2Gt, double scienceCapacity, double absorptiveCapacity, double adaptation,
        double stability, double credibility, double stance, double polarisation, int electionEveryYears,
        int nextElection, double resistance, double salience, double fossilEmployment, double legislature,
        double leadership, double prestige, double technologyShare, double[] technologyGap, double debtShare,
        double climateFinanceBn) {
    public BlocStart {
        Check.in("cumulativeCo2Gt", cumulativeCo2Gt, 0, 2000);
        Check.in("scienceCapacity", scienceCapacity, 0, 1);
        Check.in("absorptiveCapacity", absorptiveCapacity, 0, 1);
        Check.in("adaptation", adaptation, 0, 1);
        Check.in("stability", stability, 0, 1);
        Check.in("credibility", credibility, 0, 1);
        Check.in("stance", stance, -1, 1);
        Check.in("polarisation", polarisation, 0, 1);
        Check.in("electionEveryYears", electionEveryYears, 0, 10);
        Check.in("nextElection", nextElection, 0, 2200);
        Check.in("resistance", resistance, 0, 1);
        Check.in("salience", salience, 0, 1);
        Check.in("fossilEmployment", fossilEmployment, 0, 1);
        Check.in("legislature", legislature, 0, 1);
        Check.in("leadership", leadership, 0, 1);
        Check.in("prestige", prestige, 0, 1);
        Check.in("technologyShare", technologyShare, 0, 1);
        technologyGap = Check.series("technologyGap", technologyGap, Sector.COUNT);
        for (int i = 0; i < technologyGap.length; i++) {
            Check.in("technologyGap[" + i + "]", technologyGap[i], 1, 5);
        }
        Check.in("debtShare", debtShare, 0, 3);
        Check.in("climateFinanceBn", climateFinanceBn, -500, 500);
    }

    BlocStart informed(double science) {
        return new BlocStart(cumulativeCo2Gt, science, absorptiveCapacity, adaptation, stability, credibility, stance, polarisation,
                electionEveryYears, nextElection, resistance, salience, fossilEmployment, legislature, leadership, prestige, technologyShare,
                technologyGap, debtShare, climateFinanceBn);
    }
}
