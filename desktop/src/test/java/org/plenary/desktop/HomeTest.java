package org.plenary.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {
    @Test
    void isWhereThePlatformKeepsSuchThings() {
        assertEquals(Path.of("/home/li/.local/share/plenary"), Home.of(null, "Linux", "/home/li", Map.of()).folder());
        assertEquals(Path.of("/data/plenary"),
                Home.of(null, "Linux", "/home/li", Map.of("XDG_DATA_HOME", "/data")).folder());
        assertEquals(Path.of("/Users/li/Library/Application Support/Plenary"),
                Home.of(null, "Mac OS X", "/Users/li", Map.of()).folder());
        assertEquals(Path.of("/roaming/Plenary"),
                Home.of(null, "Windows 11", "/li", Map.of("APPDATA", "/roaming")).folder());
    }

    @Test
    void isWhereOneSays() {
        assertEquals(Path.of("/usb/plenary"), Home.of("/usb/plenary", "Linux", "/home/li", Map.of()).folder());
    }
}
