package org.plenary.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The years of a game as a table with commas (RFC 4180), for spreadsheets; numbers with a point, whatever the language. */
public final class YearTable {
    private YearTable() {}

    /** The table, its first line the names of the columns, each with its unit. */
    public static String of(Debrief debrief) {
        StringBuilder table = new StringBuilder("year,emissions_gtco2e,co2_ppm,warming_c");
        for (String code : debrief.codes()) {
            table.append(',').append(code).append("_emissions_mtco2e");
        }
        for (String code : debrief.codes()) {
            table.append(',').append(code).append("_finance_paid_bn_usd_cumulative");
        }
        table.append("\r\n");
        for (YearRow row : debrief.years()) {
            List<String> cells = new ArrayList<>();
            cells.add(String.valueOf(row.year()));
            cells.add(number(row.emissionsGt(), 4));
            cells.add(number(row.co2Ppm(), 2));
            cells.add(number(row.warmingC(), 4));
            row.blocEmissionsMt().forEach(mt -> cells.add(number(mt, 2)));
            row.financePaidBn().forEach(bn -> cells.add(number(bn, 3)));
            table.append(String.join(",", cells)).append("\r\n");
        }
        return table.toString();
    }

    private static String number(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
