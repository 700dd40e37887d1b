package org.plenary.desktop.screen.plenary;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.actions.Actions;
import com.badlogic.gdx.scenes.scene2d.ui.CheckBox;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.core.game.Game;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Rules;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.Text;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Sounds;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Advice;
import org.plenary.desktop.present.DispatchesView;
import org.plenary.desktop.present.DispatchesView.Dispatch;
import org.plenary.desktop.present.PlenaryView;
import org.plenary.desktop.present.PlenaryView.Page;
import org.plenary.desktop.present.PlenaryView.Paragraph;
import org.plenary.desktop.present.PlenaryView.Voice;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.present.TopBar;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.screen.Cards;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.screen.Prose;
import org.plenary.desktop.screen.Router;
import org.plenary.desktop.ui.Ask;
import org.plenary.desktop.ui.Header;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Overlay;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Paper;
import org.plenary.desktop.ui.Placard;
import org.plenary.desktop.ui.Rich;
import org.plenary.desktop.ui.RichText;
import org.plenary.desktop.ui.Toast;

/**
 * The plenary. What the blocs say is shown one after another; a click or a key shows all at once. It stays on after the
 * gavel until the player moves on.
 */
public final class HallScreen extends PlenaryScreen {
    private static final float VOICE_SECONDS = 0.3f;
    private static final float ROUND_SECONDS = 1.2f;
    private static final float DARK = 0.24f;
    private static final float DARK_SECONDS = 0.5f;
    private static final float SWITCH_SECONDS = 0.1f;
    private static final float FOOT = 206;
    private static final List<Stance> ANSWERS = List.of(Stance.AGREE, Stance.SILENT, Stance.RESERVE, Stance.OBJECT);

    private final Router router;
    private final Session session;
    private int shownRound;
    private int shownVoices;
    private boolean ended;
    private boolean dark;
    private boolean gavel;
    private float wait;
    private boolean busy;

    private Words words;
    private PlenaryView view;
    private Advice advice;
    private Map<Stance, PlenaryView.Next> nexts = Map.of();
    private int adviceMoves = -1;
    private PlenaryGame.Task thinking;
    private Table hall;
    private Table foot;
    private boolean back;
    private Header header;
    private final Map<String, Placard> placards = new TreeMap<>();
    private Container<Paper> sheet;
    private ScrollPane pane;
    private RichText changed;
    private Table note;
    private Table buttons;
    private Table verdict;

    /** The plenary of a session. */
    public HallScreen(Router router) {
        super(router.game());
        this.router = router;
        session = router.session();
    }

    @Override
    protected void build(Kit kit, Table root) {
        hall = root;
        words = new Words(session.game().scenario(), kit.messages());
        view = view();
        if (router.shared() && shownRound == 0 && shownVoices == 0) { // the rounds before were shown in their time
            shownRound = Math.max(0, view.rounds().size() - (room() && view.end() == null ? 2 : 1));
        }
        header = router.header(kit);
        placards.clear();
        List<Placard> seats = new ArrayList<>();
        for (int b = 0; b < session.game().scenario().blocs().size(); b++) {
            int bloc = b;
            Placard placard = new Placard(kit, words.code(b), () -> Cards.bloc(kit, stage(), session.game(), bloc,
                    session.you(), words, null));
            placards.put(words.code(b), kit.hint(placard, words.name(b)));
            seats.add(placard);
        }
        sheet = new Container<Paper>().fill();
        pane = kit.scroll("paper-scroll", sheet, Palette.PAPER);
        Hemicycle hemicycle = new Hemicycle(seats, pane);
        root.add(header).growX().row();
        root.add(hemicycle).grow().pad(8, 20, 8, 20).row();
        foot = new Table();
        note = new Panel(kit, "note");
        buttons = new Panel(kit, "stances");
        verdict = new Panel(kit, "verdict");
        root.add(foot).growX().height(FOOT * Math.max(1, game().settings().effectiveTextScale())).pad(0, 14, 14, 14);
        root.addListener(new Keyboard());
        stage().setKeyboardFocus(root);
        if (kit.still()) {
            skip();
        }
        show();
        think();
        router.guide(this);
    }

    private PlenaryView view() {
        PlenaryView all = PlenaryView.of(session.game(), words);
        return router.shared() ? all.sealed() : all;
    }

