package org.plenary.desktop.scenery;

/** Hears which bloc somebody points at or picks in a scene. */
public interface BlocListener {
    /** The pointer or the keyboard came to a bloc. */
    default void entered(String code) {}

    /** The pointer left the blocs. */
    default void left() {}

    /** A bloc was picked: clicked, touched, or Enter was pressed on it. */
    void picked(String code);
}
