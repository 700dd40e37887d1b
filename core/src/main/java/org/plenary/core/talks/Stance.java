package org.plenary.core.talks;

/** What a bloc says in plenary. */
public enum Stance {
    /** Joins the consensus. */
    AGREE,
    /** Says nothing; joins the consensus. */
    SILENT,
    /** Lets the text pass and is not bound by it. */
    RESERVE,
    /** Blocks named articles. */
    OBJECT,
    /** Leaves the hall: neither blocks nor is bound, and stays out of later rounds unless it comes back. */
    WALK_OUT
}
