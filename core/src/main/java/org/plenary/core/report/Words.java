package org.plenary.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.ArticleOption;
import org.plenary.core.model.Cop;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.LeverEffect;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Party;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.Voice;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Refusal;
import org.plenary.core.text.Messages;
import org.plenary.core.text.Quantities;
import org.plenary.core.world.Layout;

/**
 * What the things of a negotiation are called in one language. Articles and options for which there are no messages are
 * put into words by what they do, so that any scenario reads well.
 */
public class Words {
    /** As many conditions of a commitment as news lists one by one; a choice of presentation. */
    private static final int FEW = 2;

    private final Scenario scenario;
    private final Messages messages;

    /** The words of one scenario in one language. */
    public Words(Scenario scenario, Messages messages) {
        this.scenario = scenario;
        this.messages = messages;
    }

    /** The scenario whose things are named. */
    public final Scenario scenario() {
        return scenario;
    }

    /** The messages of the language. */
    public final Messages messages() {
        return messages;
    }

    /** What an article is about: the kind of the first effect of its strongest option. */
    public enum Subject { EMISSIONS, SECTORS, FINANCE, GRANTS, CONTRIBUTORS, TECHNOLOGY, LICENCES, MARKET, ADAPTATION, COMPLIANCE, TRADE }

    /** The message with this key. */
    public String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Numbers with their units. */
    public Quantities quantities() {
        return messages.quantities();
    }

    /** The title of the scenario; its id if it has none. */
    public String title() {
        return named("scenario." + scenario.id() + ".title", scenario.id());
    }

    /**
     * What the scenario tells, e.g. its {@code story}, or empty. A variant tells what its original tells where it has no
     * words of its own: {@code after-baku-six} looks in {@code after-baku}, {@code copenhagen-to-baku} in {@code copenhagen}.
     */
    public String told(String part) {
        return told(messages, scenario, part);
    }

    /** The same for those who have words of their own. */
    public static String told(Messages messages, Scenario scenario, String part) {
        for (String id = scenario.id(); !id.isEmpty(); id = id.substring(0, Math.max(0, id.lastIndexOf('-')))) {
            String key = "scenario." + id + "." + part;
            if (messages.has(key)) {
                return messages.text(key);
            }
        }
        return "";
    }

    /** Code of a bloc. */
    public String code(int bloc) {
        return scenario.blocs().get(bloc).code();
    }

    /** The short name of a bloc; its code if it has none. */
    public String bloc(int bloc) {
        return named("bloc." + code(bloc) + ".short", code(bloc));
    }

    /** The full name of a bloc; its code if it has none. */
    public String name(int bloc) {
        return named("bloc." + code(bloc) + ".name", code(bloc));
    }

    /** The message with this key, or {@code otherwise} if there is none. */
    String named(String key, String otherwise) {
        return messages.has(key) ? messages.text(key) : otherwise;
    }

    /** The short names of blocs, one after the other. */
    public String blocs(List<Integer> blocs) {
        return joined(blocs.stream().map(this::bloc).toList());
    }

