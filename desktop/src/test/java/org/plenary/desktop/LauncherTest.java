package org.plenary.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LauncherTest {
    @Test
    void aLinuxMachineWithoutADisplayPlaysInTheTerminal() {
        assertTrue(Launcher.obstacle("linux", Map.of()).isPresent());
        assertTrue(Launcher.obstacle("linux", Map.of("DISPLAY", "")).isPresent());
        assertFalse(Launcher.obstacle("linux", Map.of("DISPLAY", ":0")).isPresent());
        assertFalse(Launcher.obstacle("linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).isPresent());
    }

    @Test
    void otherSystemsAreTried() {
        assertFalse(Launcher.obstacle("windows 11", Map.of()).isPresent());
        assertFalse(Launcher.obstacle("mac os x", Map.of()).isPresent());
    }
}
