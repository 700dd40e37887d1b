package org.plenary.core.report;

import java.util.Locale;
import org.plenary.core.text.Language;

/** What the pages that Plenary writes have in common: each is one file that needs nothing else, on a screen or on paper. */
public final class Html {
    private static final String STYLE = """
            html { background: #e6dec9; }
            body { font: 16px/1.55 "Noto Sans SC", "Noto Sans CJK SC", "Noto Sans", system-ui, sans-serif; color: #1c1b19; background: #f6f1e4;
              max-width: 58rem; margin: 2rem auto; padding: 2.2rem 3rem 2.5rem; border-top: 6px solid #1668a8;
              box-shadow: 0 3px 24px rgba(28, 27, 25, .16); }
            h1, h2 { line-height: 1.25; } h1 { font-size: 2rem; margin: 0 0 1.2rem; }
            h2 { color: #124f80; font-size: 1.3rem; border-bottom: 1px solid #c9c0aa; padding-bottom: .3rem; margin-top: 2.4rem; }
            p { margin: .7rem 0; } ul { padding-left: 1.3rem; } li { margin: .25rem 0; }
            .lead { font-size: 1.25rem; line-height: 1.45; } figure { margin: 1.3rem 0; } figcaption { color: #5d594f; font-size: .9rem; margin: .3rem 0; }
            svg { width: 100%; height: auto; background: #fffdf7; border: 1px solid #d8d1bd; border-radius: 4px; }
            svg text { font-size: 13px; fill: #5d594f; } svg text.name { font-weight: bold; fill: #1c1b19; } svg text.limit { fill: #b5342a; }
            table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
            th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #d8d1bd; vertical-align: top; }
            th { color: #5d594f; font-size: .85rem; border-bottom: 2px solid #c9c0aa; vertical-align: bottom; }
            td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
            td.share { background: linear-gradient(#cfdcea, #cfdcea) no-repeat right / var(--share) 1.3em; print-color-adjust: exact; }
            th.number { white-space: normal; }
            footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid #d8d1bd; color: #5d594f; font-size: .8rem; overflow-wrap: anywhere; }
            @media (max-width: 44rem) { body { margin: 0; padding: 1.2rem; } th, td { padding: .25rem .3rem; } }
            @page { margin: 16mm 15mm; }
            @media print { html, body { background: none; } body { font-size: 10pt; line-height: 1.45; margin: 0; padding: 0; max-width: none;
              border: 0; box-shadow: none; } h1 { font-size: 19pt; } h2 { font-size: 13pt; margin-top: 1.5rem; break-after: avoid; }
              h2 + p { break-after: avoid; } .lead { font-size: 12.5pt; } p, li { orphans: 3; widows: 3; }
              figure, table, li { break-inside: avoid; } }
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
