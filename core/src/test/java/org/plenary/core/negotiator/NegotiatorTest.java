package org.plenary.core.negotiator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.core.appraisal.WorthTerm;
import org.plenary.core.dynamics.TestScenarios;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.Text;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;

class NegotiatorTest {
    private static final Scenario BAKU = ScenarioFiles.load("after-baku");

    // They always play by the rules, and come to an end.

    @Test
    void fiftyGamesEndWithoutARefusal() {
        for (int seed = 0; seed < 50; seed++) {
            Play play = Play.defaults(TestScenarios.three(), seed).until(Phase.DEBRIEF);
            assertEquals(List.of(), play.refusals, "seed " + seed);
        }
    }

    @Test
    void aWholeGameOfTwelveBlocsEndsWithoutARefusal() {
        Play play = Play.defaults(BAKU, 7).until(Phase.DEBRIEF);
        assertEquals(List.of(), play.refusals);
        assertEquals(BAKU.cops().size(), play.events(Event.ConferenceOpened.class).size());
        assertFalse(play.events(Event.TextAdopted.class).isEmpty(), "six conferences, and not one text");
        assertTrue(play.events(Event.OfferTabled.class).size() > 20, "they trade");
        assertTrue(play.events(Event.PledgeMade.class).size() > 0, "they pledge");
    }

    @Test
    void randomSeatsPlayLegalMovesOnly() {
        for (int seed = 0; seed < 20; seed++) {
            Play play = new Play(TestScenarios.three(), seed, b -> new RandomNegotiator()).until(Phase.DEBRIEF);
            assertEquals(List.of(), play.refusals, "seed " + seed);
        }
        assertEquals(List.of(), new Play(BAKU, 1, b -> new RandomNegotiator()).until(Phase.DEBRIEF).refusals);
    }

    @Test
    void everyTemperamentSitsWithEveryOther() {
        List<String> names = Temperaments.names();
        for (int shift = 0; shift < names.size(); shift++) {
            int by = shift;
            Play play = new Play(TestScenarios.three(), shift, b -> Temperaments.named(names.get((b + by) % names.size()))).until(Phase.DEBRIEF);
            assertEquals(List.of(), play.refusals);
        }
    }

    @Test
    void silentBrokenAndCheatingSeatsAreForcedPasses() {
        Scenario scenario = TestScenarios.three();
        Game game = Game.begin(scenario, 3, Seats.allAi(scenario), MoveLog.NONE);
        List<Negotiator> hostile = List.of(
                (seen, rules, luck) -> List.of(),
                (seen, rules, luck) -> {
                    throw new IllegalStateException("out of order");
                },
                (seen, rules, luck) -> List.of(new Reasoned(new Command.Accept("NOR", 99), null),
                        new Reasoned(new Command.Finish("NOR"), null), new Reasoned(new Command.Proceed(Command.CHAIR), null)));
        while (game.state().phase() != Phase.DEBRIEF) {
            List<Integer> waiting = game.waitingFor();
            if (waiting.isEmpty()) {
                game.submit(new Command.Proceed(Command.CHAIR));
            } else {
                game.play(waiting.get(0), hostile.get(waiting.get(0)));
            }
        }
        assertEquals(Phase.DEBRIEF, game.state().phase());
    }

    // They are deterministic, and the archive changes nothing.

    @Test
    void theSameGameIsPlayedWithAndWithoutAnArchive() {
        Scenario scenario = TestScenarios.three();
        String shared = Play.defaults(scenario, 5).until(Phase.DEBRIEF).state.hash();
        String alone = new Play(scenario, 5, b -> new Negotiator() {
            @Override
            public List<Reasoned> act(Observation seen, org.plenary.core.world.Model rules, org.plenary.core.random.RandomStream luck) {
                return Temperaments.named(Play.temperament(scenario, b)).act(seen, rules, luck); // forgets all each time
            }
        }).until(Phase.DEBRIEF).state.hash();
        assertEquals(shared, alone);
        assertEquals(shared, Play.defaults(scenario, 5).until(Phase.DEBRIEF).state.hash());
    }

