package org.plenary.desktop.screen.table;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.util.List;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Proposal;
import org.plenary.core.talks.TabledOffer;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Advice;
import org.plenary.desktop.present.CapitalView;
import org.plenary.desktop.present.DealsView;
import org.plenary.desktop.present.MoveForm;
import org.plenary.desktop.present.NextStep;
import org.plenary.desktop.present.Turned;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.screen.Prose;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Pips;
import org.plenary.desktop.ui.Rich;

/**
 * The player's move. In the morning: the delegation's advice, the composer, the drafts of the day, and the step to the
 * table. In the afternoon: the offers worth an answer, and the end of the day.
 */
final class MovePane extends Table {
    private static final float DRAFT_HEIGHT = 24;
    /** Drafts that are seen without scrolling. */
    private static final int MOST_DRAFTS = 4;

    private final TableScreen screen;
    private final Kit kit;
    private final Table body = new Table();
    private final Table foot = new Table();
    private final Table capital = new Table();
    private final Table points = new Table();
    private final ScrollPane pane;
    private Composer composer;
    private Beat beat;

    MovePane(TableScreen screen) {
        this.screen = screen;
        this.kit = screen.game().kit();
        Panel panel = new Panel(kit, "move");
        panel.pad(12, 16, 14, 10);
        Table head = new Table();
        head.add(kit.label(kit.text("desktop.table.move"), Type.TITLE)).left().growX();
        head.add(capital);
        panel.add(head).growX().padRight(6).row();
        panel.add(points).growX().padRight(6).padBottom(6).row();
        pane = kit.scroll("move-scroll", body);
        panel.add(pane).grow().row();
        panel.add(foot).growX().padTop(10).padRight(6);
        body.top();
        add(panel).grow();
    }

    /** The composer, or null in the afternoon. */
    Composer composer() {
        return composer;
    }

    void show() {
        float scrolled = pane.getScrollY();
        Beat before = beat;
        body.clearChildren();
        foot.clearChildren();
        composer = null;
        Conference conference = screen.session().game().state().conference();
        CapitalView left = screen.capital();
        capital.clearChildren();
        Pips pips = new Pips(kit, "capital", left.most(), left.left());
        pips.show(left.left(), left.prepared());
        capital.add(pips);
        points.clearChildren();
        points.add(kit.prose(Help.term(kit, screen.stage(), "capital", kit.text("desktop.table.capital")).muted(" " + kit.text(left.prepared() == 0 ? "desktop.table.capital.left"
                : "desktop.table.capital.prepared", left.free(), left.most(), left.prepared())), Type.SMALL)).growX();
        if (screen.busy()) {
            body.add(kit.prose(kit.text(screen.waitingFor()), Type.BODY, Palette.MUTED)).growX().row();
            TextButton wait = kit.button("next-step", kit.text("desktop.table.wait"), () -> {});
            wait.setDisabled(true);
            foot.add(wait).growX();
        } else if (conference.beat() == Beat.MORNING) {
            morning(conference);
        } else {
            afternoon();
        }
        beat = screen.busy() ? null : conference.beat();
        pane.validate();
        pane.setScrollY(beat == before ? scrolled : 0);
        pane.updateVisualScroll();
    }

    private void morning(Conference conference) {
        boolean composing = screen.step() != NextStep.ADVICE && screen.desk.composing(screen.drafts()) != NextStep.Composing.NOTHING;
        if (!composing) {
            advice();
        }
        Table modes = new Table();
        modes.defaults().uniformX().growX().minWidth(0);
        modes.add(Composer.mode(kit, "mode-pledge", kit.text("desktop.table.mode.pledge"), screen.desk.mode == Desk.Mode.PLEDGE,
                () -> screen.compose(Desk.Mode.PLEDGE)));
        modes.add(Composer.mode(kit, "mode-package", kit.text("desktop.table.mode.package"), screen.desk.mode == Desk.Mode.PACKAGE,
                () -> screen.compose(Desk.Mode.PACKAGE))).padLeft(4);
        modes.add(Composer.mode(kit, "mode-move", kit.text("desktop.table.mode.move"), screen.desk.mode == Desk.Mode.MOVE,
                () -> screen.compose(Desk.Mode.MOVE))).padLeft(4);
        modes.add(Composer.mode(kit, "mode-text", kit.text("desktop.table.mode.position"), screen.desk.mode == Desk.Mode.TEXT,
                () -> screen.compose(Desk.Mode.TEXT))).padLeft(4);
        body.add(modes).growX().padRight(8).padBottom(10).row();
        composer = new Composer(screen);
        body.add(composer).growX().padRight(8).padBottom(12).row();
        if (composing) { // what one is at comes first
            advice();
        }
        foot.add(composer.action()).growX().padBottom(10).row();
        List<Draft> drafts = screen.drafts();
        if (!drafts.isEmpty()) {
            foot.add(kit.label(kit.text("desktop.table.drafts"), Type.SMALL, Palette.MUTED)).left().padBottom(3).row();
            Table rows = new Table();
            for (int i = 0; i < drafts.size(); i++) {
                int index = i;
                int price = CapitalView.price(drafts.get(i));
                String words = screen.draftWords(drafts.get(i)).text();
                Label line = kit.label(words, Type.SMALL);
                line.setEllipsis(true);
                Table row = new Table();
                row.setTouchable(Touchable.enabled);
                row.add(line).growX().minWidth(0);
                for (int point = 0; point < price; point++) {
                    row.add(kit.sign(Shape.DISC, 10, Palette.AMBER)).padLeft(4);
                }
                row.add(kit.link("take-back-" + i, kit.text("desktop.table.takeBack"), () -> screen.takeBack(index))).padLeft(8);
                rows.add(kit.hint(row, words)).growX().height(kit.wide(DRAFT_HEIGHT)).padRight(8).row();
            }
            ScrollPane list = kit.scroll("drafts-scroll", rows);
            foot.add(list).growX().height(kit.wide(DRAFT_HEIGHT) * Math.min(MOST_DRAFTS, drafts.size())).padBottom(8).row();
        }
        foot.add(kit.button("next-step", drafts.isEmpty() ? kit.text("desktop.table.reveal.nothing") : kit.text("desktop.table.reveal", drafts.size()),
                screen.style(NextStep.FINISH), screen::finish)).growX().minHeight(46);
    }

