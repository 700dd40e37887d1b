package org.plenary.core.model;

/**
 * How long and how formal a conference is.
 *
 * @param days days of talks
 * @param offersPerDay packages a bloc may table in one morning
 * @param overtimeRounds times the presidency may revise the text after an objection before the talks end
 * @param capitalPerCop political capital a bloc starts a conference with, points
 */
public record Procedure(int days, int offersPerDay, int overtimeRounds, int capitalPerCop) {
    public Procedure {
        Check.in("days", days, 1, 12);
        Check.in("offersPerDay", offersPerDay, 1, 6);
        Check.in("overtimeRounds", overtimeRounds, 0, 5);
        Check.in("capitalPerCop", capitalPerCop, 1, 20);
    }
}
