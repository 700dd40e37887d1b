package org.plenary.core.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plenary.core.lab.Dilemma;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what blocs of a scenario do alone, what they could do together, and which coalitions last. */
@Command(name = "dilemma")
final class DilemmaCommand implements Callable<Integer> {
    /** The coalition that is looked for emits at least this share: the design's law 6. */
    private static final double HALF = 0.5;

    private final Speaker speaker;

    @Option(names = "--scenario", paramLabel = "ID|FILE", required = true)
    private String scenario;

    @Option(names = "--json")
    private boolean json;

    DilemmaCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    /**
     * What {@code --json} prints.
     *
     * @param gainOfCooperationPct in percent of discounted consumption
     * @param shareLeftByNash of that gain, 0 to 1
     * @param nashAbatement GtCO2e avoided from the start to the horizon
     * @param cooperativeAbatement the same when all act as one
     */
    record Result(double gainOfCooperationPct, double shareLeftByNash, double nashAbatement, double cooperativeAbatement,
            boolean grandCoalitionInternallyStable, Stabilisable stabilisableCoalition, List<String> largestStableCoalition,
            List<String> assumptions) {
        /** A coalition that transfers can keep together; {@code emissionShare} 0 to 1. */
        record Stabilisable(List<String> members, double emissionShare) {}
    }

    @Override
    public Integer call() {
        Scenario asked = Playable.load(speaker, scenario);
        if (asked.blocs().size() > Dilemma.MOST_BLOCS) {
            throw new InputException(speaker.text("cli.dilemma.blocs", scenario, asked.blocs().size(), Dilemma.MOST_BLOCS));
        }
        Dilemma dilemma = Dilemma.of(asked);
        Dilemma.Coalition kept = dilemma.stabilisable(HALF);
        Dilemma.Coalition largest = dilemma.largestStable();
        if (json) {
            speaker.json(new Result(dilemma.gainOfCooperationPercent(), dilemma.shareLeftByNash(), Dilemma.avoidedGt(dilemma.nash()),
                    Dilemma.avoidedGt(dilemma.cooperation()), dilemma.grandCoalitionInternallyStable(),
                    new Result.Stabilisable(kept.members(), kept.emissionShare()), largest.members(), assumptions(dilemma)));
            return 0;
        }
        List<Double> warming = dilemma.warmingC();
        speaker.say("cli.dilemma.none", asked.horizon(), number(1, warming.get(0)));
        say("cli.dilemma.nash", dilemma.nash(), 1 - dilemma.shareLeftByNash(), warming.get(1));
        say("cli.dilemma.joint", dilemma.cooperation(), 1, warming.get(2));
        speaker.say("cli.dilemma.gain", number(1, dilemma.gainOfCooperationPercent()), number(0, 100 * dilemma.shareLeftByNash()));
        speaker.say("cli.dilemma.withoutTransfers", number(0, Dilemma.avoidedGt(dilemma.cooperationWithoutTransfers())),
                number(0, 100 * (1 - dilemma.shareLeftWithoutTransfers())));
        speaker.say(dilemma.grandCoalitionInternallyStable() ? "cli.dilemma.grand.stable"
                : dilemma.grandCoalitionStabilisable() ? "cli.dilemma.grand.stabilisable" : "cli.dilemma.grand.unstable");
        say(kept.members().isEmpty() ? "cli.dilemma.stabilisable.none" : "cli.dilemma.stabilisable", kept);
        say(largest.members().isEmpty() ? "cli.dilemma.largest.none" : "cli.dilemma.largest", largest);
        speaker.line("");
        List<Bloc> blocs = asked.blocs();
        for (int b = 0; b < blocs.size(); b++) {
            Dilemma.Outcome alone = dilemma.nash().get(b);
            Dilemma.Outcome together = dilemma.cooperation().get(b);
            speaker.say("cli.dilemma.bloc", blocs.get(b).code(), number(0, alone.avoidedGt()), number(0, together.avoidedGt()),
                    number(0, alone.worthBn()), number(0, together.worthBn()), number(0, dilemma.gainOfLeavingBn(b)));
        }
        speaker.line("");
        assumptions(dilemma).forEach(speaker::line);
        return 0;
    }

    private void say(String key, List<Dilemma.Outcome> outcomes, double share, double warmingC) {
        speaker.say(key, number(0, Dilemma.avoidedGt(outcomes)), number(0, 100 * share), number(1, warmingC));
    }

    private void say(String key, Dilemma.Coalition coalition) {
        speaker.say(key, String.join(" ", coalition.members()), number(0, 100 * coalition.emissionShare()),
                number(0, 100 * coalition.gainShare()));
    }

    private List<String> assumptions(Dilemma dilemma) {
        Scenario asked = dilemma.scenario();
        return List.of(
                speaker.text("cli.dilemma.assumes.worth", number(1, 100 * asked.discountRate()), String.valueOf(asked.start()),
                        String.valueOf(asked.horizon())),
                speaker.text("cli.dilemma.assumes.noDeal"),
                speaker.text("cli.dilemma.assumes.cost"),
                speaker.text("cli.dilemma.assumes.damages", number(0, dilemma.socialCostOfCarbon())),
                speaker.text("cli.dilemma.assumes.coalition"));
    }

    private static String number(int digits, double value) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
