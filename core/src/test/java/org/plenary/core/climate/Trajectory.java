package org.plenary.core.climate;

/** The annual means of a run over a pathway from 1750. */
final class Trajectory {
    final double[] co2Ppm;
    final double[] erfWm2;
    final double[] warmingC;
    final double[] seaLevelM;
    final double[] ph;

    private Trajectory(int years) {
        this.co2Ppm = new double[years];
        this.erfWm2 = new double[years];
        this.warmingC = new double[years];
        this.seaLevelM = new double[years];
        this.ph = new double[years];
    }

    static Trajectory of(EmissionsTable.Pathway pathway, Sensitivity sensitivity) {
        Drivers first = pathway.years().get(0);
        return of(pathway, ClimateModel.of(sensitivity).balancedBy(first.ch4Mt(), first.n2oMt()));
    }

    static Trajectory of(EmissionsTable.Pathway pathway, ClimateModel model) {
        Trajectory t = new Trajectory(pathway.years().size());
        double[] now = new double[ClimateModel.STATE];
        model.preindustrial(now, 0);
        for (int i = 0; i < t.co2Ppm.length; i++) {
            double[] next = now.clone();
            model.step(next, 0, pathway.years().get(i));
            t.co2Ppm[i] = (model.co2Ppm(now, 0) + model.co2Ppm(next, 0)) / 2;
            t.erfWm2[i] = model.erfWm2(next, 0);
            t.warmingC[i] = (model.warmingC(now, 0) + model.warmingC(next, 0)) / 2;
            t.seaLevelM[i] = (model.seaLevelM(now, 0) + model.seaLevelM(next, 0)) / 2;
            t.ph[i] = (model.ph(now, 0) + model.ph(next, 0)) / 2;
            now = next;
        }
        return t;
    }

    static double in(int year, double[] values) {
        return values[year - 1750];
    }

    static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int year = from; year <= to; year++) {
            sum += in(year, values);
        }
        return sum / (to - from + 1);
    }
}
