package org.plenary.desktop.asset;

/** The kinds of text on a screen, smallest first; nothing is smaller than 14 units of the stage. */
public enum Type {
    /** Captions, units, sources. */
    SMALL(14, false),
    /** A code or a number among captions. */
    SMALL_STRONG(14, true),
    /** Running text. */
    BODY(16, false),
    /** A name or a number within running text. */
    STRONG(16, true),
    /** The first sentence of a page. */
    LEAD(20, false),
    /** The title of a panel. */
    TITLE(20, true),
    /** A large number's unit. */
    LARGE(28, false),
    /** The title of a screen, a large number. */
    HEADING(28, true),
    /** A very large sentence, such as on the hand-over. */
    HUGE(44, false),
    /** The name of the game, the outcome of the world. */
    DISPLAY(44, true);

    private final int size;
    private final boolean bold;

    Type(int size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    /** Nominal size in units of the stage, before text is enlarged for a projector. */
    public int size() {
        return size;
    }

    /** The bold type of the same size. */
    public Type strong() {
        for (Type type : values()) {
            if (type.bold && type.size == size) {
                return type;
            }
        }
        throw new IllegalStateException("No bold type of size " + size);
    }

    /** Whether the weight is bold. */
    public boolean bold() {
        return bold;
    }
}
