package org.plenary.desktop.scenery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.desktop.Headless;
import org.plenary.desktop.ui.Kit;

class SceneTest {
    @RegisterExtension
    final Headless headless = new Headless();

    private final List<String> heard = new ArrayList<>();
    private final BlocListener listener = new BlocListener() {
        @Override
        public void entered(String code) {
            heard.add("entered " + code);
        }

        @Override
        public void left() {
            heard.add("left");
        }

        @Override
        public void picked(String code) {
            heard.add("picked " + code);
        }
    };
    private Kit moving;
    private CoalitionFloor floor;
    private CarbonTub tub;

    @BeforeEach
    void scenes() {
        moving = new Kit(headless.kit().skin(), headless.kit().messages(), false);
        floor = new CoalitionFloor(moving, Examples.floor());
        floor.setSize(800, 500);
        floor.setBlocListener(listener);
        tub = new CarbonTub(moving, Examples.tub2023());
        tub.setSize(800, 500);
        tub.setBlocListener(listener);
    }

    @Test
    void aSceneTakenOffItsStageFreesItsWorldAndPutBackContinuesWhereItWas() {
        headless.stage().addActor(floor);
        frames(60);
        FloorPhysics first = floor.physics();
        float x = first.x(0, 1);
        floor.remove();
        assertFalse(floor.isOpen());
        assertThrows(IllegalStateException.class, first::step);
        frames(1);
        headless.stage().addActor(floor);
        headless.stage().act(0);
        assertTrue(floor.isOpen());
        assertNotEquals(first, floor.physics());
        assertEquals(x, floor.physics().x(0, 1), 1e-3f);
        headless.stage().clear();
        assertFalse(floor.isOpen());
    }

    @Test
    void aDisposedSceneStaysEmptyAndMayBeDisposedAgain() {
        headless.stage().addActor(tub);
        frames(3);
        TubPhysics physics = tub.physics();
        tub.dispose();
        tub.dispose();
        frames(3);
        assertFalse(tub.isOpen());
        assertThrows(IllegalStateException.class, physics::step);
        tub.update(Examples.tub(450));
        tub.remove();
        headless.stage().addActor(tub);
        frames(1);
        assertFalse(tub.isOpen());
    }

    @Test
    void aSceneRestsWhileAnythingAroundItIsHidden() {
        Container<CoalitionFloor> tab = new Container<>(floor);
        tab.setSize(800, 500);
        headless.stage().addActor(tab);
        frames(10);
        tab.setVisible(false);
        float x = floor.physics().x(0, 1);
        frames(60);
        assertEquals(x, floor.physics().x(0, 1));
        tab.setVisible(true);
        frames(10);
        assertNotEquals(x, floor.physics().x(0, 1));
    }

    @Test
    void withoutMotionBlocsAreFoundWhereTheyComeToRestAndWaterIsCalm() {
        CoalitionFloor still = new CoalitionFloor(headless.kit(), Examples.floor());
        still.setSize(800, 500);
        headless.stage().addActor(still);
        frames(2);
        float x = still.physics().x(0, 1);
        frames(30);
        assertEquals(x, still.physics().x(0, 1));
        still.update(Examples.twoCamps(12, 0.9, 0.9));
        assertNotEquals(x, still.physics().x(0, 1));
        CarbonTub calm = new CarbonTub(headless.kit(), Examples.tub2023());
        calm.setSize(800, 500);
        headless.stage().addActor(calm);
        frames(120);
        TubPhysics water = calm.physics();
        assertEquals(water.height(421), water.surface(1, 0));
        assertEquals(water.target(), water.stock());
        for (int i = 0; i < 12; i++) {
            assertEquals(0, water.poured(i));
        }
    }

    @Test
    void theFloorSaysWhatIsPointedAtAndPicked() {
        headless.stage().addActor(floor);
        frames(300);
        fire(floor, InputEvent.Type.mouseMoved, at("CHN"));
        fire(floor, InputEvent.Type.touchDown, at("CHN"));
        fire(floor, InputEvent.Type.touchUp, at("CHN"));
        fire(floor, InputEvent.Type.mouseMoved, new Vector2(2, 2));
        assertEquals(List.of("entered CHN", "picked CHN", "left"), heard);
    }

    @Test
    void aBlocThatIsDraggedFollowsAndIsNotPicked() {
        headless.stage().addActor(floor);
        frames(300);
        int oil = Examples.BLOCS.indexOf("OIL");
        Vector2 from = at("OIL");
        Vector2 to = new Vector2(from).add(-120, -90);
        fire(floor, InputEvent.Type.touchDown, from);
        fire(floor, InputEvent.Type.touchDragged, to);
        assertEquals(oil, floor.physics().held());
        frames(60);
        assertTrue(at("OIL").dst(to) < from.dst(to) / 3, at("OIL") + " is far from " + to);
        fire(floor, InputEvent.Type.touchUp, to);
        assertEquals(-1, floor.physics().held());
        assertFalse(heard.contains("picked OIL"));
    }

