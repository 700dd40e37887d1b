package org.plenary.desktop.present.lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * What happens at which minute of a lesson.
 *
 * @param slots in order, without gaps
 */
public record Timetable(List<Slot> slots) {
    /** The grid of the plan: half a minute. */
    private static final int GRID_SECONDS = 30;
    /** With less time than this for a team's entry the plan is too tight. Modelling choice, after trying it. */
    private static final double LEAST_ENTRY_SECONDS = 25;
    /** How long a team takes to enter its beat in a plan at ease, minutes. Modelling choice. */
    private static final double ENTRY = 0.7;

    /**
     * A part of the lesson.
     *
     * @param round index of the conference
     * @param day of the talks, from 1; 0 outside them
     * @param from seconds from the beginning of the lesson
     * @param seconds how long it takes
     */
    public record Slot(Step step, int round, int day, int from, int seconds) {}

    public Timetable {
        slots = List.copyOf(slots);
    }

    /**
     * The plan of a lesson: the parts share its time by weights, which are choices of a teacher (in a plan at ease, minutes).
     *
     * @param minutes the whole lesson, 5 to 600
     * @param teams how many enter one after another
     * @param sides how many of science and the press open the days
     * @param rounds conferences played
     * @param days of talks in each
     */
    public static Timetable of(int minutes, int teams, int sides, int rounds, int days) {
        if (minutes < 5 || minutes > 600 || teams < 1 || sides < 0 || rounds < 1 || days < 1) {
            throw new IllegalArgumentException("minutes is %d (5 to 600), teams %d, rounds %d, days %d (at least 1 each), sides %d (at least 0)"
                    .formatted(minutes, teams, rounds, days, sides));
        }
        List<Slot> parts = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            add(parts, weights, Step.OPENING, round, 0, round == 0 ? 5 : 2);
            for (int day = 1; day <= days; day++) {
                if (sides > 0) {
                    add(parts, weights, Step.VOICES, round, day, ENTRY * sides);
                }
                add(parts, weights, Step.MORNING, round, day, 4 + ENTRY * teams);
                add(parts, weights, Step.AFTERNOON, round, day, 1.5 + ENTRY * teams);
            }
            add(parts, weights, Step.PLENARY, round, 0, 2 + ENTRY * teams);
            add(parts, weights, Step.HOME, round, 0, 1);
            add(parts, weights, Step.YEARS, round, 0, 2);
            add(parts, weights, Step.STOCKTAKE, round, 0, 2);
        }
        add(parts, weights, Step.DEBRIEF, rounds - 1, 0, 7);
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        List<Slot> slots = new ArrayList<>();
        double sum = 0;
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += weights.get(i);
            int to = (int) Math.round(minutes * 60 * sum / all / GRID_SECONDS) * GRID_SECONDS;
            Slot part = parts.get(i);
            slots.add(new Slot(part.step(), part.round(), part.day(), from, to - from));
            from = to;
        }
        return new Timetable(slots);
    }

    private static void add(List<Slot> parts, List<Double> weights, Step step, int round, int day, double weight) {
        parts.add(new Slot(step, round, day, 0, 0));
        weights.add(weight);
    }

    /** Whether so many teams can hardly enter in the time there is: fewer days, conferences or teams help. */
    public boolean tight(int teams) {
        return slots.stream().anyMatch(slot -> slot.step() == Step.AFTERNOON && slot.seconds() < LEAST_ENTRY_SECONDS * teams);
    }

    /** The part of the lesson that a step of the game is; the last of that step for what is beyond the plan. */
    public Slot slot(Step step, int round, int day) {
        Slot found = null;
        for (Slot slot : slots) {
            if (slot.step() == step && (found == null || slot.round() <= round && slot.day() <= day)) {
                found = slot;
            }
        }
        return found;
    }
}
