package org.plenary.desktop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Slider;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.desktop.Headless;
import org.plenary.desktop.asset.MapGeometry;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.Pen.Dash;

class WidgetsTest {
    @RegisterExtension
    final Headless ui = new Headless();

    private final List<String> said = new ArrayList<>();
    private Kit kit;
    private Table root;

    @BeforeEach
    void stage() {
        kit = ui.kit();
        root = new Table();
        root.setFillParent(true);
        ui.stage().addActor(root);
    }

    @Test
    void theKeyboardWalksInReadingOrderPastWhatCannotBeUsed() {
        root.add(kit.button("a", "A", () -> said.add("a")));
        TextButton disabled = kit.button("b", "B", () -> said.add("b"));
        disabled.setDisabled(true);
        root.add(disabled);
        Actor hidden = kit.button("c", "C", () -> said.add("c"));
        hidden.setVisible(false);
        root.add(hidden).row();
        root.add(kit.label("plain", Type.BODY)).row();
        root.add(new Stepper(kit, "d", 0, 9, 4, String::valueOf, value -> said.add("d" + value)));
        Focus focus = Focus.on(ui.stage(), kit);
        ui.frame();

        assertFalse(focus.shown());
        ui.key(Keys.TAB);
        assertEquals("a", focus.current().getName());
        assertTrue(focus.shown());
        ui.key(Keys.ENTER);
        ui.key(Keys.TAB);
        assertEquals("d", focus.current().getName());
        ui.key(Keys.RIGHT);
        ui.key(Keys.LEFT);
        ui.key(Keys.LEFT);
        ui.key(Keys.TAB);
        ui.key(Keys.SPACE);
        assertEquals(List.of("a", "d5", "d4", "d3", "a"), said);
        ui.frame();
    }

    @Test
    void tabGoesFromFieldToFieldWithoutSkippingOne() {
        for (String name : List.of("one", "two", "three")) {
            TextField field = new TextField("", kit.skin());
            field.setName(name);
            root.add(field).row();
        }
        Focus focus = Focus.on(ui.stage(), kit);
        ui.frame();
        for (String name : List.of("one", "two", "three")) {
            // A window sends both: the key, and the character that it types.
            ui.stage().keyDown(Keys.TAB);
            ui.stage().keyTyped('\t');
            assertEquals(name, focus.current().getName());
        }
    }

    @Test
    void theKeyboardGoesOnFromWhereOneClicked() {
        for (String name : List.of("one", "two", "three")) {
            root.add(kit.button(name, name, () -> said.add(name))).row();
        }
        Focus focus = Focus.on(ui.stage(), kit);
        ui.frame();
        ui.click("two");
        assertFalse(focus.shown());
        ui.key(Keys.TAB);
        assertEquals("three", focus.current().getName());
        assertEquals(List.of("two"), said);
    }

    @Test
    void spaceStaysInATextFieldAndArrowsMoveASlider() {
        TextField field = new TextField("", kit.skin());
        field.setName("field");
        Slider slider = new Slider(0, 10, 2, false, kit.skin());
        slider.setName("slider");
        root.add(field).row();
        root.add(slider);
        Focus focus = Focus.on(ui.stage(), kit);
        ui.key(Keys.TAB);
        ui.stage().keyDown(Keys.SPACE);
        ui.stage().keyTyped(' ');
        assertEquals(" ", field.getText());
        ui.key(Keys.TAB);
        ui.key(Keys.UP);
        ui.key(Keys.RIGHT);
        ui.key(Keys.LEFT);
        assertEquals(2, slider.getValue());
        assertEquals("slider", focus.current().getName());
    }

    @Test
    void anOverlayKeepsTheKeyboardAndGivesItBackWhenEscapeClosesIt() {
        root.add(kit.button("behind", "Behind", () -> said.add("behind")));
        Focus focus = Focus.on(ui.stage(), kit);
        ui.key(Keys.TAB);
        Ask.open(kit, ui.stage(), "Walk out?", "It cannot be undone.", "Walk out", () -> said.add("yes"));
        ui.frame();
        ui.key(Keys.TAB);
        assertEquals("ask-no", focus.current().getName());
        ui.key(Keys.TAB);
        assertEquals("ask-yes", focus.current().getName());
        ui.key(Keys.TAB);
        assertEquals("ask-no", focus.current().getName());
        ui.key(Keys.ESCAPE);
        assertNull(ui.stage().getRoot().findActor("ask"));
        assertEquals("behind", focus.current().getName());
        assertEquals(List.of(), said);
    }

