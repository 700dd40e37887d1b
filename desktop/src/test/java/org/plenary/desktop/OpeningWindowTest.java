package org.plenary.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.text.Language;

class OpeningWindowTest extends WindowTest {
    @Test
    void changesTheLanguageInPlaceAndRemembersIt() throws Exception {
        try (GameWindow window = open(Language.ENGLISH, 1280, 720, OpeningScreen::new)) {
            window.await("quit");
            window.shot("opening");
            assertEquals(List.of(), window.faults());
            window.click("language-zh_TW");
            window.await("quit");
            assertEquals(Language.TRADITIONAL_CHINESE, window.on(() -> window.game().settings().language()));
            window.shot("opening-after");
            assertEquals(List.of(), window.faults());
        }
        assertEquals(Language.TRADITIONAL_CHINESE,
                Settings.load(new Home(folder).settings(), java.util.Locale.ENGLISH).language());
    }
}
