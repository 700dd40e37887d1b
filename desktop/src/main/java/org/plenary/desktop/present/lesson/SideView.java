package org.plenary.desktop.present.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.core.game.Game;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Voice;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Decision;
import org.plenary.core.talks.Event;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Layout;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;
import org.plenary.desktop.present.Line;
import org.plenary.desktop.present.Words;

/**
 * What science or the press can do, and what it would change.
 *
 * @param who they are and what they want, in a few sentences
 * @param choices what they can do at all, in order; before the talks none is open
 */
public record SideView(Side side, String title, String who, List<Choice> choices) {
    /** A kind of move. Its words are {@code lesson.side.KIND} and {@code lesson.side.KIND.note}. */
    public enum Kind {
        /** Science publishes what it knows; once a conference. */
        ASSESSMENT(0, BlocStock.SALIENCE),
        /** Science briefs a delegation. */
        BRIEFING(1, BlocStock.SCIENCE_CAPACITY),
        /** Scientists of two blocs meet. */
        MEETING(2, BlocStock.SCIENCE_CAPACITY),
        /** Science speaks first after a collapse. */
        SPEAK_UP(0, null),
        /** The press tells a public what is at stake. */
        STORY(1, BlocStock.SALIENCE);

        private final int blocs;
        private final BlocStock stock;

        Kind(int blocs, BlocStock stock) {
            this.blocs = blocs;
            this.stock = stock;
        }

        /** How many blocs it names, 0 to 2. */
        public int blocs() {
            return blocs;
        }

        /** The move that names these blocs, of which there are as many as it needs. */
        public Voice voice(List<String> codes) {
            return switch (this) {
                case ASSESSMENT -> new Voice.Assessment();
                case BRIEFING -> new Voice.Briefing(codes.get(0));
                case MEETING -> new Voice.Meeting(codes.get(0), codes.get(1));
                case SPEAK_UP -> new Voice.SpeakUp();
                case STORY -> new Voice.Story(codes.get(0));
            };
        }
    }

    /**
     * A kind of move.
     *
     * @param open whether it can be done now
     * @param note what it is for, or why it cannot be done
     */
    public record Choice(Kind kind, boolean open, String title, String note) {}

    /**
     * A bloc that a move may name.
     *
     * @param value what the move would change there, 0 to 1
     * @param says the same in words
     */
    public record Target(String code, String name, double value, String says) {}

    /** What {@code side} sees now. */
    public static SideView of(Game game, Side side, Words words) {
        List<Choice> choices = new ArrayList<>();
        for (Kind kind : side == Side.PRESS ? List.of(Kind.STORY) : Side.collapsed(game) ? List.of(Kind.SPEAK_UP)
                : List.of(Kind.ASSESSMENT, Kind.BRIEFING, Kind.MEETING)) {
            List<Bloc> blocs = game.scenario().blocs();
            Decision decision = decide(game, side, kind.voice(List.of(blocs.get(0).code(), blocs.get(1).code())));
            boolean done = kind == Kind.ASSESSMENT && game.state().sides().heard(Voice.Assessment.class);
            choices.add(new Choice(kind, decision instanceof Decision.Accepted, words.say("lesson.side." + kind),
                    words.say(done ? "lesson.side.ASSESSMENT.done" : "lesson.side." + kind + ".note")));
        }
        return new SideView(side, words.say("lesson.side." + side + ".title"), words.say("lesson.side." + side + ".who"), List.copyOf(choices));
    }

    private static Decision decide(Game game, Side side, Voice voice) {
        return game.rules().decide(game.state(), new Command.Speak(side.seat(), voice));
    }

    /** The blocs a move of the kind may name, in seating order. */
    public static List<Target> targets(Game game, Kind kind, Words words) {
        World world = game.state().world();
        List<Target> targets = new ArrayList<>();
        for (int b = 0; b < world.blocs() && kind.stock != null; b++) {
            Layout.Place place = world.layout().at(world.layout().of(kind.stock, b));
            double value = world.get(kind.stock, b);
            targets.add(new Target(words.code(b), words.bloc(b), (value - place.min()) / (place.max() - place.min()), words.amount(place, value, false)));
        }
        return List.copyOf(targets);
    }

    /** What {@code voice} would change, the largest change of each stock, most telling first; a line that says so if it is nothing. */
    public static List<Line> effects(Game game, Side side, Voice voice, Words words) {
        Map<String, Change> largest = new TreeMap<>();
        if (decide(game, side, voice) instanceof Decision.Accepted accepted) {
            Layout layout = game.state().world().layout();
            for (Event event : accepted.events()) {
                if (event instanceof Event.Felt felt) {
                    for (int f = 0; f < felt.flows().size(); f++) {
                        Layout.Place place = layout.at(felt.flows().stock()[f]);
                        Change change = new Change(place, felt.flows().amount()[f]);
                        largest.merge(place.stock(), change, (one, other) -> other.share() > one.share() ? other : one);
                    }
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        largest.values().stream().filter(change -> change.share() > 0).sorted((a, b) -> Double.compare(b.share(), a.share())).forEach(change ->
                lines.add(Line.of(words.say("desktop.table.news.effect", words.stock(change.place), words.amount(change.place, change.amount, true)),
                        Words.better(change.place, change.amount) ? Line.Tone.GAIN : Line.Tone.LOSS)));
        return lines.isEmpty() ? List.of(Line.of(words.say("lesson.side.effect.none"))) : List.copyOf(lines);
    }

    private record Change(Layout.Place place, double amount) {
        /** How large it is beside the range of its stock. */
        double share() {
            return Math.abs(amount) / (place.max() - place.min());
        }
    }

    /** How far two blocs trust each other, the lesser of the two ways, 0 to 1. */
    public static double trust(Game game, int a, int b) {
        World world = game.state().world();
        return Math.min(world.get(PairStock.TRUST, a, b), world.get(PairStock.TRUST, b, a));
    }
}
