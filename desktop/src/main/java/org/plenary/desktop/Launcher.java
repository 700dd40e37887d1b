package org.plenary.desktop;

import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3NativesLoader;
import com.badlogic.gdx.graphics.glutils.HdpiMode;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lwjgl.glfw.GLFW;
import org.plenary.core.cli.PlenaryCli;
import org.plenary.core.journal.PlenaryFolder;
import org.plenary.core.text.Messages;
import org.plenary.desktop.app.CrashFile;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.Settings;

/**
 * Starts Plenary. With arguments it is a command of the terminal; without, the game opens a window, or, where there
 * is no display, runs in the terminal and says why.
 */
public final class Launcher {
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private Launcher() {}

    /** Entry point of the jar. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0) {
            System.exit(PlenaryCli.run(args));
        }
        Optional<String> obstacle = obstacle(SYSTEM, System.getenv());
        if (obstacle.isPresent()) {
            System.exit(playInTerminal(obstacle.get()));
        }
        if (SYSTEM.contains("mac") && !onFirstThread()) {
            System.exit(relaunchOnFirstThread());
        }
        loadNatives();
        if (!windowSystem()) {
            System.exit(playInTerminal("GLFW"));
        }
        PlenaryFolder home = PlenaryFolder.ofThisProcess();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> CrashFile.write(home, e, ""));
        try {
            new Lwjgl3Application(new PlenaryGame(home, game -> new Screens(game).first()), configuration());
        } catch (GdxRuntimeException e) {
            if (!noWindow(e)) {
                throw e;
            }
            System.exit(playInTerminal(e.getMessage()));
        }
    }

    /** How the window is opened: 1280 by 720, on the display's rhythm. */
    static Lwjgl3ApplicationConfiguration configuration() {
        nameWindowSystem();
        Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
        configuration.setTitle("Plenary");
        configuration.setWindowedMode((int) PlenaryGame.WIDTH, (int) PlenaryGame.HEIGHT);
        configuration.setWindowSizeLimits(960, 540, -1, -1);
        configuration.useVsync(true);
        configuration.setForegroundFPS(60);
        configuration.setIdleFPS(60); // how often a window at rest asks for input
        configuration.setHdpiMode(HdpiMode.Logical);
        return configuration;
    }

    /** Without a Wayland display GLFW would still look for one and complain on the error stream; it is told to use X. */
    private static void nameWindowSystem() {
        Lwjgl3NativesLoader.load();
        boolean linux = !SYSTEM.contains("win") && !SYSTEM.contains("mac");
        if (linux && !present(System.getenv("WAYLAND_DISPLAY"))) {
            GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, GLFW.GLFW_PLATFORM_X11);
        }
    }

    /** Why no window can be opened, as far as the environment tells before trying. */
    static Optional<String> obstacle(String system, Map<String, String> environment) {
        boolean linux = !system.contains("win") && !system.contains("mac");
        boolean display = present(environment.get("DISPLAY")) || present(environment.get("WAYLAND_DISPLAY"));
        return linux && !display ? Optional.of("DISPLAY, WAYLAND_DISPLAY: -") : Optional.empty();
    }

    private static boolean present(String value) {
        return value != null && !value.isBlank();
    }

    /** Whether a window system answers; asked first, as libGDX would print a stack trace before saying no. */
    private static boolean windowSystem() {
        nameWindowSystem();
        boolean answers = GLFW.glfwInit();
        if (answers) {
            GLFW.glfwTerminate();
        }
        return answers;
    }

    private static boolean noWindow(GdxRuntimeException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("GLFW") || message.contains("create window") || message.contains("OpenGL");
    }

    private static int playInTerminal(String obstacle) {
        Settings settings = Settings.load(PlenaryFolder.ofThisProcess().settings(), Locale.getDefault());
        System.err.println(Messages.in(settings.language()).text("desktop.noDisplay", obstacle));
        return PlenaryCli.run("play", "--language", settings.language().tag());
    }

    private static boolean onFirstThread() {
        return "1".equals(System.getenv("JAVA_STARTED_ON_FIRST_THREAD_" + ProcessHandle.current().pid()));
    }

    /** macOS lets only a process's first thread open windows; Java must be told so when it starts. */
    private static int relaunchOnFirstThread() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XstartOnFirstThread");
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Launcher.class.getName());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /**
     * Unpacks and loads the native libraries. On Windows they cannot be loaded from a path with letters outside
     * ASCII, and both libraries name their folder after the user; so for the time of loading, another folder and
     * another name.
     */
    private static void loadNatives() {
        String folder = System.getProperty("java.io.tmpdir");
        String user = System.getProperty("user.name");
        String shared = System.getenv("ProgramData");
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(folder + user);
        if (!SYSTEM.contains("win") || ascii || shared == null) {
            return;
        }
        System.setProperty("java.io.tmpdir", Path.of(shared, "Plenary", "natives").toString());
        System.setProperty("user.name", "user" + Integer.toHexString(user.hashCode()));
        Lwjgl3NativesLoader.load();
        System.setProperty("java.io.tmpdir", folder);
        System.setProperty("user.name", user);
    }
}
