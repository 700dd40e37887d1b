package org.plenary.core.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.random.RandomStream;

class NegotiationTest {
    private static final String HEADER = "actor,issue,position,salience,power\n";
    /** Two blocs of equal weight: north cares for money, south for cuts, and a third sits between them. */
    private static final String LOGROLL = HEADER
            + "North,money,0,90,10\nSouth,money,100,30,10\nThird,money,50,60,2\n"
            + "North,cuts,0,30,10\nSouth,cuts,100,90,10\nThird,cuts,50,60,2\n";

    @TempDir
    Path folder;

    private IssueTable table(String text) throws IOException {
        return IssueTable.read(Files.writeString(folder.resolve("issues.csv"), text));
    }

    /** A table like those of the literature: many at one end or the other, saliences from 20 to 100. */
    private IssueTable random(int actors, int issues, long seed, boolean outcomes) throws IOException {
        RandomStream luck = RandomStream.of(seed, "table", "", 0);
        StringBuilder text = new StringBuilder("actor,issue,position,salience,power,outcome\n");
        int[] positions = {0, 0, 100, 100, 20, 40, 50, 80};
        for (int k = 0; k < issues; k++) {
            StringBuilder rows = new StringBuilder();
            double sum = 0;
            double weights = 0;
            for (int a = 0; a < actors; a++) {
                int position = positions[luck.nextInt(positions.length)];
                int salience = 20 + 10 * luck.nextInt(9);
                int power = 1 + luck.nextInt(10);
                sum += position * salience * power;
                weights += salience * power;
                rows.append("A%d,I%d,%d,%d,%d,RESULT\n".formatted(a, k, position, salience, power));
            }
            double result = Math.max(0, Math.min(100, sum / weights + 20 * luck.nextGaussian()));
            text.append(rows.toString().replace("RESULT", outcomes ? String.valueOf(result) : ""));
        }
        return table(text.toString());
    }

    @Test
    void withoutAnythingToTradeTheOutcomeIsTheWeightedMean() throws IOException {
        IssueTable table = table(HEADER + "A,one,0,50,1\nB,one,100,50,3\n");
        assertEquals(75, table.weightedMean(0));
        Negotiation.Finding finding = Negotiation.of(table, 1).findings().get(0);
        assertEquals(75, finding.outcome(), 1.5, "temperaments pull both ways alike");
        assertTrue(finding.sd() > 0.5 && finding.adopted());
        assertTrue(finding.low() < 0 && finding.high() > 0);
    }

    @Test
    void whoCaresForDifferentThingsTradesVoicesAndBothGain() throws IOException {
        IssueTable table = table(LOGROLL);
        Negotiation negotiation = Negotiation.of(table, 1);
        assertTrue(negotiation.trades() > 0.5, "trades " + negotiation.trades());
        Negotiation.Finding money = negotiation.findings().get(0);
        Negotiation.Finding cuts = negotiation.findings().get(1);
        assertTrue(money.outcome() < money.weightedMean() - 2, "north gets its way on money: " + money);
        assertTrue(cuts.outcome() > cuts.weightedMean() + 2, "south gets its way on cuts: " + cuts);
        assertTrue(negotiation.moved()[0] > 1 && negotiation.moved()[1] > 1 && negotiation.moved()[2] < 1);
    }

    @Test
    void whoCaresAlikeTradesNothing() throws IOException {
        Negotiation negotiation = Negotiation.of(table(LOGROLL.replace(",90,", ",60,").replace(",30,", ",60,")), 1);
        assertEquals(0, negotiation.trades());
    }

    @Test
    void thirdPartiesStopTradesThatHarmThem() throws IOException {
        IssueTable table = table(LOGROLL.replace("Third,money,50,60,2", "Third,money,100,100,2").replace("Third,cuts,50,60,2", "Third,cuts,0,100,2"));
        Negotiation.Finding harmed = Negotiation.of(table, 1).findings().get(0);
        Negotiation.Finding free = Negotiation.of(table(LOGROLL), 1).findings().get(0);
        assertTrue(harmed.adoptedShare() < 1 || harmed.outcome() - harmed.weightedMean() > free.outcome() - free.weightedMean() + 1,
                harmed + " and " + free);
    }

    /** With results that are the mean and noise of 20 points, trades cost less than a point of a hundred, over 72 issues. */
    @Test
    void staysNearTheWeightedMeanWhereThatIsRight() throws IOException {
        double talks = 0;
        double mean = 0;
        double random = 0;
        for (int seed = 0; seed < 6; seed++) {
            Negotiation.Errors errors = Negotiation.of(random(12, 12, seed, true), seed).errors();
            assertEquals(12, errors.issues());
            assertTrue(errors.low() < errors.high() && errors.low() <= errors.talks() - errors.weightedMean()
                    && errors.high() >= errors.talks() - errors.weightedMean());
            talks += errors.talks() / 6;
            mean += errors.weightedMean() / 6;
            random += errors.random() / 6;
        }
        assertTrue(talks < mean + 1, talks + " against " + mean);
        assertTrue(random > mean + 10, random + " against " + mean);
    }