    /** Whether this is what the whole room sees, between the turns of the teams. */
    private boolean room() {
        return session.you() < 0;
    }

    private void think() {
        int moves = session.game().moves();
        if (adviceMoves != moves && asked()) {
            Words now = words;
            if (thinking != null) {
                thinking.cancel();
            }
            thinking = work(() -> new Counsel(Advice.of(session.game(), session.you(), now), session.yourTurn()
                    ? PlenaryView.nexts(session.game(), session.you(), now) : Map.of()), found -> {
                advice = found.advice();
                nexts = found.nexts();
                adviceMoves = moves;
                show();
            });
        }
        work(session::outlook, outlook -> header.show(TopBar.of(session.game(), Phase.PLENARY, outlook, words)));
    }

    /** What the delegation says, and where each answer leads. */
    private record Counsel(Advice advice, Map<Stance, PlenaryView.Next> nexts) {}

    /** Whether all that was said has been shown, and nothing is being worked out; for tests. */
    public boolean settled() {
        return !busy && quiet() && (!asked() || adviceMoves == session.game().moves()) && session.lastOutlook() != null;
    }

    /** Whether the player has something to say: it is their turn, or they may come back. */
    private boolean asked() {
        return session.yourTurn() || session.outside();
    }

    // One voice after another.

    @Override
    protected void update(float seconds) {
        if (stage().getKeyboardFocus() == null) {
            stage().setKeyboardFocus(stage().getRoot().findActor("root"));
        }
        if (quiet()) {
            return;
        }
        game().stir();
        wait -= seconds;
        if (wait <= 0) {
            advance();
            show();
        }
    }

    private boolean quiet() {
        return shownRound == view.rounds().size() - 1 && shownVoices == view.rounds().get(shownRound).voices().size()
                && (ended || view.end() == null);
    }

    private void advance() {
        if (shownVoices < view.rounds().get(shownRound).voices().size()) {
            shownVoices++;
            boolean last = shownVoices == view.rounds().get(shownRound).voices().size();
            wait = last ? ROUND_SECONDS : VOICE_SECONDS;
        } else if (shownRound < view.rounds().size() - 1) {
            shownRound++;
            shownVoices = 0;
            game().sounds().play(Sounds.Effect.PAPER);
            wait = ROUND_SECONDS;
        } else if (view.end() != null) {
            ended = true;
            gavel = view.end().adopted();
        }
    }

    private void skip() {
        while (!quiet()) {
            advance();
        }
    }

    // What is shown.

    private void show() {
        Kit kit = game().kit();
        header.show(TopBar.of(session.game(), Phase.PLENARY, session.lastOutlook(), words));
        boolean collapsed = ended && !view.end().adopted();
        for (Placard placard : placards.values()) {
            placard.stance(null, "", Palette.CONTROL_LINE).floor(false);
        }
        for (String gone : view.rounds().get(shownRound).gone()) {
            placards.get(gone).stance(Shape.TIMES, kit.text("desktop.plenary.gone"), Palette.MUTED);
        }
        List<Voice> voices = view.rounds().get(shownRound).voices().subList(0, shownVoices);
        for (Voice voice : voices) {
            placards.get(voice.code()).stance(sign(voice.stance()), kit.text("stance." + voice.stance()), color(voice.stance()));
        }
        if (!quiet() && !voices.isEmpty()) {
            placards.get(voices.get(voices.size() - 1).code()).floor(true);
        } else if (yourTurn()) {
            placards.get(session.seat()).stance(null, kit.text("desktop.plenary.yourTurn"), Palette.ACCENT).floor(true);
        }
        Page page = ended ? view.end().paper() : view.rounds().get(shownRound).paper();
        sheet.setActor(paper(kit, page, Type.BODY));
        hall.validate();
        if (pane.isScrollY()) {
            sheet.setActor(paper(kit, page, Type.SMALL));
            pane.validate();
        }
        if (changed != null) {
            pane.scrollTo(0, changed.getY(), changed.getWidth(), changed.getHeight());
            pane.updateVisualScroll();
        }
        if (collapsed) {
            lightsOut(kit);
        } else if (gavel) {
            gavel = false;
            sheet.getActor().fall();
            game().sounds().play(Sounds.Effect.GAVEL);
        }
        foot.clearChildren();
        boolean end = ended || router.shared();
        foot.add(note).width(end ? 300 : 384 * (0.5f + 0.5f * Math.max(1, game().settings().effectiveTextScale()))).growY().padRight(12);
        foot.add(buttons).grow().padRight(end ? 12 : 0);
        if (end) {
            foot.add(verdict).width(350).growY();
        }
        note(kit, voices);
        stances(kit);
        verdict(kit);
    }