    @Test
    void aClickBesideACardClosesItAndReachesNothingBehind() {
        TextButton behind = kit.button("behind", "Behind", () -> said.add("behind"));
        root.add(behind).expand().top().left();
        Ask.open(kit, ui.stage(), "Title", "Body", "Yes", () -> said.add("yes"));
        ui.frame();
        ui.click(behind.localToStageCoordinates(new Vector2(5, 5)));
        assertNull(ui.stage().getRoot().findActor("ask"));
        assertEquals(List.of(), said);
        ui.click("behind");
        assertEquals(List.of("behind"), said);
    }

    @Test
    void aQuestionAnsweredWithYesClosesFirst() {
        Ask.open(kit, ui.stage(), "Title", "Body", "Yes",
                () -> said.add("open: " + (ui.stage().getRoot().findActor("ask") != null)));
        ui.frame();
        ui.click("ask-yes");
        assertEquals(List.of("open: false"), said);
    }

    @Test
    void aStepperStopsAtItsEnds() {
        Stepper stepper = new Stepper(kit, "s", 0, 2, 1, String::valueOf, value -> said.add("" + value));
        root.add(stepper);
        ui.frame();
        ui.click("s-more");
        ui.click("s-more");
        ui.click("s-less");
        assertEquals(List.of("2", "1"), said);
        assertThrows(IllegalArgumentException.class,
                () -> new Stepper(kit, "t", 0, 2, 3, String::valueOf, value -> {}));
    }

    @Test
    void anOptionOnPaperIsReachedByMouseAndKeyboard() {
        Paper paper = new Paper(kit, "paper", "Decision", Type.BODY);
        paper.paragraph(Rich.of("a goal of ").option("option-0", "$ 300 bn", () -> said.add("300"))
                .text(" ").option("option-1", "$ 390 bn", () -> said.add("390")).text(" a year"));
        root.add(paper).width(200);
        Focus focus = Focus.on(ui.stage(), kit);
        ui.frame();
        ui.click("option-1");
        ui.key(Keys.TAB);
        assertEquals("option-0", focus.current().getName());
        ui.key(Keys.ENTER);
        assertEquals(List.of("390", "300"), said);
    }

    @Test
    void textTakesTheHeightThatItsWidthMakes() {
        RichText narrow = kit.prose("one two three four five six seven eight", Type.BODY, Palette.TEXT);
        RichText wide = kit.prose("one two three four five six seven eight", Type.BODY, Palette.TEXT);
        root.add(narrow).width(100).row();
        root.add(wide).width(900);
        ui.frame();
        ui.frame();
        float line = kit.skin().font(Type.BODY).getLineHeight();
        assertEquals(line, wide.getHeight(), 1);
        assertTrue(narrow.getHeight() >= 3 * line - 1, "" + narrow.getHeight());
        assertTrue(narrow.textWidth() <= 100);
    }

    @Test
    void theLargestCauseComesFirst() {
        WhyCard.Content content = new WhyCard.Content("Warming", "2.6", "", WhyCard.Better.LESS, List.of(
                new WhyCard.Cause("small", 0.1, "+0.1", "", null), new WhyCard.Cause("large", -0.7, "-0.7", "003", null)));
        assertEquals("large", content.causes().get(0).text());
        root.add(new WhyNumber(kit, "number", "2.6", Type.BODY, Palette.TEXT, () -> content));
        Focus.on(ui.stage(), kit);
        ui.frame();
        ui.key(Keys.TAB);
        ui.key(Keys.ENTER);
        ui.frame();
        assertTrue(ui.<Actor>find("why").isVisible());
        ui.click("why-close");
        assertNull(ui.stage().getRoot().findActor("why"));
    }

    @Test
    void progressIsCancelledOnce() {
        ProgressCard card = ProgressCard.open(kit, ui.stage(), "Counting", () -> said.add("cancelled"));
        card.show(0.4f);
        ui.frame();
        ui.key(Keys.ESCAPE);
        assertSame(card, ui.find("progress"));
        ui.click("progress-cancel");
        card.close();
        assertEquals(List.of("cancelled"), said);
        assertNull(ui.stage().getRoot().findActor("progress"));
    }

