package org.plenary.core.negotiator;

import java.util.List;
import org.plenary.core.appraisal.WorthTerm;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Observation;
import org.plenary.core.world.Model;

/**
 * A delegation that bargains for what its bloc gains. A temperament is what it does otherwise: how much it claims and of
 * whom, when it gives way, what it looks for first, whose gains count besides its own.
 */
abstract class Bargainer implements Negotiator {
    private final Archive archive;
    private final Aspiration aspiration;
    private final double temptation;

    /**
     * @param archive shared by the seats of a game
     * @param temptation how much more a free ride must bring than joining, as a part of what joining brings, before the
     *     delegation stands aside; conditional cooperators in public-goods experiments resist about as much again as they
     *     gain (Fischbacher, Gächter and Fehr 2001, from memory)
     */
    Bargainer(Archive archive, Aspiration aspiration, double temptation) {
        this.archive = archive;
        this.aspiration = aspiration;
        this.temptation = temptation;
    }

    @Override
    public final List<Reasoned> act(Observation seen, Model rules, RandomStream luck) {
        return new Bargaining(archive, this).act(seen, rules, luck);
    }

    final double temptation() {
        return temptation;
    }

    /** The part of a joint gain that it claims of {@code partner} now, 0 to 1. */
    double claim(Delegation delegation, int partner) {
        return aspiration.at(delegation.time());
    }

    /** How much of the way from the text to the option that it likes best it still holds out in its positions, 0 to 1. */
    double patience(Delegation delegation) {
        return aspiration.patience(delegation.time());
    }

    /** What it looks at first when it thinks of packages: those of more appeal. */
    double appeal(Delegation delegation, PackageSearch.Matter matter) {
        return matter.own() + matter.theirs();
    }

    /** It does not sell its voice on an article that matters this part as much as the one that matters most. */
    double redLine() {
        return Delegation.RED_LINE;
    }

    /** How much it minds a term of worth, 1 as everybody does. */
    double minds(WorthTerm term) {
        return 1;
    }

    /** What a dollar that {@code other} gains is worth to it, 0 to 1. */
    double care(Observation seen, Model model, int other) {
        return 0;
    }

    /** Whether it leaves the hall over a text that harms it. */
    boolean walksOut() {
        return false;
    }
}
