package org.plenary.desktop.screen;

import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.present.Line;
import org.plenary.desktop.ui.Rich;

/** Lines of the presenters as rich text. */
public final class Prose {
    private Prose() {}

    /** The line with its marks and colours. */
    public static Rich rich(Line line) {
        Rich rich = Rich.EMPTY;
        for (Line.Span span : line.spans()) {
            if (!span.bloc().isEmpty()) {
                rich = rich.mark(span.bloc());
            }
            rich = switch (span.tone()) {
                case PLAIN -> rich.text(span.text());
                case STRONG -> rich.strong(span.text());
                case MUTED -> rich.muted(span.text());
                case GAIN -> rich.strong(span.text(), Palette.TEAL);
                case LOSS -> rich.strong(span.text(), Palette.CORAL);
                case NOTICE -> rich.strong(span.text(), Palette.AMBER);
            };
        }
        return rich;
    }
}