    @Test
    void aBlocThatLeavesWhileItIsDraggedIsLetGo() {
        headless.stage().addActor(floor);
        frames(60);
        fire(floor, InputEvent.Type.touchDown, at("OIL"));
        fire(floor, InputEvent.Type.touchDragged, new Vector2(200, 200));
        floor.update(Examples.randomFloor(new Random(3), List.of("USA", "CHN")));
        frames(5);
        fire(floor, InputEvent.Type.touchDragged, new Vector2(300, 200));
        fire(floor, InputEvent.Type.touchUp, new Vector2(300, 200));
        frames(5);
        assertEquals(2, floor.physics().size());
        assertEquals(-1, floor.physics().held());
    }

    @Test
    void theKeyboardReachesEveryBlocOfBothScenes() {
        headless.stage().addActor(floor);
        headless.stage().addActor(tub);
        frames(2);
        headless.stage().setKeyboardFocus(floor);
        headless.key(Keys.RIGHT);
        headless.key(Keys.RIGHT);
        floor.use();
        headless.key(Keys.LEFT);
        headless.key(Keys.LEFT);
        assertEquals(List.of("entered USA", "entered UMB", "picked UMB", "entered USA", "entered OIL"), heard);
        heard.clear();
        headless.stage().setKeyboardFocus(tub);
        headless.key(Keys.RIGHT);
        tub.use();
        assertEquals(List.of("entered USA", "picked USA"), heard);
    }

    @Test
    void theTubSaysWhichTapIsPointedAt() {
        headless.stage().addActor(tub);
        frames(2);
        for (float x = 150; x < 660; x += 4) {
            fire(tub, InputEvent.Type.mouseMoved, new Vector2(x, 440));
        }
        assertEquals(Examples.BLOCS.stream().map(code -> "entered " + code).toList(), heard);
        heard.clear();
        fire(tub, InputEvent.Type.mouseMoved, new Vector2(400, 60));
        assertEquals(List.of("left"), heard);
    }

    @Test
    void scenesBearAnySizeAndAnyModel() {
        headless.stage().addActor(floor);
        headless.stage().addActor(tub);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            float width = i % 5 == 0 ? 3 : 1 + random.nextFloat() * 2000;
            float height = i % 7 == 0 ? 2 : 1 + random.nextFloat() * 1200;
            floor.setSize(width, height);
            tub.setSize(width, height);
            int n = random.nextInt(13);
            floor.update(Examples.randomFloor(random, Examples.BLOCS.subList(0, n)));
            double[] emissions = new double[n];
            tub.update(new TubModel(Examples.BLOCS.subList(0, n), emissions, random.nextInt(20), 1 + random.nextInt(900), 280,
                    Examples.tub2023().lines().subList(0, random.nextInt(6))));
            frames(7);
            assertTrue(Float.isFinite(tub.physics().surface(0, 0)));
            assertEquals(n, floor.physics().size());
        }
    }

    @Test
    void aFloorResumesFromTheOneItReplaces() {
        headless.stage().addActor(floor);
        frames(200);
        float[] places = floor.physics().places();
        floor.dispose();
        CoalitionFloor next = new CoalitionFloor(moving, Examples.floor());
        next.setSize(800, 500);
        next.resume(floor);
        headless.stage().addActor(next);
        headless.stage().act(0);
        assertArrayEquals(places, next.physics().places(), 1e-3f);
    }

    @Test
    void nothingIsAllocatedFromFrameToFrame() {
        headless.stage().addActor(floor);
        headless.stage().addActor(tub);
        // A frame may allocate when a buffer has to grow; the other 98 of 100 do not.
        int floorFrames = framesThatAllocate(floor);
        assertTrue(floorFrames <= 10, "floor: " + floorFrames);
        int tubFrames = framesThatAllocate(tub);
        assertTrue(tubFrames <= 10, "tub: " + tubFrames);
    }

    /** In how many of 500 frames a scene allocates, apart from what the fake OpenGL does. */
    private static int framesThatAllocate(Actor scene) {
        Nowhere batch = new Nowhere();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int allocating = 0;
        for (int i = 0; i < 800; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            scene.act(1 / 60f);
            scene.draw(batch, 1);
            long after = threads.getCurrentThreadAllocatedBytes();
            allocating += i >= 300 && after != before ? 1 : 0;
        }
        batch.dispose();
        assertTrue(batch.vertices > 100_000, "the scene drew nothing");
        return allocating;
    }

    /** A batch that only counts. */
    private static final class Nowhere extends SpriteBatch {
        private long vertices;

        @Override
        public void draw(Texture texture, float[] spriteVertices, int offset, int count) {
            vertices += count / 5;
        }
    }

    /** Where a bloc of the floor is, in the widget. */
    private Vector2 at(String code) {
        Vector2 place = new Vector2();
        assertTrue(floor.locate(code, place), code);
        return place;
    }

    private void frames(int count) {
        for (int i = 0; i < count; i++) {
            headless.frame();
        }
    }

    private void fire(Actor actor, InputEvent.Type type, Vector2 local) {
        Vector2 stage = actor.localToStageCoordinates(new Vector2(local));
        InputEvent event = new InputEvent();
        event.setStage(headless.stage());
        event.setType(type);
        event.setStageX(stage.x);
        event.setStageY(stage.y);
        event.setPointer(type == InputEvent.Type.mouseMoved ? -1 : 0);
        actor.fire(event);
    }
}
