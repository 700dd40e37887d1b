package org.plenary.desktop.screen.title;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.util.Optional;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.journal.Unfinished;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.present.lesson.HotSeat;
import org.plenary.desktop.scenery.CarbonTub;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.screen.Languages;
import org.plenary.desktop.screen.Navigation;
import org.plenary.desktop.screen.table.Scenes;
import org.plenary.desktop.ui.Kit;

/** The name of the game, the carbon tub alive behind a short menu, and the languages. */
public final class TitleScreen extends PlenaryScreen {
    private static final float BUTTON_WIDTH = 300;

    private final Navigation navigation;
    private Game world;
    private Optional<Unfinished> unfinished;
    private Container<CarbonTub> backdrop;
    private Table resume;
    private Table fresh;

    /** The title; the way on is {@code navigation}'s. */
    public TitleScreen(Navigation navigation) {
        super(navigation.game());
        this.navigation = navigation;
    }

    @Override
    protected void build(Kit kit, Table root) {
        backdrop = new Container<CarbonTub>().fill();
        Table front = new Table();
        front.pad(16, 64, 20, 24);
        Table top = new Table();
        top.add(kit.prose(kit.text("title.tub"), Type.SMALL, Palette.MUTED)).width(740).left().expandX();
        top.add(Languages.choice(kit, game())).right().top();
        front.add(top).growX().row();
        front.add(menu(kit)).left().expand();
        Stack layers = new Stack(backdrop, front);
        root.add(layers).grow();
        Help.listen(this, root, "title.keys", () -> {});
        if (world != null) {
            showTub(kit);
        } else {
            work(() -> {
                Scenario scenario = ScenarioFiles.load(ScenarioFiles.ids().get(0));
                return Game.begin(scenario, 1, Seats.allAi(scenario), MoveLog.NONE);
            }, begun -> {
                world = begun;
                showTub(game().kit());
            });
        }
        if (unfinished != null) {
            showResume(kit);
        } else {
            work(() -> Unfinished.last(game().home().games(), unusable -> System.err.println(unusable.getMessage())), found -> {
                unfinished = found;
                showResume(game().kit());
            });
        }
    }

    private Table menu(Kit kit) {
        Table menu = new Table();
        menu.setName("title-menu");
        menu.setBackground(kit.drawable("panel"));
        menu.pad(26, 34, 30, 34);
        menu.defaults().left();
        menu.add(kit.label(kit.text("desktop.title"), Type.DISPLAY)).row();
        menu.add(kit.label(kit.text("desktop.title.sub"), Type.BODY, Palette.MUTED)).padBottom(22).row();
        resume = new Table();
        menu.add(resume).growX().row();
        fresh = new Table();
        menu.add(fresh).growX().row();
        showFresh(kit);
        menu.add(button(kit.button("classroom", kit.text("lesson.title"), navigation::classroom))).growX().row();
        menu.add(button(kit.button("replays", kit.text("title.replays"), navigation::replays))).growX().row();
        menu.add(button(kit.button("dynamics", kit.text("title.dynamics"), navigation::dynamics))).growX().row();
        menu.add(button(kit.button("settings", kit.text("title.settings"), navigation::settings))).growX().row();
        menu.add(button(kit.ghost("quit", kit.text("desktop.quit"), Gdx.app::exit))).growX().row();
        return menu;
    }

    private static Table button(TextButton button) {
        Table row = new Table();
        row.add(button).growX().minWidth(BUTTON_WIDTH).minHeight(44).padTop(8);
        return row;
    }

    private void showTub(Kit kit) {
        Words words = new Words(world.scenario(), kit.messages());
        backdrop.setActor(CarbonTub.backdrop(kit, Scenes.tub(world, words)));
    }

    /** A first game is what the screen asks for, unless there is one to go on with. */
    private void showFresh(Kit kit) {
        boolean first = unfinished == null || unfinished.isEmpty();
        fresh.clearChildren();
        if (first) {
            fresh.add(button(kit.primary("first-game", kit.text("title.firstGame"), navigation::firstGame))).growX().row();
        }
        fresh.add(button(kit.button("new-game", kit.text("title.newGame"), navigation::newGame))).growX();
    }

    private void showResume(Kit kit) {
        showFresh(kit);
        resume.clearChildren();
        unfinished.ifPresent(found -> {
            Words words = new Words(found.game().scenario(), kit.messages());
            resume.add(button(kit.primary("continue", kit.text("title.continue"), () -> navigation.resume(found.file())))).growX().row();
            resume.add(kit.label(kit.text("title.continue.what", kit.text("scenario." + words.scenario().id() + ".title"),
                    HotSeat.who(found.game(), words), found.game().state().world().year()), Type.SMALL, Palette.MUTED)).left().padTop(4).padBottom(8);
        });
    }

    /** Whether the tub is there and the last game has been looked for; for tests. */
    public boolean settled() {
        return world != null && unfinished != null;
    }
}
