package org.plenary.desktop.classroom;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.plenary.core.game.Game;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.present.lesson.Handshakes;
import org.plenary.desktop.present.lesson.HotSeat;
import org.plenary.desktop.present.lesson.LessonFile;
import org.plenary.desktop.present.lesson.LessonTimer;
import org.plenary.desktop.present.lesson.Sealed;
import org.plenary.desktop.present.lesson.Side;
import org.plenary.desktop.present.lesson.Step;
import org.plenary.desktop.present.lesson.Timetable;
import org.plenary.desktop.screen.Router;
import org.plenary.desktop.screen.briefing.BriefingScreen;
import org.plenary.desktop.screen.plenary.HallScreen;
import org.plenary.desktop.screen.table.TableScreen;
import org.plenary.desktop.ui.Header;
import org.plenary.desktop.ui.Kit;

/**
 * The way through a lesson: in every beat what the whole room sees, then each team in turn behind a hand-over, then what
 * they entered. Whose turn it is follows from the game; so a lesson that was left goes on where it was, with the public
 * screen of its beat and the hand-over to the next team.
 *
 * <p>All methods are for the render thread.
 */
public final class Classroom extends Router {
    /** With less time than this left, the clock asks for attention, seconds. */
    private static final int SOON_SECONDS = 60;
    /** The time left is kept this often, seconds. */
    private static final float SAVE_SECONDS = 5;

    private final Session room;
    private final Timetable timetable;
    private final LessonTimer timer;
    private final Handshakes handshakes;
    /** Sides that were asked and have nothing to say, on their {@link Side#occasion}. */
    private final Set<String> silent = new TreeSet<>();
    private Kept kept;
    private Session current;
    private String shown = "";
    private String voting = "";
    private String ready = "";
    private String reading = "";
    private Timetable.Slot slot;
    private Timetable.Slot announced;
    private boolean paused;
    private boolean folded;
    private float unsaved;

    /** What is kept of the lesson beside its journal. */
    public record Kept(LessonFile lesson, Path journal) {}

    /**
     * The way through a lesson from where its game stands.
     *
     * @param room the session of what everybody sees
     * @param screens of a game, by phase; the lesson has its own for the briefing
     * @param millis the clock, milliseconds
     */
    public Classroom(PlenaryGame game, Session room, Kept kept, Map<Phase, Maker> screens, Runnable settings, Runnable leave, LongSupplier millis) {
        super(game, room, screens, settings, leave);
        this.room = room;
        this.kept = kept;
        current = room;
        timetable = kept.lesson().timetable(room.game());
        timer = new LessonTimer(millis);
        handshakes = new Handshakes(room.game(), kept.lesson().handshakes());
    }

    @Override
    public Session session() {
        return current;
    }

    @Override
    public boolean shared() {
        return true;
    }

    /** The time left for the part of the lesson that runs. */
    public LessonTimer timer() {
        return timer;
    }

    /** The plan. */
    public Timetable timetable() {
        return timetable;
    }

    /** The part of the plan that runs. */
    public Timetable.Slot slot() {
        return slot;
    }

    /** Who shook hands. */
    Handshakes handshakes() {
        return handshakes;
    }

    /** What is kept of the lesson. */
    LessonFile lesson() {
        return kept.lesson();
    }

    /** The game that is played; what of it may be seen is the {@link #session}'s. */
    Game played() {
        return room.game();
    }

    @Override
    public PlenaryScreen screen() {
        current = seenByAll();
        String beat = HotSeat.beat(played());
        if (!voting.isEmpty() && !voting.equals(beat)) { // the last team has spoken: the room hears everybody
            voting = "";
            shown = beat;
            return new HallScreen(this);
        }
        startClock();
        Optional<Side> side = asked();
        if (beat.isEmpty()) {
            return side.isPresent() ? side(side.get()) : between();
        }
        boolean talks = played().state().phase() == Phase.TALKS;
        int bloc = HotSeat.next(played());
        if (!beat.equals(shown) || bloc < 0) {
            shown = beat;
            return talks ? new RoomScreen(this) : new HallScreen(this);
        }
        if (side.isPresent()) {
            return side(side.get());
        }
        String seat = played().scenario().blocs().get(bloc).code();
        if (!ready.equals(seat)) {
            return new HandOverScreen(this, seat);
        }
        ready = "";
        current = Session.team(played(), Sealed.team(played(), bloc), bloc);
        if (talks) {
            return new TableScreen(this);
        }
        voting = beat;
        return new HallScreen(this);
    }

    private Session seenByAll() {
        Game seen = Sealed.room(played());
        return seen == played() ? room : Session.room(seen);
    }

    private PlenaryScreen between() {
        Phase phase = played().state().phase();
        if (phase != Phase.HEADLINES && phase != Phase.BRIEFING) {
            return super.screen();
        }
        if (reading.isEmpty()) {
            return new OpeningScreen(this);
        }
        Optional<Side> side = sideOf(reading);
        if (side.isPresent()) {
            return side(side.get());
        }
        if (!ready.equals(reading)) {
            return new HandOverScreen(this, reading);
        }
        current = Session.team(played(), played().scenario().indexOf(reading));
        ready = "";
        reading = "";
        return new BriefingScreen(this);
    }

    private PlenaryScreen side(Side side) {
        if (!ready.equals(side.seat())) {
            return new HandOverScreen(this, side.seat());
        }
        ready = "";
        reading = "";
        return new SideScreen(this, side);
    }

