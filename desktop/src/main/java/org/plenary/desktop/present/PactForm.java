package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.game.Game;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Term;

/**
 * A pact among several blocs being composed. Immutable; every change gives another. What the rules allow is not asked here:
 * what they refuse, the refusal explains.
 *
 * @param with codes of the other members, in the order in which they were asked
 * @param clauses who gives whom what
 */
public record PactForm(List<String> with, List<Initiative.Clause> clauses) {
    /** Clauses that a pact can hold. */
    public static final int MOST_CLAUSES = 12;
    /** Others that a pact needs at least; with fewer, make an offer. */
    public static final int LEAST_OTHERS = 2;

    public PactForm {
        with = List.copyOf(with);
        clauses = List.copyOf(clauses);
    }

    /** A pact with nobody yet. */
    public static PactForm empty() {
        return new PactForm(List.of(), List.of());
    }

    /** An offer to one bloc as the beginning of a pact. */
    public static PactForm of(PackageForm offer, String you, Words words) {
        String partner = words.code(offer.partner());
        List<Initiative.Clause> clauses = new ArrayList<>();
        offer.gives().forEach(term -> clauses.add(new Initiative.Clause(you, partner, term)));
        offer.gets().forEach(term -> clauses.add(new Initiative.Clause(partner, you, term)));
        return new PactForm(List.of(partner), clauses);
    }

    /** A pact that somebody has thought of, to be changed. */
    public static PactForm of(Initiative.Pact pact) {
        return new PactForm(pact.with(), pact.clauses());
    }

    /** With one member more, or, if it is in already, without it and all that it gives or gets. */
    public PactForm toggled(String code) {
        List<String> members = new ArrayList<>(with);
        if (!members.remove(code)) {
            members.add(code);
        }
        return new PactForm(members, clauses.stream().filter(clause -> members.contains(code)
                || !clause.from().equals(code) && !clause.to().equals(code)).toList());
    }

    /** With one more thing that {@code from} gives: to {@code you}, or if it is you, to the first of the others. */
    public PactForm plus(Game game, String you, String from, PackageForm.Currency currency) {
        List<Initiative.Clause> more = new ArrayList<>(clauses);
        more.add(new Initiative.Clause(from, from.equals(you) ? with.get(0) : you, PackageForm.term(game, currency)));
        return new PactForm(with, more);
    }

    /** Without the clause at {@code index}. */
    public PactForm minus(int index) {
        List<Initiative.Clause> fewer = new ArrayList<>(clauses);
        fewer.remove(index);
        return new PactForm(with, fewer);
    }

    /** With another term in the clause at {@code index}. */
    public PactForm set(int index, Term term) {
        return put(index, new Initiative.Clause(clauses.get(index).from(), clauses.get(index).to(), term));
    }

    /** With another receiver of the clause at {@code index}. */
    public PactForm to(int index, String code) {
        return put(index, new Initiative.Clause(clauses.get(index).from(), code, clauses.get(index).term()));
    }

    private PactForm put(int index, Initiative.Clause clause) {
        List<Initiative.Clause> changed = new ArrayList<>(clauses);
        changed.set(index, clause);
        return new PactForm(with, changed);
    }

    /** Who may receive what {@code from} gives. */
    public List<String> receivers(String you, String from) {
        List<String> others = new ArrayList<>(with);
        others.add(0, you);
        others.remove(from);
        return List.copyOf(others);
    }

    /** Whether another clause fits. */
    public boolean full() {
        return clauses.size() >= MOST_CLAUSES;
    }

    /** Those of {@code you} and the members who neither give nor get anything yet. */
    public List<String> idle(String you) {
        return receivers(you, "").stream().filter(code -> clauses.stream().noneMatch(clause -> clause.from().equals(code)
                || clause.to().equals(code))).toList();
    }

    /** The move, once two others are in and everybody gives or gets something. */
    public Optional<Initiative> move(String you) {
        return with.size() < LEAST_OTHERS || clauses.size() < 2 || !idle(you).isEmpty() ? Optional.empty()
                : Optional.of(new Initiative.Pact(with, clauses));
    }
}
