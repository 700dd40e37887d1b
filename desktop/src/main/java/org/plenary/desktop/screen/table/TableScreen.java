package org.plenary.desktop.screen.table;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.game.Outlook;
import org.plenary.core.model.Initiative;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Refusal;
import org.plenary.core.talks.TabledOffer;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.present.Advice;
import org.plenary.desktop.present.CapitalView;
import org.plenary.desktop.present.ChartsView;
import org.plenary.desktop.present.DealsView;
import org.plenary.desktop.present.DispatchesView;
import org.plenary.desktop.present.Guide;
import org.plenary.desktop.present.Line;
import org.plenary.desktop.present.NextStep;
import org.plenary.desktop.present.PackageForm;
import org.plenary.desktop.present.PactForm;
import org.plenary.desktop.present.PledgeForm;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.present.TableView;
import org.plenary.desktop.present.TextView;
import org.plenary.desktop.present.TopBar;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.scenery.FloorModel;
import org.plenary.desktop.scenery.TubModel;
import org.plenary.desktop.screen.Cards;
import org.plenary.desktop.screen.Router;
import org.plenary.desktop.ui.Ask;
import org.plenary.desktop.ui.Header;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Toast;

/** The table, where most of the game is played. */
public final class TableScreen extends PlenaryScreen {
    private final Router router;
    private final Session session;
    /** What outlives the widgets. */
    final Desk desk;

    private Words words;
    private Header header;
    private BlocList blocs;
    private StagePane stagePane;
    private MovePane movePane;
    private DispatchBar dispatches;
    private DealsView deals;
    private Advice advice;
    private int adviceMoves = -1;
    private boolean busy;
    private boolean ready;
    private PlenaryGame.Task thinking;
    private PlenaryGame.Task worth;
    private Asked asked;
    private Advice.Composed found;
    private PactForm idea;

    /** A form of which it was asked what it is worth, after so many moves. */
    private record Asked(int moves, Object form) {}

    /** The table of a session whose game is in the talks. */
    public TableScreen(Router router) {
        super(router.game());
        this.router = router;
        session = router.session();
        desk = new Desk(session.game(), session.you());
        if (router.guided()) {
            desk.offer = Guide.deal(session.game());
        }
    }

    @Override
    protected void build(Kit kit, Table root) {
        words = new Words(session.game().scenario(), kit.messages());
        header = router.header(kit);
        blocs = new BlocList(kit, this::openBloc);
        stagePane = new StagePane(this);
        movePane = new MovePane(this);
        dispatches = new DispatchBar(kit, dispatch -> Cards.why(kit, stage(), session.game(),
                DispatchesView.flows(session.game(), dispatch), session.you(), words));
        root.add(header).growX().row();
        Table hall = new Table();
        hall.pad(10, 12, 12, 12);
        Table left = new Table();
        Table upper = new Table();
        float text = Math.max(1, game().settings().effectiveTextScale());
        upper.add(blocs).width(226 * (0.4f + 0.6f * text)).growY().padRight(10);
        upper.add(stagePane).grow();
        left.add(upper).grow().row();
        left.add(dispatches).growX().height(112 * text).padTop(10);
        hall.add(left).grow().padRight(10);
        hall.add(movePane).width(352 * (0.6f + 0.4f * text)).growY();
        root.add(hall).grow();
        root.addListener(new Keyboard());
        stage().setKeyboardFocus(root);
        refresh();
        router.guide(this);
    }

    @Override
    protected void update(float seconds) {
        if (stage().getKeyboardFocus() == null) {
            stage().setKeyboardFocus(stage().getRoot().findActor("root"));
        }
    }

    // What the panes ask.

    Session session() {
        return session;
    }

    Words words() {
        return words;
    }

    Advice advice() {
        return adviceMoves == session.game().moves() ? advice : null;
    }

    DealsView deals() {
        return deals;
    }

