package org.plenary.core.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.core.report.Html;
import org.plenary.core.report.Words;

/**
 * The summary of an ensemble as one page of HTML that needs nothing else: for every figure a row for each combination,
 * with a line from the 5th to the 95th percentile, a box from the 25th to the 75th and a stroke at the median.
 */
public final class EnsemblePage {
    /** Figures that are drawn and told first, with the decimals they are written with. */
    public enum Figure {
        TEMPERATURE("temperature2100C", 2), SURPLUS("surplusCaptured", 2), ADOPTED("adopted", 2), FINANCE("financePaidBnUsd", 0),
        TRANSFERS("transfersReceived", 1), CUTS("cutsDeliveredGtCo2e", 1);

        private final String column;
        private final int decimals;

        Figure(String column, int decimals) {
            this.column = column;
            this.decimals = decimals;
        }

        /** Its name in a table. */
        public String column() {
            return column;
        }

        /** Decimals it is written with. */
        public int decimals() {
            return decimals;
        }
    }

    private static final int WIDTH = 720;
    private static final int LEAST_LEFT = 120;
    private static final int MOST_LEFT = 420;
    /** Pixels of a letter; a Chinese one takes two. */
    private static final double LETTER = 7.2;
    private static final int RIGHT = 24;
    private static final int ROW = 24;
    private static final int TOP = 10;
    private static final int BOTTOM = 28;

    private final EnsembleSummary summary;
    private final Words words;
    private final StringBuilder page = new StringBuilder();

    private int left;

    /** One row of a chart; without a spread it is a heading. */
    private record Box(String label, EnsembleSummary.Quantiles spread) {
        double width() {
            return LETTER * label.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
        }
    }

    private EnsemblePage(EnsembleSummary summary, Words words) {
        this.summary = summary;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param origin what was played, as a line at the foot
     */
    public static String of(EnsembleSummary summary, Words words, String origin) {
        return new EnsemblePage(summary, words).write(origin);
    }

    private String write(String origin) {
        page.append(Html.open(words.messages().language(), words.title() + " - " + words.say("ensemble.page.title")));
        paragraph("lead", words.say("ensemble.page.lead", summary.games(), summary.combinations().size()));
        paragraph("", words.say("ensemble.page.reading"));
        for (Figure figure : Figure.values()) {
            List<Box> boxes = new ArrayList<>();
            for (EnsembleSummary.Combination combination : summary.combinations()) {
                boxes.add(new Box(label(combination), combination.figures().get(figure.column)));
            }
            chart(words.say("ensemble.figure." + figure.column), boxes);
        }
        for (String score : List.of("interest", "responsibility")) {
            List<Box> boxes = new ArrayList<>();
            for (int b = 0; b < words.scenario().blocs().size(); b++) {
                if (!summary.varied().isEmpty()) {
                    boxes.add(new Box(words.name(b), null));
                }
                for (EnsembleSummary.Combination combination : summary.combinations()) {
                    boxes.add(new Box(summary.varied().isEmpty() ? words.name(b) : label(combination),
                            combination.figures().get(score + "." + words.scenario().blocs().get(b).code())));
                }
            }
            chart(words.say("ensemble.figure." + score), boxes);
        }
        table();
        return page.append(Html.close(origin)).toString();
    }

    private void paragraph(String kind, String text) {
        page.append(kind.isEmpty() ? "<p>" : "<p class=\"" + kind + "\">").append(Html.escape(text)).append("</p>\n");
    }

    /** What was varied in a combination, as {@code key=value}; "all games" if nothing was. */
    private String label(EnsembleSummary.Combination combination) {
        return combination.values().isEmpty() ? words.say("ensemble.page.all")
                : combination.values().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(", "));
    }

