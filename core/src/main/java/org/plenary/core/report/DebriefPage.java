package org.plenary.core.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plenary.core.appraisal.Scores;
import org.plenary.core.text.Quantities;

/** A debrief as one page of HTML that needs nothing else: open it in any browser, or print it. */
public final class DebriefPage {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 260;
    private static final int LEFT = 56;
    private static final int RIGHT = 24;
    private static final int BOTTOM = 30;
    private static final int TOP = 14;
    /** The limits of the Paris Agreement, article 2. */
    private static final double[] PARIS_LIMITS_C = {1.5, 2};

    private final Debrief debrief;
    private final List<Frontier> frontiers;
    private final Telling telling;
    private final Words words;
    private final StringBuilder page = new StringBuilder();

    private DebriefPage(Debrief debrief, List<Frontier> frontiers, Telling telling) {
        this.debrief = debrief;
        this.frontiers = frontiers;
        this.telling = telling;
        words = telling.words();
    }

    /**
     * The page.
     *
     * @param frontiers by round; empty to leave them out
     * @param origin what the game was, as a line at the foot: scenario, seed, hash
     */
    public static String of(Debrief debrief, List<Frontier> frontiers, Telling telling, String origin) {
        return new DebriefPage(debrief, frontiers, telling).write(origin);
    }

    private String write(String origin) {
        String title = words.title() + " - " + words.say("report.page.title");
        page.append(Html.open(words.messages().language(), title));
        page.append("<p class=\"lead\">").append(Html.escape(telling.outcome(debrief))).append("</p>\n");
        paragraph(words.say("report.debrief.runOn", words.scenario().end()));
        chart(words.say("report.page.warming"), YearRow::warmingC, debrief.noDeal(), 1, PARIS_LIMITS_C);
        chart(words.say("report.page.emissions"), YearRow::emissionsGt, debrief.noDeal(), 0);
        scores();
        accounts();
        if (!debrief.turningPoints().isEmpty()) {
            heading(words.say("report.page.turning"));
            list(debrief.turningPoints().stream().map(point -> telling.turning(debrief, point)).toList());
        }
        if (!frontiers.isEmpty()) {
            heading(words.say("report.page.frontier"));
            paragraph(words.say("report.page.frontier.what"));
            for (int r = 0; r < frontiers.size(); r++) {
                paragraph(telling.frontier(debrief.rounds().get(r), frontiers.get(r)));
            }
        }
        for (RoundReport round : debrief.rounds()) {
            round(round);
        }
        heading(words.say("report.page.questions"));
        list(List.of(words.say("report.page.question.1"), words.say("report.page.question.2"), words.say("report.page.question.3"),
                words.say("report.page.question.4")));
        page.append(Html.close(origin));
        return page.toString();
    }

    private void heading(String text) {
        page.append("<h2>").append(Html.escape(text)).append("</h2>\n");
    }

    private void paragraph(String text) {
        page.append("<p>").append(Html.escape(text)).append("</p>\n");
    }

    private void list(List<String> items) {
        page.append("<ul>\n");
        items.forEach(item -> page.append("<li>").append(Html.escape(item)).append("</li>\n"));
        page.append("</ul>\n");
    }

    private void round(RoundReport round) {
        page.append("<section>\n");
        heading(telling.heading(round));
        for (Telling.Sentence sentence : telling.round(round)) {
            paragraph(sentence.text());
            if (!sentence.details().isEmpty()) {
                list(sentence.details());
            }
        }
        page.append("</section>\n");
    }

