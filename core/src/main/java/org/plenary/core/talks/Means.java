package org.plenary.core.talks;

import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;

/** What a bloc has to give: money within its means, technology that it owns, cuts that are left. */
final class Means {
    /**
     * The most climate finance a bloc gives by packages, as a share of its output at market rates. Modelling choice: the
     * 0.7 % of national income that donors promised as aid, less than half of it for the climate.
     */
    static final double FINANCE_SHARE_OF_OUTPUT = 0.003;
    /** The most that packages ask of one sector, percentage points. Modelling choice. */
    static final int MAX_PACKAGE_CUT = 50;
    /** How much nearer to the frontier an owner must be than its partner. Modelling choice. */
    static final double MIN_LEAD = 0.02;

    private final Model model;
    private final GameState state;

    Means(Model model, GameState state) {
        this.model = model;
        this.state = state;
    }

    /** The most that {@code bloc} can give, bn US$ a year. */
    double financeLimitBn(int bloc) {
        return FINANCE_SHARE_OF_OUTPUT * model.gdpMerBn(bloc, state.world().year());
    }

    /** What {@code bloc} has promised in packages, open offers included, bn US$ a year. */
    double financeCommittedBn(int bloc, int exceptOffer) {
        double sum = 0;
        for (Agreement agreement : state.agreements()) {
            if (agreement.stage() == Agreement.Stage.IN_FORCE
                    && agreement.content() instanceof Agreement.Content.Package deal) {
                sum += given(deal.offer(), bloc, agreement.madeIn(), state.world().year());
            } else if (agreement.stage() == Agreement.Stage.IN_FORCE && agreement.content() instanceof Agreement.Content.Undertaking own
                    && state.world().year() < agreement.madeIn() + own.initiative().years()) {
                sum += own.bloc() == bloc ? own.initiative().bnUsdPerYear() : 0;
                sum += own.initiative() instanceof Initiative.Pact pact ? bn(pact.given(code(bloc)), agreement.madeIn(), state.world().year()) : 0;
            }
        }
        if (state.conference() != null) {
            for (TabledOffer tabled : state.conference().offers()) {
                if (tabled.status() == TabledOffer.Status.OPEN && tabled.offer().from() == bloc
                        && tabled.offer().id() != exceptOffer) {
                    sum += bn(tabled.offer().gives());
                }
            }
        }
        return sum;
    }

    private static double given(Offer offer, int bloc, int madeIn, int year) {
        return bn(offer.from() == bloc ? offer.gives() : offer.to() == bloc ? offer.gets() : List.of(), madeIn, year);
    }

    private static double bn(List<Term> terms, int madeIn, int year) {
        double sum = 0;
        for (Term term : terms) {
            if (term instanceof Term.Finance money && year < madeIn + money.years()) {
                sum += money.bnUsdPerYear();
            }
        }
        return sum;
    }

    static double bn(List<Term> terms) {
        double sum = 0;
        for (Term term : terms) {
            if (term instanceof Term.Finance money) {
                sum += money.bnUsdPerYear();
            }
        }
        return sum;
    }

    /** Why {@code giver} cannot give these terms to {@code taker}, or null if it can. */
    Refusal missing(int giver, int taker, List<Term> terms, double alreadyBn) {
        double limit = financeLimitBn(giver);
        double asked = bn(terms);
        if (asked > 0 && alreadyBn + asked > limit) {
            return Refusal.of(Refusal.Code.BEYOND_MEANS, oneDecimal(Math.max(0, limit - alreadyBn)), oneDecimal(asked));
        }
        for (Term term : terms) {
            Refusal refusal = missing(giver, taker, term);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private Refusal missing(int giver, int taker, Term term) {
        int year = state.world().year();
        if (term instanceof Term.Technology technology && technology.mode() != TransferMode.JOINT_RD) {
            double lead = state.world().get(SectorStock.TECHNOLOGY_GAP, taker, technology.sector())
                    - state.world().get(SectorStock.TECHNOLOGY_GAP, giver, technology.sector());
            if (lead < MIN_LEAD) {
                return Refusal.of(Refusal.Code.NOTHING_TO_TRANSFER, code(giver), technology.sector());
            }
        } else if (term instanceof Term.Cut cut) {
            if (cut.byYear() <= year || cut.byYear() > year + 30) {
                return Refusal.of(Refusal.Code.TARGET_YEAR, cut.byYear(), year + 1, year + 30);
            }
            if (cut.points() + packageCut(giver, cut.sector()) > MAX_PACKAGE_CUT) {
                return Refusal.of(Refusal.Code.OUT_OF_RANGE, "cut " + cut.points());
            }
        } else if (term instanceof Term.Support support) {
            if (!state.conference().cop().articles().contains(support.article())) {
                return Refusal.of(Refusal.Code.NOT_ON_AGENDA, support.article(), state.conference().cop().articles());
            }
            if (model.scenario().article(support.article()).indexOf(support.option()) < 0) {
                return Refusal.of(Refusal.Code.NO_SUCH_OPTION, support.article(), support.option(),
                        model.scenario().article(support.article()).options().stream().map(o -> o.id()).toList());
            }
        }
        return null;
    }

    /** Why {@code bloc} cannot give what a pact asks of it, or null if it can. */
    Refusal missing(int bloc, Initiative.Pact pact, double alreadyBn) {
        double bn = alreadyBn;
        for (int other = 0; other < model.scenario().blocs().size(); other++) {
            List<Term> terms = other == bloc ? List.of() : pact.given(code(bloc), code(other));
            Refusal refusal = missing(bloc, other, terms, bn);
            if (refusal != null) {
                return refusal;
            }
            bn += bn(terms);
        }
        return null;
    }

    private int packageCut(int bloc, Sector sector) {
        int sum = 0;
        for (Agreement agreement : state.agreements()) {
            if (agreement.stage() != Agreement.Stage.IN_FORCE) {
                continue;
            } else if (agreement.content() instanceof Agreement.Content.Package deal) {
                Offer offer = deal.offer();
                sum += points(offer.from() == bloc ? offer.gives() : offer.to() == bloc ? offer.gets() : List.of(), sector);
            } else if (agreement.content() instanceof Agreement.Content.Undertaking made && made.initiative() instanceof Initiative.Pact pact) {
                sum += points(pact.given(code(bloc)), sector);
            }
        }
        return sum;
    }

    private static int points(List<Term> terms, Sector sector) {
        int sum = 0;
        for (Term term : terms) {
            sum += term instanceof Term.Cut cut && cut.sector() == sector ? cut.points() : 0;
        }
        return sum;
    }

    private String code(int bloc) {
        return model.scenario().blocs().get(bloc).code();
    }

    static String oneDecimal(double value) {
        return String.format(java.util.Locale.ROOT, "%.1f", value);
    }
}
