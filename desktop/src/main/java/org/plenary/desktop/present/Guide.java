package org.plenary.desktop.present;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plenary.core.game.Game;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Draft;

/**
 * The first game, told in place: one bloc, one round, one deal. What to look at and do next follows from the state of the
 * game and from what can be seen, so that nobody can leave its path.
 */
public final class Guide {
    private static final String BLOC = "EUU";
    private static final String PARTNER = "LDC";
    private static final long SEED = 2026;

    private Guide() {}

    /**
     * What comes next.
     *
     * @param id its words are the message {@code guide.ID}
     * @param target name of the actor it is about
     */
    public record Step(String id, String target) {}

    /** The game that the guide tells: short conferences, and others who yield early. */
    public static NewGame game() {
        Scenario scenario = ScenarioFiles.load("after-baku");
        return new NewGame(scenario, scenario.indexOf(BLOC), NewGame.Length.EXPRESS, NewGame.Difficulty.EASY, SEED, new TreeSet<>());
    }

    /** An empty offer to somebody who will like what one has to give. */
    public static PackageForm deal(Game game) {
        return PackageForm.with(game.scenario().indexOf(PARTNER));
    }

    /**
     * The next step, or null where there is nothing to say.
     *
     * @param seen whether an actor of this name can be seen and used
     */
    public static Step next(Session session, Predicate<String> seen) {
        Game game = session.game();
        Conference conference = game.state().conference();
        if (game.state().round() > 0) {
            return new Step("end", "next-step");
        }
        return switch (game.state().phase()) {
            case HEADLINES, BRIEFING -> new Step("briefing", "dossier");
            case TALKS -> conference.beat() == Beat.MORNING ? morning(conference.drafts().get(session.you()), seen)
                    : seen.test("advice-take") ? new Step("answer", "advice-take") : new Step("evening", "next-step");
            case PLENARY -> seen.test("listen") ? new Step("listen", "listen") : seen.test("stance-AGREE") ? new Step("stance", "stances") : null;
            case RATIFICATION -> seen.test("homes") ? new Step("home", "count") : new Step("gavel", "next-step");
            case YEARS -> seen.test("tub-panel") ? new Step("years", "tub-panel") : new Step("gavel", "next-step");
            case STOCKTAKE -> seen.test("accounts") ? new Step("stocktake", "accounts") : new Step("over", "next-step");
            case DEBRIEF -> null;
        };
    }

    private static Step morning(List<Draft> drafts, Predicate<String> seen) {
        if (drafts.stream().anyMatch(Draft.Package.class::isInstance)) {
            return new Step("reveal", "next-step");
        } else if (seen.test("compose-better")) {
            return new Step("improve", "compose-better");
        } else if (seen.test("sound-out")) {
            return new Step("prepare", "compose-add");
        } else if (!drafts.isEmpty()) {
            return seen.test("add-GIVES-FINANCE") ? new Step("give", "add-GIVES-FINANCE") : new Step("deal", "mode-package");
        }
        return seen.test("advice-take") ? new Step("advice", "advice-take") : new Step("wait", "advice");
    }
}