    TextView text() {
        return TextView.of(session.game(), session.you(), words);
    }

    ChartsView charts() {
        return ChartsView.of(session.game(), session.lastOutlook());
    }

    FloorModel floorModel() {
        return Scenes.floor(session.game());
    }

    TubModel tubModel() {
        return Scenes.tub(session.game(), words);
    }

    boolean busy() {
        return busy;
    }

    /** Key of what the others do while one waits. */
    String waitingFor() {
        return conference().beat() == Beat.MORNING ? "desktop.table.wait.morning" : "desktop.table.wait.afternoon";
    }

    private Conference conference() {
        return session.game().state().conference();
    }

    /** Whether drafts can be prepared now. */
    boolean mayPrepare() {
        return !busy && session.game().state().phase() == Phase.TALKS && conference().beat() == Beat.MORNING && session.yourTurn();
    }

    /** Whether an offer is being haggled over. */
    boolean countering() {
        TabledOffer tabled = desk.offer.counterTo() == 0 ? null : conference().offer(desk.offer.counterTo());
        return tabled != null && tabled.status() == TabledOffer.Status.OPEN;
    }

    /** Code of the bloc that a package is being composed for, or null. */
    String composedPartner() {
        return mayPrepare() && desk.mode == Desk.Mode.PACKAGE && !desk.offer.empty() ? words.code(desk.offer.partner()) : null;
    }

    /** What the player does next: the button that does it is the blue one. */
    NextStep step() {
        if (busy) {
            return NextStep.WAIT;
        }
        List<Draft> prepared = drafts();
        return conference().beat() == Beat.MORNING ? NextStep.morning(desk.composing(prepared), found(), advice(), prepared.size())
                : NextStep.afternoon(countering() ? desk.composing(prepared) : NextStep.Composing.NOTHING, found(), advice(), waiting());
    }

    /** The style of a button that does a step. */
    String style(NextStep step) {
        return step == step() ? "primary" : "default";
    }

    /** What the player has prepared. */
    List<Draft> drafts() {
        return conference().drafts().get(session.you());
    }

    /** How many offers and proposals wait for an answer. */
    int waiting() {
        return deals.open() + session.game().observe(session.you()).asked().size();
    }

    /** What is known of the form as it is; null if that is still being worked out, or nothing is composed. */
    Advice.Composed found() {
        return desk.form() != null && new Asked(session.game().moves(), desk.form()).equals(asked) ? found : null;
    }

    /** What is known of the form, or was of the one before its last change. */
    Advice.Composed lastFound() {
        return desk.form() != null && asked != null && asked.moves() == session.game().moves() && asked.form().getClass() == desk.form().getClass()
                ? found : null;
    }

    /** Gives up what is composed. */
    void discard() {
        desk.discard(session.game(), session.you());
        keepingFocus(movePane::show);
        composed();
    }

    /** The pact that the delegation would propose, or null. */
    PactForm idea() {
        return advice() == null ? null : idea;
    }

    /** Puts the delegation's version on the desk in place of what is composed. */
    void improve(Advice.Better better) {
        desk.offer = new PackageForm(better.form().partner(), better.form().gives(), better.form().gets(), desk.offer.counterTo());
        changed();
    }

    Line draftWords(Draft draft) {
        return words.draft(draft);
    }

    // What the panes ask for.

    void tab(Desk.Tab tab) {
        if (desk.tab != tab) {
            desk.tab = tab;
            if (tab == Desk.Tab.TEXT && mayPrepare() && !desk.unfinished()) {
                desk.mode = Desk.Mode.TEXT;
                keepingFocus(movePane::show);
            }
            keepingFocus(stagePane::show);
        }
    }

    void compose(Desk.Mode mode) {
        desk.mode = mode;
        desk.chosen = true;
        if (mode == Desk.Mode.TEXT) {
            desk.tab = Desk.Tab.TEXT;
            keepingFocus(stagePane::show);
        }
        keepingFocus(movePane::show);
        composed();
    }

