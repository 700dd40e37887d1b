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

    Material(int blocs) {
        abatementCost = new double[blocs];
        damagesAvoided = new double[blocs];
        money = new double[blocs];
        technology = new double[blocs];
        given = new double[blocs];
        closed = new double[blocs];
    }

    void add(Material other) {
        for (int b = 0; b < money.length; b++) {
            abatementCost[b] += other.abatementCost[b];
            damagesAvoided[b] += other.damagesAvoided[b];
            money[b] += other.money[b];
            technology[b] += other.technology[b];
            given[b] += other.given[b];
            closed[b] += other.closed[b];
        }
    }
}