    private void scores() {
        Quantities q = words.quantities();
        heading(words.say("report.page.scores"));
        paragraph(words.say("report.debrief.scores"));
        row("th", words.say("report.page.bloc"), words.say("report.page.interest"), words.say("report.page.responsibility"));
        for (int b = 0; b < debrief.codes().size(); b++) {
            Scores.Score score = debrief.scores().byBloc().get(b);
            page.append("<tr><td>").append(Html.escape(words.name(b))).append("</td>");
            share(q, score.interest());
            share(q, score.responsibility());
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    /** A score from 0 to 100, with a bar as long. */
    private void share(Quantities q, double score) {
        page.append("<td class=\"number share\" style=\"--share: ").append(Math.round(score)).append("%\">").append(Html.escape(q.number(score, 0))).append("</td>");
    }

    private void accounts() {
        List<Account> keepers = debrief.keepers();
        if (keepers.isEmpty()) {
            return;
        }
        Quantities q = words.quantities();
        heading(words.say("report.page.keepers", words.scenario().end()));
        row("th", words.say("report.page.bloc"), words.say("report.page.cutsPromised"), words.say("report.page.cutsMade"),
                words.say("report.page.moneyDue"), words.say("report.page.moneyPaid"));
        for (Account account : keepers) {
            row("td", words.name(account.bloc()), q.co2e(account.cutsPromisedGt()), q.co2e(account.cutsDeliveredGt()),
                    q.money(account.financeDueBn()), q.money(account.financePaidBn()));
        }
        page.append("</table>\n");
    }

    /** A row of a table, its first cell a name and the others numbers; the row of column names opens the table. */
    private void row(String cell, String name, String... numbers) {
        if (cell.equals("th")) {
            page.append("<table>\n");
        }
        page.append("<tr><").append(cell).append('>').append(Html.escape(name)).append("</").append(cell).append('>');
        for (String number : numbers) {
            page.append('<').append(cell).append(" class=\"number\">").append(Html.escape(number)).append("</").append(cell).append('>');
        }
        page.append("</tr>\n");
    }

    /** Two curves over the years: as played, and as it would have been without any further deal; and lines at limits. */
    private void chart(String caption, ToDoubleFunction<YearRow> value, List<YearRow> noDeal, int decimals, double... limits) {
        List<YearRow> years = debrief.years();
        double low = Math.min(0, Math.min(least(years, value), least(noDeal, value)));
        double high = Math.max(most(years, value), most(noDeal, value));
        double step = Html.step(high - low);
        page.append("<figure>\n<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT).append("\" role=\"img\">\n<title>")
                .append(Html.escape(caption)).append("</title>\n");
        for (double tick = Math.ceil(low / step) * step; tick <= high; tick += step) {
            String y = Html.at(y(tick, low, high));
            page.append("<line x1=\"").append(LEFT).append("\" x2=\"").append(WIDTH - RIGHT).append("\" y1=\"").append(y).append("\" y2=\"")
                    .append(y).append("\" stroke=\"#d8d1bd\"/>\n<text text-anchor=\"end\" x=\"").append(LEFT - 6).append("\" y=\"")
                    .append(Html.at(y(tick, low, high) + 4)).append("\">").append(Html.escape(words.quantities().number(tick, decimals))).append("</text>\n");
        }
        int first = years.get(0).year();
        int last = years.get(years.size() - 1).year();
        for (int year = (first + 9) / 10 * 10; year <= last; year += 10) {
            page.append("<text text-anchor=\"middle\" x=\"").append(Html.at(x(year, first, last))).append("\" y=\"").append(HEIGHT - 8)
                    .append("\">").append(year).append("</text>\n");
        }
        for (double limit : limits) {
            if (limit <= high) {
                String y = Html.at(y(limit, low, high));
                page.append("<line x1=\"").append(LEFT).append("\" x2=\"").append(WIDTH - RIGHT).append("\" y1=\"").append(y).append("\" y2=\"")
                        .append(y).append("\" stroke=\"#b5342a\" stroke-dasharray=\"2 4\"/>\n<text class=\"limit\" x=\"").append(LEFT + 6).append("\" y=\"")
                        .append(Html.at(y(limit, low, high) - 5)).append("\">").append(Html.escape(words.quantities().celsius(limit, 1))).append("</text>\n");
            }
        }
        curve(noDeal, value, low, high, "#8a8475", " stroke-dasharray=\"6 4\"");
        curve(years, value, low, high, "#1f5fa8", "");
        page.append("</svg>\n<figcaption>").append(Html.escape(caption + " " + words.say("report.page.curves"))).append("</figcaption>\n</figure>\n");
    }

    private void curve(List<YearRow> rows, ToDoubleFunction<YearRow> value, double low, double high, String colour, String dash) {
        int first = rows.get(0).year();
        int last = rows.get(rows.size() - 1).year();
        page.append("<polyline fill=\"none\" stroke-width=\"2.5\" stroke=\"").append(colour).append('"').append(dash).append(" points=\"");
        for (YearRow row : rows) {
            page.append(Html.at(x(row.year(), first, last))).append(',').append(Html.at(y(value.applyAsDouble(row), low, high))).append(' ');
        }
        page.append("\"/>\n");
    }

    private static double least(List<YearRow> rows, ToDoubleFunction<YearRow> value) {
        return rows.stream().mapToDouble(value).min().orElseThrow();
    }

    private static double most(List<YearRow> rows, ToDoubleFunction<YearRow> value) {
        return rows.stream().mapToDouble(value).max().orElseThrow();
    }

    private static double x(int year, int first, int last) {
        return LEFT + (WIDTH - RIGHT - LEFT) * (year - first) / Math.max(1.0, last - first);
    }

    private static double y(double value, double low, double high) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (value - low) / Math.max(1e-9, high - low);
    }
}
