package org.plenary.core.dynamics.finance;

/**
 * A rule under which nobody is punished for what it does not pay, unless a decision on compliance says so. Without one,
 * sanctions hold, and save a part of the money due ({@link Payments}).
 */
public interface Impunity {
    /** What full sanctions save of the money that would be lost. Modelling choice: half; no treaty has tried it at scale. */
    double DETERRENCE = 0.5;
}
