package org.plenary.core.climate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How {@link Parameters} was found: least squares over reference pathways, observed CO2 and idealised experiments, by
 * Nelder and Mead's simplex, a few parameters at a time. Takes a few minutes and prints the three sets.
 *
 * <p>What counts as one unit of error: 1 % of CO2, 0.05 °C, 0.15 W/m2 (root mean square over 1850-2100 in each pathway),
 * 0.07 °C in the mean of 2081-2100, one standard deviation of the ensemble in an idealised experiment; and steeply:
 * 0.25 % beyond 1.5 % of CO2 in any year, 0.3 ppm beyond 2.2 ppm off the observed, leaving an experiment's 5-95 %.
 */
public final class ClimateCalibration {
    private static final String[] NAMES = {
        "co2BasePpm", "r0", "rt", "rl", "c1", "c2", "c3", "k1", "k2", "k3", "efficacy", "co2Scale", "aerosolScale"
    };
    private static final int R0 = 1;
    private static final int RT = 2;
    private static final int RL = 3;
    private static final int AEROSOL = 12;
    private static final int[] CARBON = {0, R0, RT, RL};
    /** Deep ocean, feedback, uptake, efficacy, forcing; the other heat capacities and transfers stay as they are. */
    private static final int[] ENERGY = {6, 7, 8, 10, 11};
    private static final int[] SENSITIVITY = {R0, RT, 6, 7, 8, 10, 11, AEROSOL};
    private static final double CH4_YEARS = 9.52;
    private static final double N2O_YEARS = 109;

    /** Medians of FaIR calibration 1.4.0; rt stands for FaIR's ru, rt and ra together. */
    private static final double[] MEDIAN = {
        278.008, 33.3495, 7.0, -0.02, 4.081424, 16.490147, 80.785683, 1.295431, 2.464017, 1.185507, 1.292462, 0.988264, 1
    };
    /** How far from the median a parameter may go for one unit of error, relative. */
    private static final double[] LEEWAY = {
        0.001, 0.03, 0.4, 0.4, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.03, 0.25
    };
    /** The members 461959 and 832607, which follow the 5th and 95th percentile of warming: from c1 on. */
    private static final double[] MEMBER_P05 = {
        4.294283, 26.382138, 102.429323, 1.819194, 1.462626, 3.381466, 1.022994, 0.97608, 1
    };
    private static final double[] MEMBER_P95 = {
        3.593286, 11.290447, 30.432757, 0.85499, 4.816997, 1.443444, 1.701458, 1.056065, 1
    };

    private final List<EmissionsTable.Pathway> pathways = Csv.pathways();
    private final Map<String, List<double[]>> reference = new LinkedHashMap<>();
    private final Map<String, double[]> idealised = new LinkedHashMap<>();
    private final EmissionsTable.Pathway record = ClimateHistory.pathway("climate/history.csv");

    private ClimateCalibration() {
        for (String[] row : Csv.rows("reference.csv")) {
            reference.computeIfAbsent(row[0], name -> new ArrayList<>()).add(numbers(row));
        }
        for (String[] row : Csv.rows("idealised.csv")) {
            idealised.put(row[0], numbers(row));
        }
    }

    /** Takes nothing; prints. */
    public static void main(String[] none) {
        ClimateCalibration calibration = new ClimateCalibration();
        double[] best = MEDIAN.clone();
        for (int round = 0; round < 6; round++) {
            best = simplex(best, CARBON, 200, calibration::costOfBest);
            best = simplex(best, ENERGY, 200, calibration::costOfBest);
        }
        calibration.print("BEST", best, calibration.costOfBest(best));
        calibration.sensitivity("LOW", best, MEMBER_P05, 5, 1);
        calibration.sensitivity("HIGH", best, MEMBER_P95, 6, 3);
    }

    private void sensitivity(String name, double[] best, double[] member, int column, int end) {
        double[] start = best.clone();
        System.arraycopy(member, 0, start, 4, member.length);
        ToDoubleFunction<double[]> cost = v -> costOfEnd(v, start, column, end);
        double[] v = start;
        for (int round = 0; round < 3; round++) {
            v = simplex(v, SENSITIVITY, 400, cost);
        }
        print(name, v, cost.applyAsDouble(v));
    }

