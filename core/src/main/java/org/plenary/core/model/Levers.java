package org.plenary.core.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The one table of what every option, pledge and package does, added up for one year.
 *
 * <p>What binds is the most that any agreement in force asks: the lowest emission cap, the highest sector cut, the
 * largest collective goal. Package amounts come on top and count once. An agreement at another stage than {@link
 * Agreement.Stage#IN_FORCE} does nothing, and nothing binds a bloc that is not a party to it.
 */
public final class Levers {
    /** Degrees of transfer that a package opens, programmes a year. Modelling choice: one programme is one sector of one bloc. */
    private static final double PROGRAMMES_PER_PACKAGE = 1;
    /**
     * What a methane club asks of agriculture. Source: the Global Methane Pledge (2021), 30 % of methane in nine years; half
     * of it is left to other sectors, and methane is about half of what agriculture emits. Modelling choice.
     */
    private static final double METHANE_CUT = 0.1;
    private static final int METHANE_YEARS = 9;
    /** Years in which an adaptation fund is filled. Modelling choice: one conference to the next. */
    public static final int ADAPTATION_RAMP = 5;

    private final int blocs;
    /** What this was made of by {@link #and}, and shares what it does not change with; or null. */
    private final Levers base;
    private final int netZeroRunUp;
    private double[] capMt;
    private double[] sectorCut;
    private double[] packageCut;
    private final Amounts finance;
    private final Amounts transfer;
    private double financeGoalBn;
    private double grantShare;
    private ContributorBase contributors = ContributorBase.DEVELOPED;
    private boolean[] owesGoal;
    private double technologyProgrammes;
    private double ipFlexibility;
    private double creditShare;
    private double compliance;
    private double[] borderReturn;
    private List<Agreement> undertakings;

    private Levers(Scenario scenario) {
        base = null;
        netZeroRunUp = scenario.netZeroRunUp();
        blocs = scenario.blocs().size();
        capMt = new double[blocs];
        Arrays.fill(capMt, Double.POSITIVE_INFINITY);
        sectorCut = new double[blocs * Sector.COUNT];
        packageCut = new double[blocs * Sector.COUNT];
        finance = new Amounts();
        transfer = new Amounts();
        owesGoal = new boolean[blocs];
        borderReturn = new double[blocs];
        undertakings = new ArrayList<>();
    }

    private Levers(Levers other) {
        base = other;
        netZeroRunUp = other.netZeroRunUp;
        blocs = other.blocs;
        capMt = other.capMt;
        sectorCut = other.sectorCut;
        packageCut = other.packageCut;
        finance = new Amounts(other.finance);
        transfer = new Amounts(other.transfer);
        financeGoalBn = other.financeGoalBn;
        grantShare = other.grantShare;
        contributors = other.contributors;
        owesGoal = other.owesGoal;
        technologyProgrammes = other.technologyProgrammes;
        ipFlexibility = other.ipFlexibility;
        creditShare = other.creditShare;
        compliance = other.compliance;
        borderReturn = other.borderReturn;
        undertakings = other.undertakings;
    }

    /** What packages ask for, entry by entry: few of all the pairs there could be. */
    private static final class Amounts {
        private int[] at;
        private double[] amount;
        private int size;
        /** Whether the arrays are those of another. */
        private boolean shared;

        Amounts() {
            at = new int[8];
            amount = new double[8];
        }

        Amounts(Amounts other) {
            at = other.at;
            amount = other.amount;
            size = other.size;
            shared = true;
        }

        void add(int index, double more) {
            if (shared || size == at.length) {
                int room = shared ? size + 4 : 2 * size;
                at = Arrays.copyOf(at, room);
                amount = Arrays.copyOf(amount, room);
                shared = false;
            }
            at[size] = index;
            amount[size] = more;
            size++;
        }

        double of(int index) {
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += at[i] == index ? amount[i] : 0;
            }
            return sum;
        }

        void addTo(double[] sums, int first) {
            for (int i = first; i < size; i++) {
                sums[at[i]] += amount[i];
            }
        }

        boolean same(Amounts other) {
            return size == other.size && at == other.at
                    || Arrays.equals(at, 0, size, other.at, 0, other.size) && Arrays.equals(amount, 0, size, other.amount, 0, other.size);
        }
    }

    /**
     * What binds in {@code year}.
     *
     * @param agreements all agreements; those that are not in force are passed over
     * @param support by bloc, the part of the conditional promises that binds because help has come, 0 to 1
     */
    public static Levers of(Scenario scenario, List<Agreement> agreements, int year, double[] support) {
        Levers levers = new Levers(scenario);
        for (Agreement agreement : agreements) {
            if (agreement.stage() == Agreement.Stage.IN_FORCE) {
                levers.add(scenario, agreement, year, support);
            }
        }
        return levers;
    }

    /** What binds in the same {@code year}, with the same {@code support}, when {@code added} come to stand as well. */
    public Levers and(Scenario scenario, List<Agreement> added, int year, double[] support) {
        Levers levers = new Levers(this);
        for (Agreement agreement : added) {
            if (agreement.stage() == Agreement.Stage.IN_FORCE) {
                levers.add(scenario, agreement, year, support);
            }
        }
        return levers;
    }

    /** The same with other caps, by bloc. */
    public Levers capped(double[] mt) {
        Levers levers = new Levers(this);
        levers.capMt = mt.clone();
        return levers;
    }

    /** The caps, by bloc: a copy. */
    public double[] capsMt() {
        return capMt.clone();
    }

    /** What may be written to: a copy where it is still that of the base. */
    private static double[] own(double[] mine, double[] ofBase) {
        return mine == ofBase ? mine.clone() : mine;
    }

    private void sectorCut(int bloc, Sector sector, double share) {
        int i = bloc * Sector.COUNT + sector.ordinal();
        if (share > sectorCut[i]) {
            sectorCut = base == null ? sectorCut : own(sectorCut, base.sectorCut);
            sectorCut[i] = share;
        }
    }

    /** Whether {@code other} asks the same cuts of {@code bloc}. */
    public boolean sameCuts(Levers other, int bloc) {
        int from = bloc * Sector.COUNT;
        int to = from + Sector.COUNT;
        if (sectorCut == other.sectorCut && packageCut == other.packageCut) {
            return capMt[bloc] == other.capMt[bloc];
        }
        return capMt[bloc] == other.capMt[bloc] && Arrays.equals(sectorCut, from, to, other.sectorCut, from, to)
                && Arrays.equals(packageCut, from, to, other.packageCut, from, to);
    }

    private void add(Scenario scenario, Agreement agreement, int year, double[] support) {
        Agreement.Content content = agreement.content();
        if (content instanceof Agreement.Content.Ndc ndc) {
            Bloc bloc = scenario.blocs().get(ndc.bloc());
            cap(ndc.bloc(), ndc.pledge().ceilingMt(bloc.baseline(), scenario.referenceYear(), agreement.madeIn(), year, support[ndc.bloc()],
                    netZeroRunUp));
        } else if (content instanceof Agreement.Content.Package deal) {
            Offer offer = deal.offer();
            for (Term term : offer.gives()) {
                add(term, offer.from(), offer.to(), agreement.madeIn(), year);
            }
            for (Term term : offer.gets()) {
                add(term, offer.to(), offer.from(), agreement.madeIn(), year);
            }
        } else if (content instanceof Agreement.Content.Decision decision) {
            ArticleOption option = scenario.article(decision.article()).options().get(decision.option());
            for (LeverEffect effect : option.effects()) {
                add(scenario, effect, agreement, year);
            }
        } else if (content instanceof Agreement.Content.Undertaking undertaking
                && year >= agreement.madeIn() && year < agreement.madeIn() + undertaking.initiative().years()) {
            undertakings = base != null && undertakings == base.undertakings ? new ArrayList<>(undertakings) : undertakings;
            undertakings.add(agreement);
            add(scenario, undertaking.initiative(), undertaking.bloc(), agreement, year);
        }
    }

    private void add(Scenario scenario, Initiative initiative, int bloc, Agreement agreement, int year) {
        if (initiative instanceof Initiative.EnergyPartnership partnership) {
            finance.add((bloc * blocs + scenario.indexOf(partnership.with())) * FinanceKind.COUNT + FinanceKind.LOAN.ordinal(), partnership.bnUsdPerYear());
        } else if (initiative instanceof Initiative.Funding funding) {
            double people = 0;
            for (int to = 0; to < blocs; to++) {
                people += share(scenario, funding, bloc, to, year);
            }
            for (int to = 0; to < blocs; to++) {
                if (share(scenario, funding, bloc, to, year) == 0) {
                    continue;
                }
                finance.add((bloc * blocs + to) * FinanceKind.COUNT + FinanceKind.GRANT.ordinal(),
                        funding.bnUsdPerYear() * share(scenario, funding, bloc, to, year) / people);
            }
        } else if (initiative instanceof Initiative.Pact pact) {
            for (Initiative.Clause clause : pact.clauses()) {
                add(clause.term(), scenario.indexOf(clause.from()), scenario.indexOf(clause.to()), agreement.madeIn(), year);
            }
        } else if (initiative instanceof Initiative.Club club) {
            for (int member : agreement.parties()) {
                if (club.kind() == Initiative.ClubKind.METHANE) {
                    sectorCut(member, Sector.AGRICULTURE, METHANE_CUT * progress(agreement.madeIn(), agreement.madeIn() + METHANE_YEARS, year));
                } else {
                    join(member, agreement.parties());
                }
            }
        }
    }

    /** Members of a technology club do research together in power, each pair one programme. */
    private void join(int member, List<Integer> members) {
        for (int other : members) {
            if (other != member) {
                transfer.add(((member * blocs + other) * Sector.COUNT + Sector.POWER.ordinal()) * TransferMode.COUNT
                        + TransferMode.JOINT_RD.ordinal(), PROGRAMMES_PER_PACKAGE);
            }
        }
    }

    /** The weight of {@code to} in what a fund gives: its people, million; 0 for who does not get anything. */
    private static double share(Scenario scenario, Initiative.Funding funding, int from, int to, int year) {
        Bloc bloc = scenario.blocs().get(to);
        boolean served = funding.institution() == Initiative.Institution.LOSS_AND_DAMAGE_FUND ? Party.VULNERABLE.includes(bloc)
                : !bloc.annexI() && !bloc.emergingDonor();
        return served && to != from ? bloc.baseline().at(bloc.baseline().populationM(), year) : 0;
    }

    private void add(Term term, int giver, int taker, int madeIn, int year) {
        if (term instanceof Term.Cut cut) {
            packageCut = base == null ? packageCut : own(packageCut, base.packageCut);
            packageCut[giver * Sector.COUNT + cut.sector().ordinal()] += cut.points() / 100.0 * progress(madeIn, cut.byYear(), year);
        } else if (term instanceof Term.Finance money && year >= madeIn && year < madeIn + money.years()) {
            finance.add((giver * blocs + taker) * FinanceKind.COUNT + money.kind().ordinal(), money.bnUsdPerYear());
        } else if (term instanceof Term.Technology technology && year >= madeIn && year < madeIn + technology.years()) {
            transfer.add(((giver * blocs + taker) * Sector.COUNT + technology.sector().ordinal()) * TransferMode.COUNT
                    + technology.mode().ordinal(), PROGRAMMES_PER_PACKAGE);
        }
    }

    private void add(Scenario scenario, LeverEffect effect, Agreement agreement, int year) {
        int madeIn = agreement.madeIn();
        if (effect instanceof LeverEffect.EmissionCap cap) {
            for (int bloc : agreement.parties()) {
                if (cap.party().includes(scenario.blocs().get(bloc))) {
                    BlocBaseline baseline = scenario.blocs().get(bloc).baseline();
                    double from = baseline.ghgMt(madeIn);
                    double target = baseline.ghgMt(scenario.referenceYear()) * (1 - cap.percent() / 100);
                    cap(bloc, from + progress(madeIn, cap.year(), year) * (target - from));
                }
            }
        } else if (effect instanceof LeverEffect.SectorCut cut) {
            for (int bloc : agreement.parties()) {
                if (cut.party().includes(scenario.blocs().get(bloc))) {
                    sectorCut(bloc, cut.sector(), cut.percent() / 100 * progress(madeIn, cut.year(), year));
                }
            }
        } else if (effect instanceof LeverEffect.FinanceGoal goal) {
            double flows = 0;
            for (Bloc bloc : scenario.blocs()) {
                flows += Math.max(0, bloc.start().climateFinanceBn());
            }
            double due = flows + progress(madeIn, goal.year(), year) * (goal.bnUsdPerYear() - flows);
            financeGoalBn = Math.max(financeGoalBn, due);
            owesGoal = base != null && owesGoal == base.owesGoal ? owesGoal.clone() : owesGoal;
            for (int bloc : agreement.parties()) {
                owesGoal[bloc] = true;
            }
        } else if (effect instanceof LeverEffect.GrantShare share) {
            grantShare = Math.max(grantShare, share.percent() / 100);
        } else if (effect instanceof LeverEffect.Contributors base) {
            if (base.base().compareTo(contributors) > 0) {
                contributors = base.base();
            }
        } else if (effect instanceof LeverEffect.TechnologySupport support) {
            technologyProgrammes = Math.max(technologyProgrammes, support.programmesPerYear());
        } else if (effect instanceof LeverEffect.IpFlexibility ip) {
            ipFlexibility = Math.max(ipFlexibility, ip.degree());
        } else if (effect instanceof LeverEffect.Credits credits) {
            creditShare = Math.max(creditShare, credits.percent() / 100);
        } else if (effect instanceof LeverEffect.AdaptationFund fund) {
            share(scenario, fund.bnUsdPerYear() * progress(madeIn, madeIn + ADAPTATION_RAMP, year), agreement.parties(), year);
        } else if (effect instanceof LeverEffect.Compliance strict) {
            compliance = Math.max(compliance, strict.degree());
        } else if (effect instanceof LeverEffect.BorderReturn back) {
            borderReturn = base == null ? borderReturn : own(borderReturn, base.borderReturn);
            for (int bloc : agreement.parties()) {
                borderReturn[bloc] = Math.max(borderReturn[bloc], back.percent() / 100);
            }
        }
    }

    /** Shares {@code bn} of grants between the donors among {@code parties}, by output, and the vulnerable, by population. */
    private void share(Scenario scenario, double bn, List<Integer> parties, int year) {
        double output = 0;
        double people = 0;
        for (int b = 0; b < blocs; b++) {
            Bloc bloc = scenario.blocs().get(b);
            output += bloc.donor() ? bloc.baseline().at(bloc.baseline().gdpMerBn(), year) : 0;
            people += Party.VULNERABLE.includes(bloc) ? bloc.baseline().at(bloc.baseline().populationM(), year) : 0;
        }
        for (int from : parties) {
            Bloc giver = scenario.blocs().get(from);
            for (int to = 0; to < blocs && giver.donor() && people > 0; to++) { // what those who stand aside would give, nobody gives
                Bloc taker = scenario.blocs().get(to);
                if (Party.VULNERABLE.includes(taker)) {
                    finance.add((from * blocs + to) * FinanceKind.COUNT + FinanceKind.GRANT.ordinal(),
                            bn * giver.baseline().at(giver.baseline().gdpMerBn(), year) / output
                                    * taker.baseline().at(taker.baseline().populationM(), year) / people);
                }
            }
        }
    }

    private void cap(int bloc, double mt) {
        if (mt < capMt[bloc]) {
            capMt = base == null ? capMt : own(capMt, base.capMt);
            capMt[bloc] = mt;
        }
    }

    private static double progress(int from, int to, int year) {
        return to <= from ? 1 : Math.min(1, Math.max(0, (year - from) / (double) (to - from)));
    }

    /** The most that {@code bloc} may emit, MtCO2e; infinite if nothing caps it. */
    public double capMt(int bloc) {
        return capMt[bloc];
    }

    /** The least share of its baseline emissions in {@code sector} that an article asks {@code bloc} to avoid. */
    public double sectorCut(int bloc, Sector sector) {
        return sectorCut[bloc * Sector.COUNT + sector.ordinal()];
    }

    /** The share of its baseline emissions in {@code sector} that {@code bloc} avoids on top, for packages. */
    public double packageCut(int bloc, Sector sector) {
        return packageCut[bloc * Sector.COUNT + sector.ordinal()];
    }

    /** What {@code from} owes {@code to} by packages, bn US$ a year. */
    public double finance(int from, int to, FinanceKind kind) {
        return finance.of((from * blocs + to) * FinanceKind.COUNT + kind.ordinal());
    }

    /** Adds all money of packages to {@code bnUsd}, by giver, taker and kind. */
    public void addFinanceTo(double[] bnUsd) {
        finance.addTo(bnUsd, 0);
    }

    /** Adds what {@code before} has not, of which this was made by {@link #and}. */
    public void addFinanceTo(double[] bnUsd, Levers before) {
        finance.addTo(bnUsd, before.finance.size);
    }

    /** Is told of programmes that packages open. */
    public interface Listener {
        /** Some programmes of {@code from} for {@code to}; sector and mode by number. */
        void transfer(int from, int to, int sector, int mode, double programmes);
    }

    /** Tells {@code listener} of all programmes of packages. */
    public void eachTransfer(Listener listener) {
        eachTransfer(listener, 0);
    }

    /** Tells of those that {@code before} has not, of which this was made by {@link #and}. */
    public void eachTransfer(Listener listener, Levers before) {
        eachTransfer(listener, before.transfer.size);
    }

    private void eachTransfer(Listener listener, int first) {
        for (int i = first; i < transfer.size; i++) {
            int mode = transfer.at[i] % TransferMode.COUNT;
            int row = transfer.at[i] / TransferMode.COUNT;
            int pair = row / Sector.COUNT;
            listener.transfer(pair / blocs, pair % blocs, row % Sector.COUNT, mode, transfer.amount[i]);
        }
    }

    /** Programmes a year that {@code from} opens for {@code to} by packages. */
    public double transfer(int from, int to, Sector sector, TransferMode mode) {
        return transfer.of(((from * blocs + to) * Sector.COUNT + sector.ordinal()) * TransferMode.COUNT + mode.ordinal());
    }

    /** The collective finance goal of the year, bn US$; 0 without one. */
    public double financeGoalBn() {
        return financeGoalBn;
    }

    /** The moves that go on in the year, such as clubs and trade measures, in the order in which they were made. */
    public List<Agreement> undertakings() {
        return Collections.unmodifiableList(undertakings);
    }

    /** Whether {@code bloc} is a party to the collective goal. */
    public boolean owesGoal(int bloc) {
        return owesGoal[bloc];
    }

    /** The least share of the collective goal that comes as grants, 0 to 1. */
    public double grantShare() {
        return grantShare;
    }

    /** Who owes the collective goal. */
    public ContributorBase contributors() {
        return contributors;
    }

    /** Programmes of granted technology a year that the developed blocs run together. */
    public double technologyProgrammes() {
        return technologyProgrammes;
    }

    /** Whether both ask for the same collective goal of the same blocs, and hold them to it alike. */
    public boolean sameGoal(Levers other) {
        return financeGoalBn == other.financeGoalBn && grantShare == other.grantShare && contributors == other.contributors
                && compliance == other.compliance && (owesGoal == other.owesGoal || Arrays.equals(owesGoal, other.owesGoal));
    }

    /** Whether both ask for the same money between the same blocs. */
    public boolean sameMoney(Levers other) {
        return sameGoal(other) && finance.same(other.finance);
    }

    /** Whether both ask for the same transfers between the same blocs, at the same terms. */
    public boolean sameTransfers(Levers other) {
        return technologyProgrammes == other.technologyProgrammes && ipFlexibility == other.ipFlexibility
                && (contributors == other.contributors || technologyProgrammes == 0) && transfer.same(other.transfer);
    }

    /** The share of its cuts that a bloc may let others make, 0 to 1; 0 if no decision says. */
    public double creditShare() {
        return creditShare;
    }

    /** How strictly promises are held to, 0 to 1. */
    public double compliance() {
        return compliance;
    }

    /** The share of its charges at the border that {@code bloc} gives back, 0 to 1. */
    public double borderReturn(int bloc) {
        return borderReturn[bloc];
    }

    /** How far licences are eased, 0 to 1. */
    public double ipFlexibility() {
        return ipFlexibility;
    }
}
