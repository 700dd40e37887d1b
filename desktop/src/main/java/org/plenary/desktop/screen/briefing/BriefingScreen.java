package org.plenary.desktop.screen.briefing;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.util.List;
import org.plenary.core.talks.Phase;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Advice;
import org.plenary.desktop.present.BriefingView;
import org.plenary.desktop.present.News;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.screen.Cards;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.screen.NewsCard;
import org.plenary.desktop.screen.RoundScreen;
import org.plenary.desktop.screen.Router;
import org.plenary.desktop.screen.Prose;
import org.plenary.desktop.ui.BlocTag;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Rich;
import org.plenary.desktop.ui.RichText;
import org.plenary.desktop.ui.WhyNumber;

/** Before the talks: what happened since the last conference, and the dossier of one's bloc. */
public final class BriefingScreen extends RoundScreen {
    private static final float LARGE = 1.15f;

    private boolean task;

    /** The briefing of a session. */
    public BriefingScreen(Router router) {
        super(router);
    }

    @Override
    protected void fill(Kit kit, Table body) {
        BriefingView view = BriefingView.of(played(), session().you(), words());
        Table columns = new Table();
        columns.add(headlines(kit, view)).width(470).growY().padRight(12);
        columns.add(dossier(kit, view.dossier())).grow();
        body.add(columns).grow().padBottom(12).row();
        Rich agenda = Rich.EMPTY.muted(kit.text("briefing.agenda")).text(" ")
                .text(String.join(kit.text("briefing.agenda.comma"), view.agenda())).text("   ")
                .plus(Help.term(kit, stage(), "redline")).text("  ").plus(Help.term(kit, stage(), "winset"));
        body.add(foot(kit, kit.prose(agenda, Type.BODY), kit.text(router().shared() ? "lesson.briefing.read" : "briefing.next"),
                router().shared() ? router()::next : this::proceed)).growX();
    }

    @Override
    protected void moveOn() {
        while (played().state().phase() == Phase.HEADLINES || played().state().phase() == Phase.BRIEFING) {
            session().proceed();
        }
    }

    private Panel headlines(Kit kit, BriefingView view) {
        Panel panel = new Panel(kit, "headlines", view.heading());
        panel.add(kit.label(kit.text("briefing.since", view.since()), Type.SMALL, Palette.MUTED)).left().padBottom(8).row();
        Table list = new Table();
        list.top();
        for (News news : view.headlines()) {
            list.add(NewsCard.of(kit, stage(), played(), words(), news)).growX().padBottom(7).padRight(8).row();
        }
        panel.add(kit.scroll("headlines-scroll", list)).grow();
        return panel;
    }

    private Panel dossier(Kit kit, BriefingView.Dossier dossier) {
        Panel panel = new Panel(kit, "dossier");
        boolean large = game().settings().effectiveTextScale() > LARGE;
        Table head = new Table();
        if (!large) {
            head.add(kit.label(kit.text("briefing.dossier"), Type.SMALL, Palette.MUTED)).left().padRight(12);
        }
        head.add(BlocTag.named(kit, dossier.code(), Type.TITLE)).left().expandX();
        if (large) {
            tabs(kit, head);
        }
        panel.add(head).growX().padBottom(8).row();
        Table page = new Table();
        page.top();
        if (!large || !task) {
            page.add(kit.prose(dossier.who(), Type.BODY, Palette.TEXT)).growX().padBottom(12).row();
            page.add(figures(kit, dossier.figures())).growX().padBottom(14).row();
        }
        if (large && !task) {
            page.add(section(kit, "briefing.others", dossier.others().stream().map(Prose::rich).toList())).growX();
            panel.add(kit.scroll("dossier-scroll", page)).grow();
            return panel;
        }
        Table halves = new Table();
        halves.defaults().top().growX().uniformX();
        halves.add(section(kit, "briefing.wants", List.of(Rich.of(dossier.wants())))).padRight(18);
        halves.add(section(kit, "briefing.redlines", List.of(Rich.of(dossier.redLines())))).row();
        if (!large) {
            halves.add(section(kit, "briefing.others", dossier.others().stream().map(Prose::rich).toList())).padTop(14).padRight(18);
        }
        Table first = section(kit, "briefing.firstMove", List.of());
        RichText move = kit.prose(kit.text("desktop.table.advice.thinking"), Type.BODY, Palette.TEXT);
        move.setName("first-move");
        first.add(move).growX().padBottom(4).row();
        RichText reason = kit.prose("", Type.SMALL, Palette.MUTED);
        reason.setName("first-reason");
        first.add(reason).growX();
        halves.add(first).padTop(14).colspan(large ? 2 : 1);
        Words now = words();
        work(() -> Advice.first(played(), session().you(), now), found -> {
            move.setText(found.command() == null ? Rich.of(kit.text("briefing.firstMove.none")) : Prose.rich(found.line()));
            reason.setText(found.caution().isEmpty() ? Rich.EMPTY.muted(found.reason())
                    : Rich.EMPTY.muted(found.reason()).text(" ").colored(found.caution(), Palette.AMBER));
        });
        page.add(halves).growX();
        panel.add(kit.scroll("dossier-scroll", page)).grow();
        return panel;
    }

    /** In large text the dossier has two pages. */
    private void tabs(Kit kit, Table head) {
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        for (boolean page : new boolean[] {false, true}) {
            TextButton tab = kit.tab(page ? "dossier-task" : "dossier-you", kit.text(page ? "briefing.tab.task" : "briefing.tab.you"));
            tab.setChecked(page == task);
            group.add(tab);
            head.add(tab).padLeft(6);
            Kit.onChange(tab, () -> {
                if (tab.isChecked() && page != task) {
                    task = page;
                    Gdx.app.postRunnable(this::rebuild);
                }
            });
        }
    }

    private Table figures(Kit kit, List<BriefingView.Figure> figures) {
        Table row = new Table();
        row.defaults().grow().uniform().padRight(10);
        for (BriefingView.Figure figure : figures) {
            Table box = new Table();
            box.setBackground(kit.drawable("well"));
            box.top().left();
            box.add(kit.prose(figure.label(), Type.SMALL, Palette.MUTED)).growX().row();
            if (figure.stock() < 0) {
                box.add(kit.label(figure.value(), Type.TITLE)).left().row();
            } else {
                box.add(new WhyNumber(kit, "figure-" + figure.stock(), figure.value(), Type.TITLE, Palette.TEXT,
                        () -> Cards.why(played(), figure.stock(), words()))).left().padBottom(3).row();
            }
            box.add(kit.prose(figure.note(), Type.SMALL, Palette.MUTED)).growX().expandY().top();
            row.add(box);
        }
        return row;
    }

    private static Table section(Kit kit, String title, List<Rich> lines) {
        Table section = new Table();
        section.top().left();
        section.add(kit.label(kit.text(title), Type.SMALL_STRONG, Palette.ACCENT)).left().padBottom(3).row();
        for (Rich line : lines) {
            section.add(kit.prose(line, Type.BODY)).growX().padBottom(4).row();
        }
        return section;
    }
}
