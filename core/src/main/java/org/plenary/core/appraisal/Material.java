package org.plenary.core.appraisal;

/** What a change brings each bloc in goods and money: present values by bloc, bn $. Adds up over changes that do not touch each other. */
final class Material {
    final double[] abatementCost;
    final double[] damagesAvoided;
    final double[] money;
    final double[] technology;
    /** The standing that a giver gains. */
    final double[] given;
    /** How much more of its power, transport and industry a bloc closes or converts in ten years, share. */
    final double[] closed;
    /** What a bloc closes anyway, times the resistance at home that is calmed, share. */
    final double[] calmed;

    Material(int blocs) {
        abatementCost = new double[blocs];
        damagesAvoided = new double[blocs];
        money = new double[blocs];
        technology = new double[blocs];
        given = new double[blocs];
        closed = new double[blocs];
        calmed = new double[blocs];
    }

    /** This without {@code other}. */
    Material less(Material other) {
        Material rest = new Material(money.length);
        rest.add(this, 1);
        rest.add(other, -1);
        return rest;
    }

    void add(Material other) {
        add(other, 1);
    }

    private void add(Material other, int sign) {
        for (int b = 0; b < money.length; b++) {
            abatementCost[b] += sign * other.abatementCost[b];
            damagesAvoided[b] += sign * other.damagesAvoided[b];
            money[b] += sign * other.money[b];
            technology[b] += sign * other.technology[b];
            given[b] += sign * other.given[b];
            closed[b] += sign * other.closed[b];
            calmed[b] += sign * other.calmed[b];
        }
    }
}
