package org.plenary.desktop.classroom;

import com.badlogic.gdx.graphics.Color;
import java.util.Map;
import java.util.function.LongSupplier;
import org.plenary.core.game.Game;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.present.lesson.Handshakes;
import org.plenary.desktop.present.lesson.HotSeat;
import org.plenary.desktop.present.lesson.LessonFile;
import org.plenary.desktop.present.lesson.LessonTimer;
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
    private static final int NOBODY = -1;

    private final Session room;
    private final Timetable timetable;
    private final LessonTimer timer;
    private final Handshakes handshakes = new Handshakes();
    private Session current;
    private String shown = "";
    private String voting = "";
    private int ready = NOBODY;
    private int reading = NOBODY;
    private Timetable.Slot slot;

    /**
     * The way through a lesson from where its game stands.
     *
     * @param room the session of what everybody sees
     * @param screens of a game, by phase; the lesson has its own for the briefing
     * @param millis the clock, milliseconds
     */
    public Classroom(PlenaryGame game, Session room, LessonFile lesson, Map<Phase, Maker> screens, Runnable settings, Runnable leave,
            LongSupplier millis) {
        super(game, room, screens, settings, leave);
        this.room = room;
        current = room;
        timetable = lesson.timetable(room.game());
        timer = new LessonTimer(millis);
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

    private Game played() {
        return room.game();
    }

    @Override
    public PlenaryScreen screen() {
        startClock();
        current = room;
        String beat = HotSeat.beat(played());
        if (!voting.isEmpty() && !voting.equals(beat)) { // the last team has spoken: the room hears everybody
            voting = "";
            shown = beat;
            return new HallScreen(this);
        }
        if (beat.isEmpty()) {
            return between();
        }
        boolean talks = played().state().phase() == Phase.TALKS;
        int bloc = HotSeat.next(played());
        if (!beat.equals(shown) || bloc < 0) {
            shown = beat;
            return talks ? new RoomScreen(this) : new HallScreen(this);
        }
        if (ready != bloc) {
            return new HandOverScreen(this, bloc);
        }
        ready = NOBODY;
        current = Session.team(played(), bloc);
        if (talks) {
            return new TableScreen(this);
        }
        voting = beat;
        return new HallScreen(this);
    }

    private PlenaryScreen between() {
        Phase phase = played().state().phase();
        if (phase != Phase.HEADLINES && phase != Phase.BRIEFING) {
            return super.screen();
        }
        if (reading < 0) {
            return new OpeningScreen(this);
        }
        int bloc = reading;
        if (ready != bloc) {
            return new HandOverScreen(this, bloc);
        }
        ready = NOBODY;
        reading = NOBODY;
        current = Session.team(played(), bloc);
        return new BriefingScreen(this);
    }

    /** The team says that only it is looking. */
    void ready(int bloc) {
        ready = bloc;
        next();
    }

    /** A team wants to read its briefing on this screen. */
    void read(int bloc) {
        reading = bloc;
        next();
    }

    /** Back to what the whole room sees. */
    void toRoom() {
        ready = NOBODY;
        reading = NOBODY;
        shown = "";
        next();
    }

    /** A team is not there: the engine passes for it. Slow; call it off the render thread. */
    void pass(int bloc) {
        Session.team(played(), bloc).act(new Command.Pass(played().scenario().blocs().get(bloc).code(), "the team is absent"));
    }

    /** Goes back to the opening of a conference. Slow; call it off the render thread, then {@link #toRoom} on it. */
    void rollBack(int round) {
        synchronized (played()) {
            played().rollBack(round);
        }
        voting = "";
    }

    private void startClock() {
        Step step = Step.of(played());
        boolean talks = step == Step.MORNING || step == Step.AFTERNOON;
        Timetable.Slot now = timetable.slot(step, played().state().round(), talks ? played().state().conference().day() : 0);
        if (!now.equals(slot)) {
            slot = now;
            timer.start(now.seconds());
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
