package org.plenary.core.appraisal;

/** What the worth of an outcome to a bloc is made of. Its name in words is the message {@code worth.NAME}. */
public enum WorthTerm {
    /** What its own cuts cost it, at the technology that it has. */
    ABATEMENT_COST,
    /** Climate damages that it is spared, also after the horizon. */
    DAMAGES_AVOIDED,
    /** Climate finance received, less paid, at what it is worth to either. */
    MONEY,
    /** Its cuts becoming cheaper through learning and transfer; licence fees and rents. */
    TECHNOLOGY,
    /** What its rivals gain, as far as that counts as its own loss. */
    RELATIVE_GAINS,
    /** What giving is worth to its standing and its markets. */
    PRESTIGE,
    /** What it costs to stand aside when others agree. */
    ISOLATION,
    /** What the risk of a refusal at home takes away. */
    HOME
}