    private void advice() {
        Advice advice = screen.advice();
        Table card = new Table();
        card.setBackground(kit.drawable("well"));
        card.setName("advice");
        if (advice == null) {
            card.add(kit.prose(kit.text("desktop.table.advice.thinking"), Type.SMALL, Palette.MUTED)).growX();
        } else if (advice.move().command() == null) {
            card.add(kit.prose(advice.move().reason(), Type.SMALL, Palette.MUTED)).growX();
        } else {
            Advice.Move move = advice.move();
            Rich line = Rich.EMPTY.strong(kit.text("desktop.table.advice"), Palette.AMBER).text(" ").plus(Prose.rich(move.line()));
            boolean composing = screen.mayPrepare() && screen.step() != NextStep.ADVICE && (screen.desk.chosen || screen.desk.unfinished());
            if (composing) {
                line = move.caution().isEmpty() ? line : line.text(" ").colored(kit.text("desktop.table.redline.mark"), Palette.CORAL);
                line = line.text("  ").link("advice-take", kit.text("desktop.table.advice.take"), () -> screen.take(move.command()));
            }
            card.add(kit.prose(line, Type.SMALL)).growX().row();
            if (!composing) {
                card.add(kit.prose(move.reason(), Type.SMALL, Palette.MUTED)).growX().padTop(2).row();
                if (!move.caution().isEmpty()) {
                    card.add(kit.prose(Rich.EMPTY.colored(move.caution(), Palette.AMBER).text("  ").plus(Help.term(kit, screen.stage(), "redline",
                            "?")), Type.SMALL)).growX().padTop(3).row();
                }
                card.add(kit.button("advice-take", kit.text("desktop.table.advice.take"), screen.style(NextStep.ADVICE),
                        () -> screen.take(move.command()))).left().padTop(6);
            }
        }
        if (advice != null && !advice.warning().isEmpty()) {
            Table warning = new Table();
            warning.setName("warning");
            warning.add(kit.sign(Shape.TRIANGLE, 13, Palette.CORAL)).top().padTop(4).padRight(8);
            warning.add(kit.prose(advice.warning(), Type.SMALL, Palette.CORAL)).growX();
            body.add(warning).growX().padRight(8).padBottom(8).row();
        }
        body.add(card).growX().padRight(8).padBottom(12).row();
    }

    private void afternoon() {
        Advice advice = screen.advice();
        List<Proposal> asked = screen.session().game().observe(screen.session().you()).asked();
        yours();
        if (advice != null && advice.inbox().isEmpty() && asked.isEmpty()) {
            body.add(kit.prose(kit.text("desktop.table.inbox.none"), Type.BODY, Palette.MUTED)).growX().padRight(8).row();
        } else {
            advice();
        }
        if (advice != null && !advice.inbox().isEmpty()) {
            body.add(kit.prose(kit.text("desktop.table.inbox"), Type.SMALL, Palette.MUTED)).growX().padRight(8).padBottom(6).row();
            for (Advice.Offered offered : advice.inbox()) {
                body.add(card(offered)).growX().padRight(8).padBottom(10).row();
            }
            if (advice.others() > 0) {
                body.add(kit.prose(Rich.of(kit.text("desktop.table.inbox.others", advice.others())).text(" ")
                        .link("inbox-all", kit.text("desktop.table.inbox.see"), () -> screen.tab(Desk.Tab.DEALS)), Type.SMALL))
                        .growX().padRight(8).padBottom(10).row();
            }
        }
        for (Proposal proposal : asked) {
            body.add(proposed(proposal)).growX().padRight(8).padBottom(10).row();
        }
        if (screen.countering()) {
            composer = new Composer(screen);
            body.add(kit.prose(kit.text("desktop.table.haggling"), Type.SMALL, Palette.AMBER)).growX().padRight(8).padTop(4).padBottom(6).row();
            body.add(composer).growX().padRight(8).row();
            foot.add(composer.action()).growX().padBottom(10).row();
        }
        int waiting = screen.waiting();
        foot.add(kit.button("next-step", waiting == 0 ? kit.text("desktop.table.endTheDay") : kit.text("desktop.table.endTheDay.waiting", waiting),
                screen.style(NextStep.FINISH), screen::finish)).growX().minHeight(46);
    }

