package org.plenary.core.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.core.negotiator.Aspiration;
import org.plenary.core.random.RandomStream;

/**
 * One conference on an {@link IssueTable}. The course is that of any conference: days of a sealed morning, a noon at
 * which all is revealed, an afternoon of answers and an evening's text; then the plenary decides by consensus, with
 * overtime and deferral. Actors hold out as the negotiators of the library do ({@link Aspiration}), and trade as they do:
 * a voice on an issue that one cares less about for one on an issue that one cares more about.
 *
 * <p>What differs from the climate talks, and why. Positions lie on a scale, so an actor can speak for any step of it, and
 * the presidency's text is the mean of what is spoken, weighted with power and salience, instead of the median of four
 * brackets: among all texts it costs the parties least, power times salience times distance squared. What a text is worth
 * is the salience times the distance to one's position; there is no home, no money and no world outside the table. No
 * agreement at all is taken to be worse than any text for everybody (Achen 2006), so that the plenary objects only to what
 * trades of others have done to a party.
 *
 * <p>Sources: Stokman and van Oosten 1994 (exchange of voting positions); Arregui, Stokman and Thomson 2004 (what trades
 * cost third parties); Faratin, Sierra and Jennings 1998 (concession).
 */
final class TableTalks {
    private static final int DAYS = 3;
    private static final int OFFERS_PER_DAY = 2;
    private static final int OVERTIME_ROUNDS = 2;
    /** Voices move in steps of this part of an issue's range. Modelling choice. */
    private static final double STEP = 0.01;
    /** In overtime the text moves back to its objectors by this part of the range. Modelling choice. */
    private static final double OVERTIME_STEP = 0.05;
    /**
     * Who loses this part of all that it has at stake through the trades of others does not swallow it. Modelling choice:
     * as much as one point of a hundred on every issue.
     */
    private static final double HARM = 0.01;
    /** How far one is off about what others care for, standard deviation of a factor. Modelling choice. */
    private static final double MISREADING = 0.2;
    private static final double LEAST_FACTOR = 0.1;
    /** A trade worth less than this part of all that one has at stake is not made. Modelling choice. */
    private static final double TRIFLE = 0.0005;
    private static final List<Aspiration> TEMPERAMENTS = List.of(Aspiration.BOULWARE, Aspiration.LINEAR, Aspiration.CONCEDER);

    private final IssueTable table;
    private final int issues;
    private final int actors;
    private final Aspiration[] aspiration;
    /** What a point of distance costs, by issue and actor: of all that the actor has at stake, in parts of the range. */
    private final double[][] stake;
    /** The same as others read it. */
    private final double[][] read;
    /** The position that an actor speaks from, by issue and actor: its own, or one it sold its voice to. */
    private final double[][] voice;
    private final boolean[][] sold;
    /** By two actors, whether they have traded: once a conference is enough, as in the climate talks. */
    private final boolean[][] dealt;
    /** What a voice counts, by issue and actor, of all voices there: adds up to 1. */
    private final double[][] share;
    /** Whether an issue matters too much to an actor to sell its voice: at least half as much as the one that matters most. */
    private final boolean[][] redLine;
    private final double[] text;
    private final RandomStream luck;
    private int trades;

    /**
     * How a conference ended.
     *
     * @param text by issue, the presidency's last
     * @param adopted by issue; what is not was deferred
     * @param moved by actor, how far trades moved its voices, in parts of the ranges, mean over the issues
     * @param trades packages that were agreed
     */
    record End(double[] text, boolean[] adopted, double[] moved, int trades) {}

    /** Somebody's voice for somebody else's: {@code from} speaks for {@code give} on one issue, {@code to} for {@code get} on another. */
    private record Trade(int from, int to, int givenOn, double give, int gotOn, double get, double own, double theirs) {}

