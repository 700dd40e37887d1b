package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.talks.Draft;

/**
 * A package being composed. Immutable; every change gives another.
 *
 * @param partner index of the other bloc
 * @param gives what the composer gives
 * @param gets what the partner gives
 * @param counterTo id of the offer it answers, or 0
 */
public record PackageForm(int partner, List<Term> gives, List<Term> gets, int counterTo) {
    /** Terms on one side. */
    public static final int MOST_TERMS = 4;

    private static final double[] AMOUNTS = {0.5, 1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100};
    private static final List<Integer> SPANS = List.of(5, 10, 15, 20);
    private static final int YEAR_STEP = 5;
    private static final int YEARS_AHEAD = 30;
    private static final int MOST_POINTS = 50;

    public PackageForm {
        gives = List.copyOf(gives);
        gets = List.copyOf(gets);
    }

    /** What a term is about. */
    public enum Currency { CUT, FINANCE, TECHNOLOGY, SUPPORT }

    /** Which side of a package. */
    public enum Side { GIVES, GETS }

    /** Which part of a term is changed. */
    public enum Part { WHAT, HOW, AMOUNT, YEARS }

    /** An empty package for a partner. */
    public static PackageForm with(int partner) {
        return new PackageForm(partner, List.of(), List.of(), 0);
    }

    /** An offer turned around, to be changed and offered back. */
    public static PackageForm counter(Offer offer) {
        return new PackageForm(offer.from(), offer.gets(), offer.gives(), offer.id());
    }

    /** The package for another partner; terms stay. */
    public PackageForm to(int other) {
        return new PackageForm(other, gives, gets, 0);
    }

    /** Whether there is anything in it. */
    public boolean empty() {
        return gives.isEmpty() && gets.isEmpty();
    }

    /** The terms of one side. */
    public List<Term> terms(Side side) {
        return side == Side.GIVES ? gives : gets;
    }

    private PackageForm with(Side side, List<Term> terms) {
        return new PackageForm(partner, side == Side.GIVES ? terms : gives, side == Side.GETS ? terms : gets, counterTo);
    }

    /** With one more term of a currency, at a modest amount. */
    public PackageForm plus(Game game, Side side, Currency currency) {
        List<Term> terms = new ArrayList<>(terms(side));
        terms.add(term(game, currency));
        return with(side, terms);
    }

    /** A first term of a currency, at a modest amount. */
    static Term term(Game game, Currency currency) {
        int year = game.state().world().year();
        List<String> agenda = game.state().conference().cop().articles();
        return switch (currency) {
            case CUT -> new Term.Cut(Sector.POWER, 2 * Term.Cut.STEP, (year / YEAR_STEP + 2) * YEAR_STEP);
            case FINANCE -> new Term.Finance(FinanceKind.GRANT, 5, 10);
            case TECHNOLOGY -> new Term.Technology(Sector.POWER, TransferMode.GRANT, 10);
            case SUPPORT -> support(game.scenario(), agenda.get(0), 1);
        };
    }

    private static Term support(Scenario scenario, String article, int option) {
        return new Term.Support(article, scenario.article(article).options().get(option).id());
    }

    /** Without the term at {@code index}. */
    public PackageForm minus(Side side, int index) {
        List<Term> terms = new ArrayList<>(terms(side));
        terms.remove(index);
        return with(side, terms);
    }

    /** With another term at {@code index}. */
    public PackageForm set(Side side, int index, Term term) {
        List<Term> terms = new ArrayList<>(terms(side));
        terms.set(index, term);
        return with(side, terms);
    }

