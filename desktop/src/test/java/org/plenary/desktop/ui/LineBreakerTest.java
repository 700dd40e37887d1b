package org.plenary.desktop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.desktop.ui.LineBreaker.Piece;
import org.plenary.desktop.ui.LineBreaker.Segment;

class LineBreakerTest {
    /** Latin letters are one unit wide, Chinese two. */
    private static List<String> lines(float room, Piece... pieces) {
        List<String> lines = new ArrayList<>();
        for (List<Segment> line : LineBreaker.lines(List.of(pieces), LineBreakerTest::width, room)) {
            StringBuilder text = new StringBuilder();
            float end = 0;
            for (Segment segment : line) {
                assertEquals(end, segment.x(), 1e-4, "segments of a line touch");
                end = segment.x() + segment.width();
                text.append(segment.text());
            }
            lines.add(text.toString());
        }
        return lines;
    }

    private static float width(int piece, String text) {
        float sum = 0;
        for (char c : text.toCharArray()) {
            sum += LineBreaker.ideographic(c) ? 2 : 1;
        }
        return sum;
    }

    private static Piece plain(String text) {
        return new Piece(text, false);
    }

    @Test
    void breaksEnglishBetweenWordsAndDropsTheSpace() {
        assertEquals(List.of("we agree to", "disagree"), lines(12, plain("we agree to disagree")));
    }

    @Test
    void doesNotBreakAWordWhereItsLookChanges() {
        assertEquals(List.of("we", "unbold", "it"), lines(8, plain("we un"), plain("bold it")));
    }

    @Test
    void breaksChineseAnywhereButNeverStartsALineWithAStopNorEndsItWithABracket() {
        assertEquals(List.of("各方同", "意。"), lines(8, plain("各方同意。")));
        assertEquals(List.of("见本", "《纪", "要》"), lines(6, plain("见本《纪要》")));
    }

    @Test
    void holdsANumberAndItsUnitTogether() {
        assertEquals(List.of("it costs", "$\u00a012\u00a0bn"), lines(10, plain("it costs $\u00a012\u00a0bn")));
    }

    @Test
    void keepsAnOptionInOneLineIfItFitsAndBreaksItIfNot() {
        assertEquals(List.of("goal of", "[ all now ]"), lines(12, plain("goal of "), new Piece("[ all now ]", true)));
        assertEquals(List.of("goal [", "all now ]"), lines(9, plain("goal "), new Piece("[ all now ]", true)));
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertEquals(List.of("abcd", "efgh", "ij"), lines(4, plain("abcdefghij")));
    }

    @Test
    void keepsLineBreaksAndEmptyLines() {
        assertEquals(List.of("a", "", "b"), lines(9, plain("a\n\nb")));
        assertEquals(List.of(""), lines(9, plain("")));
    }

    @Test
    void noLineIsWiderThanItsRoom() {
        String text = "The Conference 决定在 2055 年前实现净零，calls on all 缔约方（含观察员）to act.";
        for (int room = 4; room < 60; room++) {
            for (String line : lines(room, plain(text))) {
                assertTrue(width(0, line) <= room, room + ": " + line);
            }
        }
    }
}
