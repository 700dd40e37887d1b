package org.plenary.core.talks;

/** The beats of a day in which seats act; noon and evening follow by themselves. */
public enum Beat {
    /** Drafts are prepared and sealed. */
    MORNING,
    /** Those addressed answer. */
    AFTERNOON
}