    /**
     * Conferences in which two camps care for different things, and the end is known: each camp gave way by half on the issue
     * it cares less for, and the noise of a table of experts came on top. Positions at the ends, graded, or in clusters.
     */
    private IssueTable traded(String shape, long seed) throws IOException {
        RandomStream luck = RandomStream.of(seed, "traded", shape, 0);
        StringBuilder text = new StringBuilder("actor,issue,position,salience,power,outcome\n");
        for (int k = 0; k < 8; k++) {
            StringBuilder rows = new StringBuilder();
            double sum = 0;
            double weights = 0;
            for (int a = 0; a < 6; a++) {
                boolean north = a % 2 == 0;
                int end = north ? 0 : 100;
                int position = switch (shape) {
                    case "ends" -> end;
                    case "graded" -> end + (north ? 1 : -1) * 6 * a;
                    default -> end + (north ? 1 : -1) * 10 * luck.nextInt(3);
                };
                boolean cares = north == (k % 2 == 0);
                int salience = cares ? 80 + luck.nextInt(20) : 20 + luck.nextInt(20);
                int power = 8 + luck.nextInt(5);
                double then = cares ? position : position + 0.5 * (100 - end - position);
                sum += then * salience * power;
                weights += salience * power;
                rows.append("A%d,I%d,%d,%d,%d,RESULT\n".formatted(a, k, position, salience, power));
            }
            double result = Math.max(0, Math.min(100, sum / weights + 3 * luck.nextGaussian()));
            text.append(rows.toString().replace("RESULT", String.valueOf(result)));
        }
        return table(text.toString());
    }

    @ParameterizedTest
    @CsvSource({"ends", "graded", "clusters"})
    void comesNearerThanTheWeightedMeanWhereTheEndWasTraded(String shape) throws IOException {
        double talks = 0;
        double mean = 0;
        double high = 0;
        for (int seed = 0; seed < 3; seed++) {
            Negotiation.Errors errors = Negotiation.of(traded(shape, seed), seed).errors();
            talks += errors.talks() / 3;
            mean += errors.weightedMean() / 3;
            high += errors.high() / 3;
        }
        assertTrue(talks < mean, talks + " against " + mean);
        assertTrue(high < 1, "the resampled difference reaches to " + high);
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherDoesNot() throws IOException {
        IssueTable table = random(8, 5, 1, false);
        assertEquals(Negotiation.of(table, 3).findings(), Negotiation.of(table, 3).findings());
        assertNotEquals(Negotiation.of(table, 3).findings(), Negotiation.of(table, 4).findings());
        assertEquals(null, Negotiation.of(table, 3).errors());
    }

    @Test
    void theScaleOfAnIssueMattersToNobody() throws IOException {
        IssueTable table = table(LOGROLL);
        IssueTable scaled = table(LOGROLL.replace("North,money,0,", "North,money,2030,").replace("South,money,100,", "South,money,2050,")
                .replace("Third,money,50,", "Third,money,2040,"));
        Negotiation.Finding percent = Negotiation.of(table, 1).findings().get(0);
        Negotiation.Finding years = Negotiation.of(scaled, 1).findings().get(0);
        assertEquals(2030 + percent.outcome() / 5, years.outcome(), 1e-6);
        assertEquals(percent.sd() / 5, years.sd(), 1e-6);
    }

    @Test
    void anActorWithoutARowStaysOut() throws IOException {
        IssueTable table = table(HEADER + "A,one,10,50,1\nB,one,20,50,1\nC,two,90,50,9\nA,two,90,50,1\n\"D, the last\",two,90,1,1\n# C is silent on one\n\n");
        assertEquals(15, table.weightedMean(0));
        assertEquals("D, the last", table.actors().get(3));
        assertEquals(90, Negotiation.of(table, 1).findings().get(1).outcome(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "EMPTY", textBlock = """
            EMPTY | nothing | actor,issue,position,salience,power
            actor,issue,position,salience,power | no row below | one row
            actor;issue;position;salience;power | line 1: found no column 'actor' | Maybe the separator is not a comma
            actor,issue,position,salience | no column 'power' | the columns
            actor,issue,position,salience,power,power | column 'power' twice | each column once
            actor,issue,position,salience,power/A,one,5,5 | line 2: found 4 cells | 5
            actor,issue,position,salience,power/A,one,high,5,5 | column 'position': 'high' | a number such as 62.5
            actor,issue,position,salience,power/A,one,5,-5,5 | column 'salience': '-5' | from 0 to 1e9
            actor,issue,position,salience,power/A,one,5,5,NaN | column 'power': 'NaN' | from 0 to 1e9
            actor,issue,position,salience,power/A,one,5,5,5/A,one,6,5,5 | line 3: found actor 'A' with issue 'one' again, after line 2 | one row for each
            actor,issue,position,salience,power/,one,5,5,5 | column 'actor': nothing | a name
            actor,issue,position,salience,power/"A,one,5,5,5 | a double quote without its end | both
            actor,issue,position,salience,power/A,one,5,0,5 | issue 'one' without anybody | one actor
            actor,issue,position,salience,power,outcome/A,one,5,5,5,1/B,one,5,5,5,2 | line 3: found column 'outcome': '2' | 1.0, as above
            """)
    void saysWhatIsWrongWithATable(String text, String found, String expected) {
        String written = text == null ? "" : text.replace('/', '\n') + "\n";
        String message = assertThrows(IssueTableException.class, () -> table(written)).getMessage();
        assertTrue(message.contains("issues.csv") && message.contains(found) && message.contains(expected), message);
    }
}