    /** A move that others propose to make together. */
    private Table proposed(Proposal proposal) {
        Table card = new Table();
        card.setBackground(kit.drawable("well"));
        card.setName("proposal-" + proposal.id());
        Rich line = Rich.bloc(kit.messages(), screen.words().code(proposal.bloc())).text(" ").muted(kit.text("desktop.table.proposes")).text(" ")
                .text(screen.words().move(proposal.initiative(), screen.session().game().state().agreements()));
        card.add(kit.prose(line, Type.SMALL)).growX().row();
        card.add(kit.prose(kit.text("desktop.table.compose.move." + MoveForm.kind(proposal.initiative()) + ".does"), Type.SMALL, Palette.MUTED))
                .growX().padTop(2).row();
        Advice.Worth worth = screen.advice() == null ? null : screen.advice().proposal(proposal.id());
        if (worth != null) {
            card.add(kit.prose(Rich.of(kit.text("desktop.table.worth")).text(" ").signed(worth.bnPerYear(), worth.amount()).text("  ")
                    .muted(worth.because()), Type.SMALL)).growX().padTop(4).row();
        }
        card.add(kit.button("join-" + proposal.id(), kit.text("desktop.table.join"), () -> screen.join(proposal.id()))).left().padTop(6);
        return card;
    }

    /** What the others answered to the offers of this day. */
    private void yours() {
        Conference conference = screen.session().game().state().conference();
        List<DealsView.Deal> own = screen.deals().tabled().stream().filter(deal -> deal.from().equals(screen.session().seat())
                && deal.day() == conference.day()).toList();
        if (own.isEmpty()) {
            return;
        }
        Table card = new Table();
        card.setName("yours");
        card.add(kit.prose(kit.text("desktop.table.inbox.yours"), Type.SMALL, Palette.MUTED)).growX().padBottom(2).row();
        for (DealsView.Deal deal : own) {
            Rich line = Rich.bloc(kit.messages(), deal.to()).text(" - ").strong(deal.word(), deal.status() == TabledOffer.Status.ACCEPTED
                    ? Palette.TEAL : deal.status() == TabledOffer.Status.DECLINED ? Palette.CORAL : Palette.AMBER);
            if (deal.status() == TabledOffer.Status.DECLINED || deal.status() == TabledOffer.Status.COUNTERED) {
                TabledOffer tabled = conference.offer(deal.offer());
                Advice.Guess guess = screen.desk.guessed.get(new Draft.Package(deal.to(), tabled.offer().gives(), tabled.offer().gets()));
                line = line.text(" ").muted(Turned.down(screen.session(), tabled, guess, screen.words()).stream()
                        .reduce((a, b) -> kit.text("desktop.table.redline.told", a, b)).orElse(""));
            }
            card.add(kit.prose(line, Type.SMALL)).growX().padBottom(2).row();
        }
        body.add(card).growX().padRight(8).padBottom(10).row();
    }

    private Table card(Advice.Offered offered) {
        DealsView.Deal deal = offered.deal();
        Table card = new Table();
        card.setBackground(kit.drawable("well"));
        card.setName("offer-" + deal.offer());
        card.add(kit.prose(Rich.bloc(kit.messages(), deal.from()).text(" ").muted(kit.text("desktop.table.inbox.gives")).text(" ")
                .text(deal.gives()), Type.SMALL)).growX().row();
        card.add(kit.prose(Rich.EMPTY.muted(kit.text("desktop.table.inbox.asks")).text(" ").text(deal.gets()), Type.SMALL))
                .growX().padTop(2).row();
        card.add(kit.prose(Rich.of(kit.text("desktop.table.worth")).text(" ").signed(offered.worth().bnPerYear(),
                offered.worth().amount()).text("  ").muted(offered.worth().because()), Type.SMALL)).growX().padTop(4).row();
        Table buttons = new Table();
        buttons.add(kit.button("accept-" + deal.offer(), kit.text("desktop.table.accept"), () -> screen.accept(deal.offer()))).padRight(6);
        buttons.add(kit.button("haggle-" + deal.offer(), kit.text("desktop.table.haggle"), () -> screen.haggle(deal.offer()))).padRight(6);
        buttons.add(kit.ghost("decline-" + deal.offer(), kit.text("desktop.table.decline"), () -> screen.decline(deal.offer())));
        card.add(buttons).left().padTop(8);
        return card;
    }
}
