package org.plenary.core.report;

import java.util.Locale;
import org.plenary.core.text.Language;

/** What the pages that Plenary writes have in common: each is one file that needs nothing else, on a screen or on paper. */
public final class Html {
    private static final String STYLE = """
            body { font: 16px/1.5 "Noto Sans SC", "Noto Sans", system-ui, sans-serif; color: #1c1b19; background: #f6f1e4;
              max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; }
            h1, h2 { line-height: 1.2; } h2 { border-bottom: 1px solid #b9b2a0; margin-top: 2.2rem; }
            .lead { font-size: 1.25rem; } figure { margin: 1rem 0; } figcaption { color: #5d594f; }
            svg { width: 100%; height: auto; background: #fffdf7; border: 1px solid #d8d1bd; }
            svg text { font-size: 13px; fill: #5d594f; } table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; padding: .25rem .6rem; border-bottom: 1px solid #d8d1bd; }
            td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
            footer { margin-top: 3rem; color: #5d594f; font-size: .85rem; }
            @media print { body { background: none; margin: 0; max-width: none; } h2 { break-after: avoid; }
              figure, table, section { break-inside: avoid; } }
            """;

    private Html() {}

    /** All before the first paragraph, with {@code title} as the heading. */
    public static String open(Language language, String title) {
        return "<!DOCTYPE html>\n<html lang=\"" + language.tag().replace('_', '-') + "\">\n<head>\n<meta charset=\"UTF-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + escape(title) + "</title>\n<style>\n" + STYLE
                + "</style>\n</head>\n<body>\n<h1>" + escape(title) + "</h1>\n";
    }

    /** All after the last paragraph, with {@code origin} at the foot. */
    public static String close(String origin) {
        return "<footer>" + escape(origin) + "</footer>\n</body>\n</html>\n";
    }

    /** The text as it stands in a page. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A coordinate of a drawing. */
    public static String at(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }

    /** A round step that divides {@code range} by four to nine lines. */
    public static double step(double range) {
        double power = 1;
        while (power * 10 <= range) {
            power *= 10;
        }
        while (power > range) {
            power /= 10;
        }
        return range / power >= 4 ? power : range / power >= 2 ? power / 2 : power / 5;
    }
}