    /** Things one after the other: "a, b and c". */
    public String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : say("report.list.last",
                String.join(say("report.list.comma"), parts.subList(0, last)), parts.get(last));
    }

    /** "COP31". */
    public String cop(Cop cop) {
        return say("report.cop", cop.number());
    }

    /** The host city. */
    public String city(Cop cop) {
        return named("city." + cop.city(), cop.city());
    }

    /** What an article is about. */
    public Subject subject(String article) {
        List<ArticleOption> options = scenario.article(article).options();
        List<LeverEffect> effects = options.get(options.size() - 1).effects();
        LeverEffect effect = effects.isEmpty() ? null : effects.get(0);
        if (effect instanceof LeverEffect.EmissionCap) {
            return Subject.EMISSIONS;
        } else if (effect instanceof LeverEffect.SectorCut) {
            return Subject.SECTORS;
        } else if (effect instanceof LeverEffect.FinanceGoal) {
            return Subject.FINANCE;
        } else if (effect instanceof LeverEffect.GrantShare) {
            return Subject.GRANTS;
        } else if (effect instanceof LeverEffect.Contributors) {
            return Subject.CONTRIBUTORS;
        } else if (effect instanceof LeverEffect.IpFlexibility) {
            return Subject.LICENCES;
        } else if (effect instanceof LeverEffect.Credits) {
            return Subject.MARKET;
        } else if (effect instanceof LeverEffect.AdaptationFund) {
            return Subject.ADAPTATION;
        } else if (effect instanceof LeverEffect.Compliance) {
            return Subject.COMPLIANCE;
        } else if (effect instanceof LeverEffect.BorderReturn) {
            return Subject.TRADE;
        }
        return Subject.TECHNOLOGY;
    }

    /** The title of an article; what it is about if the scenario gives it none. */
    public String article(String article) {
        String key = "article." + article + ".title";
        return messages.has(key) ? messages.text(key) : say("report.article." + subject(article));
    }

    /** The titles of articles, one after the other. */
    public String articles(List<String> articles) {
        return joined(articles.stream().map(this::article).toList());
    }

    /** An option in a few words; what it does if the scenario gives it none. */
    public String option(String article, int option) {
        String key = "article." + article + ".option." + scenario.article(article).options().get(option).id();
        return messages.has(key) ? messages.text(key) : effects(article, option);
    }

    /** What an option does, in figures. */
    public String effects(String article, int option) {
        List<LeverEffect> effects = scenario.article(article).options().get(option).effects();
        if (effects.isEmpty()) {
            return say("report.option.none." + subject(article));
        }
        List<String> parts = new ArrayList<>();
        int year = 0;
        Party party = null;
        for (LeverEffect effect : effects) {
            if (effect instanceof LeverEffect.EmissionCap cap) {
                parts.add(say("report.option.party", party(cap.party()), cut(cap.percent() / 100)));
                year = cap.year();
            } else if (effect instanceof LeverEffect.SectorCut cut) {
                String part = sector(cut.sector()) + " " + cut(cut.percent() / 100);
                parts.add(cut.party() == party ? part : say("report.option.party", party(cut.party()), part));
                party = cut.party();
                year = cut.year();
            } else if (effect instanceof LeverEffect.FinanceGoal goal) {
                parts.add(quantities().moneyPerYear(goal.bnUsdPerYear()));
                year = goal.year();
            } else if (effect instanceof LeverEffect.GrantShare share) {
                parts.add(say("report.option.grants", quantities().percent(share.percent() / 100, 0)));
            } else if (effect instanceof LeverEffect.Contributors contributors) {
                parts.add(say("report.option.contributors." + contributors.base()));
            } else if (effect instanceof LeverEffect.TechnologySupport support) {
                parts.add(say("report.option.programmes", quantities().number(support.programmesPerYear(), 0)));
            } else if (effect instanceof LeverEffect.IpFlexibility ip) {
                parts.add(say("report.option.licences", quantities().percent(ip.degree(), 0)));
            } else if (effect instanceof LeverEffect.Credits credits) {
                parts.add(say("report.option.credits", quantities().percent(credits.percent() / 100, 0)));
            } else if (effect instanceof LeverEffect.AdaptationFund fund) {
                parts.add(quantities().moneyPerYear(fund.bnUsdPerYear()));
            } else if (effect instanceof LeverEffect.Compliance strict) {
                parts.add(say("report.option.compliance", quantities().percent(strict.degree(), 0)));
            } else if (effect instanceof LeverEffect.BorderReturn back) {
                parts.add(say("report.option.returned", quantities().percent(back.percent() / 100, 0)));
            }
        }
        String all = String.join(say("report.list.comma"), parts);
        return year == 0 ? all : say("report.option.by", all, year);
    }

    private String cut(double share) {
        return quantities().signedPercent(-share, 0);
    }

    /** A sector. */
    public String sector(Sector sector) {
        return say("report.sector." + sector);
    }

    /** The blocs an article speaks to. */
    public String party(Party party) {
        return say("report.party." + party);
    }

    /** One thing that is given. */
    public String term(Term term) {
        if (term instanceof Term.Cut cut) {
            return say("report.term.cut", sector(cut.sector()), cut(cut.points() / 100.0), cut.byYear());
        } else if (term instanceof Term.Finance money) {
            return say("report.term.finance." + money.kind(), quantities().moneyPerYear(money.bnUsdPerYear()), money.years());
        } else if (term instanceof Term.Technology technology) {
            return say("report.term.technology." + technology.mode(), sector(technology.sector()), technology.years());
        }
        Term.Support support = (Term.Support) term;
        return say("report.term.support", article(support.article()),
                option(support.article(), scenario.article(support.article()).indexOf(support.option())));
    }

    /** All that is given; "nothing" for an empty list. */
    public String terms(List<Term> terms) {
        return terms.isEmpty() ? say("report.term.nothing") : joined(terms.stream().map(this::term).toList());
    }

    /** A package: who gives what to whom, for what. */
    public String offer(Offer offer) {
        return offer.gets().isEmpty() ? say("report.gift", bloc(offer.from()), bloc(offer.to()), terms(offer.gives()))
                : say("report.package", bloc(offer.from()), bloc(offer.to()), terms(offer.gives()), terms(offer.gets()));
    }

    /** A contribution. */
    public String pledge(Pledge pledge) {
        boolean amount = pledge.kind() == NdcKind.ABSOLUTE_CUT || pledge.kind() == NdcKind.INTENSITY_CUT;
        if (!amount) {
            return say("report.pledge." + pledge.kind(), pledge.targetYear());
        }
        String unconditional = say("report.pledge." + pledge.kind(), cut(pledge.percent() / 100), scenario.referenceYear(),
                pledge.targetYear());
        return pledge.conditionalPercent() <= pledge.percent() ? unconditional
                : say("report.pledge.conditional", unconditional, cut(pledge.conditionalPercent() / 100));
    }

    /**
     * A move that is neither a pledge nor a package.
     *
     * @param agreements all that there are, to say which one a withdrawal is from
     */
    public String move(Initiative move, List<Agreement> agreements) {
        String key = "move." + move.getClass().getSimpleName();
        String blocs = blocs(move.blocs().stream().map(scenario::indexOf).toList());
        if (move instanceof Initiative.CoalitionPosition position) {
            return say(key, coalition(position.coalition()), article(position.article()),
                    option(position.article(), scenario.article(position.article()).indexOf(position.option())));
        } else if (move instanceof Initiative.Club club) {
            return say(key + "." + club.kind(), blocs);
        } else if (move instanceof Initiative.EnergyPartnership) {
            return say(key, blocs, quantities().money(move.bnUsdPerYear()));
        } else if (move instanceof Initiative.TradeMeasure measure) {
            return say(key + "." + measure.kind(), blocs);
        } else if (move instanceof Initiative.Funding funding) {
            return say(key + "." + funding.institution(), quantities().money(move.bnUsdPerYear()));
        } else if (move instanceof Initiative.TransitionSpending) {
            return say(key, quantities().money(move.bnUsdPerYear()));
        } else if (move instanceof Initiative.OpenArticle open) {
            return say(key, article(open.article()));
        } else if (move instanceof Initiative.Withdrawal withdrawal) {
            return say(key, agreement(withdrawal.agreement(), agreements));
        } else if (move instanceof Initiative.Return back) {
            return say(key, agreement(back.agreement(), agreements));
        }
        if (move instanceof Initiative.Pact pact) {
            return say(key, joined(pact.clauses().stream().map(clause -> say("move.Pact.clause", bloc(scenario.indexOf(clause.from())),
                    bloc(scenario.indexOf(clause.to())), term(clause.term()))).toList()));
        } else if (move instanceof Initiative.Commitment commitment) {
            return say(key, pledge(commitment.pledge()), joined(commitment.demands().stream().map(demand -> say("move.Commitment.demand",
                    bloc(scenario.indexOf(demand.bloc())), cut(demand.percent() / 100), demand.year())).toList()));
        }
        return say(key, blocs);
    }

    /** A move as news tells it: of a long list of conditions, how many there are. */
    public String brief(Initiative move, List<Agreement> agreements) {
        return move instanceof Initiative.Commitment commitment && commitment.demands().size() > FEW
                ? say("move.Commitment.brief", pledge(commitment.pledge()), commitment.demands().size()) : move(move, agreements);
    }

    /** A coalition. */
    public String coalition(String id) {
        return named("coalition." + id, id);
    }

    /** What science or the press did, in a sentence. */
    public String spoken(Voice voice) {
        String key = "event.Spoken." + voice.getClass().getSimpleName();
        if (voice instanceof Voice.Meeting meeting) {
            return say(key, bloc(scenario.indexOf(meeting.bloc())), bloc(scenario.indexOf(meeting.other())));
        }
        String code = voice instanceof Voice.Briefing briefing ? briefing.bloc() : voice instanceof Voice.Story story ? story.bloc() : "";
        return code.isEmpty() ? say(key) : say(key, bloc(scenario.indexOf(code)));
    }

    /** The agreement with this id; its number if it is not among {@code agreements}. */
    public String agreement(int id, List<Agreement> agreements) {
        for (Agreement agreement : agreements) {
            if (agreement.id() == id) {
                return agreement(agreement, agreements);
            }
        }
        return "#" + id;
    }

    private String agreement(Agreement agreement, List<Agreement> agreements) {
        Agreement.Content content = agreement.content();
        if (content instanceof Agreement.Content.Decision decision) {
            return say("report.round.decision", article(decision.article()), option(decision.article(), decision.option()));
        } else if (content instanceof Agreement.Content.Ndc ndc) {
            return pledge(ndc.pledge());
        } else if (content instanceof Agreement.Content.Package deal) {
            return offer(deal.offer());
        }
        return move(((Agreement.Content.Undertaking) content).initiative(), agreements);
    }

    /** A draft, before it is on the table. */
    public String draft(int from, Draft draft) {
        if (draft instanceof Draft.Ndc ndc) {
            return say("report.draft.pledge", pledge(ndc.pledge()));
        } else if (draft instanceof Draft.Position position) {
            return say("report.draft.position", article(position.article()),
                    option(position.article(), scenario.article(position.article()).indexOf(position.option())));
        }
        if (draft instanceof Draft.Move move) {
            return say("report.draft.move", move(move.initiative(), List.of()));
        }
        Draft.Package offer = (Draft.Package) draft;
        return offer(new Offer(0, from, scenario.indexOf(offer.to()), offer.gives(), offer.gets()));
    }

    /** Why something cannot be, and what would be allowed. */
    public String refusal(Refusal refusal) {
        return messages.text("refusal." + refusal.code(), refusal.arguments().stream().map(this::argument).toArray());
    }

    /** An argument of a refusal in words: ids and codes become what they are called, lists are written out. */
    private String argument(String raw) {
        if (raw.startsWith("[") && raw.endsWith("]")) {
            return raw.length() == 2 ? say("report.term.nothing")
                    : joined(Arrays.stream(raw.substring(1, raw.length() - 1).split(", ")).map(this::argument).toList());
        }
        if (scenario.indexOf(raw) >= 0) {
            return bloc(scenario.indexOf(raw));
        }
        if (scenario.articles().stream().anyMatch(article -> article.id().equals(raw))) {
            return article(raw);
        }
        for (String group : List.of("phase.", "beat.", "report.sector.")) {
            if (messages.has(group + raw)) {
                return say(group + raw);
            }
        }
        return raw;
    }

    /** Stocks of which less is better. */
    private static final List<String> BURDENS = List.of("RIVALRY", "FRAGMENTATION", "RESISTANCE", "DEBT", "DAMAGES",
            "ABATEMENT_COST", "CUMULATIVE_CO2", "TECHNOLOGY_GAP", "TRANSFER_WASTED");

    /** Whether a change of a number is for the better; a choice of presentation. */
    public static boolean better(Layout.Place place, double change) {
        boolean burden = BURDENS.contains(place.stock()) || place.stock().startsWith("FRONTIER_COST");
        return burden ? change < 0 : change > 0;
    }

    /** The name of a number of the world, and whose it is. */
    public String stock(Layout.Place place) {
        String name = named("stock." + place.stock(), place.stock());
        if (place.sector() != null) {
            name = say("report.stock.sector", name, sector(place.sector()));
        }
        if (place.other() >= 0) {
            return say("report.stock.pair", name, bloc(place.bloc()), bloc(place.other()));
        }
        return place.bloc() >= 0 ? say("report.stock.bloc", name, bloc(place.bloc())) : name;
    }

    /** An amount of a stock with its unit, signed if it is a change. */
    public String amount(Layout.Place place, double value, boolean change) {
        Quantities q = quantities();
        return switch (place.unit()) {
            case "bn US$", "bn $" -> change ? q.signedMoney(value) : q.money(value);
            case "share" -> change ? q.signedPercent(value, 1) : q.percent(value, 1);
            case "°C" -> change ? q.signedCelsius(value, 2) : q.celsius(value, 2);
            case "GtCO2" -> change ? q.signedCo2(value) : q.co2(value);
            case "index", "ratio" -> change ? q.signed(value, 2) : q.number(value, 2);
            case "points" -> change ? q.signed(value, 0) : q.number(value, 0);
            default -> (change ? q.signed(value, 1) : q.number(value, 1)) + "\u00a0" + place.unit();
        };
    }
}