    /** The form has changed. */
    void changed() {
        desk.touched = true;
        keepingFocus(movePane::show);
        composed();
    }

    private void composed() {
        if (desk.tab == Desk.Tab.MAP) {
            stagePane.show();
        }
    }

    void openBloc(int bloc) {
        Runnable offer = mayPrepare() && bloc != session.you() ? () -> {
            desk.offer = PackageForm.with(bloc);
            compose(Desk.Mode.PACKAGE);
        } : null;
        Cards.bloc(game().kit(), stage(), session.game(), bloc, session.you(), words, offer);
    }

    void prepare(Draft draft) {
        if (draft instanceof Draft.Package offer && found() != null && found().guess() != null) {
            desk.guessed.put(offer, found().guess());
        }
        act(new Command.Prepare(session.seat(), draft), () -> {
            desk.touched = false;
            if (draft instanceof Draft.Package) {
                desk.offer = PackageForm.with(desk.offer.partner());
            }
        });
    }

    /** Asks in the corridor what a package would be worth to the other side. */
    void soundOut(PackageForm form) {
        act(new Command.SoundOut(session.seat(), form.draft(words)), () -> {});
    }

    /** Says yes to a move that others proposed. */
    void join(int proposal) {
        act(new Command.Join(session.seat(), proposal), () -> {});
    }

    /** What political capital there is. */
    CapitalView capital() {
        return CapitalView.of(session.game(), session.you());
    }

    /** Makes the move that the delegation advises. */
    void take(Command command) {
        act(command, () -> {});
    }

    void takePosition(String article, String option) {
        act(new Command.Prepare(session.seat(), new Draft.Position(article, option)), () -> {});
    }

    void takeBack(int index) {
        act(new Command.TakeBack(session.seat(), index), () -> {});
    }

    void accept(int offer) {
        act(new Command.Accept(session.seat(), offer), () -> {});
    }

    void decline(int offer) {
        act(new Command.Decline(session.seat(), offer, ""), () -> {});
    }

    void haggle(int offer) {
        desk.offer = PackageForm.counter(conference().offer(offer).offer());
        desk.mode = Desk.Mode.PACKAGE;
        keepingFocus(movePane::show);
    }

    void counter(PackageForm form) {
        act(new Command.Counter(session.seat(), form.counterTo(), form.gives(), form.gets()),
                () -> desk.offer = PackageForm.with(form.partner()));
    }

    /** Ends the beat: to the table in the morning, the end of the day in the afternoon. */
    void finish() {
        if (busy) {
            return;
        }
        boolean last = conference().day() >= session.game().scenario().procedure().days();
        if (mayPrepare() && desk.unfinished()) {
            Kit kit = game().kit();
            Ask.open(kit, stage(), kit.text("desktop.table.unfinished.title"), kit.text(last ? "desktop.table.unfinished.last"
                    : "desktop.table.unfinished.body"), kit.text("desktop.table.unfinished.yes"), this::end);
        } else {
            end();
        }
    }

    private void end() {
        act(new Command.Finish(session.seat()), () -> {
            desk.chosen = false;
            desk.mode = desk.mode == Desk.Mode.TEXT ? Desk.Mode.PACKAGE : desk.mode;
            if (desk.offer.counterTo() > 0) {
                desk.offer = PackageForm.with(desk.offer.partner());
            }
        });
    }

    private void act(Command command, Runnable done) {
        if (busy) {
            return;
        }
        busy = true;
        boolean ends = command instanceof Command.Finish;
        if (ends) {
            movePane.show();
        }
        work(() -> session.act(command), result -> {
            busy = false;
            if (result instanceof Game.Result.Refused refused) {
                refused(refused.refusal());
            } else {
                done.run();
            }
            if (session.game().state().phase() != Phase.TALKS || ends && router.shared()) {
                router.next();
            } else {
                refresh();
            }
        });
    }

