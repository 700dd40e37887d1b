package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plenary.core.model.Cop;

/**
 * A conference in progress. Lists by bloc run in seating order.
 *
 * @param cop which one
 * @param day 1 to the procedure's days; 0 before the talks
 * @param beat of the day
 * @param positions by bloc and article of the agenda: the option spoken for, or -1
 * @param drafts by bloc, sealed until noon
 * @param counters by bloc, drafts that open next morning
 * @param done by bloc, whether it has finished this beat, or spoken in this plenary round
 * @param offers all that were tabled
 * @param text the presidency's text
 * @param stances by bloc, null until it speaks
 * @param objections by bloc, ids of articles
 * @param overtime rounds of overtime so far
 * @param outcome null until the gavel
 * @param proposals moves that were proposed to others
 * @param soundings what blocs learnt in private about others, in order
 */
public record Conference(Cop cop, int day, Beat beat, List<List<Integer>> positions, List<List<Draft>> drafts,
        List<List<Draft>> counters, List<Boolean> done, List<TabledOffer> offers, Text text, List<Stance> stances,
        List<List<String>> objections, int overtime, Outcome outcome, List<Proposal> proposals, List<Sounding> soundings) {

    /** How a conference ended. */
    public enum Outcome { ADOPTED, COLLAPSED }

    public Conference {
        positions = List.copyOf(positions);
        drafts = List.copyOf(drafts);
        counters = List.copyOf(counters);
        done = List.copyOf(done);
        offers = List.copyOf(offers);
        stances = Collections.unmodifiableList(new ArrayList<>(stances)); // holds nulls
        objections = List.copyOf(objections);
        proposals = List.copyOf(proposals);
        soundings = List.copyOf(soundings);
    }

    static Conference open(Cop cop, int blocs, Text text) {
        return new Conference(cop, 0, Beat.MORNING,
                Collections.nCopies(blocs, Collections.nCopies(cop.articles().size(), -1)),
                Collections.nCopies(blocs, List.of()), Collections.nCopies(blocs, List.of()),
                Collections.nCopies(blocs, false), List.of(), text, Collections.nCopies(blocs, (Stance) null),
                Collections.nCopies(blocs, List.of()), 0, null, List.of(), List.of());
    }

    /** The open or closed offer with this id, or null. */
    public TabledOffer offer(int id) {
        for (TabledOffer offer : offers) {
            if (offer.offer().id() == id) {
                return offer;
            }
        }
        return null;
    }

    /** The proposal with this id, or null. */
    public Proposal proposal(int id) {
        return id < 1 || id > proposals.size() ? null : proposals.get(id - 1);
    }

    /** The option of {@code article} that {@code bloc} speaks for, or -1. */
    public int position(int bloc, String article) {
        int index = cop.articles().indexOf(article);
        return index < 0 ? -1 : positions.get(bloc).get(index);
    }

    /** Whether every seat has finished the beat, or spoken. */
    public boolean allDone() {
        return !done.contains(false);
    }

    static <T> List<T> with(List<T> list, int index, T value) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, value);
        return copy;
    }

    Conference withPosition(int bloc, String article, int option) {
        List<Integer> row = with(positions.get(bloc), cop.articles().indexOf(article), option);
        return new Conference(cop, day, beat, with(positions, bloc, row), drafts, counters, done, offers, text, stances,
                objections, overtime, outcome, proposals, soundings);
    }

    Conference withDrafts(int bloc, List<Draft> own) {
        return new Conference(cop, day, beat, positions, with(drafts, bloc, own), counters, done, offers, text, stances,
                objections, overtime, outcome, proposals, soundings);
    }

    Conference withCounter(int bloc, Draft draft) {
        List<Draft> row = new ArrayList<>(counters.get(bloc));
        row.add(draft);
        return new Conference(cop, day, beat, positions, drafts, with(counters, bloc, List.copyOf(row)), done, offers,
                text, stances, objections, overtime, outcome, proposals, soundings);
    }

    Conference withDone(int bloc) {
        return new Conference(cop, day, beat, positions, drafts, counters, with(done, bloc, true), offers, text, stances,
                objections, overtime, outcome, proposals, soundings);
    }

    Conference withOffers(List<TabledOffer> next) {
        return new Conference(cop, day, beat, positions, drafts, counters, done, next, text, stances, objections,
                overtime, outcome, proposals, soundings);
    }

    Conference withProposals(List<Proposal> next) {
        return new Conference(cop, day, beat, positions, drafts, counters, done, offers, text, stances, objections,
                overtime, outcome, next, soundings);
    }

    Conference withSounding(Sounding sounding) {
        List<Sounding> more = new ArrayList<>(soundings);
        more.add(sounding);
        return new Conference(cop, day, beat, positions, drafts, counters, done, offers, text, stances, objections,
                overtime, outcome, proposals, more);
    }

    /** Another article at the end of the agenda, on which nobody has spoken. */
    Conference withAgenda(Cop longer, Text next) {
        List<List<Integer>> rows = new ArrayList<>();
        for (List<Integer> row : positions) {
            List<Integer> more = new ArrayList<>(row);
            more.add(-1);
            rows.add(List.copyOf(more));
        }
        return new Conference(longer, day, beat, rows, drafts, counters, done, offers, next, stances, objections, overtime,
                outcome, proposals, soundings);
    }

    Conference withText(Text next) {
        return new Conference(cop, day, beat, positions, drafts, counters, done, offers, next, stances, objections,
                overtime, outcome, proposals, soundings);
    }

    /** A new day: counters become drafts, nobody has finished. */
    Conference morning(int newDay) {
        int blocs = done.size();
        return new Conference(cop, newDay, Beat.MORNING, positions, counters, Collections.nCopies(blocs, List.of()),
                Collections.nCopies(blocs, false), offers, text, stances, objections, overtime, outcome, proposals, soundings);
    }

    /** Noon: drafts are out, nobody has finished. */
    Conference afternoon() {
        int blocs = done.size();
        return new Conference(cop, day, Beat.AFTERNOON, positions, Collections.nCopies(blocs, List.of()), counters,
                Collections.nCopies(blocs, false), offers, text, stances, objections, overtime, outcome, proposals, soundings);
    }

    /** A round of plenary: nobody has spoken but those who are gone. */
    Conference plenaryRound(int newOvertime, Text next) {
        int blocs = done.size();
        List<Boolean> gone = stances.stream().map(stance -> stance == Stance.WALK_OUT).toList();
        List<Stance> left = new ArrayList<>();
        stances.forEach(stance -> left.add(stance == Stance.WALK_OUT ? stance : null));
        return new Conference(cop, day, beat, positions, drafts, counters, gone, offers, next, left,
                Collections.nCopies(blocs, List.of()), newOvertime, outcome, proposals, soundings);
    }

    Conference declared(int bloc, Stance stance, List<String> articles) {
        return new Conference(cop, day, beat, positions, drafts, counters, with(done, bloc, true), offers, text,
                with(stances, bloc, stance), with(objections, bloc, articles), overtime, outcome, proposals, soundings);
    }

    Conference ended(Outcome how, Text last) {
        return new Conference(cop, day, beat, positions, drafts, counters, done, offers, last, stances, objections,
                overtime, how, proposals, soundings);
    }
}