    /** The lights go out, one placard after another; only those whose objection stood stay lit. */
    private void lightsOut(Kit kit) {
        float wait = 0;
        for (Map.Entry<String, Placard> seat : placards.entrySet()) {
            if (!view.end().objectors().contains(seat.getKey())) {
                dim(seat.getValue(), DARK, wait, dark || kit.still());
                wait += SWITCH_SECONDS;
            }
        }
        dim(sheet, DARK, wait, dark || kit.still());
        dark = true;
    }

    private static void dim(Actor actor, float alpha, float wait, boolean atOnce) {
        if (!atOnce) {
            actor.addAction(Actions.delay(wait, Actions.alpha(alpha, DARK_SECONDS)));
        } else if (!actor.hasActions()) {
            actor.getColor().a = alpha;
        }
    }

    private boolean resting() {
        return quiet() && !ended && !busy && session.game().state().phase() == Phase.PLENARY;
    }

    private boolean yourTurn() {
        return resting() && (back || session.yourTurn() && !session.pause());
    }

    private Paper paper(Kit kit, Page page, Type type) {
        changed = null;
        Paper paper = new Paper(kit, "plenary-paper", page.heading(), type);
        for (Paragraph paragraph : page.paragraphs()) {
            RichText shown = paper.paragraph(paragraph.status() == Text.Status.DEFERRED ? deferred(kit, paragraph) : standing(paragraph));
            if (changed == null && !paragraph.struck().isEmpty()) {
                changed = shown;
            }
        }
        if (ended && view.end().adopted()) {
            paper.stamp(kit.text("desktop.plenary.stamp"));
        }
        return paper;
    }

    private static Rich standing(Paragraph paragraph) {
        Rich rich = Rich.of(paragraph.sentence().before());
        rich = paragraph.struck().isEmpty() ? rich.strong(paragraph.words())
                : rich.struck(paragraph.struck()).text(" ").strong(paragraph.words(), Palette.PAPER_BRACKET);
        return rich.text(paragraph.sentence().after());
    }

    /** An article that is left for the next session has no sentence any more, only a heading. */
    private static Rich deferred(Kit kit, Paragraph paragraph) {
        Rich rich = Rich.EMPTY.strong(paragraph.title()).text(" ");
        return (paragraph.struck().isEmpty() ? rich : rich.struck(paragraph.struck()).text(" "))
                .strong(kit.text("desktop.plenary.deferred"), Palette.STAMP);
    }

    /** Who objects to what, and who has left. */
    private static Rich against(Kit kit, List<Voice> voices) {
        Rich rich = Rich.EMPTY;
        for (Voice voice : voices) {
            if (voice.stance() == Stance.OBJECT || voice.stance() == Stance.WALK_OUT) {
                rich = rich.plus(said(kit, voice)).text(" ");
            }
        }
        return rich;
    }

    private void note(Kit kit, List<Voice> voices) {
        note.clearChildren();
        Rich rich;
        if (ended) {
            rich = view.end().adopted()
                    ? Rich.EMPTY.strong(kit.text("desktop.plenary.adopted"), Palette.TEAL).text(" ")
                            .text(kit.text("desktop.plenary.adopted.articles", (int) view.end().paper().paragraphs().stream()
                                    .filter(Paragraph::binding).count(), view.end().paper().paragraphs().size())).text(" ")
                            .text(kit.text("desktop.plenary.adopted.parties", view.end().parties().size()))
                    : view.end().objectors().isEmpty() ? Rich.EMPTY.strong(kit.text("desktop.plenary.collapsed"), Palette.CORAL)
                            .text(" ").text(kit.text("desktop.plenary.collapsed.empty"))
                    : Rich.EMPTY.strong(kit.text("desktop.plenary.collapsed"), Palette.CORAL).text(" ")
                            .plus(names(kit, view.end().objectors())).text(" ").text(kit.text("desktop.plenary.collapsed.by"));
        } else if (!quiet() && !voices.isEmpty()) {
            rich = said(kit, voices.get(voices.size() - 1));
        } else if (yourTurn()) {
            note.add(kit.scroll("note-scroll", top(kit.prose(against(kit, voices).plus(advice(kit)), Type.SMALL)))).grow();
            return;
        } else {
            boolean objected = voices.stream().anyMatch(voice -> voice.stance() == Stance.OBJECT);
            rich = (objected || voices.isEmpty() ? Rich.EMPTY : Rich.of(kit.text("desktop.plenary.noObjection")).text(" ")).plus(against(kit, voices));
        }
        note.add(kit.scroll("note-scroll", top(kit.prose(rich, Type.BODY)))).grow();
    }

