package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Cop;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Voice;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Occasion;

/** What happened. An event holds all that {@link #evolve} needs: applying it draws nothing and runs no rule. Blocs are indices. */
public sealed interface Event {

    /** The state after this event. */
    GameState evolve(GameState state);

    /** The game began. */
    record GameBegun() implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.beginning();
        }
    }

    /** A conference opened with its agenda. */
    record ConferenceOpened(int round, Cop cop, Text text) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.opening(round, Conference.open(cop, state.world().blocs(), text));
        }
    }

    /** The round moved on to {@code phase}. */
    record PhaseOpened(Phase phase) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.in(phase);
        }
    }

    /** A day of talks began. */
    record DayOpened(int day) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().morning(day));
        }
    }

    /** A bloc prepared a draft; {@code replaced} is the index of the draft it replaces, or -1. */
    record DraftPrepared(int bloc, Draft draft, int replaced) implements Event {
        @Override
        public GameState evolve(GameState state) {
            List<Draft> own = new ArrayList<>(state.conference().drafts().get(bloc));
            if (replaced < 0) {
                own.add(draft);
            } else {
                own.set(replaced, draft);
            }
            return state.with(state.conference().withDrafts(bloc, List.copyOf(own)));
        }
    }

    /** A bloc took a draft back. */
    record DraftTakenBack(int bloc, int index) implements Event {
        @Override
        public GameState evolve(GameState state) {
            List<Draft> own = new ArrayList<>(state.conference().drafts().get(bloc));
            own.remove(index);
            return state.with(state.conference().withDrafts(bloc, List.copyOf(own)));
        }
    }

    /** A bloc finished its beat. {@code passed} says why the engine did so for it; empty if it did so itself. */
    record SeatFinished(int bloc, String passed) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().withDone(bloc));
        }
    }

    /** Noon: all drafts are on the table. */
    record DraftsRevealed(int day) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().afternoon());
        }
    }

    /** A bloc spoke for an option. */
    record PositionTaken(int bloc, String article, int option) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().withPosition(bloc, article, option));
        }
    }

    /** A bloc made a contribution, which binds it at once; its earlier ones of the same kind and target year end. */
    record PledgeMade(int bloc, int agreement, Pledge pledge, int year) implements Event {
        @Override
        public GameState evolve(GameState state) {
            List<Agreement> next = new ArrayList<>();
            for (Agreement old : state.agreements()) {
                boolean same = old.stage() == Agreement.Stage.IN_FORCE
                        && old.content() instanceof Agreement.Content.Ndc ndc && ndc.bloc() == bloc
                        && ndc.pledge().kind() == pledge.kind() && ndc.pledge().targetYear() == pledge.targetYear();
                next.add(same ? old.at(Agreement.Stage.EXPIRED, year, Agreement.Cause.REPLACED) : old);
            }
            next.add(new Agreement(agreement, Agreement.Stage.IN_FORCE, new Agreement.Content.Ndc(bloc, pledge), year, List.of(bloc)));
            return state.with(next);
        }
    }

    /** An offer came to the table. */
    record OfferTabled(Offer offer, int day) implements Event {
        @Override
        public GameState evolve(GameState state) {
            List<TabledOffer> next = new ArrayList<>(state.conference().offers());
            next.add(new TabledOffer(offer, day, TabledOffer.Status.OPEN, ""));
            return state.with(state.conference().withOffers(next)).offered();
        }
    }

    /** An offer was answered, or lapsed. */
    record OfferAnswered(int offer, TabledOffer.Status status, String reason) implements Event {
        @Override
        public GameState evolve(GameState state) {
            List<TabledOffer> next = state.conference().offers().stream()
                    .map(tabled -> tabled.offer().id() == offer ? tabled.at(status, reason) : tabled).toList();
            return state.with(state.conference().withOffers(next));
        }
    }

    /** A bloc sounded out another; nobody else learns of it. */
    record SoundedOut(Sounding sounding) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().withSounding(sounding));
        }
    }

    /** A counter-offer was drafted for the next morning. */
    record CounterDrafted(int bloc, Draft.Package draft) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().withCounter(bloc, draft));
        }
    }

    /** Something came to bind, or to wait for ratification. */
    record AgreementMade(Agreement agreement) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.adding(agreement);
        }
    }

    /** An agreement moved on in its life, or lost a party. */
    record AgreementChanged(Agreement agreement) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.agreements().stream()
                    .map(old -> old.id() == agreement.id() ? agreement : old).toList());
        }
    }

    /** A move was proposed to those it needs; a commitment, which needs nobody's word, to all. */
    record MoveProposed(int bloc, Initiative initiative, List<Integer> asked) implements Event {
        public MoveProposed {
            asked = List.copyOf(asked);
        }

        @Override
        public GameState evolve(GameState state) {
            List<Proposal> next = new ArrayList<>(state.conference().proposals());
            next.add(new Proposal(next.size() + 1, bloc, initiative, asked, List.of(), true));
            return state.with(state.conference().withProposals(next));
        }
    }

    /** A bloc agreed to a move that was proposed to it. */
    record MoveJoined(int proposal, int bloc) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().withProposals(state.conference().proposals().stream()
                    .map(one -> one.id() == proposal ? one.joinedBy(bloc) : one).toList()));
        }
    }

    /** Evening: a proposal that nobody joined lapsed, or one that somebody joined is done with. */
    record ProposalClosed(int proposal) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().withProposals(state.conference().proposals().stream()
                    .map(one -> one.id() == proposal ? one.closed() : one).toList()));
        }
    }

    /** Evening: these commitments are met by each other, and by what binds already; they turn into contributions. */
    record CommitmentsBound(List<Integer> proposals) implements Event {
        public CommitmentsBound {
            proposals = List.copyOf(proposals);
        }

        @Override
        public GameState evolve(GameState state) {
            return state;
        }
    }

    /** A move takes effect; {@code with} are the blocs that take part, or that it is aimed at. */
    record MoveMade(int bloc, Initiative initiative, List<Integer> with) implements Event {
        public MoveMade {
            with = List.copyOf(with);
        }

        @Override
        public GameState evolve(GameState state) {
            return state;
        }
    }

    /** Another article is on the agenda. */
    record ArticleOpened(int bloc, Cop cop, Text text) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().withAgenda(cop, text));
        }
    }

    /** Evening: the presidency revised its text. */
    record TextRevised(Text text) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().withText(text));
        }
    }

    /** The plenary opened, or went into another round of overtime with a revised text. */
    record PlenaryRound(int overtime, Text text) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().plenaryRound(overtime, text));
        }
    }

    /** A bloc spoke in plenary. {@code passed} as in {@link SeatFinished}. */
    record Declared(int bloc, Stance stance, List<String> articles, String passed) implements Event {
        public Declared {
            articles = List.copyOf(articles);
        }

        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().declared(bloc, stance, articles));
        }
    }

    /** The text was changed in plenary; {@code bloc} is -1 for the presidency. */
    record TextAmended(int bloc, String article, Text text) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().withText(text));
        }
    }

    /** A small delegation went home in overtime; it is not bound, and does not block. */
    record DelegationLeft(int bloc) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().declared(bloc, Stance.WALK_OUT, List.of()));
        }
    }

    /** The presidency did not see these objections. */
    record GavelledThrough(List<Integer> objectors) implements Event {
        public GavelledThrough {
            objectors = List.copyOf(objectors);
        }

        @Override
        public GameState evolve(GameState state) {
            return state;
        }
    }

    /** The gavel: the text was adopted, without the articles that are deferred in it. */
    record TextAdopted(Text text) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().ended(Conference.Outcome.ADOPTED, text));
        }
    }

    /** The conference ended without a text. */
    record TalksCollapsed(Text text, List<Integer> objectors) implements Event {
        public TalksCollapsed {
            objectors = List.copyOf(objectors);
        }

        @Override
        public GameState evolve(GameState state) {
            return state.with(state.conference().ended(Conference.Outcome.COLLAPSED, text));
        }
    }

    /**
     * The home of a bloc decided.
     *
     * @param madeIn the year of the conference on whose decisions it did
     * @param odds the probability with which it ratifies, 0 to 1
     */
    record HomeDecided(int bloc, int madeIn, boolean ratified, double odds) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state;
        }
    }

    /**
     * A new government leaves what the one before it signed, or comes back to it.
     *
     * @param agreements ids, at least one
     */
    record GovernmentTurned(int bloc, List<Integer> agreements, boolean returns) implements Event {
        public GovernmentTurned {
            agreements = List.copyOf(agreements);
        }

        @Override
        public GameState evolve(GameState state) {
            return state;
        }
    }

    /** Dynamics answered to something in the talks. */
    record Felt(Occasion occasion, Flows flows) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(Ledger.apply(state.world(), flows, state.world().year()));
        }
    }

    /** A year passed. */
    record YearPassed(int year, Flows flows) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(Ledger.apply(state.world(), flows, year + 1));
        }
    }

    /** A person sat down in a seat that is no bloc, or got up from it. */
    record SeatTaken(String seat, boolean person) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.sides().seated(seat, person));
        }
    }

    /** Science or the press did something on {@code day} of the talks; 0 is after them. */
    record Spoken(String seat, int day, Voice voice) implements Event {
        @Override
        public GameState evolve(GameState state) {
            return state.with(state.sides().and(new Sides.Said(seat, day, voice)));
        }
    }
}