    private TableTalks(IssueTable table, long seed) {
        this.table = table;
        issues = table.issues().size();
        actors = table.actors().size();
        aspiration = new Aspiration[actors];
        stake = new double[issues][actors];
        read = new double[issues][actors];
        voice = new double[issues][actors];
        sold = new boolean[issues][actors];
        dealt = new boolean[actors][actors];
        share = new double[issues][actors];
        redLine = new boolean[issues][actors];
        text = new double[issues];
        luck = RandomStream.of(seed, "order", "", 0);
        for (int a = 0; a < actors; a++) {
            RandomStream own = RandomStream.of(seed, "actor", table.actors().get(a), 0);
            aspiration[a] = TEMPERAMENTS.get(own.nextInt(TEMPERAMENTS.size()));
            double all = 0;
            double most = 0;
            for (int k = 0; k < issues; k++) {
                all += table.concerns(k, a) ? table.salience()[k][a] : 0;
                most = Math.max(most, table.concerns(k, a) ? table.salience()[k][a] : 0);
            }
            for (int k = 0; k < issues; k++) {
                double range = table.range(k);
                stake[k][a] = table.concerns(k, a) && all > 0 && range > 0 ? table.salience()[k][a] / all / range : 0;
                read[k][a] = stake[k][a] * Math.max(LEAST_FACTOR, 1 + MISREADING * own.nextGaussian());
                voice[k][a] = table.position()[k][a];
                redLine[k][a] = table.salience()[k][a] >= most / 2;
            }
        }
        for (int k = 0; k < issues; k++) {
            text[k] = table.weightedMean(k);
            double weights = 0;
            for (int a = 0; a < actors; a++) {
                weights += table.weight(k, a);
            }
            for (int a = 0; a < actors; a++) {
                share[k][a] = table.weight(k, a) / weights;
            }
        }
    }

    /** Plays a conference; the same seed plays the same. */
    static End play(IssueTable table, long seed) {
        return new TableTalks(table, seed).play();
    }

    private End play() {
        for (int day = 1; day <= DAYS; day++) {
            List<Trade> offers = morning((day - 1.0) / DAYS);
            afternoon(offers, day / (double) DAYS);
            for (int k = 0; k < issues; k++) {
                text[k] = written(k, day / (double) DAYS, voice[k]);
            }
        }
        boolean[] adopted = plenary();
        double[] moved = new double[actors];
        for (int k = 0; k < issues; k++) {
            for (int a = 0; a < actors; a++) {
                double range = table.range(k);
                moved[a] += sold[k][a] && range > 0 ? Math.abs(voice[k][a] - table.position()[k][a]) / range / issues : 0;
            }
        }
        return new End(text, adopted, moved, trades);
    }

    /** How far an actor still speaks away from the text at time {@code t}, 1 at the opening. */
    private double holdsOut(int actor, double t) {
        return aspiration[actor].at(t) / aspiration[actor].first();
    }

    /** What the presidency writes: the weighted mean of what is spoken. Who gives way speaks for something nearer to the text. */
    private double written(int issue, double t, double[] from) {
        double sum = 0;
        double weights = 0;
        for (int a = 0; a < actors; a++) {
            double weight = table.weight(issue, a) * holdsOut(a, t);
            if (weight > 0) {
                sum += weight * from[a];
                weights += weight;
            }
        }
        return sum / weights;
    }

    // Trades.

    private List<Trade> morning(double t) {
        List<Trade> offers = new ArrayList<>();
        for (int a = 0; a < actors; a++) {
            List<Trade> own = new ArrayList<>();
            for (int b = 0; b < actors; b++) {
                if (b != a && !dealt[a][b]) {
                    trades(a, b, aspiration[a].at(t), own);
                }
            }
            own.sort(Comparator.comparingDouble(trade -> -trade.own));
            List<Integer> asked = new ArrayList<>();
            for (Trade trade : own) {
                if (asked.size() < OFFERS_PER_DAY && !asked.contains(trade.to)) {
                    asked.add(trade.to);
                    offers.add(trade);
                }
            }
        }
        return offers;
    }

    /** All voices that {@code a} and {@code b} could trade so that both gain, {@code a} claiming that part of the joint gain. */
    private void trades(int a, int b, double claim, List<Trade> found) {
        for (int gets = 0; gets < issues; gets++) {
            for (int gives = 0; gives < issues && !redLine[gets][b] && opposed(gets, a, b); gives++) {
                if (gets != gives && !redLine[gives][a] && opposed(gives, a, b)) {
                    double mine = change(gets, b, voice[gets][a]); // what b's whole voice would move there
                    double yours = change(gives, a, voice[gives][b]);
                    double gain = stake[gets][a] * mine;
                    double price = stake[gives][a] * yours;
                    double cost = read[gets][b] * mine;
                    double worth = read[gives][b] * yours;
                    double ratio = (gain - claim * (gain - cost)) / (price + claim * (worth - price));
                    if (gain > cost && worth > price && ratio > 0) {
                        double whole = Math.min(1, 1 / ratio);
                        double part = Math.min(1, ratio);
                        double own = whole * gain - part * price;
                        double theirs = part * worth - whole * cost;
                        if (own > TRIFLE && theirs > TRIFLE) {
                            found.add(new Trade(a, b, gives, step(gives, a, voice[gives][b], part), gets, step(gets, b, voice[gets][a], whole),
                                    own, theirs));
                        }
                    }
                }
            }
        }
    }

