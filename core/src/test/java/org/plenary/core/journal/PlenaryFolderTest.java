package org.plenary.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlenaryFolderTest {
    @Test
    void isWhereThePlatformKeepsSuchThings() {
        assertEquals(Path.of("/home/an/.local/share/plenary"), folder(null, "Linux", Map.of()));
        assertEquals(Path.of("/data/plenary"), folder("", "Linux", Map.of("XDG_DATA_HOME", "/data")));
        assertEquals(Path.of("/home/an/Library/Application Support/Plenary"), folder(" ", "Mac OS X", Map.of("XDG_DATA_HOME", "/data")));
        assertEquals(Path.of("/roaming/Plenary"), folder(null, "Windows 11", Map.of("APPDATA", "/roaming")));
        assertEquals(Path.of("/home/an/AppData/Roaming/Plenary"), folder(null, "Windows 11", Map.of()));
    }

    @Test
    void isWhereThePropertySays() {
        assertEquals(Path.of("/elsewhere"), folder("/elsewhere", "Windows 11", Map.of("APPDATA", "/roaming")));
    }

    private static Path folder(String chosen, String system, Map<String, String> environment) {
        return PlenaryFolder.of(chosen, system, "/home/an", environment).folder();
    }
}