    private void refused(Refusal refusal) {
        Toast.show(game().kit(), stage(), words.refusal(refusal), Toast.Tone.LOSS);
    }

    // Keeping up to date.

    /** Shows the state as it is, and asks for what takes longer to know. */
    private void refresh() {
        deals = DealsView.of(session.game(), session.you(), words);
        keepingFocus(() -> {
            header.show(TopBar.of(session.game(), session.lastOutlook(), words));
            blocs.show(TableView.of(session.game(), session.you(), words));
            stagePane.show();
            movePane.show();
            dispatches.show(DispatchesView.of(session.game(), session.you(), words));
        });
        ready = advice() != null;
        if (!ready) {
            think();
        }
    }

    private record Thought(Advice advice, PactForm pact) {}

    private void think() {
        int moves = session.game().moves();
        Words now = words;
        if (thinking != null) {
            thinking.cancel();
        }
        thinking = work(() -> {
            Advice made = Advice.of(session.game(), session.you(), now);
            return new Thought(made, made.pact().orElse(null));
        }, thought -> {
            advice = thought.advice();
            idea = thought.pact();
            adviceMoves = moves;
            ready = true;
            if (!busy) {
                keepingFocus(() -> {
                    stagePane.show();
                    movePane.show();
                });
            }
        });
        work(session::outlook, outlook -> {
            header.show(TopBar.of(session.game(), outlook, words));
            if (desk.tab == Desk.Tab.CHARTS) {
                stagePane.show();
            }
        });
    }

    /** Whether everything that is worked out off the render thread is there; for tests. */
    public boolean settled() {
        Composer composer = movePane.composer();
        return ready && !busy && session.lastOutlook() != null && (worth == null || worth.finished()) && (composer == null || !composer.resting());
    }

    /** Asks what the form is worth; the composer is shown anew when the answer comes. */
    void askWorth() {
        if (worth != null) {
            worth.cancel();
        }
        Advice known = advice();
        if (known == null) {
            return;
        }
        Object form = desk.form();
        Asked question = new Asked(session.game().moves(), form);
        worth = work(() -> form instanceof PledgeForm pledge ? known.pledge(pledge.pledge()) : form instanceof Initiative move ? known.move(move)
                : known.offer(((PackageForm) form).offer(0, session.you())), answer -> {
            asked = question;
            found = answer;
            if (!busy) {
                keepingFocus(movePane::show);
            }
        });
    }

    /** Does something that makes widgets anew, and gives the keyboard back to the one of the same name. */
    void keepingFocus(Runnable change) {
        Actor focused = stage().getKeyboardFocus();
        String name = focused == null ? null : focused.getName();
        change.run();
        if (focused != null && focused.getStage() == null) {
            Actor again = name == null ? null : stage().getRoot().findActor(name);
            stage().setKeyboardFocus(again != null ? again : stage().getRoot().findActor("root"));
        }
    }

    private final class Keyboard extends InputListener {
        @Override
        public boolean keyDown(InputEvent event, int key) {
            if (stage().getKeyboardFocus() instanceof TextField) {
                return false;
            }
            if (key >= Keys.NUM_1 && key < Keys.NUM_1 + Desk.Tab.values().length) {
                tab(Desk.Tab.values()[key - Keys.NUM_1]);
                return true;
            }
            switch (key) {
                case Keys.E -> finish();
                case Keys.P -> ifMorning(() -> compose(Desk.Mode.PLEDGE));
                case Keys.O -> ifMorning(() -> compose(Desk.Mode.PACKAGE));
                case Keys.M -> ifMorning(() -> compose(Desk.Mode.MOVE));
                case Keys.ESCAPE -> router.menu();
                case Keys.SLASH -> router.help();
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void ifMorning(Runnable action) {
            if (mayPrepare()) {
                action.run();
            }
        }
    }
}
