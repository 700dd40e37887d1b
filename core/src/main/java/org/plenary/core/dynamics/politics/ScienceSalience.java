package org.plenary.core.dynamics.politics;

import java.util.OptionalDouble;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.model.Check;
import org.plenary.core.model.Script;
import org.plenary.core.model.Shock;
import org.plenary.core.model.Voice;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.Setup;
import org.plenary.core.world.Year;

/**
 * Assessment reports and extremes bring the climate to the public's mind.
 *
 * <pre>
 *   dSALIENCE = (report x science + extreme) x (1 - SALIENCE)
 * </pre>
 *
 * Where the scenario scripts reports and extremes, those come, in the size it gives, and no others; else a report comes every
 * {@code period} years; science is the bloc's science capacity, half of it counted for all. An
 * extreme strikes a bloc with the chance {@code chance x T^2}, T the warming. That attention fades again is no rule of this row:
 * see {@link org.plenary.core.dynamics.Implementation}.
 *
 * <p>Source: 000 §2.1: research put the issue on the agenda and IPCC reports carry it; 002 §四 on extremes.
 */
public final class ScienceSalience implements Dynamic {
    private final Parameters p;
    private final Script script;
    private final int firstReport;

    /**
     * @param report salience that a report raises where there is none, 0 to 1
     * @param periodYears between reports, 1 to 20
     * @param extreme salience that an extreme raises where there is none, 0 to 1
     * @param chance of a shocking extreme in a year at one degree of warming, 0 to 1
     */
    public record Parameters(double report, double periodYears, double extreme, double chance) {
        /** Period: IPCC reports came every six to eight years. The rest are modelling choices. */
        public static final Parameters DEFAULT = new Parameters(0.15, 7, 0.15, 0.1);

        public Parameters {
            Check.in("report", report, 0, 1);
            Check.in("periodYears", periodYears, 1, 20);
            Check.in("extreme", extreme, 0, 1);
            Check.in("chance", chance, 0, 1);
        }
    }

    /** The first report comes half a period after the start. */
    public ScienceSalience(Parameters parameters, Setup setup) {
        p = parameters;
        script = setup.scenario().script();
        firstReport = setup.scenario().start() + (int) p.periodYears / 2;
    }

    /** Whether an assessment report appears in {@code year}. */
    public boolean reports(int year) {
        return report(year) > 0;
    }

    private double report(int year) {
        OptionalDouble scripted = script.size(Shock.Kind.ASSESSMENT, year, "");
        if (scripted.isPresent() || script.covers(year)) {
            return scripted.orElse(0);
        }
        return year >= firstReport && (year - firstReport) % (int) p.periodYears == 0 ? 1 : 0;
    }

    /** How hard an extreme strikes {@code bloc} in this year: 1 for a usual one, 0 without one. */
    public double strikes(Year year, int bloc, double warmingC) {
        OptionalDouble scripted = script.size(Shock.Kind.EXTREME, year.year(), year.bloc(bloc).code());
        if (scripted.isPresent() || script.covers(year.year())) {
            return scripted.orElse(0);
        }
        return year.random("extreme", bloc).nextDouble() < p.chance * warmingC * Math.abs(warmingC) ? 1 : 0;
    }

    /**
     * What science and the press say in the talks: an assessment counts for all as half a report, a story counts at home as
     * half an extreme. Modelling choice: half, since it brings no new finding and nobody was flooded.
     */
    @Override
    public void on(Occasion occasion, Year year) {
        for (int b = 0; occasion instanceof Occasion.Spoken spoken && b < year.blocs(); b++) {
            double salience = year.world().get(BlocStock.SALIENCE, b);
            if (spoken.voice() instanceof Voice.Assessment) {
                year.post(BlocStock.SALIENCE, b, p.report / 2 * (1 + year.world().get(BlocStock.SCIENCE_CAPACITY, b)) / 2 * (1 - salience));
            } else if (spoken.voice() instanceof Voice.Story story && story.bloc().equals(year.bloc(b).code())) {
                year.post(BlocStock.SALIENCE, b, p.extreme / 2 * (1 - salience));
            }
        }
    }

    @Override
    public void annual(Year year) {
        double warming = CarbonToWarming.warmingC(year.model(), year.world());
        for (int b = 0; b < year.blocs(); b++) {
            double salience = year.world().get(BlocStock.SALIENCE, b);
            double news = p.report * report(year.year()) * (1 + year.world().get(BlocStock.SCIENCE_CAPACITY, b)) / 2
                    + p.extreme * strikes(year, b, warming);
            year.post(BlocStock.SALIENCE, b, Math.min(1, news) * (1 - salience));
        }
    }
}