    /** What the delegation would say, and why. */
    private Rich advice(Kit kit) {
        if (adviceMoves != session.game().moves()) {
            return Rich.EMPTY.muted(kit.text("desktop.table.advice.thinking"));
        }
        Rich rich = Rich.message(kit.messages(), "desktop.plenary.advice", Rich.EMPTY.strong(advice.move().line().text(), Palette.AMBER))
                .text(" ").text(advice.move().reason());
        String warning = view.warning(session.game(), words);
        if (!warning.isEmpty()) {
            rich = Rich.EMPTY.strong(warning, Palette.CORAL).text(" ").plus(rich);
        }
        String caution = advice.move().caution().isEmpty() ? advice.verdict().caution() : advice.move().caution();
        return caution.isEmpty() ? rich : rich.text(" ").colored(caution, Palette.AMBER);
    }

    private static Table top(Actor actor) {
        Table table = new Table();
        table.top();
        table.add(actor).growX().padRight(8);
        return table;
    }

    private static Rich names(Kit kit, List<String> codes) {
        Rich rich = Rich.EMPTY;
        for (int i = 0; i < codes.size(); i++) {
            rich = rich.text(i == 0 ? "" : kit.text("report.list.comma")).plus(Rich.bloc(kit.messages(), codes.get(i)));
        }
        return rich;
    }

    private static Rich said(Kit kit, Voice voice) {
        Rich bloc = Rich.bloc(kit.messages(), voice.code());
        if (voice.flown()) {
            return Rich.message(kit.messages(), "desktop.plenary.flown", bloc);
        }
        Rich stance = Rich.EMPTY.colored(kit.text("stance." + voice.stance()), color(voice.stance()));
        return voice.articles().isEmpty() ? Rich.message(kit.messages(), "desktop.plenary.said", bloc, stance)
                : Rich.message(kit.messages(), "desktop.plenary.said.articles", bloc, stance,
                        Rich.of(String.join(kit.text("report.list.comma"), voice.articles())));
    }

