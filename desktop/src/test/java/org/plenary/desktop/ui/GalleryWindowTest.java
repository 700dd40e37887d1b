package org.plenary.desktop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.text.Language;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.WindowTest;

class GalleryWindowTest extends WindowTest {
    @ParameterizedTest
    @CsvSource({"en, 1280, 720", "zh_TW, 1280, 720", "en, 1920, 1080", "zh_CN, 1920, 1080"})
    void everyWidgetFitsInEveryLanguageAndSize(String tag, int width, int height) throws Exception {
        try (GameWindow window = open(Language.of(tag), width, height, game -> new GalleryScreen(game, "controls"))) {
            for (String page : List.of("controls", "map", "charts", "plenary")) {
                window.on(() -> {
                    window.game().show(new GalleryScreen(window.game(), page));
                    return null;
                });
                window.await("phases");
                window.frames(5);
                window.shot("gallery-" + page);
                assertEquals(List.of(), window.faults(), page);
            }
        }
    }
}