    @Test
    void aNewerToastTakesThePlaceOfAnOlder() {
        Toast.show(kit, ui.stage(), "first", Toast.Tone.NEWS);
        Toast.show(kit, ui.stage(), "second", Toast.Tone.LOSS);
        assertEquals(1, count("toast"));
        for (int i = 0; i < 300; i++) {
            ui.frame();
        }
        assertEquals(0, count("toast"));
    }

    private int count(String name) {
        int count = 0;
        for (Actor actor : ui.stage().getActors()) {
            count += name.equals(actor.getName()) ? 1 : 0;
        }
        return count;
    }

    @Test
    void phasesKeepToOneLineHoweverNarrow() {
        PhaseBar bar = new PhaseBar(kit, "bar", List.of("Headlines", "Briefing", "Talks", "Plenary", "Ratification",
                "Years", "Stocktake"), 2, "day 3 of 6");
        float full = bar.getPrefWidth();
        float height = bar.getPrefHeight();
        for (float width = full; width > bar.getMinWidth(); width -= 40) {
            bar.setSize(width, height);
            bar.validate();
            assertTrue(bar.drawnWidth() <= width + 0.5f, width + ": " + bar.drawnWidth());
        }
        assertThrows(IllegalArgumentException.class, () -> bar.show(7, ""));
    }

    @Test
    void theMapKnowsWhoseLandWasClicked() {
        WorldMap map = new WorldMap(kit, "map", said::add);
        root.add(map).size(900, 460);
        ui.frame();
        ui.frame();
        ui.click("map-JPN");
        for (double[] at : new double[][] {{-100, 45}, {78, 28}, {134, -22}, {105, 60}, {-30, 0}, {179.2, -8.5}}) {
            ui.click(map.localToStageCoordinates(map.place(at[0], at[1])));
        }
        assertEquals(List.of("JPN", "USA", "IND", "UMB", "EIT", "AOS"), said);
        ui.hover(map.localToStageCoordinates(map.place(-52, -3)));
        assertEquals("BZA", map.hovered());
        map.choose("BZA");
        ui.frame();
        map.dispose();
    }

    @Test
    void aChartTellsTheValueUnderThePointerAndMovesToANewOne() {
        double[] xs = {2025, 2050, 2100};
        LineChart chart = new LineChart(kit, "chart", "°C", String::valueOf,
                List.of(new LineChart.Threshold(1.5, "1.5", Palette.AMBER)),
                List.of(new LineChart.Series("warming", Palette.TEAL, Dash.SOLID, xs, new double[] {1.4, 2, 2.7})));
        root.add(chart).size(600, 300);
        ui.frame();
        assertFalse(chart.changed());
        Vector2 left = chart.localToStageCoordinates(new Vector2(60, 100));
        ui.hover(left);
        assertTrue(chart.hovered() >= 2025 && chart.hovered() < 2040, "" + chart.hovered());
        ui.frame();
        chart.change(List.of(new LineChart.Series("warming", Palette.TEAL, Dash.SOLID, xs, new double[] {1.4, 1.8, 2})));
        assertTrue(chart.changed());
        ui.frame();
        assertThrows(IllegalArgumentException.class, () -> new LineChart.Series("bad", Palette.TEAL, Dash.SOLID,
                new double[] {1, 2}, new double[] {1, Double.NaN}));
    }

    @Test
    void scoresOfTwelveBlocsCloseTogetherStayReadable() {
        List<ScatterChart.Point> points = new ArrayList<>();
        for (int i = 0; i < GalleryScreen.BLOCS.size(); i++) {
            points.add(new ScatterChart.Point(GalleryScreen.BLOCS.get(i), 0.35 + 0.1 * (i % 4), 0.35 + 0.1 * (i / 4)));
        }
        ScatterChart chart = new ScatterChart(kit, "scatter", "x", "y", AxisScale.exactly(0, 1, 5),
                AxisScale.exactly(0, 1, 5), points, said::add);
        root.add(chart).size(420, 420);
        ui.frame();
        assertEquals(0, chart.overlapping());
        ui.click("score-AOS");
        assertEquals(List.of("AOS"), said);
    }

    @Test
    void aBarRefusesARangeWithoutZero() {
        assertThrows(IllegalArgumentException.class, () -> new BarRow(kit, 1, 2, 1.5, Palette.TEAL));
    }

    @Test
    void everyBlocHasAMarkOnTheMap() {
        assertEquals(new TreeSet<>(GalleryScreen.BLOCS), MapGeometry.world().anchors().keySet());
    }
}
