package org.plenary.core.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plenary.core.model.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a scenario file, down to the model that it makes. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(paramLabel = "FILE")
    private Path file;

    ValidateCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        if (!Files.exists(file)) {
            throw new InputException(speaker.text("cli.error.noFile", file.toString()));
        }
        Scenario scenario = Playable.read(speaker, file);
        speaker.say("cli.validate.valid", file.toString(), scenario.blocs().size(), scenario.cops().size(), scenario.start(), scenario.end());
        return 0;
    }
}
