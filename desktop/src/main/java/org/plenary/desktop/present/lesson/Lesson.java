package org.plenary.desktop.present.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.core.game.Seat;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Procedure;
import org.plenary.core.model.Scenario;
import org.plenary.core.negotiator.Temperaments;
import org.plenary.core.scenario.ScenarioFiles;

/**
 * What a teacher chooses before a lesson. Immutable; a {@link #preset} is ready to begin.
 *
 * @param minutes of the whole lesson, one of {@link #MINUTES}
 * @param students in the class, {@link #LEAST_STUDENTS} to {@link #MOST_STUDENTS}
 * @param scenario as it comes, with six or twelve blocs
 * @param rounds conferences played
 * @param days of talks in each
 * @param places by bloc
 * @param sides science and the press, in the order of {@link Side}; AI or a team, never closed
 * @param off ids of dynamics that are switched off
 * @param seed of all that is drawn
 */
public record Lesson(int minutes, int students, Scenario scenario, int rounds, int days, List<Place> places, List<Place> sides,
        SortedSet<String> off, long seed) {
    /** The lengths of lessons there are presets for. */
    public static final List<Integer> MINUTES = List.of(15, 45, 90, 180);
    /** The smallest class. */
    public static final int LEAST_STUDENTS = 2;
    /** The largest class. */
    public static final int MOST_STUDENTS = 40;
    /** The most days of talks in a conference of a lesson. */
    public static final int MOST_DAYS = 3;
    /** The most conferences in a lesson. */
    public static final int MOST_ROUNDS = 4;
    private static final int SIX_BLOCS = 6;
    /** The most teams that can be dealt seats. */
    public static final int MOST_TEAMS = 12;
    private static final String SIX = "after-baku-six";
    private static final String TWELVE = "after-baku";
    /** A team of up to so many students can all speak. Modelling choice. */
    private static final int TEAM = 4;
    /** Who is played first where there are fewer teams than blocs: those that quarrel most. A teacher's choice. */
    private static final List<String> FIRST = List.of("EUU", "CHN", "USA", "IND", "AOS", "OIL", "EMG", "VUL", "ODV", "LDC", "BZA", "JPN", "G77",
            "UMB", "EIT");

    public Lesson {
        places = List.copyOf(places);
        sides = List.copyOf(sides);
        off = new TreeSet<>(off);
        if (students < LEAST_STUDENTS || students > MOST_STUDENTS || rounds < 1 || rounds > MOST_ROUNDS || days < 1 || days > MOST_DAYS
                || places.size() != scenario.blocs().size() || sides.size() != Side.values().length) {
            throw new IllegalArgumentException("students is %d (%d to %d), rounds %d (1 to %d), days %d (1 to %d), places %d (as many as blocs, %d), sides %d"
                    .formatted(students, LEAST_STUDENTS, MOST_STUDENTS, rounds, MOST_ROUNDS, days, MOST_DAYS, places.size(), scenario.blocs().size(), sides.size()));
        }
    }

    /** What fits a lesson of so many minutes for a class of so many students; the shares are a teacher's choices. */
    public static Lesson preset(int minutes, int students, long seed) {
        int most = minutes <= 15 ? 4 : minutes <= 45 ? 6 : minutes <= 90 ? 8 : 12;
        int teams = Math.max(2, Math.min(most, (students + TEAM - 1) / TEAM));
        Scenario scenario = ScenarioFiles.load(teams > SIX_BLOCS ? TWELVE : SIX);
        List<Place> sides = Collections.nCopies(Side.values().length, new Place(Place.Kind.AI, "", Temperaments.ABSENT));
        return new Lesson(minutes, students, scenario, minutes <= 45 ? 1 : minutes <= 90 ? 2 : 3, days(minutes), seated(scenario, teams), sides,
                new TreeSet<>(), seed);
    }

    /** The days of talks that a conference has in a plan at ease. */
    private static int days(int minutes) {
        return minutes <= 15 ? 1 : minutes <= 90 ? 2 : 3;
    }

    private static List<Place> seated(Scenario scenario, int teams) {
        List<String> codes = FIRST.stream().filter(code -> scenario.indexOf(code) >= 0).limit(teams).toList();
        return scenario.blocs().stream().map(bloc -> new Place(codes.contains(bloc.code()) ? Place.Kind.TEAM : Place.Kind.AI, "",
                bloc.temperament())).toList();
    }

    /** Another preset, with the seed, the sides and the dynamics of this lesson. */
    public Lesson preset(int minutes, int students) {
        Lesson other = preset(minutes, students, seed);
        return new Lesson(minutes, students, other.scenario, other.rounds, other.days, other.places, sides, off, seed);
    }

    /** Whether the class plays twelve blocs and not six. */
    public boolean twelve() {
        return scenario.id().equals(TWELVE);
    }

    /** The same class and time at a table of six or of twelve blocs; seats are dealt anew. */
    public Lesson blocs(boolean more) {
        Scenario other = ScenarioFiles.load(more ? TWELVE : SIX);
        return with(other, days, seated(other, Math.min(other.blocs().size(), teams())));
    }

    /**
     * The same class in so many teams, 1 to 12: seats are dealt anew, at a table of twelve blocs if six are too few, and there are
     * no more days of talks than so many teams have time for.
     */
    public Lesson teams(int teams) {
        Scenario table = teams > SIX_BLOCS ? ScenarioFiles.load(TWELVE) : scenario;
        Lesson most = with(table, days(minutes), seated(table, teams));
        while (most.days > 1 && most.timetable().tight(teams)) {
            most = most.conferences(rounds, most.days - 1);
        }
        return most;
    }

    private Lesson with(Scenario other, int days, List<Place> seated) {
        return new Lesson(minutes, students, other, rounds, days, seated, sides, off, seed);
    }

    /** The same, with other conferences. */
    public Lesson conferences(int rounds, int days) {
        return new Lesson(minutes, students, scenario, rounds, days, places, sides, off, seed);
    }

    /** The same, with another sitter for {@code bloc}. */
    public Lesson seat(int bloc, Place place) {
        List<Place> next = new ArrayList<>(places);
        next.set(bloc, place);
        return with(scenario, days, next);
    }

    /** The same, with another sitter for {@code side}. */
    public Lesson seat(Side side, Place place) {
        List<Place> next = new ArrayList<>(sides);
        next.set(side.ordinal(), place);
        return new Lesson(minutes, students, scenario, rounds, days, places, next, off, seed);
    }

    /** The same, with AI seats of one temperament. */
    public Lesson tempered(String temperament) {
        return with(scenario, days, places.stream().map(place -> place.tempered(temperament)).toList());
    }

    /** The same, with other dynamics switched off. */
    public Lesson without(SortedSet<String> dynamics) {
        return new Lesson(minutes, students, scenario, rounds, days, places, sides, dynamics, seed);
    }

    /** The same, with another seed. */
    public Lesson seeded(long other) {
        return new Lesson(minutes, students, scenario, rounds, days, places, sides, off, other);
    }

    /** The sides in which students sit. */
    public List<Side> seated() {
        return List.of(Side.values()).stream().filter(side -> sides.get(side.ordinal()).kind() == Place.Kind.TEAM).toList();
    }

    /** What is kept beside the journal of this lesson. */
    public LessonFile file() {
        Map<String, String> names = new TreeMap<>();
        for (Side side : seated()) {
            String name = sides.get(side.ordinal()).name().strip();
            if (!name.isEmpty()) {
                names.put(side.seat(), name);
            }
        }
        return new LessonFile(minutes, names);
    }

    /** How many teams there are. */
    public int teams() {
        return (int) places.stream().filter(place -> place.kind() == Place.Kind.TEAM).count();
    }

    /** Students in the smallest team, those of science and the press counted; the largest has one more if they do not share out evenly. */
    public int perTeam() {
        return teams() == 0 ? 0 : students / (teams() + seated().size());
    }

    /** Whether all teams are of the same size. */
    public boolean even() {
        return students % (teams() + seated().size()) == 0;
    }

    /** Whether it can begin: every team has a student, and there is one at all. */
    public boolean ready() {
        return teams() > 0 && perTeam() > 0;
    }

    /** What happens at which minute. */
    public Timetable timetable() {
        return Timetable.of(minutes, Math.max(1, teams()), seated().size(), rounds, days);
    }

    /** The scenario as it will be played. */
    public Scenario played() {
        Scenario played = scenario.first(rounds).by(procedure());
        for (String dynamic : off) {
            played = played.without(dynamic);
        }
        return played;
    }

    /** One day is express, three are standard; two lie between. In short lessons the presidency revises its text once at most. */
    private Procedure procedure() {
        return switch (days) {
            case 1 -> new Procedure.Named("express");
            case 2 -> new Procedure.Own(2, 2, minutes <= 45 ? 1 : 2, 4, 4, Procedure.Adoption.BY_ARTICLE, 0.04);
            default -> new Procedure.Named("standard");
        };
    }

    /** Who sits where. */
    public Seats seats() {
        List<Seat> seats = new ArrayList<>();
        for (int b = 0; b < places.size(); b++) {
            seats.add(places.get(b).seat(scenario.blocs().get(b).code()));
        }
        return new Seats(seats);
    }
}
