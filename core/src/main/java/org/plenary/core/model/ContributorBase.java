package org.plenary.core.model;

/** Who owes the collective finance goal. Source: 001 §三(一).3. */
public enum ContributorBase {
    /** The developed blocs alone. */
    DEVELOPED,
    /** The developed blocs; emerging donors are invited to give half of what their capacity would ask. */
    EMERGING_INVITED,
    /** Every bloc that is able to, by its capacity. */
    ALL_ABLE
}
