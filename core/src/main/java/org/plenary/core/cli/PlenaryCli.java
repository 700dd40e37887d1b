package org.plenary.core.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.core.climate.EmissionsTableException;
import org.plenary.core.journal.Header;
import org.plenary.core.journal.JournalException;
import org.plenary.core.journal.PlenaryFolder;
import org.plenary.core.lab.EnsembleException;
import org.plenary.core.lab.IssueTableException;
import org.plenary.core.scenario.ScenarioException;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code plenary}. Exit codes: 0 done; 2 what was given cannot be used, and the error stream says why and
 * what to do; 1 a fault of Plenary's own, whose details are in a file that the error stream names.
 */
@Command(name = "plenary", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, sortOptions = false,
        synopsisSubcommandLabel = "COMMAND", versionProvider = PlenaryCli.Version.class)
public final class PlenaryCli implements Runnable {
    private static final int FAULT = 1;
    private static final int BAD_INPUT = 2;

    private final Speaker speaker;

    @Option(names = "--language", paramLabel = "en|zh-CN|zh-TW", scope = ScopeType.INHERIT)
    private Language language;

    private PlenaryCli(Speaker speaker) {
        this.speaker = speaker;
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String... args) {
        System.exit(run(args));
    }

    /** Runs a command on this process's streams and returns its exit code. */
    public static int run(String... args) {
        return run(System.in, System.out, System.err, charset(), args);
    }

    /** A terminal says how it writes; into a file or a pipe goes UTF-8. */
    private static Charset charset() {
        Console console = System.console();
        return console == null || console.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : console.charset();
    }

    static int run(InputStream in, OutputStream out, OutputStream err, Charset charset, String... args) {
        Language chosen = chosen(args).flatMap(PlenaryCli::language).orElseGet(() -> Language.nearest(Locale.getDefault()));
        Speaker speaker = new Speaker(in, out, err, charset, Messages.in(chosen));
        CommandLine line = new CommandLine(new PlenaryCli(speaker));
        line.addSubcommand("play", new PlayCommand(speaker));
        line.addSubcommand("simulate", new SimulateCommand(speaker));
        line.addSubcommand("replay", new ReplayCommand(speaker));
        line.addSubcommand("fork", new ForkCommand(speaker));
        line.addSubcommand("scenarios", new ScenariosCommand(speaker));
        line.addSubcommand("validate", new ValidateCommand(speaker));
        line.addSubcommand("dynamics", new DynamicsCommand(speaker));
        line.addSubcommand("ensemble", new EnsembleCommand(speaker));
        line.addSubcommand("ablate", new AblateCommand(speaker));
        line.addSubcommand("hindcast", new HindcastCommand(speaker));
        line.addSubcommand("climate", new ClimateCommand(speaker));
        line.addSubcommand("dilemma", new DilemmaCommand(speaker));
        line.addSubcommand("tournament", new TournamentCommand(speaker));
        line.addSubcommand("negotiate", new NegotiateCommand(speaker));
        line.addSubcommand("sessions", new SessionsCommand(speaker));
        line.setOut(speaker.out());
        line.setErr(speaker.err());
        line.setResourceBundle(new HelpTexts(speaker.messages()));
        line.registerConverter(Language.class, text -> language(text).orElseThrow(IllegalArgumentException::new));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, given) -> refuse(speaker, e));
        line.setExecutionExceptionHandler((e, command, parsed) -> fail(speaker, e));
        return line.execute(args);
    }

    /** What follows the last {@code --language}, before anything else is understood: errors are told in it, too. */
    private static Optional<String> chosen(String[] args) {
        Optional<String> found = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--language") && i + 1 < args.length) {
                found = Optional.of(args[i + 1]);
            } else if (args[i].startsWith("--language=")) {
                found = Optional.of(args[i].substring("--language=".length()));
            }
        }
        return found;
    }

    private static Optional<Language> language(String text) {
        for (Language language : Language.values()) {
            if (language.tag().equalsIgnoreCase(text.replace('-', '_'))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    @Override
    public void run() {
        throw new InputException(speaker.text("cli.error.command"));
    }

    /** What was typed cannot be understood. */
    private static int refuse(Speaker speaker, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        speaker.warn(reason(speaker, e) + " " + speaker.text("cli.error.help", command));
        return BAD_INPUT;
    }

    private static String reason(Speaker speaker, ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            String what = String.join(" ", unmatched.getUnmatched());
            return near.isEmpty() ? speaker.text("cli.error.unmatched", what)
                    : speaker.text("cli.error.unmatched.maybe", what, near.get(0));
        } else if (e instanceof CommandLine.MissingParameterException missing) {
            List<String> unknown = missing.getCommandLine().getUnmatchedArguments();
            String what = unknown.isEmpty() ? "" : speaker.text("cli.error.unmatched", String.join(" ", unknown)) + " ";
            return what + speaker.text("cli.error.missing", String.join(", ", missing.getMissing().stream().map(PlenaryCli::label).toList()));
        } else if (e instanceof CommandLine.OverwrittenOptionException twice) {
            return speaker.text("cli.error.twice", label(twice.getOverwritten()));
        } else if (e.getArgSpec() != null && e.getValue() != null) {
            return speaker.text("cli.error.value", label(e.getArgSpec()), e.getValue(), speaker.text("cli.expected."
                    + MethodType.methodType(e.getArgSpec().type()).unwrap().returnType().getSimpleName()));
        }
        return e.getMessage();
    }

    private static String label(ArgSpec spec) {
        return spec.isOption() ? ((CommandLine.Model.OptionSpec) spec).longestName() : spec.paramLabel();
    }

    /** A command could not do what it was asked. */
    private static int fail(Speaker speaker, Exception e) {
        if (e instanceof JournalException journal) {
            speaker.warn(journal.text(speaker.messages()));
        } else if (e instanceof EnsembleException ensemble) {
            speaker.warn(ensemble.text(speaker.messages()));
        } else if (e instanceof InputException || e instanceof ScenarioException || e instanceof EmissionsTableException
                || e instanceof IssueTableException) {
            speaker.warn(e.getMessage());
        } else if (e instanceof IOException || e instanceof UncheckedIOException) {
            speaker.warn(speaker.text("cli.error.file", told(e instanceof UncheckedIOException u ? u.getCause() : e)));
        } else {
            speaker.warn(speaker.text("cli.error.fault", told(e), details(e)));
            return FAULT;
        }
        return BAD_INPUT;
    }

    /** What Java says of a failure; the message of a file's is often its name alone. */
    private static String told(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    /** Writes the details of a fault to a file and names it; names why not if that fails as well. */
    private static String details(Exception e) {
        StringWriter trace = new StringWriter();
        trace.write("Plenary " + Header.ENGINE + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + System.lineSeparator());
        e.printStackTrace(new PrintWriter(trace));
        try {
            Path folder = PlenaryFolder.ofThisProcess().crashes();
            int number = 1;
            while (Files.exists(folder.resolve("command-%04d.txt".formatted(number)))) {
                number++;
            }
            return Files.writeString(folder.resolve("command-%04d.txt".formatted(number)), trace.toString()).toString();
        } catch (IOException | UncheckedIOException second) {
            return told(second) + System.lineSeparator() + trace;
        }
    }

    /** The answer to {@code --version}. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Plenary " + Header.ENGINE};
        }
    }
}
