package org.plenary.desktop.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.utils.Align;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.text.Language;
import org.plenary.core.world.Flows;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Line;
import org.plenary.desktop.present.RulesView;
import org.plenary.desktop.present.TableView;
import org.plenary.desktop.present.WhyView;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.ui.BarRow;
import org.plenary.desktop.ui.BlocTag;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Overlay;
import org.plenary.desktop.ui.WhyCard;
import org.plenary.desktop.ui.WhyNumber;

/** Cards that any screen of a game opens over itself: a bloc, the answer to "why?", the menu. */
public final class Cards {
    private static final float WIDTH = 520;
    private static final float MOST_HEIGHT = 470;

    private Cards() {}

    /** Why a number is what it is: what moved it since the game began. */
    public static WhyCard.Content why(Game game, int stock, Words words) {
        return content(WhyView.of(game, stock, game.scenario().start(), words), game, words);
    }

    private static WhyCard.Content content(WhyView view, Game game, Words words) {
        List<WhyCard.Cause> causes = new ArrayList<>();
        for (WhyView.Part part : view.parts()) {
            causes.add(new WhyCard.Cause(part.cause(), part.size(), part.amount(), part.source(),
                    part.rule().isEmpty() ? null : (kit, stage) -> RuleCard.open(kit, stage, part.rule(),
                            RulesView.acted(game, words).getOrDefault(part.rule(), ""))));
        }
        return new WhyCard.Content(view.title(), view.value(), view.summary(), view.good() > 0 ? WhyCard.Better.MORE
                : view.good() < 0 ? WhyCard.Better.LESS : WhyCard.Better.NEITHER, causes);
    }

    /** Opens what one event of the talks changed, as far as {@code viewer} may see it. */
    public static void why(Kit kit, Stage stage, Game game, Flows flows, int viewer, Words words) {
        WhyCard.open(kit, stage, content(WhyView.of(game, flows, viewer, words), game, words));
    }

    /**
     * Opens the card of a bloc.
     *
     * @param offer what "make an offer" does, or null if it cannot be made now
     */
    public static void bloc(Kit kit, Stage stage, Game game, int bloc, int you, Words words, Runnable offer) {
        TableView.Card view = TableView.card(game, bloc, you, words);
        Table card = new Table();
        card.setName("bloc-card");
        card.setBackground(kit.drawable("card"));
        card.align(Align.topLeft);
        card.add(BlocTag.named(kit, view.code(), Type.TITLE)).left().padBottom(6).row();
        card.add(kit.prose(view.who(), Type.BODY, Palette.MUTED)).width(WIDTH).padBottom(10).row();
        Table body = new Table();
        body.align(Align.topLeft);
        body.add(kit.label(kit.text("desktop.table.card.wants"), Type.SMALL, Palette.MUTED)).left().padBottom(3).row();
        for (Line want : view.wants()) {
            body.add(kit.prose("- " + want.text(), Type.BODY, Palette.TEXT)).growX().padBottom(2).row();
        }
        if (view.wants().isEmpty()) {
            body.add(kit.prose(kit.text("desktop.table.card.silent"), Type.BODY, Palette.TEXT)).growX().row();
        }
        body.add(kit.label(kit.text("desktop.table.card.ratings"), Type.SMALL, Palette.MUTED)).left().padTop(10).padBottom(3).row();
        Table ratings = new Table();
        for (TableView.Rating rating : view.ratings()) {
            ratings.add(kit.label(rating.name(), Type.BODY)).left().growX().padRight(12);
            ratings.add(new BarRow(kit, 0, 1, rating.share(), kit.look(view.code()).color())).width(140).padRight(14);
            ratings.add(new WhyNumber(kit, "rating-" + rating.stock(), rating.value(), Type.STRONG, Palette.TEXT,
                    () -> why(game, rating.stock(), words))).right().padTop(3).padBottom(3).padRight(10).row();
        }
        body.add(ratings).growX().row();
        ScrollPane pane = kit.scroll("bloc-card-scroll", body);
        card.add(pane).width(WIDTH).maxHeight(MOST_HEIGHT).padBottom(14).row();
        Table buttons = new Table();
        Overlay overlay = Overlay.open(kit, stage, "bloc-overlay", card, true, () -> {});
        if (offer != null) {
            buttons.add(kit.primary("bloc-offer", kit.text("desktop.table.card.offer"), () -> {
                overlay.close();
                offer.run();
            })).padRight(10);
        }
        buttons.add(kit.button("bloc-close", kit.text("desktop.close"), overlay::close));
        card.add(buttons).right();
    }

    /**
     * Opens the menu over a dimmed screen: the game pauses until it closes.
     *
     * @param settings opens the settings
     * @param leave leaves the game
     */
    public static void menu(Kit kit, Stage stage, PlenaryGame game, Runnable settings, Runnable leave) {
        Table card = new Table();
        card.setName("menu-card");
        card.setBackground(kit.drawable("card"));
        card.add(kit.label(kit.text("desktop.table.paused"), Type.TITLE)).padBottom(14).row();
        Overlay overlay = Overlay.open(kit, stage, "menu-overlay", card, true, () -> {});
        card.add(kit.primary("menu-resume", kit.text("desktop.table.resume"), overlay::close)).width(260).padBottom(14).row();
        Table languages = new Table();
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        for (Language language : Language.values()) {
            TextButton button = kit.tab("menu-language-" + language.tag(), language.ownName());
            button.setChecked(language == game.settings().language());
            group.add(button);
            languages.add(button);
            Kit.onChange(button, () -> {
                if (button.isChecked() && language != game.settings().language()) {
                    Gdx.app.postRunnable(() -> game.change(game.settings().withLanguage(language)));
                }
            });
        }
        card.add(languages).padBottom(14).row();
        card.add(kit.button("menu-settings", kit.text("title.settings"), () -> {
            overlay.close();
            settings.run();
        })).width(260).padBottom(14).row();
        card.add(kit.button("menu-leave", kit.text("desktop.table.leave"), leave)).width(260);
    }
}