    /** What a term may be changed to in one of its parts, itself included, in order. */
    public static List<Term> alternatives(Game game, Term term, Part part) {
        List<Term> all = new ArrayList<>();
        int year = game.state().world().year();
        if (term instanceof Term.Cut cut) {
            switch (part) {
                case WHAT -> Arrays.stream(Sector.values()).forEach(s -> all.add(new Term.Cut(s, cut.points(), cut.byYear())));
                case AMOUNT -> {
                    for (int points = Term.Cut.STEP; points <= MOST_POINTS; points += Term.Cut.STEP) {
                        all.add(new Term.Cut(cut.sector(), points, cut.byYear()));
                    }
                }
                default -> {
                    for (int by = (year / YEAR_STEP + 1) * YEAR_STEP; by <= year + YEARS_AHEAD; by += YEAR_STEP) {
                        all.add(new Term.Cut(cut.sector(), cut.points(), by));
                    }
                }
            }
        } else if (term instanceof Term.Finance money) {
            switch (part) {
                case AMOUNT -> Arrays.stream(AMOUNTS).forEach(bn -> all.add(new Term.Finance(money.kind(), bn, money.years())));
                case YEARS -> SPANS.forEach(span -> all.add(new Term.Finance(money.kind(), money.bnUsdPerYear(), span)));
                default -> Arrays.stream(FinanceKind.values()).forEach(k -> all.add(new Term.Finance(k, money.bnUsdPerYear(), money.years())));
            }
        } else if (term instanceof Term.Technology technology) {
            switch (part) {
                case WHAT -> Arrays.stream(Sector.values()).forEach(s -> all.add(new Term.Technology(s, technology.mode(), technology.years())));
                case YEARS -> SPANS.forEach(span -> all.add(new Term.Technology(technology.sector(), technology.mode(), span)));
                default -> Arrays.stream(TransferMode.values()).forEach(m -> all.add(new Term.Technology(technology.sector(), m, technology.years())));
            }
        } else if (term instanceof Term.Support support) {
            Scenario scenario = game.scenario();
            if (part == Part.WHAT) {
                game.state().conference().cop().articles().forEach(article ->
                        all.add(article.equals(support.article()) ? support : support(scenario, article, 1)));
            } else {
                scenario.article(support.article()).options().forEach(o -> all.add(new Term.Support(support.article(), o.id())));
            }
        }
        if (!all.contains(term)) {
            all.add(0, term);
        }
        return all;
    }

    /** Which parts of a term can be changed, in the order of its words. */
    public static List<Part> parts(Term term) {
        if (term instanceof Term.Cut) {
            return List.of(Part.WHAT, Part.AMOUNT, Part.YEARS);
        } else if (term instanceof Term.Finance) {
            return List.of(Part.HOW, Part.AMOUNT, Part.YEARS);
        } else if (term instanceof Term.Technology) {
            return List.of(Part.WHAT, Part.HOW, Part.YEARS);
        }
        return List.of(Part.WHAT, Part.HOW);
    }

    /** One part of a term in words. */
    public static String part(Term term, Part part, Words words) {
        if (term instanceof Term.Cut cut) {
            return switch (part) {
                case WHAT -> words.sector(cut.sector());
                case AMOUNT -> words.quantities().signedPercent(-cut.points() / 100.0, 0);
                default -> words.say("desktop.table.term.by", cut.byYear());
            };
        } else if (term instanceof Term.Finance money) {
            return switch (part) {
                case AMOUNT -> words.quantities().moneyPerYear(money.bnUsdPerYear());
                case YEARS -> words.say("desktop.table.term.years", money.years());
                default -> words.say("desktop.table.finance." + money.kind());
            };
        } else if (term instanceof Term.Technology technology) {
            return switch (part) {
                case WHAT -> words.sector(technology.sector());
                case YEARS -> words.say("desktop.table.term.years", technology.years());
                default -> words.say("desktop.table.transfer." + technology.mode());
            };
        }
        Term.Support support = (Term.Support) term;
        return part == Part.WHAT ? words.article(support.article()) : words.option(support.article(),
                words.scenario().article(support.article()).indexOf(support.option()));
    }

    /** What a term is about. */
    public static Currency currency(Term term) {
        return term instanceof Term.Cut ? Currency.CUT : term instanceof Term.Finance ? Currency.FINANCE
                : term instanceof Term.Technology ? Currency.TECHNOLOGY : Currency.SUPPORT;
    }

    /** The draft to prepare. */
    public Draft.Package draft(Words words) {
        return new Draft.Package(words.code(partner), gives, gets);
    }

    /** The offer as it would lie on the table. */
    public Offer offer(int id, int you) {
        return new Offer(id, you, partner, gives, gets);
    }
}