    private double costOfBest(double[] v) {
        if (!possible(v)) {
            return 1e9;
        }
        Parameters parameters = parameters(v);
        double cost = 0;
        for (EmissionsTable.Pathway pathway : pathways) {
            Trajectory run = run(pathway, parameters);
            List<double[]> rows = reference.get(pathway.name());
            double worst = 0;
            for (double[] row : rows) {
                worst = Math.max(worst, Math.abs(Trajectory.in((int) row[1], run.co2Ppm) / row[2] - 1));
            }
            cost += meanSquare(rows, row -> (Trajectory.in((int) row[1], run.co2Ppm) / row[2] - 1) / 0.01)
                    + meanSquare(rows, row -> (Trajectory.in((int) row[1], run.erfWm2) - row[3]) / 0.15)
                    + meanSquare(rows, row -> (Trajectory.in((int) row[1], run.warmingC) - row[4]) / 0.05)
                    + square((Trajectory.mean(run.warmingC, 2081, 2100) - late(rows, 4)) / 0.07)
                    + beyond(worst, 0.015, 0.0025)
                    + 6 * beyond(Math.abs(Trajectory.in(2021, run.co2Ppm) - 414.70), 2.2, 0.3);
            if (pathway.name().startsWith("ssp")) {
                cost += 2 * beyond(Math.abs(Trajectory.in(1960, run.co2Ppm) - 316.91), 2.2, 0.3);
            }
        }
        for (Map.Entry<String, Double> metric : IdealisedExperiments.of(parameters).entrySet()) {
            double[] range = idealised.get(metric.getKey());
            double width = range[3] - range[1];
            double outside = Math.max(range[1] - metric.getValue(), metric.getValue() - range[3]);
            cost += 0.5 * square((metric.getValue() - range[2]) / (width / 3.3))
                    + beyond(outside, -0.02 * width, 0.02 * width);
        }
        return cost + 0.3 * distance(v, MEDIAN, LEEWAY);
    }

    /** For the low and the high end: that percentile of warming, and the median of CO2. */
    private double costOfEnd(double[] v, double[] start, int column, int end) {
        if (!possible(v)) {
            return 1e9;
        }
        Parameters parameters = parameters(v);
        double cost = 0;
        for (EmissionsTable.Pathway pathway : pathways) {
            Trajectory run = run(pathway, parameters);
            List<double[]> rows = reference.get(pathway.name());
            cost += meanSquare(rows, row -> (Trajectory.in((int) row[1], run.warmingC) - row[column]) / 0.1)
                    + square((Trajectory.mean(run.warmingC, 2081, 2100) - late(rows, column)) / 0.15)
                    + 0.5 * meanSquare(rows, row -> (Trajectory.in((int) row[1], run.co2Ppm) / row[2] - 1) / 0.015);
        }
        Map<String, Double> metrics = IdealisedExperiments.of(parameters);
        cost += square((metrics.get("ECS_ebm_C") - idealised.get("ECS_ebm_C")[end]) / 0.2);
        cost += square((metrics.get("TCR_at_yr70_C") - idealised.get("TCR_at_yr70_C")[end]) / 0.07);
        return cost + 0.3 * distance(v, start, LEEWAY);
    }

    private Trajectory run(EmissionsTable.Pathway pathway, Parameters parameters) {
        Drivers first = pathway.years().get(0);
        return Trajectory.of(pathway, new ClimateModel(parameters, first.ch4Mt(), first.n2oMt()));
    }

    /** The set, with its references taken from its own historical run. */
    private Parameters parameters(double[] v) {
        Trajectory past = run(record, parameters(v, 0, 0));
        return parameters(
                v, Trajectory.mean(past.warmingC, 1850, 1900), Trajectory.mean(past.seaLevelM, 1995, 2014));
    }

    private static Parameters parameters(double[] v, double gsatReference, double seaReference) {
        return new Parameters(v[0], v[R0], v[RT], v[RL], CH4_YEARS, N2O_YEARS, v[4], v[5], v[6], v[7], v[8], v[9], v[10],
                v[11], v[AEROSOL], gsatReference, seaReference);
    }

