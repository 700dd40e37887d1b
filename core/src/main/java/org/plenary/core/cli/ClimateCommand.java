package org.plenary.core.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plenary.core.climate.ClimateRun;
import org.plenary.core.climate.Sensitivity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the climate alone over a table of emissions. */
@Command(name = "climate")
final class ClimateCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--emissions", paramLabel = "FILE", required = true)
    private Path emissions;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--sensitivity", paramLabel = "low|best|high", defaultValue = "best")
    private Sensitivity sensitivity;

    ClimateCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(emissions)) {
            throw new InputException(speaker.text("cli.error.noFile", emissions.toString()));
        }
        ClimateRun.run(emissions, sensitivity, out);
        speaker.say("cli.climate.written", out.toString());
        return 0;
    }
}
