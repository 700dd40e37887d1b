package org.plenary.desktop.screen;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.plenary.core.game.Game;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.News;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Rich;
import org.plenary.desktop.ui.WhyCard;

/** A piece of news on a card: its sign, its year, what happened, the rule behind it, and "why?". */
public final class NewsCard {
    private NewsCard() {}

    /** The card. */
    public static Table of(Kit kit, Stage stage, Game game, Words words, News news) {
        Table card = new Table();
        card.setName("news-" + news.year() + "-" + news.kind());
        card.setBackground(kit.drawable("well"));
        card.add(kit.sign(sign(news.kind()), 14, color(news.kind()))).top().padTop(5).padRight(10);
        Rich rich = Rich.EMPTY.muted(String.valueOf(news.year())).text("  ").plus(Prose.rich(news.line()));
        if (news.stock() >= 0) {
            rich = rich.text(" ").link("why-" + news.year() + "-" + news.kind() + "-" + news.stock(), kit.text("desktop.why"),
                    () -> WhyCard.open(kit, stage, Cards.why(game, news.stock(), words)));
        }
        Table text = new Table();
        text.add(kit.prose(rich, Type.BODY)).growX().row();
        if (!news.cause().isEmpty()) {
            text.add(kit.prose(news.cause(), Type.SMALL, Palette.MUTED)).growX();
        }
        card.add(text).growX();
        return card;
    }

    private static Shape sign(News.Kind kind) {
        return switch (kind) {
            case CLIMATE, EMISSIONS -> Shape.DISC;
            case MONEY, CRISIS -> Shape.DIAMOND;
            case DAMAGES, EXTREME -> Shape.TRIANGLE;
            case ELECTION -> Shape.EXCHANGE;
            case REPORT -> Shape.SQUARE;
            case TECHNOLOGY -> Shape.TRIANGLE_DOWN;
            case TRUST -> Shape.TIMES;
        };
    }

    private static Color color(News.Kind kind) {
        return switch (kind) {
            case CLIMATE, DAMAGES, EXTREME -> Palette.CORAL;
            case MONEY, CRISIS, ELECTION, TRUST -> Palette.AMBER;
            case TECHNOLOGY -> Palette.TEAL;
            case EMISSIONS, REPORT -> Palette.ACCENT;
        };
    }
}