    /** Whether both have their own voice on the issue still, and pull the text in different directions. */
    private boolean opposed(int issue, int a, int b) {
        return share[issue][a] > 0 && share[issue][b] > 0 && !sold[issue][a] && !sold[issue][b]
                && (voice[issue][a] - text[issue]) * (voice[issue][b] - text[issue]) < 0;
    }

    /** How far the text would move if {@code actor} spoke for {@code position}. */
    private double change(int issue, int actor, double position) {
        return share[issue][actor] * Math.abs(position - voice[issue][actor]);
    }

    private double step(int issue, int actor, double towards, double part) {
        double step = STEP * table.range(issue);
        double from = voice[issue][actor];
        return from + step * Math.rint(part * (towards - from) / step);
    }

    private void afternoon(List<Trade> offers, double t) {
        List<Integer> order = new ArrayList<>();
        for (int a = 0; a < actors; a++) {
            order.add(luck.nextInt(order.size() + 1), a);
        }
        for (int addressed : order) {
            List<Trade> inbox = new ArrayList<>();
            for (Trade offer : offers) {
                if (offer.to == addressed) {
                    inbox.add(offer);
                }
            }
            inbox.sort(Comparator.comparingDouble(offer -> -worth(offer)));
            for (Trade offer : inbox) {
                double own = worth(offer);
                if (own > TRIFLE && own >= aspiration[addressed].at(t) * (own + Math.max(0, offer.own))
                        && !dealt[offer.from][offer.to] && !sold[offer.givenOn][offer.from] && !sold[offer.gotOn][offer.to]
                        && !sold[offer.gotOn][offer.from] && !sold[offer.givenOn][offer.to]) {
                    voice[offer.givenOn][offer.from] = offer.give;
                    voice[offer.gotOn][offer.to] = offer.get;
                    sold[offer.givenOn][offer.from] = true;
                    sold[offer.gotOn][offer.to] = true;
                    dealt[offer.from][offer.to] = true;
                    dealt[offer.to][offer.from] = true;
                    trades++;
                }
            }
        }
    }

    /** What an offer is worth to the addressed, who knows what it cares for. */
    private double worth(Trade offer) {
        return stake[offer.givenOn][offer.to] * change(offer.givenOn, offer.from, offer.give)
                - stake[offer.gotOn][offer.to] * change(offer.gotOn, offer.to, offer.get);
    }

    // Plenary.

    /** Those whom trades have harmed object to what harms them most; the text goes back to them, or the issue is deferred. */
    private boolean[] plenary() {
        double[] without = new double[issues];
        for (int k = 0; k < issues; k++) {
            without[k] = written(k, 1, table.position()[k]);
        }
        boolean[] adopted = new boolean[issues];
        java.util.Arrays.fill(adopted, true);
        for (int round = 0; round <= OVERTIME_ROUNDS; round++) {
            boolean[] objected = new boolean[issues];
            boolean blocked = false;
            for (int a = 0; a < actors; a++) {
                int worst = objection(a, without);
                if (worst >= 0) {
                    objected[worst] = true;
                    blocked = true;
                }
            }
            if (!blocked) {
                break;
            }
            for (int k = 0; k < issues; k++) {
                if (objected[k] && round == OVERTIME_ROUNDS) {
                    adopted[k] = false;
                } else if (objected[k]) {
                    double back = OVERTIME_STEP * table.range(k);
                    double away = without[k] - text[k];
                    text[k] += Math.max(-back, Math.min(back, away));
                }
            }
        }
        return adopted;
    }

    /** The issue on which trades harmed {@code actor} most, if all in all they harmed it too much; else -1. */
    private int objection(int actor, double[] without) {
        double all = 0;
        double most = 0;
        int worst = -1;
        for (int k = 0; k < issues; k++) {
            if (table.concerns(k, actor)) {
                double own = table.position()[k][actor];
                double loss = stake[k][actor] * (Math.abs(text[k] - own) - Math.abs(without[k] - own));
                all += loss;
                if (loss > most) {
                    most = loss;
                    worst = k;
                }
            }
        }
        return all > HARM ? worst : -1;
    }
}
