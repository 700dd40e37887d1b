package org.plenary.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.RichText;

class LayTest {
    @RegisterExtension
    final Headless ui = new Headless();

    private List<String> faultsOf(Table table) {
        table.setFillParent(true);
        ui.stage().addActor(table);
        ui.frame();
        ui.frame();
        return Lay.faults(ui.stage());
    }

    private static void assertFault(List<String> faults, String... words) {
        assertTrue(faults.stream().anyMatch(fault -> List.of(words).stream().allMatch(fault::contains)),
                () -> "expected a fault with " + List.of(words) + ", found " + faults);
    }

    @Test
    void findsNothingInASoundLayout() {
        Table table = new Table();
        table.add(ui.kit().label("A title", Type.TITLE)).row();
        table.add(ui.kit().button("go", "Go on", () -> {}));
        assertEquals(List.of(), faultsOf(table));
    }

    @Test
    void findsALabelThatIsCut() {
        Table table = new Table();
        table.add(ui.kit().label("much longer than forty units", Type.BODY)).width(40);
        assertFault(faultsOf(table), "much longer", "is cut");
    }

    @Test
    void findsAButtonWhoseWordsAreWiderThanItself() {
        Table table = new Table();
        table.add(ui.kit().button("agree", "Agree with everything", () -> {})).width(60);
        assertFault(faultsOf(table), "agree", "is cut");
    }

    @Test
    void findsFlowingTextThatIsTooHighForItsCell() {
        Table table = new Table();
        RichText text = ui.kit().prose("one two three four five six seven eight nine ten", Type.BODY, Palette.TEXT);
        text.setName("prose");
        table.add(text).size(80, 30);
        assertFault(faultsOf(table), "prose", "squeezed");
    }

    @Test
    void findsWhatLeavesTheWindow() {
        Table table = new Table();
        table.add(ui.kit().button("wide", "Wide", () -> {})).width(1500);
        assertFault(faultsOf(table), "wide", "leaves its room");
    }

    @Test
    void findsSiblingsThatOverlap() {
        Table table = new Table();
        WidgetGroup group = new WidgetGroup();
        TextButton first = ui.kit().button("first", "First", () -> {});
        TextButton second = ui.kit().button("second", "Second", () -> {});
        first.setBounds(0, 0, 100, 40);
        second.setBounds(80, 0, 100, 40);
        group.addActor(first);
        group.addActor(second);
        table.add(group).size(300, 100);
        assertFault(faultsOf(table), "first", "second", "overlap");
    }
}