    private void stances(Kit kit) {
        buttons.clearChildren();
        if (ended) {
            buttons.add(kit.label(kit.text(view.end().adopted() ? "desktop.plenary.after.adopted"
                    : "desktop.plenary.after.collapsed"), Type.BODY, Palette.MUTED)).expandX().padBottom(8).row();
            buttons.add(kit.primary("next-step", kit.text(view.end().adopted() ? "desktop.plenary.toHome"
                    : "desktop.plenary.toYears"), router::next)).minWidth(300).minHeight(46);
            return;
        }
        if (room()) {
            buttons.add(kit.prose(kit.text(!quiet() ? "desktop.plenary.listen" : shownRound == 0 ? "lesson.hall.first" : "lesson.hall.ask"), Type.BODY, Palette.MUTED)).growX()
                    .padBottom(8).row();
            TextButton next = kit.primary("next-step", kit.text("lesson.hall.next"), router::next);
            next.setDisabled(!quiet());
            buttons.add(next).minWidth(300).minHeight(46);
            return;
        }
        if (resting() && session.pause() && !back) {
            before(kit);
            return;
        }
        boolean mine = yourTurn();
        int overtime = view.rounds().get(shownRound).overtime();
        String round = overtime == 0 ? kit.text("desktop.plenary.round") : kit.text("desktop.plenary.round.overtime", overtime,
                view.overtimeMost());
        Rich prompt = Rich.EMPTY.muted(busy ? kit.text("desktop.table.wait") : mine ? round : kit.text("desktop.plenary.listen"));
        Table head = new Table();
        head.add(kit.prose(mine ? prompt.text("  ").plus(Help.term(kit, stage(), overtime == 0 ? "consensus" : "deferred")) : prompt,
                Type.SMALL)).growX();
        if (mine) {
            head.add(kit.hint(kit.button("stance-WALK_OUT", kit.text("desktop.plenary.say.WALK_OUT"), "danger", () -> say(Stance.WALK_OUT)),
                    kit.text("desktop.plenary.does.WALK_OUT"))).right().padLeft(12);
        }
        buttons.add(head).growX().padBottom(6).row();
        Table row = new Table();
        row.top();
        for (Stance stance : ANSWERS) {
            TextButton button = kit.button("stance-" + stance, kit.text("desktop.plenary.say." + stance),
                    mine && stance == advised() ? "primary" : "default", () -> say(stance));
            button.setDisabled(!mine || stance == Stance.OBJECT && view.current().paragraphs().stream().noneMatch(Paragraph::binding));
            Table column = new Table();
            column.top();
            column.add(button).growX().minHeight(40).row();
            if (mine) {
                PlenaryView.Next next = adviceMoves == session.game().moves() ? nexts.get(stance) : null;
                if (next != null) {
                    column.add(kit.prose(Rich.EMPTY.strong(next.text(), color(next.fate())), Type.SMALL)).growX().padTop(4).row();
                }
                column.add(kit.prose(does(kit, stance), Type.SMALL)).growX().padTop(2);
            }
            row.add(column).uniformX().growX().top().pad(0, 4, 0, 4);
        }
        buttons.add(kit.scroll("stances-scroll", row)).grow();
    }

    /** What an answer means for the player. */
    private Rich does(Kit kit, Stance stance) {
        Advice.Verdict known = adviceMoves == session.game().moves() ? advice.verdict() : null;
        if (known == null || stance != Stance.AGREE && stance != Stance.RESERVE) {
            return Rich.EMPTY.muted(kit.text("desktop.plenary.does." + stance + (known == null
                    && (stance == Stance.AGREE || stance == Stance.RESERVE) ? ".soon" : "")));
        }
        if (stance == Stance.RESERVE) {
            return Rich.message(kit.messages(), "desktop.plenary.does.RESERVE", Rich.EMPTY.signed(known.aside().bnPerYear(), known.aside().amount()));
        }
        return Rich.message(kit.messages(), known.everybody() ? "desktop.plenary.does.AGREE.everybody" : "desktop.plenary.does.AGREE",
                Rich.EMPTY.signed(known.join().bnPerYear(), known.join().amount()), Rich.of(String.valueOf(known.others())),
                Rich.of(known.all().amount()), Rich.EMPTY.strong(known.odds()));
    }

    // Before the first has spoken.

    private void before(Kit kit) {
        List<PlenaryView.Amendment> amendments = session.outside() ? List.of() : PlenaryView.amendments(session.game(), session.you(), words);
        int capital = session.game().observe(session.you()).capital();
        buttons.add(kit.prose(kit.text(session.outside() ? "desktop.plenary.outside" : amendments.isEmpty() ? "desktop.plenary.before.none"
                : "desktop.plenary.before", Rules.AMENDMENT_CAPITAL, capital), Type.BODY, Palette.TEXT)).growX().padBottom(12).row();
        Table row = new Table();
        if (session.outside()) {
            row.add(kit.button("come-back", kit.text("desktop.plenary.comeBack"), () -> {
                back = true;
                show();
            })).minHeight(44).padRight(12);
        } else {
            TextButton amend = kit.button("amend", kit.text("desktop.plenary.amend", Rules.AMENDMENT_CAPITAL), () -> amend(amendments));
            amend.setDisabled(amendments.isEmpty());
            row.add(amend).minHeight(44).padRight(12);
        }
        row.add(kit.primary("listen", kit.text(session.outside() ? "desktop.plenary.stayOut" : "desktop.plenary.listenNow"), this::listen))
                .minWidth(280).minHeight(44);
        buttons.add(row).expandY().top();
    }

