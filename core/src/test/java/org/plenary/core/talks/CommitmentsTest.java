package org.plenary.core.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.talks.Refusal.Code;
import org.plenary.core.world.BlocStock;

class CommitmentsTest {
    private static final int YEAR = 2035;

    /** One does at least {@code gives} if each of {@code asks} is done at least. */
    private record Offered(int who, int gives, List<int[]> asks) {}

    private static boolean met(Offered one, List<Offered> standing) {
        return one.asks.stream().allMatch(ask -> standing.stream().anyMatch(other -> other.who == ask[0] && other.gives >= ask[1]));
    }

    private static List<Offered> draw(Random luck, int size) {
        List<Offered> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<int[]> asks = new ArrayList<>();
            for (int n = luck.nextInt(3); n > 0; n--) {
                asks.add(new int[] {luck.nextInt(size), luck.nextInt(4)});
            }
            all.add(new Offered(luck.nextInt(size), luck.nextInt(4), asks));
        }
        return all;
    }

    @Property(tries = 300)
    void whatBindsIsConsistentAndTheLargestAndDoesNotDependOnOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) {
        Random luck = new Random(seed);
        List<Offered> all = draw(luck, size);
        List<Offered> binding = Commitments.largest(all, CommitmentsTest::met);
        assertTrue(binding.stream().allMatch(one -> met(one, binding)), "inconsistent");
        TreeSet<Integer> union = new TreeSet<>();
        for (int mask = 0; mask < 1 << size; mask++) { // every consistent set lies in it
            List<Offered> part = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                if ((mask >> i & 1) == 1) {
                    part.add(all.get(i));
                }
            }
            if (part.stream().allMatch(one -> met(one, part))) {
                for (int i = 0; i < size; i++) {
                    if ((mask >> i & 1) == 1) {
                        union.add(i);
                    }
                }
            }
        }
        assertEquals(union.stream().map(all::get).toList(), binding);
        List<Offered> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, luck);
        List<Offered> other = Commitments.largest(shuffled, CommitmentsTest::met);
        assertTrue(other.size() == binding.size() && other.containsAll(binding));
    }

    private static Command commit(String seat, int percent, Object... demands) {
        List<Initiative.Demand> asked = new ArrayList<>();
        for (int i = 0; i < demands.length; i += 2) {
            asked.add(new Initiative.Demand((String) demands[i], (Integer) demands[i + 1], YEAR));
        }
        return new Command.Prepare(seat, new Draft.Move(new Initiative.Commitment(new Pledge(NdcKind.ABSOLUTE_CUT, percent, percent, YEAR), asked)));
    }

    private static boolean pledged(Table table, String code, int percent) {
        return table.state.agreements().stream().anyMatch(a -> a.stage() == Agreement.Stage.IN_FORCE && a.content() instanceof Agreement.Content.Ndc ndc
                && ndc.bloc() == table.bloc(code) && ndc.pledge().percent() == percent && ndc.pledge().targetYear() == YEAR);
    }

    @Test
    void aRingOfCommitmentsBindsInTheEveningAndOneThatNobodyMeetsLapses() {
        Table table = Table.talking();
        table.done(commit("EUU", 80, "CHN", 30));
        table.done(commit("CHN", 40, "USA", 60));
        table.done(commit("USA", 60, "EUU", 80));
        table.done(commit("IND", 20, "OIL", 50));
        table.finishBeat();
        assertFalse(pledged(table, "EUU", 80));
        table.finishBeat();
        assertTrue(pledged(table, "EUU", 80) && pledged(table, "CHN", 40) && pledged(table, "USA", 60));
        assertFalse(pledged(table, "IND", 20));
        assertTrue(table.state.conference().proposal(4).open());
        table.toPlenary();
        assertFalse(table.state.conference().proposal(4).open());
        assertFalse(pledged(table, "IND", 20));
    }

    @Test
    void aRingWithAWeakLinkDoesNotBind() {
        Table table = Table.talking();
        table.done(commit("EUU", 80, "CHN", 60));
        table.done(commit("CHN", 40, "EUU", 80));
        table.toPlenary();
        assertFalse(pledged(table, "EUU", 80) || pledged(table, "CHN", 40));
    }

    @Test
    void aCommitmentWaitsForALaterOneOfAnotherDay() {
        Table table = Table.talking();
        table.done(commit("EUU", 80, "CHN", 40));
        table.finishBeat();
        table.finishBeat();
        assertFalse(pledged(table, "EUU", 80));
        table.done(commit("CHN", 40, "EUU", 80));
        table.finishBeat();
        table.finishBeat();
        assertTrue(pledged(table, "EUU", 80) && pledged(table, "CHN", 40));
        assertTrue(table.events.stream().anyMatch(event -> event.equals(new Event.CommitmentsBound(List.of(1, 2)))));
    }

    @Test
    void whatAnotherPromisedBeforeCounts() {
        Table table = Table.talking();
        table.done(new Command.Prepare("CHN", new Draft.Ndc(new Pledge(NdcKind.ABSOLUTE_CUT, 40, 40, YEAR))));
        table.done(commit("EUU", 80, "CHN", 40));
        table.finishBeat();
        table.finishBeat();
        assertTrue(pledged(table, "EUU", 80));
    }

    @Test
    void refusesADemandOnOneselfOrOfThePast() {
        Table table = Table.talking();
        table.refused(Code.NO_SUCH_PARTNER, commit("EUU", 80, "EUU", 10));
        table.refused(Code.TARGET_YEAR, new Command.Prepare("EUU", new Draft.Move(new Initiative.Commitment(
                new Pledge(NdcKind.ABSOLUTE_CUT, 80, 80, YEAR), List.of(new Initiative.Demand("CHN", 40, 2020))))));
        double before = table.state.world().get(BlocStock.POLITICAL_CAPITAL, table.bloc("EUU"));
        table.done(commit("EUU", 80, "CHN", 90));
        table.finishBeat();
        assertEquals(before - 1, table.state.world().get(BlocStock.POLITICAL_CAPITAL, table.bloc("EUU")));
        table.finishBeat();
        table.refused(Code.ALREADY_STANDS, commit("EUU", 80, "CHN", 90));
    }
}
