package org.plenary.desktop.present;

import java.util.List;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Draft;
import org.plenary.core.text.Messages;

/** What the things of a negotiation are called in one language, for lines in which blocs are marked. */
public final class Words extends org.plenary.core.report.Words {
    /** Stands for the bracket while a sentence is formatted: a private use character. */
    private static final String BRACKET = "\uE002";

    /** The words of one scenario in one language. */
    public Words(Scenario scenario, Messages messages) {
        super(scenario, messages);
    }

    /** A bloc as an argument of a message: it becomes a span with its mark. */
    public String mark(int bloc) {
        return Line.mark(code(bloc), bloc(bloc));
    }

    /** Several blocs as an argument of a message. */
    public String marks(List<Integer> blocs) {
        return joined(blocs.stream().map(this::mark).toList());
    }

    /** The sentence of an article around its bracket. */
    public record Sentence(String before, String after) {}

    /** How an article reads in the decision. */
    public Sentence sentence(String article) {
        String key = "article." + article + ".text";
        String text = messages().has(key) ? say(key, BRACKET)
                : say("desktop.plenary.lead." + subject(article), scenario().referenceYear(), BRACKET);
        int at = text.indexOf(BRACKET);
        return new Sentence(text.substring(0, at), text.substring(at + BRACKET.length()));
    }

    /** Something that is prepared. */
    public Line draft(Draft draft) {
        if (draft instanceof Draft.Ndc ndc) {
            return Line.of(say("desktop.table.draft.pledge", pledge(ndc.pledge())));
        } else if (draft instanceof Draft.Package offer) {
            return Line.of(say("desktop.table.draft.package", mark(scenario().indexOf(offer.to())), terms(offer.gives()),
                    terms(offer.gets())));
        }
        if (draft instanceof Draft.Move move) {
            return Line.of(say("desktop.table.draft.move", move(move.initiative(), List.of())));
        }
        Draft.Position position = (Draft.Position) draft;
        return Line.of(say("desktop.table.draft.position", article(position.article()),
                option(position.article(), scenario().article(position.article()).indexOf(position.option()))));
    }
}