    private void listen() {
        if (!resting() || !session.pause()) {
            return;
        }
        busy = true;
        show();
        work(() -> {
            session.listen();
            return null;
        }, done -> heard());
    }

    /** Which option to have moved. */
    private void amend(List<PlenaryView.Amendment> amendments) {
        Kit kit = game().kit();
        Table card = new Table();
        card.setName("amend-card");
        card.setBackground(kit.drawable("card"));
        card.add(kit.label(kit.text("desktop.plenary.amend.title"), Type.TITLE)).left().padBottom(4).row();
        card.add(kit.prose(kit.text("desktop.plenary.amend.body"), Type.BODY, Palette.MUTED)).width(560).padBottom(10).row();
        Overlay overlay = Overlay.open(kit, stage(), "amend-overlay", card, true, () -> {});
        boolean known = adviceMoves == session.game().moves();
        for (PlenaryView.Amendment each : amendments) {
            Table row = new Table();
            Rich words = Rich.EMPTY.strong(each.title() + ": ").struck(each.from()).text(" ").colored(each.to(), Palette.ACCENT);
            if (known) {
                Advice.Worth worth = advice.change(each.article(), each.option());
                words = words.text("  ").signed(worth.bnPerYear(), worth.amount());
            }
            row.add(kit.prose(words, Type.BODY)).growX().padRight(10);
            row.add(kit.button("amend-" + each.article() + "-" + each.option(), kit.text("desktop.plenary.amend.this"), () -> {
                overlay.close();
                act(new Command.Amend(session.seat(), each.article(), each.option()));
            }));
            card.add(row).width(560).padBottom(8).row();
        }
        card.add(kit.button("amend-no", kit.text("desktop.cancel"), overlay::close)).right().padTop(8);
    }

    /** What the delegation would say, or null while it is thinking. */
    private Stance advised() {
        boolean known = advice != null && adviceMoves == session.game().moves();
        return known && advice.move().command() instanceof Command.Declare declare ? declare.stance() : null;
    }

    private void verdict(Kit kit) {
        verdict.clearChildren();
        if (ended) {
            changed(kit);
            return;
        }
        if (room()) {
            verdict.add(kit.scroll("verdict-scroll", top(kit.prose(kit.text("lesson.hall.note"), Type.SMALL, Palette.MUTED)))).grow();
            return;
        }
    }

    /** What the end of the conference changed, and who has spoken up since. */
    private void changed(Kit kit) {
        Rich since = Rich.EMPTY;
        for (Dispatch dispatch : DispatchesView.of(session.game(), session.you(), words).dispatches()) {
            if (dispatch.kind() == DispatchesView.Kind.TEXT) {
                since = since.text(" ").plus(Prose.rich(dispatch.line()));
            } else if (dispatch.kind() == DispatchesView.Kind.GAVEL && dispatch.flows() >= 0) {
                Rich rich = Rich.EMPTY.muted(kit.text("desktop.why.event") + ": ").plus(Prose.rich(dispatch.effect())).text("  ")
                        .link("why-end", kit.text("desktop.why"), () -> Cards.why(kit, stage(), session.game(),
                                DispatchesView.flows(session.game(), dispatch), session.you(), words)).text(" ").plus(since);
                verdict.add(kit.scroll("verdict-scroll", top(kit.prose(rich, Type.BODY)))).grow();
                return;
            }
        }
    }

    private static Shape sign(Stance stance) {
        return switch (stance) {
            case AGREE -> Shape.CHECK;
            case SILENT -> Shape.DASH;
            case RESERVE -> Shape.PENCIL;
            case OBJECT -> Shape.TIMES;
            case WALK_OUT -> Shape.TIMES;
        };
    }

    private static Color color(PlenaryView.Fate fate) {
        return switch (fate) {
            case ADOPTED -> Palette.TEAL;
            case OVERTIME, WAITS -> Palette.TEXT;
            case COLLAPSED -> Palette.CORAL;
        };
    }

    private static Color color(Stance stance) {
        return switch (stance) {
            case AGREE -> Palette.TEAL;
            case SILENT -> Palette.MUTED;
            case RESERVE -> Palette.AMBER;
            case OBJECT -> Palette.CORAL;
            case WALK_OUT -> Palette.MUTED;
        };
    }

    // What the player says.

