package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Article;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.ArticleOption;
import org.plenary.core.model.Cop;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.LeverEffect;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Party;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Refusal;
import org.plenary.core.text.Messages;
import org.plenary.core.text.Quantities;
import org.plenary.core.world.Layout;

/**
 * What the things of a negotiation are called in one language. Articles and options of a scenario without texts of its
 * own are put into words by what they do.
 */
public record Words(Scenario scenario, Messages messages) {

    /** Stands for the bracket while a sentence is formatted: a private use character. */
    private static final String BRACKET = "\uE002";

    /** What an article is about: the kind of its strongest option's first effect. */
    public enum Subject { EMISSIONS, SECTORS, FINANCE, GRANTS, CONTRIBUTORS, TECHNOLOGY }

    /** The message with this key. */
    public String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** What the scenario tells, e.g. its {@code story}, or empty; see the engine's words. */
    public String told(String part) {
        return org.plenary.core.report.Words.told(messages, scenario, part);
    }

    /** Numbers with their units. */
    public Quantities quantities() {
        return messages.quantities();
    }

    /** Code of a bloc. */
    public String code(int bloc) {
        return scenario.blocs().get(bloc).code();
    }

    /** The short name of a bloc. */
    public String bloc(int bloc) {
        return named(bloc, "short");
    }

    /** The full name of a bloc. */
    public String name(int bloc) {
        return named(bloc, "name");
    }

    private String named(int bloc, String form) {
        String key = "bloc." + code(bloc) + "." + form;
        return messages.has(key) ? messages.text(key) : code(bloc);
    }

    /** A bloc as an argument of a message: it becomes a span with its mark. */
    public String mark(int bloc) {
        return Line.mark(code(bloc), bloc(bloc));
    }

