package org.plenary.core.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.plenary.core.lab.IssueTable;
import org.plenary.core.lab.Negotiation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the talks on a table of issues that experts coded. */
@Command(name = "negotiate")
final class NegotiateCommand implements Callable<Integer> {
    /** Actors who are named for having moved. */
    private static final int NAMED = 8;

    private final Speaker speaker;

    @Option(names = "--issues", paramLabel = "FILE", required = true)
    private Path issues;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--json")
    private boolean json;

    NegotiateCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    /** What {@code --json} prints of an issue. */
    record Result(String issue, double outcome, double sd, double weightedMean, boolean adopted) {}

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(issues)) {
            throw new InputException(speaker.text("cli.error.noFile", issues.toString()));
        }
        IssueTable table = IssueTable.read(issues);
        Negotiation negotiation = Negotiation.of(table, seed);
        if (json) {
            speaker.json(negotiation.findings().stream().map(finding -> new Result(finding.issue(), finding.outcome(),
                    finding.sd(), finding.weightedMean(), finding.adopted())).toList());
        } else {
            tell(table, negotiation);
        }
        return 0;
    }

    private void tell(IssueTable table, Negotiation negotiation) {
        speaker.say("cli.negotiate", table.actors().size(), table.issues().size(), Negotiation.PLAYS,
                Speaker.number(negotiation.trades(), 1));
        for (Negotiation.Finding finding : negotiation.findings()) {
            speaker.line("  " + speaker.text("cli.negotiate.issue", finding.issue(), Speaker.number(finding.outcome(), 1), Speaker.number(finding.sd(), 1),
                    Speaker.number(finding.weightedMean(), 1), Speaker.number(finding.low(), 1), Speaker.number(finding.high(), 1),
                    Speaker.number(100 * finding.adoptedShare(), 0)));
        }
        List<String> moved = IntStream.range(0, table.actors().size()).boxed()
                .filter(actor -> negotiation.moved()[actor] >= 0.5)
                .sorted(Comparator.comparingDouble(actor -> -negotiation.moved()[actor])).limit(NAMED)
                .map(actor -> "%s (%s)".formatted(table.actors().get(actor), Speaker.number(negotiation.moved()[actor], 0))).toList();
        if (moved.isEmpty()) {
            speaker.say("cli.negotiate.nobody");
        } else {
            speaker.say("cli.negotiate.moved", String.join(", ", moved));
        }
        Negotiation.Errors errors = negotiation.errors();
        if (errors != null) {
            speaker.say("cli.negotiate.errors", errors.issues(), Speaker.number(errors.talks(), 1), Speaker.number(errors.weightedMean(), 1),
                    Speaker.number(errors.random(), 1), Speaker.number(errors.low(), 2), Speaker.number(errors.high(), 2));
        }
    }
}