    @Test
    void anUnknownTemperamentIsRefusedByName() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Temperaments.named("saint")).getMessage().contains("saint"));
    }

    // They behave like those blocs.

    private static Map<String, Integer> positions(Play play, String article) {
        Map<String, Integer> positions = new TreeMap<>();
        for (int b = 0; b < BAKU.blocs().size(); b++) {
            positions.put(BAKU.blocs().get(b).code(), play.state.conference().position(b, article));
        }
        return positions;
    }

    @Test
    void smallIslandsWantCutsDonorsResistMoneyAndOilResistsThePhaseOut() {
        Play play = Play.defaults(BAKU, 1).until(Phase.TALKS);
        while (play.state.conference().beat() == org.plenary.core.talks.Beat.MORNING) {
            play.step();
        }
        Map<String, Integer> mitigation = positions(play, "mitigation-2035");
        for (String vulnerable : List.of("AOS", "LDC")) { // what they ask for themselves: their coalition may ask for less
            assertTrue(play.moves.stream().anyMatch(move -> move.command().equals(new Command.Prepare(vulnerable, new Draft.Position("mitigation-2035", "full")))), vulnerable);
        }
        assertEquals(0, mitigation.get("USA"));
        Map<String, Integer> finance = positions(play, "finance-2035");
        for (String donor : List.of("USA", "EUU", "JPN", "UMB")) {
            assertTrue(finance.get(donor) <= 1, donor + " speaks for option " + finance.get(donor) + " of the finance goal");
        }
        for (String receiver : List.of("LDC", "G77", "IND")) {
            assertEquals(3, finance.get(receiver), receiver);
        }
        assertEquals(0, positions(play, "fossil-2035").get("OIL"), "oil exporters speak against the phase-out");
        assertTrue(play.events(Event.PledgeMade.class).stream().noneMatch(pledge -> pledge.bloc() == BAKU.indexOf("USA")),
                "a hostile government pledges nothing");
    }

    /** The first plenary, with this text on the table. */
    private static Play plenary(Map<String, Integer> options) {
        Play play = Play.defaults(BAKU, 1).until(Phase.PLENARY);
        List<Text.ArticleText> articles = new ArrayList<>();
        for (Text.ArticleText article : play.state.conference().text().articles()) {
            articles.add(new Text.ArticleText(article.article(), options.getOrDefault(article.article(), 0),
                    Text.Status.BRACKETED, article.support()));
        }
        play.state = new Event.PlenaryRound(0, new Text(articles)).evolve(play.state);
        return play;
    }

    private static Command.Declare declared(Play play, String code) {
        int bloc = BAKU.indexOf(code);
        return (Command.Declare) play.seats.get(bloc).act(play.seen(bloc), play.model, play.luck(bloc)).get(0).command();
    }

    @Test
    void donorsDoNotJoinInThirteenHundredBillion() {
        Play play = plenary(Map.of("mitigation-2035", 2, "finance-2035", 3));
        for (String donor : List.of("EUU", "UMB")) {
            Command.Declare declared = declared(play, donor);
            assertTrue(declared.stance() == Stance.OBJECT && declared.articles().equals(List.of("finance-2035"))
                    || declared.stance() == Stance.RESERVE, donor + " says " + declared);
        }
        assertTrue(List.of(Stance.AGREE, Stance.SILENT).contains(declared(play, "LDC").stance()));
    }

    @Test
    void oilExportersObjectToThePhaseOutInATextTheyWouldJoin() {
        Command.Declare declared = declared(plenary(Map.of("mitigation-2035", 1, "fossil-2035", 2)), "OIL");
        assertTrue(declared.stance() == Stance.OBJECT && declared.articles().equals(List.of("fossil-2035"))
                || declared.stance() == Stance.RESERVE, "oil exporters say " + declared);
    }

    @Test
    void nobodyStopsATextThatIsBetterThanNone() {
        Play play = plenary(Map.of("mitigation-2035", 2, "finance-2035", 1));
        for (String winner : List.of("AOS", "LDC", "G77", "BZA")) {
            assertTrue(declared(play, winner).stance() != Stance.OBJECT, winner);
        }
    }

    // Boulware and conceder.

    @Test
    void aBoulwareHoldsOutLongerThanAConceder() {
        for (double t = 0.05; t < 1; t += 0.05) {
            assertTrue(Aspiration.BOULWARE.at(t) > Aspiration.LINEAR.at(t) && Aspiration.LINEAR.at(t) > Aspiration.CONCEDER.at(t), "at " + t);
        }
        assertTrue(Aspiration.BOULWARE.at(0.5) > 0.9 * Aspiration.BOULWARE.at(0));
        assertTrue(Aspiration.CONCEDER.at(0.1) < 0.6 * Aspiration.CONCEDER.at(0));
    }

    @Test
    void concedersCloseMoreDealsAmongThemselvesThanBoulwares() {
        int soft = 0;
        int hard = 0;
        for (int seed = 0; seed < 3; seed++) {
            soft += accepted(seed, "conceder");
            hard += accepted(seed, "boulware");
        }
        assertTrue(soft > hard, "conceders closed " + soft + " deals, boulwares " + hard);
    }

    private static int accepted(int seed, String temperament) {
        Archive archive = new Archive();
        Play play = new Play(BAKU, seed, b -> Temperaments.named(temperament, archive)).until(Phase.PLENARY);
        return (int) play.moves.stream().filter(move -> move.command() instanceof Command.Accept).count();
    }

    // Their reasons.

    @Test
    void everyReasonIsTrueAndHasWords() {
        Play play = Play.defaults(BAKU, 3).until(Phase.RATIFICATION);
        int counted = 0;
        for (Reasoned move : play.moves) {
            Reason reason = move.reason();
            switch (reason.kind()) {
                case ACCEPT, OFFER, PLEDGE -> assertTrue(reason.termBn() > 0, move + ": what speaks for it must be a gain");
                case DECLINE, COUNTER -> assertTrue(reason.termBn() < 0 || reason.worthBn() > 0 && reason.worthBn() < reason.targetBn(),
                        move + ": what speaks against it must be a loss, or a gain too small");
                case RESERVE, OBJECT -> assertTrue(reason.termBn() < 0, move + ": what speaks against it must be a loss");
                default -> { }
            }
            if (reason.kind() == Reason.Kind.ACCEPT) {
                assertTrue(reason.worthBn() >= reason.targetBn());
            }
            if (reason.kind() == Reason.Kind.DECLINE && move.command() instanceof Command.Decline decline) {
                assertEquals(reason.declinedKey(), decline.reason());
            }
            counted++;
        }
        assertTrue(counted > 100);
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            for (Reason.Kind kind : Reason.Kind.values()) {
                String text = messages.text(new Reason(kind, WorthTerm.MONEY, 1, 2, 3, 4).key(), "A", "B", "C", "D");
                assertFalse(text.isBlank());
            }
            for (WorthTerm term : WorthTerm.values()) {
                assertTrue(messages.has("worth." + term) && messages.has("reason.declined." + term));
            }
        }
    }

    // Advice for people.

    private static final class Person implements Negotiator {
        private final Advisor advisor;

        Person(Advisor advisor) {
            this.advisor = advisor;
        }

        @Override
        public List<Reasoned> act(Observation seen, org.plenary.core.world.Model rules, org.plenary.core.random.RandomStream luck) {
            return List.of(advisor.suggest(seen));
        }
    }

    @Test
    void whoTakesEveryAdviceFinishesEveryBeatLegally() {
        Archive archive = new Archive();
        Scenario scenario = TestScenarios.three();
        Play game = new Play(org.plenary.core.dynamics.Dynamics.model(scenario), 2, b -> Temperaments.named("conceder", archive));
        game.seats.set(1, new Person(new Advisor(game.model, archive)));
        int moves = 0;
        while (game.state.round() == 0 && game.state.phase() != Phase.RATIFICATION && game.state.phase() != Phase.YEARS) {
            game.step();
            assertTrue(moves++ < 500, "advice goes round in circles: " + game.moves);
        }
        assertEquals(List.of(), game.refusals);
    }

    @Test
    void likelyOffersAreAcceptedMoreOftenThanUnlikelyOnes() {
        Map<Advisor.Likelihood, int[]> answers = new TreeMap<>();
        for (int seed = 0; seed < 6; seed++) {
            Archive archive = new Archive();
            Play play = new Play(BAKU, seed, b -> Temperaments.named(b % 3 == 0 ? "random" : BAKU.blocs().get(b).temperament(), archive)); // some offer nonsense
            Advisor advisor = new Advisor(play.model, archive);
            while (play.state.phase() != Phase.PLENARY) {
                int before = play.events.size();
                int bloc = play.waiting();
                Map<Integer, Advisor.Likelihood> guesses = new TreeMap<>();
                if (bloc >= 0 && bloc % 3 != 0) {
                    play.seen(bloc).inbox().forEach(tabled -> guesses.put(tabled.offer().id(),
                            advisor.likelyAnswer(play.seen(tabled.offer().from()), tabled.offer()).likelihood()));
                }
                play.step();
                for (Event event : play.events.subList(before, play.events.size())) {
                    if (event instanceof Event.OfferAnswered answered && guesses.containsKey(answered.offer())) {
                        int[] count = answers.computeIfAbsent(guesses.get(answered.offer()), guess -> new int[2]);
                        count[0]++;
                        count[1] += answered.status() == org.plenary.core.talks.TabledOffer.Status.ACCEPTED ? 1 : 0;
                    }
                }
            }
        }
        int[] likely = answers.getOrDefault(Advisor.Likelihood.LIKELY, new int[2]);
        int[] unlikely = answers.getOrDefault(Advisor.Likelihood.UNLIKELY, new int[2]);
        assertTrue(likely[0] >= 5 && unlikely[0] >= 5, "too few to tell: " + likely[0] + " and " + unlikely[0]);
        double often = likely[1] / (double) likely[0];
        double rarely = unlikely[1] / (double) unlikely[0];
        String counts = likely[1] + " of " + likely[0] + " likely and " + unlikely[1] + " of " + unlikely[0] + " unlikely offers were accepted";
        assertTrue(often > 0.5 && often > rarely + 0.3, counts);
    }

    @Test
    void adviceDoesNotFlicker() {
        Play play = Play.defaults(BAKU, 1).until(Phase.TALKS);
        Advisor advisor = new Advisor(play.model, new Archive());
        Observation seen = play.seen(BAKU.indexOf("LDC"));
        assertEquals(advisor.worth(seen, "finance-2035", 2), advisor.worth(seen, "finance-2035", 2));
        assertEquals(advisor.suggest(seen), advisor.suggest(seen));
        Advisor.Stakes stakes = advisor.stakes(seen);
        assertTrue(stakes.odds() > 0 && stakes.odds() <= 1 && stakes.others() < BAKU.blocs().size());
        assertEquals(stakes.odds(), advisor.ratification(seen, stakes.join().total()));
        assertTrue(advisor.suggest(seen).command() instanceof Command.Prepare prepare
                && (prepare.draft() instanceof Draft.Ndc || prepare.draft() instanceof Draft.Position));
    }
}