    /** Several blocs as an argument of a message. */
    public String marks(List<Integer> blocs) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < blocs.size(); i++) {
            if (i > 0) {
                all.append(say(i == blocs.size() - 1 ? "desktop.table.list.last" : "desktop.table.list.comma"));
            }
            all.append(mark(blocs.get(i)));
        }
        return all.toString();
    }

    /** "COP31". */
    public String cop(Cop cop) {
        return say("desktop.table.cop", cop.number());
    }

    /** The host city. */
    public String city(Cop cop) {
        String key = "city." + cop.city();
        return messages.has(key) ? messages.text(key) : cop.city();
    }

    /** What an article is about. */
    public Subject subject(String article) {
        List<ArticleOption> options = scenario.article(article).options();
        LeverEffect effect = options.get(options.size() - 1).effects().get(0);
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
        }
        return Subject.TECHNOLOGY;
    }

    /** The title of an article. */
    public String article(String article) {
        String key = "article." + article + ".title";
        return messages.has(key) ? messages.text(key) : say("desktop.table.article." + subject(article));
    }

    /** The sentence of an article around its bracket. */
    public record Sentence(String before, String after) {}

    /** How an article reads in the decision. */
    public Sentence sentence(String article) {
        String key = "article." + article + ".text";
        String text = messages.has(key) ? messages.text(key, BRACKET)
                : say("desktop.plenary.lead." + subject(article), scenario.referenceYear(), BRACKET);
        int at = text.indexOf(BRACKET);
        return new Sentence(text.substring(0, at), text.substring(at + BRACKET.length()));
    }

    /** An option in a few words. */
    public String option(String article, int option) {
        String key = "article." + article + ".option." + scenario.article(article).options().get(option).id();
        return messages.has(key) ? messages.text(key) : byEffects(article, option);
    }

    /** An option of a scenario that has no texts of its own. */
    private String byEffects(String article, int option) {
        Article known = scenario.article(article);
        List<LeverEffect> effects = known.options().get(option).effects();
        if (effects.isEmpty()) {
            return say("desktop.table.option.none." + subject(article));
        }
        List<String> parts = new ArrayList<>();
        int year = 0;
        Party party = null;
        for (LeverEffect effect : effects) {
            if (effect instanceof LeverEffect.EmissionCap cap) {
                parts.add(party(cap.party()) + " " + quantities().signedPercent(-cap.percent() / 100, 0));
                year = cap.year();
            } else if (effect instanceof LeverEffect.SectorCut cut) {
                String part = sector(cut.sector()) + " " + quantities().signedPercent(-cut.percent() / 100, 0);
                parts.add(cut.party() == party ? part : say("desktop.table.option.party", party(cut.party()), part));
                party = cut.party();
                year = cut.year();
            } else if (effect instanceof LeverEffect.FinanceGoal goal) {
                parts.add(quantities().moneyPerYear(goal.bnUsdPerYear()));
                year = goal.year();
            } else if (effect instanceof LeverEffect.GrantShare share) {
                parts.add(say("desktop.table.option.grants", quantities().percent(share.percent() / 100, 0)));
            } else if (effect instanceof LeverEffect.Contributors contributors) {
                parts.add(say("desktop.table.option.contributors." + contributors.base()));
            } else if (effect instanceof LeverEffect.TechnologySupport support) {
                parts.add(say("desktop.table.option.programmes", quantities().number(support.programmesPerYear(), 0)));
            } else if (effect instanceof LeverEffect.IpFlexibility ip) {
                parts.add(say("desktop.table.option.licences", quantities().percent(ip.degree(), 0)));
            }
        }
        String all = joined(parts);
        return year == 0 ? all : say("desktop.table.option.by", all, year);
    }

    /** Things one after the other, with commas. */
    public String joined(List<String> parts) {
        return String.join(say("desktop.table.list.comma"), parts);
    }

    /** A sector. */
    public String sector(Sector sector) {
        return say("desktop.table.sector." + sector);
    }

    /** The blocs an article speaks to. */
    public String party(Party party) {
        return say("desktop.table.party." + party);
    }

    /** One thing that is given. */
    public String term(Term term) {
        if (term instanceof Term.Cut cut) {
            return say("desktop.table.term.cut", sector(cut.sector()), quantities().signedPercent(-cut.points() / 100.0, 0),
                    cut.byYear());
        } else if (term instanceof Term.Finance money) {
            return say("desktop.table.term.finance", say("desktop.table.finance." + money.kind()),
                    quantities().moneyPerYear(money.bnUsdPerYear()), money.years());
        } else if (term instanceof Term.Technology technology) {
            return say("desktop.table.term.technology", sector(technology.sector()),
                    say("desktop.table.transfer." + technology.mode()), technology.years());
        }
        Term.Support support = (Term.Support) term;
        return say("desktop.table.term.support", article(support.article()),
                option(support.article(), scenario.article(support.article()).indexOf(support.option())));
    }

    /** All that is given; "nothing" for an empty list. */
    public String terms(List<Term> terms) {
        return terms.isEmpty() ? say("desktop.table.term.nothing")
                : String.join(say("desktop.table.list.semicolon"), terms.stream().map(this::term).toList());
    }

    /** A contribution. */
    public String pledge(Pledge pledge) {
        boolean amount = pledge.kind() == NdcKind.ABSOLUTE_CUT || pledge.kind() == NdcKind.INTENSITY_CUT;
        if (!amount) {
            return say("desktop.table.pledge." + pledge.kind(), pledge.targetYear());
        }
        String unconditional = say("desktop.table.pledge." + pledge.kind(),
                quantities().signedPercent(-pledge.percent() / 100, 0), scenario.referenceYear(), pledge.targetYear());
        return pledge.conditionalPercent() <= pledge.percent() ? unconditional
                : say("desktop.table.pledge.conditional", unconditional,
                        quantities().signedPercent(-pledge.conditionalPercent() / 100, 0));
    }

    /** A move that is neither a pledge nor a package. */
    public String move(Initiative move, List<Agreement> agreements) {
        return new org.plenary.core.report.Words(scenario, messages).move(move, agreements);
    }

    /** The agreement with this id. */
    public String agreement(int id, List<Agreement> agreements) {
        return new org.plenary.core.report.Words(scenario, messages).agreement(id, agreements);
    }

    /** Something that is prepared. */
    public Line draft(Draft draft) {
        if (draft instanceof Draft.Ndc ndc) {
            return Line.of(say("desktop.table.draft.pledge", pledge(ndc.pledge())));
        } else if (draft instanceof Draft.Package offer) {
            return Line.of(say("desktop.table.draft.package", mark(scenario.indexOf(offer.to())), terms(offer.gives()),
                    terms(offer.gets())));
        }
        if (draft instanceof Draft.Move move) {
            return Line.of(say("desktop.table.draft.move", move(move.initiative(), List.of())));
        }
        Draft.Position position = (Draft.Position) draft;
        return Line.of(say("desktop.table.draft.position", article(position.article()),
                option(position.article(), scenario.article(position.article()).indexOf(position.option()))));
    }

    /** Why something cannot be, and what would be allowed. */
    public String refusal(Refusal refusal) {
        return messages.text("refusal." + refusal.code(), refusal.arguments().stream().map(this::argument).toArray());
    }

    /** An argument of a refusal in words: ids and codes become what they are called, lists are written out. */
    private String argument(String raw) {
        if (raw.startsWith("[") && raw.endsWith("]")) {
            return raw.length() == 2 ? say("desktop.table.term.nothing")
                    : joined(java.util.Arrays.stream(raw.substring(1, raw.length() - 1).split(", ")).map(this::argument).toList());
        }
        if (scenario.indexOf(raw) >= 0) {
            return bloc(scenario.indexOf(raw));
        }
        if (scenario.articles().stream().anyMatch(article -> article.id().equals(raw))) {
            return article(raw);
        }
        for (String group : List.of("phase.", "beat.", "desktop.table.sector.")) {
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
    static boolean better(Layout.Place place, double change) {
        boolean burden = BURDENS.contains(place.stock()) || place.stock().startsWith("FRONTIER_COST");
        return burden ? change < 0 : change > 0;
    }

    /** The name of a number of the world, and whose it is. */
    public String stock(Layout.Place place) {
        String name = say("stock." + place.stock());
        if (place.sector() != null) {
            name = say("desktop.why.stock.sector", name, sector(place.sector()));
        }
        if (place.other() >= 0) {
            return say("desktop.why.stock.pair", name, bloc(place.bloc()), bloc(place.other()));
        }
        return place.bloc() >= 0 ? say("desktop.why.stock.bloc", name, bloc(place.bloc())) : name;
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