    private void print(String name, double[] v, double cost) {
        Parameters p = parameters(v);
        System.out.printf(Locale.ROOT, "%s, cost %.3f%n", name, cost);
        for (int i = 0; i < v.length; i++) {
            System.out.printf(Locale.ROOT, "  %s = %.6g%n", NAMES[i], v[i]);
        }
        System.out.printf(Locale.ROOT, "  references %.5f %.5f%n", p.gsatReferenceC(), p.seaReferenceM());
    }

    private static boolean possible(double[] v) {
        return Arrays.stream(v, 4, v.length).allMatch(x -> x > 0);
    }

    private static double meanSquare(List<double[]> rows, ToDoubleFunction<double[]> error) {
        return rows.stream()
                .filter(row -> row[1] % 5 == 0)
                .mapToDouble(error)
                .map(ClimateCalibration::square)
                .average()
                .orElseThrow();
    }

    private static double late(List<double[]> rows, int column) {
        return rows.stream().filter(row -> row[1] >= 2081).mapToDouble(row -> row[column]).average().orElseThrow();
    }

    private static double distance(double[] v, double[] from, double[] leeway) {
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            sum += square((v[i] / from[i] - 1) / leeway[i]);
        }
        return sum;
    }

    private static double beyond(double value, double limit, double unit) {
        return square(Math.max(0, value - limit) / unit);
    }

    private static double square(double x) {
        return x * x;
    }

    private static double[] numbers(String[] row) {
        double[] numbers = new double[row.length];
        for (int i = 1; i < row.length; i++) {
            numbers[i] = Double.parseDouble(row[i]);
        }
        return numbers;
    }

    /** Nelder and Mead 1965, over the free parameters only. */
    private static double[] simplex(double[] start, int[] free, int steps, ToDoubleFunction<double[]> cost) {
        record Vertex(double[] at, double cost) {}
        List<Vertex> vertices = new ArrayList<>();
        vertices.add(new Vertex(start, cost.applyAsDouble(start)));
        for (int i : free) {
            double[] at = start.clone();
            at[i] *= i == 0 ? 1.001 : 1.05;
            vertices.add(new Vertex(at, cost.applyAsDouble(at)));
        }
        for (int step = 0; step < steps; step++) {
            vertices.sort(Comparator.comparingDouble(Vertex::cost));
            Vertex best = vertices.get(0);
            Vertex worst = vertices.remove(vertices.size() - 1);
            double[] centre = start.clone();
            for (int i : free) {
                centre[i] = vertices.stream().mapToDouble(v -> v.at()[i]).average().orElseThrow();
            }
            double[] mirrored = beside(centre, worst.at(), 1);
            Vertex next = new Vertex(mirrored, cost.applyAsDouble(mirrored));
            if (next.cost() < best.cost()) {
                double[] further = beside(centre, worst.at(), 2);
                double there = cost.applyAsDouble(further);
                next = there < next.cost() ? new Vertex(further, there) : next;
            } else if (next.cost() >= vertices.get(vertices.size() - 1).cost()) {
                double[] nearer = beside(centre, worst.at(), next.cost() < worst.cost() ? 0.5 : -0.5);
                double there = cost.applyAsDouble(nearer);
                if (there >= Math.min(next.cost(), worst.cost())) {
                    vertices.add(worst);
                    vertices.replaceAll(v -> {
                        double[] at = beside(best.at(), v.at(), -0.5);
                        return v == best ? v : new Vertex(at, cost.applyAsDouble(at));
                    });
                    continue;
                }
                next = new Vertex(nearer, there);
            }
            vertices.add(next);
        }
        return vertices.stream().min(Comparator.comparingDouble(Vertex::cost)).orElseThrow().at();
    }

    /** The point beyond the centre as seen from another, by a multiple of their distance; negative: on its side. */
    private static double[] beside(double[] centre, double[] other, double times) {
        double[] point = centre.clone();
        for (int i = 0; i < point.length; i++) {
            point[i] = centre[i] + times * (centre[i] - other[i]);
        }
        return point;
    }
}