    private static Optional<Side> sideOf(String seat) {
        return Arrays.stream(Side.values()).filter(side -> side.seat().equals(seat)).findFirst();
    }

    /** Which of science and the press has the word now, if one does. */
    Optional<Side> asked() {
        return Arrays.stream(Side.values()).filter(side -> side.asked(played()) && !silent().contains(side)).findFirst();
    }

    private Set<Side> silent() {
        Set<Side> now = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) {
            if (silent.contains(side + " " + Side.occasion(played()))) {
                now.add(side);
            }
        }
        return now;
    }

    /** A side has spoken, or has nothing to say. When the last has, the room sees what the day begins with. */
    void heard(Side side) {
        silent.add(side + " " + Side.occasion(played()));
        if (asked().isEmpty()) {
            shown = "";
        }
        next();
    }

    /** What the students in a seat are called: by its bloc's code, or a side's. */
    String name(String seat, Words words) {
        return sideOf(seat).map(side -> HotSeat.name(side, kept.lesson(), words))
                .orElseGet(() -> HotSeat.name(played(), played().scenario().indexOf(seat), words));
    }

    /** The students in a seat say that only they are looking. */
    void ready(String seat) {
        ready = seat;
        next();
    }

    /** The students in a seat want to read their briefing on this screen. */
    void read(String seat) {
        reading = seat;
        next();
    }

    /** Back to what the whole room sees. */
    void toRoom() {
        ready = "";
        reading = "";
        shown = "";
        next();
    }

    /** A team is not there: the engine passes for it. Slow; call it off the render thread. */
    void pass(String seat) {
        Session.team(played(), played().scenario().indexOf(seat)).act(new Command.Pass(seat, "the team is absent"));
    }

    /** Goes back to the opening of a conference; whoever sat down stays. Slow; call it off the render thread, then {@link #toRoom} on it. */
    void rollBack(int round) {
        synchronized (played()) {
            List<Side> seated = Side.seated(played());
            played().rollBack(round);
            seated.stream().filter(side -> !Side.seated(played()).contains(side)).forEach(side -> played().submit(new Command.Sit(side.seat(), true)));
        }
        voting = "";
        silent.clear();
    }

    private void startClock() {
        Step step = Step.of(played(), silent());
        boolean talks = played().state().phase() == Phase.TALKS;
        Timetable.Slot now = timetable.slot(step, played().state().round(), talks ? played().state().conference().day() : 0);
        if (!now.equals(slot)) {
            LessonFile.Clock clock = kept.lesson().clock();
            boolean goesOn = slot == null && clock != null && clock.step() == now.step() && clock.round() == now.round() && clock.day() == now.day();
            slot = now;
            timer.start(goesOn ? clock.left() : now.seconds());
            if (goesOn) {
                announced = now;
            }
            save();
        }
    }

    /** Keeps the time left and the notes beside the journal. */
    void save() {
        unsaved = 0;
        LessonFile now = kept.lesson().with(new LessonFile.Clock(slot.step(), slot.round(), slot.day(), timer.left()), handshakes.noted());
        kept = new Kept(now, kept.journal());
        game().work(() -> {
            synchronized (this) { // one after another
                now.write(kept.journal());
            }
            return now;
        }, written -> {});
    }

    @Override
    public void leave() {
        save();
        super.leave();
    }

    /** Stops the time and calls the room together, until somebody lets it go on. */
    void pause() {
        timer.pause();
        paused = true;
        save();
        PauseCard.open(this, game().screen().stage());
    }

    /** Lets the time go on. */
    void goOn() {
        timer.resume();
        paused = false;
        save();
    }

    /** Gives more time, in seconds. */
    void extend(int seconds) {
        timer.extend(seconds);
        save();
    }

    /** Whether the script beside the talks is put away, so that what all may see is larger. */
    boolean folded() {
        return folded;
    }

    /** Puts the script away, or brings it back. */
    void fold(boolean away) {
        folded = away;
    }

    /** Puts what belongs to the lesson over a screen that has just been built: the pause that runs, or the part that begins. */
    @Override
    public void guide(PlenaryScreen screen) {
        screen.stage().addActor(new Keeper());
        if (paused) {
            PauseCard.open(this, screen.stage());
        } else if (announced != slot && StepCard.STEPS.contains(slot.step()) && !(screen instanceof SideScreen || screen instanceof HandOverScreen)) {
            StepCard.open(this, screen.stage());
        }
    }

    /** The part that begins has been announced to the room. */
    void announced() {
        announced = slot;
    }

    /** Keeps the time left every few seconds, while the screen that it is on is shown. */
    private final class Keeper extends Actor {
        @Override
        public void act(float seconds) {
            unsaved += seconds;
            if (unsaved > SAVE_SECONDS) {
                save();
            }
        }
    }

    /** The time left, as the bar and the panel show it. */
    Header.Clock clock() {
        return new Header.Clock() {
            @Override
            public String time() {
                return LessonTimer.clock(timer.left());
            }

            @Override
            public Color color() {
                int left = timer.left();
                return timer.paused() ? Palette.MUTED : left < 0 ? Palette.CORAL : left < SOON_SECONDS ? Palette.AMBER : Palette.TEXT;
            }
        };
    }

    @Override
    public Header header(Kit kit) {
        return new Header(kit, this::help, this::menu, clock());
    }

    /** Opens the facilitator's panel over the screen. */
    @Override
    public void menu() {
        Facilitator.open(this);
    }
}