    private void say(Stance stance) {
        if (!yourTurn()) {
            return;
        }
        if (stance == Stance.OBJECT) {
            choose();
        } else if (stance == Stance.WALK_OUT) {
            Kit kit = game().kit();
            Ask.open(kit, stage(), kit.text("desktop.plenary.walkOut.title"), kit.text("desktop.plenary.does.WALK_OUT"),
                    kit.text("desktop.plenary.walkOut.yes"), () -> declare(stance, List.of()));
        } else {
            declare(stance, List.of());
        }
    }

    /** Which articles to object to. */
    private void choose() {
        Kit kit = game().kit();
        Table card = new Table();
        card.setName("object-card");
        card.setBackground(kit.drawable("card"));
        card.add(kit.label(kit.text("desktop.plenary.object.title"), Type.TITLE)).left().padBottom(4).row();
        card.add(kit.prose(kit.text("desktop.plenary.object.body"), Type.BODY, Palette.MUTED)).width(480).padBottom(10).row();
        Map<String, CheckBox> boxes = new TreeMap<>();
        TextButton object = kit.primary("object-yes", kit.text("desktop.plenary.say.OBJECT"), () -> {});
        List<String> advised = advised() == Stance.OBJECT ? ((Command.Declare) advice.move().command()).articles() : List.of();
        object.setDisabled(advised.isEmpty());
        for (Paragraph paragraph : view.current().paragraphs()) {
            if (paragraph.binding()) {
                CheckBox box = kit.checkBox("object-" + paragraph.article(), paragraph.title() + ": " + paragraph.words(),
                        advised.contains(paragraph.article()));
                boxes.put(paragraph.article(), box);
                box.getLabel().setWrap(true);
                box.getLabelCell().width(440);
                card.add(box).left().padBottom(6).row();
                Kit.onChange(box, () -> object.setDisabled(boxes.values().stream().noneMatch(CheckBox::isChecked)));
            }
        }
        Overlay overlay = Overlay.open(kit, stage(), "object-overlay", card, true, () -> {});
        Kit.onChange(object, () -> {
            overlay.close();
            declare(Stance.OBJECT, view.current().paragraphs().stream().map(Paragraph::article)
                    .filter(id -> boxes.containsKey(id) && boxes.get(id).isChecked()).toList());
        });
        Table row = new Table();
        row.add(kit.button("object-no", kit.text("desktop.cancel"), overlay::close)).padRight(10);
        row.add(object).minWidth(120);
        card.add(row).right().padTop(8);
    }

    private void declare(Stance stance, List<String> articles) {
        back = false;
        act(new Command.Declare(session.seat(), stance, articles));
    }

    private void act(Command command) {
        busy = true;
        show();
        work(() -> session.act(command), result -> {
            if (result instanceof Game.Result.Refused refused) {
                Toast.show(game().kit(), stage(), words.refusal(refused.refusal()), Toast.Tone.LOSS);
            } else if (router.shared() && command instanceof Command.Declare) {
                router.next();
                return;
            }
            heard();
            if (!game().kit().still() && !ended) {
                sheet.addAction(Actions.sequence(Actions.alpha(0.6f), Actions.alpha(1, 0.3f)));
            }
        });
    }

    /** Others have spoken, or the text has changed. */
    private void heard() {
        busy = false;
        view = view();
        wait = 0;
        if (game().kit().still()) {
            skip();
        }
        show();
        think();
    }

    private final class Keyboard extends InputListener {
        @Override
        public boolean keyDown(InputEvent event, int key) {
            if (!quiet() && (key == Keys.SPACE || key == Keys.ENTER)) {
                skip();
                show();
                return true;
            }
            switch (key) {
                case Keys.A -> say(Stance.AGREE);
                case Keys.S -> say(Stance.SILENT);
                case Keys.R -> say(Stance.RESERVE);
                case Keys.O -> say(Stance.OBJECT);
                case Keys.W -> say(Stance.WALK_OUT);
                case Keys.ENTER, Keys.NUMPAD_ENTER -> {
                    if (ended || room()) {
                        router.next();
                    } else {
                        listen();
                    }
                }
                case Keys.ESCAPE -> router.menu();
                case Keys.SLASH -> router.help();
                default -> {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
            if (!quiet()) {
                skip();
                show();
            }
            return false;
        }
    }
}
