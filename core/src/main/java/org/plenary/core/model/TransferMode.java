package org.plenary.core.model;

/** How technology passes from one bloc to another. Source: 001 §二(二), §二(三). */
public enum TransferMode {
    /** Commercial transfer: the owner earns a rent. */
    LICENCE,
    /** Public transfer: given, at the owner's cost. */
    GRANT,
    /** Joint research and development: lowers the frontier cost of both. */
    JOINT_RD;

    private static final TransferMode[] ALL = values();

    /** The number of modes. */
    public static final int COUNT = ALL.length;

    /** The mode with this ordinal; allocates nothing. */
    public static TransferMode at(int ordinal) {
        return ALL[ordinal];
    }
}