    private void chart(String caption, List<Box> boxes) {
        double low = boxes.stream().filter(box -> box.spread != null).mapToDouble(box -> box.spread.q05()).min().orElseThrow();
        double high = boxes.stream().filter(box -> box.spread != null).mapToDouble(box -> box.spread.q95()).max().orElseThrow();
        double margin = high > low ? (high - low) * 0.05 : Math.max(0.05, Math.abs(high) * 0.1);
        left = (int) Math.max(LEAST_LEFT, Math.min(MOST_LEFT, 16 + boxes.stream().filter(box -> box.spread != null).mapToDouble(Box::width).max().orElseThrow()));
        low -= margin;
        high += margin;
        double step = Html.step(high - low);
        int shown = 0;
        while (step < Math.pow(10, -shown) * 0.99 && shown < 6) {
            shown++;
        }
        int height = TOP + ROW * boxes.size() + BOTTOM;
        page.append("<figure>\n<figcaption>").append(Html.escape(caption)).append("</figcaption>\n<svg viewBox=\"0 0 ").append(WIDTH).append(' ')
                .append(height).append("\" role=\"img\">\n<title>").append(Html.escape(caption)).append("</title>\n");
        for (double tick = Math.ceil(low / step) * step; tick <= high; tick += step) {
            double x = x(tick, low, high);
            line(x, TOP, x, height - BOTTOM, "#d8d1bd", 1);
            text(x, height - 8, "middle", words.quantities().number(tick, shown));
        }
        for (int i = 0; i < boxes.size(); i++) {
            EnsembleSummary.Quantiles q = boxes.get(i).spread;
            double y = TOP + ROW * (i + 0.5);
            if (q == null) {
                page.append("<text class=\"name\" x=\"8\" y=\"").append(Html.at(y + 5)).append("\">").append(Html.escape(boxes.get(i).label)).append("</text>\n");
                continue;
            }
            text(left - 8, y + 4, "end", boxes.get(i).label);
            line(x(q.q05(), low, high), y, x(q.q95(), low, high), y, "#5d594f", 1.5);
            page.append("<rect x=\"").append(Html.at(x(q.q25(), low, high))).append("\" y=\"").append(Html.at(y - 7)).append("\" width=\"")
                    .append(Html.at(Math.max(1, x(q.q75(), low, high) - x(q.q25(), low, high)))).append("\" height=\"14\" fill=\"#a9c3e0\" stroke=\"#1f5fa8\"/>\n");
            line(x(q.median(), low, high), y - 7, x(q.median(), low, high), y + 7, "#0e3a6b", 2.5);
        }
        page.append("</svg>\n</figure>\n");
    }

    private double x(double value, double low, double high) {
        return left + (WIDTH - RIGHT - left) * (value - low) / (high - low);
    }

    private void line(double x1, double y1, double x2, double y2, String colour, double width) {
        page.append("<line x1=\"").append(Html.at(x1)).append("\" y1=\"").append(Html.at(y1)).append("\" x2=\"").append(Html.at(x2)).append("\" y2=\"")
                .append(Html.at(y2)).append("\" stroke=\"").append(colour).append("\" stroke-width=\"").append(Html.at(width)).append("\"/>\n");
    }

    private void text(double x, double y, String anchor, String text) {
        page.append("<text text-anchor=\"").append(anchor).append("\" x=\"").append(Html.at(x)).append("\" y=\"").append(Html.at(y)).append("\">")
                .append(Html.escape(text)).append("</text>\n");
    }

    private void table() {
        page.append("<h2>").append(Html.escape(words.say("ensemble.page.table"))).append("</h2>\n<table>\n<tr><th></th><th></th>");
        for (String column : List.of(words.say("ensemble.page.mean"), "5 %", "25 %", "50 %", "75 %", "95 %")) {
            page.append("<th class=\"number\">").append(Html.escape(column)).append("</th>");
        }
        page.append("</tr>\n");
        for (Figure figure : Figure.values()) {
            for (EnsembleSummary.Combination combination : summary.combinations()) {
                EnsembleSummary.Quantiles q = combination.figures().get(figure.column);
                page.append("<tr><td>").append(Html.escape(words.say("ensemble.figure." + figure.column))).append("</td><td>")
                        .append(Html.escape(label(combination))).append("</td>");
                for (double value : new double[] {q.mean(), q.q05(), q.q25(), q.median(), q.q75(), q.q95()}) {
                    page.append("<td class=\"number\">").append(Html.escape(words.quantities().number(value, figure.decimals))).append("</td>");
                }
                page.append("</tr>\n");
            }
        }
        page.append("</table>\n");
    }
}
