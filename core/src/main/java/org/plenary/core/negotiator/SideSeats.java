package org.plenary.core.negotiator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.core.talks.Command;

/** The AI of the seats that are no bloc, by seat: a class and a line in this table. */
public final class SideSeats {
    private static final Map<String, SideSeat> TABLE = table();

    private SideSeats() {}

    private static Map<String, SideSeat> table() {
        Map<String, SideSeat> table = new LinkedHashMap<>();
        table.put(Command.PRESIDENCY, new PresidencySeat());
        table.put(Command.SCIENCE, new ScienceSeat());
        table.put(Command.PRESS, new PressSeat());
        return Collections.unmodifiableMap(table);
    }

    /** All of them, in the order in which they act. */
    public static Map<String, SideSeat> all() {
        return TABLE;
    }
}
