package org.plenary.desktop;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.journal.PlenaryFolder;
import org.plenary.core.text.Language;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.app.Settings;

/** A test in a real window. Without a display it is skipped, which the continuous checks count as a failure. */
@Tag("display")
public abstract class WindowTest {
    /** An empty home for the game's settings and files. */
    @TempDir
    protected Path folder;

    @BeforeAll
    static void thereIsADisplay() {
        assumeTrue(Launcher.obstacle(System.getProperty("os.name").toLowerCase(Locale.ROOT), System.getenv()).isEmpty(),
                "no display; run under xvfb-run");
    }

    /** Opens the game in a language and a size, without motion. */
    protected GameWindow open(Language language, int width, int height, Function<PlenaryGame, PlenaryScreen> first)
            throws InterruptedException {
        return open(Settings.initial(Locale.ROOT).withLanguage(language).withReducedMotion(true), width, height, first);
    }

    /** Opens the game with the given settings in a size. */
    protected GameWindow open(Settings settings, int width, int height, Function<PlenaryGame, PlenaryScreen> first)
            throws InterruptedException {
        PlenaryFolder home = new PlenaryFolder(folder);
        settings.save(home.settings());
        return GameWindow.open(home, first, width, height);
    }
}
