package org.plenary.desktop.screen.table;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Term;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Rules;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Advice;
import org.plenary.desktop.present.MoveForm;
import org.plenary.desktop.present.NextStep;
import org.plenary.desktop.present.PackageForm;
import org.plenary.desktop.present.PackageForm.Currency;
import org.plenary.desktop.present.PackageForm.Side;
import org.plenary.desktop.present.PactForm;
import org.plenary.desktop.present.PledgeForm;
import org.plenary.desktop.present.TextView;
import org.plenary.desktop.screen.Prose;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Rich;
import org.plenary.desktop.ui.RichText;

/**
 * A pledge, a package or another move as a sentence with brackets: each bracket is a choice. Below it what it is worth,
 * worked out off the render thread a moment after the last change; beside it, in a table of its own, what to do with it.
 */
final class Composer extends Table {
    /** How long after a change its worth is asked for, in seconds. */
    private static final float REST_SECONDS = 0.15f;

    private final TableScreen screen;
    private final Kit kit;
    private final Table action = new Table();
    private final Table verdict = new Table();
    private final Table more = new Table();
    private float rest = -1;

    Composer(TableScreen screen) {
        this.screen = screen;
        this.kit = screen.game().kit();
        top();
        defaults().left();
        build();
    }

    /** The button that does most with the form; it stays in sight while the form scrolls. */
    Table action() {
        return action;
    }

    /** Shows the form anew and asks what it is worth. */
    void build() {
        clearChildren();
        action.clearChildren();
        more.clearChildren();
        verdict.clearChildren();
        switch (screen.desk.mode) {
            case PACKAGE -> offer(screen.desk.offer);
            case PLEDGE -> pledge(screen.desk.pledge);
            case MOVE -> move();
            case TEXT -> text();
        }
        if (verdict.getParent() == null) {
            add(verdict).growX().padTop(4).padBottom(6).row();
        }
        add(more).growX().row();
        if (screen.lastFound() != null) { // while the answer to a change is worked out the last one stays, so that nothing jumps
            composed(screen.lastFound());
        }
        rest = screen.found() == null && screen.desk.form() != null ? REST_SECONDS : -1;
    }

    /** Whether it has not yet asked what the form is worth. */
    boolean resting() {
        return rest >= 0;
    }

    private void changed() {
        screen.changed();
    }

    // A pledge.

    private void pledge(PledgeForm form) {
        Rich kind = choice("pledge-kind", form.part(PledgeForm.Part.KIND, screen.words()), form, PledgeForm.Part.KIND);
        Rich year = choice("pledge-year", form.part(PledgeForm.Part.YEAR, screen.words()), form, PledgeForm.Part.YEAR);
        Rich you = Rich.bloc(kit.messages(), screen.session().seat());
        Rich sentence = form.amount()
                ? Rich.message(kit.messages(), "desktop.table.compose.pledge.amount", you, kind,
                        choice("pledge-percent", form.part(PledgeForm.Part.PERCENT, screen.words()), form, PledgeForm.Part.PERCENT),
                        year, Rich.of(String.valueOf(screen.session().game().scenario().referenceYear())))
                : Rich.message(kit.messages(), "desktop.table.compose.pledge.year", you, kind, year);
        add(kit.prose(sentence, Type.BODY)).growX().padBottom(8).row();
        add(kit.prose(form.meaning(screen.session().game(), screen.session().you(), screen.words()), Type.SMALL, Palette.MUTED))
                .growX().padBottom(8).row();
        add(kit.text("desktop.table.pledge.why"));
        add(kit.text("desktop.table.pledge.does"));
        action.add(prepare(kit.text("desktop.table.compose.pledge.add"), () -> screen.prepare(new Draft.Ndc(form.pledge())))).growX();
    }

    private void add(String remark) {
        add(kit.prose(remark, Type.SMALL, Palette.MUTED)).growX().padBottom(6).row();
    }

    /** The button that prepares what is composed. */
    private TextButton prepare(String text, Runnable action) {
        return kit.button("compose-add", text, screen.style(NextStep.PREPARE), action);
    }

    // The text.

    private void text() {
        add(kit.prose(kit.text("desktop.table.compose.text"), Type.BODY, Palette.TEXT)).growX().padBottom(8).row();
        add(kit.text("desktop.table.compose.text.does"));
        for (TextView.ArticleView article : screen.text().articles()) {
            Rich line = Rich.EMPTY.strong(article.title());
            TextView.OptionView own = article.options().stream().filter(TextView.OptionView::yours).findFirst().orElse(null);
            line = own == null ? line.text("  ").muted(kit.text("desktop.table.compose.text.silent"))
                    : line.text("  ").colored(own.words(), Palette.ACCENT).muted(own.draft() ? " " + kit.text("desktop.table.text.draft") : "");
            add(kit.prose(line, Type.SMALL)).growX().padBottom(4).row();
        }
    }

    // A move of another kind.

    private void move() {
        Initiative move = screen.desk.move;
        List<MoveForm.Kind> kinds = List.of(MoveForm.Kind.values());
        Rich kind = bracket("move-kind", kit.text("desktop.table.compose.move." + screen.desk.kind), () -> choose("move-kind", kinds,
                kinds.indexOf(screen.desk.kind), each -> kit.text("desktop.table.compose.move." + each), index -> {
                    screen.desk.kind = kinds.get(index);
                    screen.desk.move = MoveForm.start(screen.session().game(), screen.session().you(), kinds.get(index)).orElse(null);
                    if (screen.desk.kind == MoveForm.Kind.PACT) {
                        pact(screen.desk.pact);
                    } else {
                        changed();
                    }
                }));
        add(kit.prose(Rich.message(kit.messages(), "desktop.table.compose.move", kind), Type.BODY)).growX().padBottom(6).row();
        if (screen.desk.kind == MoveForm.Kind.PACT) {
            members();
            price(move);
            return;
        }
        if (move == null) {
            add(kit.prose(kit.text("desktop.table.compose.move." + screen.desk.kind + ".none"), Type.BODY, Palette.MUTED)).growX().row();
            return;
        }
        List<MoveForm.Part> parts = MoveForm.parts(move);
        Rich[] words = new Rich[parts.size()];
        for (int p = 0; p < words.length; p++) {
            words[p] = choice("move-" + parts.get(p), move, parts.get(p));
        }
        add(kit.prose(Rich.message(kit.messages(), "desktop.table.compose.move." + screen.desk.kind + ".says", words), Type.BODY)).growX()
                .padBottom(6).row();
        if (move instanceof Initiative.Club club) {
            members(club);
        }
        add(kit.text("desktop.table.compose.move." + screen.desk.kind + ".does"));
        price(move);
    }

    /** What a move costs, whom it needs, and the button that prepares it; without a button while it is not complete. */
    private void price(Initiative move) {
        if (move == null) {
            return;
        }
        int free = screen.capital().free();
        Rich price = Rich.message(kit.messages(), "desktop.table.compose.price", Rich.EMPTY.strong(String.valueOf(move.capital()),
                move.capital() > free ? Palette.CORAL : Palette.AMBER), Rich.of(String.valueOf(free)));
        String needs = move.asksThem() ? kit.text("desktop.table.compose.needs") : kit.text("desktop.table.compose.alone");
        String stands = move.years() == 0 ? "" : " " + (move.years() == Initiative.WITHOUT_END ? kit.text("desktop.table.compose.stands")
                : kit.text("desktop.table.compose.stands.years", move.years()));
        add(kit.prose(price.text(" " + needs + stands), Type.SMALL)).growX().row();
        boolean doubtful = screen.step() == NextStep.CLEAR;
        if (doubtful) {
            action.add(kit.primary("compose-clear", kit.text("desktop.table.better.aside"), screen::discard)).growX();
        }
        (doubtful ? more : action).add(prepare(kit.text(doubtful ? "desktop.table.compose.package.asIs" : "desktop.table.compose.move.add",
                move.capital()), () -> screen.prepare(new Draft.Move(move)))).growX();
    }

    private Rich choice(String name, Initiative move, MoveForm.Part part) {
        return bracket(name, MoveForm.part(screen.session().game(), move, part, screen.words()), () -> {
            List<Initiative> all = MoveForm.alternatives(screen.session().game(), screen.session().you(), move, part);
            choose(name, all, all.indexOf(move), other -> MoveForm.part(screen.session().game(), other, part, screen.words()), index -> {
                screen.desk.move = all.get(index);
                changed();
            });
        });
    }

    /** Whom a club invites: each bloc is in or out. */
    private void members(Initiative.Club club) {
        Rich rich = Rich.EMPTY;
        for (String code : MoveForm.others(screen.session().game(), screen.session().you())) {
            boolean in = club.with().contains(code);
            rich = rich.mark(code).plus(new Rich(List.of(new Rich.Run(code, in, in ? Palette.ACCENT : Palette.MUTED, false, null, "member-" + code, () -> {
                screen.desk.move = MoveForm.toggled(club, code);
                changed();
            })))).text("  ");
        }
        add(kit.prose(rich, Type.SMALL)).growX().padBottom(6).row();
    }

    // A pact.

    /** Puts a pact on the desk. */
    private void pact(PactForm form) {
        screen.desk.pact = form;
        screen.desk.move = form.move(screen.session().seat()).orElse(null);
        changed();
    }

    /** Who is in a pact, and what each of them gives. */
    private void members() {
        PactForm form = screen.desk.pact;
        String seat = screen.session().seat();
        add(kit.text("desktop.table.compose.move.PACT.does"));
        Rich rich = Rich.EMPTY.muted(kit.text("desktop.table.compose.pact.with")).text(" ");
        for (String code : MoveForm.others(screen.session().game(), screen.session().you())) {
            boolean in = form.with().contains(code);
            rich = rich.mark(code).plus(new Rich(List.of(new Rich.Run(code, in, in ? Palette.ACCENT : Palette.MUTED, false, null,
                    "pact-" + code, () -> pact(form.toggled(code)))))).text("  ");
        }
        add(kit.prose(rich, Type.SMALL)).growX().padBottom(6).row();
        if (screen.idea() != null && !screen.idea().equals(form)) {
            add(kit.prose(Rich.EMPTY.link("pact-idea", kit.text("desktop.table.compose.pact.idea"), () -> pact(screen.idea())), Type.SMALL))
                    .growX().padBottom(6).row();
        }
        add(verdict).growX().padBottom(6).row(); // what a pact is worth stays in sight above its clauses
        if (form.with().size() < PactForm.LEAST_OTHERS) {
            say(kit.text("desktop.table.compose.pact.members"), Palette.MUTED);
        } else if (screen.desk.move == null) {
            say(kit.text("desktop.table.compose.pact.idle", screen.words().blocs(form.idle(seat).stream()
                    .map(screen.session().game().scenario()::indexOf).toList())), Palette.MUTED);
        }
        if (!form.with().isEmpty()) {
            gives(form, seat);
            form.with().forEach(code -> gives(form, code));
        }
    }

    private void gives(PactForm form, String from) {
        String seat = screen.session().seat();
        Rich head = from.equals(seat) ? Rich.EMPTY.muted(kit.text("desktop.table.compose.gives"))
                : Rich.bloc(kit.messages(), from).text(" ").muted(kit.text("desktop.table.compose.pact.gives"));
        add(kit.prose(head, Type.SMALL)).growX().padTop(4).padBottom(2).row();
        for (int i = 0; i < form.clauses().size(); i++) {
            Initiative.Clause clause = form.clauses().get(i);
            if (clause.from().equals(from)) {
                add(kit.prose(clause(form, i, clause), Type.BODY)).growX().padBottom(2).row();
            }
        }
        if (!form.full()) {
            Rich adders = Rich.EMPTY;
            for (Currency currency : Currency.values()) {
                adders = adders.link("add-" + from + "-" + currency, kit.text("desktop.table.compose.plus." + currency),
                        () -> pact(form.plus(screen.session().game(), seat, from, currency))).text("   ");
            }
            add(kit.prose(adders, Type.SMALL)).growX().padBottom(4).row();
        }
    }

    private Rich clause(PactForm form, int index, Initiative.Clause clause) {
        List<String> receivers = form.receivers(screen.session().seat(), clause.from());
        String name = "clause-" + index;
        Rich term = term(name, clause.term(), other -> pact(form.set(index, other)));
        Rich to = bracket(name + "-TO", words(clause.to()), () -> choose(name + "-TO", receivers, receivers.indexOf(clause.to()), this::words,
                picked -> pact(form.to(index, receivers.get(picked)))));
        return Rich.of("- ").plus(Rich.message(kit.messages(), "desktop.table.compose.pact.clause", term, Rich.EMPTY.mark(clause.to()).plus(to)))
                .text("  ").link("remove-" + index, kit.text("desktop.table.compose.remove"), () -> pact(form.minus(index)));
    }

    private String words(String code) {
        return screen.words().bloc(screen.session().game().scenario().indexOf(code));
    }

    private Rich choice(String name, String words, PledgeForm form, PledgeForm.Part part) {
        return bracket(name, words, () -> {
            List<PledgeForm> all = form.alternatives(screen.session().game(), screen.session().you(), part);
            choose(name, all, all.indexOf(form), other -> other.part(part, screen.words()), index -> {
                screen.desk.pledge = all.get(index);
                changed();
            });
        });
    }

    // A package.

    private void offer(PackageForm form) {
        List<Integer> partners = new ArrayList<>();
        for (int b = 0; b < screen.session().game().scenario().blocs().size(); b++) {
            if (b != screen.session().you()) {
                partners.add(b);
            }
        }
        Rich partner = Rich.EMPTY.mark(screen.words().code(form.partner())).plus(bracket("package-partner",
                screen.words().bloc(form.partner()), () -> choose("package-partner", partners,
                        partners.indexOf(form.partner()), screen.words()::bloc, index -> {
                            screen.desk.offer = form.to(partners.get(index));
                            changed();
                        })));
        NextStep step = screen.step();
        Rich head = Rich.message(kit.messages(), form.counterTo() > 0 ? "desktop.table.compose.counter" : "desktop.table.compose.package", partner);
        if (!form.empty() && step != NextStep.CLEAR) {
            head = head.text("   ").link("compose-clear", kit.text("desktop.table.compose.clear"), screen::discard);
        }
        if (form.counterTo() == 0) {
            head = head.text("   ").link("compose-third", kit.text("desktop.table.compose.third"), () -> {
                screen.desk.mode = Desk.Mode.MOVE;
                screen.desk.kind = MoveForm.Kind.PACT;
                screen.desk.offer = PackageForm.with(form.partner());
                pact(PactForm.of(form, screen.session().seat(), screen.words()));
            });
        }
        add(kit.prose(head, Type.BODY)).growX().padBottom(6).row();
        side(form, Side.GIVES);
        side(form, Side.GETS);
        if (form.empty()) {
            say(kit.text("desktop.table.compose.hint"), Palette.MUTED);
            return;
        }
        if (step == NextStep.IMPROVE) {
            action.add(kit.primary("compose-better", kit.text("desktop.table.better.take"), () -> screen.improve(screen.found().better()))).growX();
        } else if (step == NextStep.CLEAR) {
            action.add(kit.primary("compose-clear", kit.text("desktop.table.better.clear"), screen::discard)).growX();
        }
        boolean doubtful = step == NextStep.IMPROVE || step == NextStep.CLEAR;
        String add = form.counterTo() > 0 ? kit.text(doubtful ? "desktop.table.compose.counter.asIs" : "desktop.table.compose.counter.send")
                : kit.text(doubtful ? "desktop.table.compose.package.asIs" : "desktop.table.compose.package.add", Rules.OFFER_CAPITAL);
        (doubtful ? more : action).add(prepare(add, form.counterTo() > 0 ? () -> screen.counter(form)
                : () -> screen.prepare(form.draft(screen.words())))).growX().row();
        if (form.counterTo() == 0) {
            Table ask = new Table();
            ask.add(kit.hint(kit.button("sound-out", kit.text("desktop.table.compose.soundOut", Rules.SOUNDING_CAPITAL), () -> screen.soundOut(form)),
                    kit.text("glossary.sounding"))).padRight(10);
            ask.add(kit.prose(kit.text("desktop.table.compose.soundOut.does"), Type.SMALL, Palette.MUTED)).growX();
            more.add(ask).growX().padTop(6);
        }
    }

    private void side(PackageForm form, Side side) {
        String key = side == Side.GIVES ? "desktop.table.compose.gives" : "desktop.table.compose.gets";
        add(kit.label(kit.text(key), Type.SMALL, Palette.MUTED)).padTop(4).padBottom(2).row();
        for (int i = 0; i < form.terms(side).size(); i++) {
            add(kit.prose(Rich.of("- ").plus(term(form, side, i)), Type.BODY)).growX().padBottom(2).row();
        }
        if (form.terms(side).size() < PackageForm.MOST_TERMS) {
            Rich adders = Rich.EMPTY;
            for (Currency currency : Currency.values()) {
                adders = adders.link("add-" + side + "-" + currency, kit.text("desktop.table.compose.plus." + currency), () -> {
                    screen.desk.offer = form.plus(screen.session().game(), side, currency);
                    changed();
                }).text("   ");
            }
            add(kit.prose(adders, Type.SMALL)).growX().padBottom(4).row();
        }
    }

    private Rich term(PackageForm form, Side side, int index) {
        return term("term-" + side + "-" + index, form.terms(side).get(index), other -> {
            screen.desk.offer = form.set(side, index, other);
            changed();
        }).text("  ").link("remove-" + side + "-" + index, kit.text("desktop.table.compose.remove"), () -> {
            screen.desk.offer = form.minus(side, index);
            changed();
        });
    }

    /** A term with a bracket for each of its parts. */
    private Rich term(String start, Term term, Consumer<Term> onPick) {
        List<PackageForm.Part> parts = PackageForm.parts(term);
        Rich[] words = new Rich[parts.size()];
        for (int p = 0; p < words.length; p++) {
            PackageForm.Part part = parts.get(p);
            String name = start + "-" + part;
            words[p] = bracket(name, PackageForm.part(term, part, screen.words()), () -> {
                List<Term> all = PackageForm.alternatives(screen.session().game(), term, part);
                choose(name, all, all.indexOf(term), other -> PackageForm.part(other, part, screen.words()),
                        picked -> onPick.accept(all.get(picked)));
            });
        }
        return Rich.message(kit.messages(), "desktop.table.compose.term." + PackageForm.currency(term), words);
    }

    private static Rich bracket(String name, String words, Runnable action) {
        return new Rich(List.of(new Rich.Run(words, false, Palette.ACCENT, false, null, name, action)));
    }

    private <T> void choose(String name, List<T> all, int current, Function<T, String> words, IntConsumer onPick) {
        Actor at = findActor(name);
        Chooser.open(kit, at, all.stream().map(words).toList(), current, onPick);
    }

    // What it is worth.

    @Override
    public void act(float delta) {
        super.act(delta);
        if (rest >= 0) {
            rest -= delta;
            if (rest < 0) {
                screen.askWorth();
            }
        }
    }

    /** Shows what the form is worth, how it would be answered, what speaks against it and what would be better; or why it cannot be. */
    private void composed(Advice.Composed found) {
        verdict.clearChildren();
        if (found.refusal() != null) {
            say(screen.words().refusal(found.refusal()), Palette.AMBER);
            better(found);
            return;
        }
        Advice.Worth worth = found.worth();
        boolean brief = found.better() != null; // what is better matters more than why this is not
        if (worth == null) {
            verdict.add(kit.prose(kit.text("desktop.table.worth.none"), Type.SMALL, Palette.MUTED)).growX().row();
        } else {
            verdict.add(kit.prose(Rich.of(kit.text("desktop.table.worth")).text(" ").signed(worth.bnPerYear(), worth.amount()).text("  ")
                    .muted(brief ? "" : worth.because()), Type.SMALL)).growX().row();
        }
        if (!found.heard().isEmpty()) {
            verdict.add(kit.prose(Rich.message(kit.messages(), "desktop.table.heard", Rich.EMPTY.strong(found.heard())), Type.SMALL)).growX().padTop(3).row();
        }
        Advice.Guess guess = found.guess();
        if (guess != null) {
            verdict.add(kit.prose(guessed(Rich.of(kit.text("desktop.table.guess")).text(" "), guess).text("  ").muted(brief ? "" : guess.reason()), Type.SMALL))
                    .growX().padTop(3).row();
        }
        if (!found.answers().isEmpty()) {
            Rich rich = Rich.of(kit.text("desktop.table.answers")).text(" ");
            for (Advice.Answer answer : found.answers()) {
                rich = guessed(rich.mark(answer.code()).text(answer.code() + " " + answer.band() + ", "), answer.guess()).text("   ");
            }
            verdict.add(kit.prose(rich, Type.SMALL)).growX().padTop(3).row();
            found.answers().stream().filter(answer -> answer.guess().likelihood() < 0).findFirst().ifPresent(answer ->
                    verdict.add(kit.prose(Rich.EMPTY.mark(answer.code()).muted(answer.code() + ": " + answer.guess().reason()), Type.SMALL))
                            .growX().padTop(3).row());
        }
        if (!found.caution().isEmpty()) {
            verdict.add(kit.prose(found.caution(), Type.SMALL, Palette.AMBER)).growX().padTop(3).row();
        }
        better(found);
        invalidateHierarchy();
    }

    /** What the delegation would offer instead of what is no good, or that it knows nothing. */
    private void better(Advice.Composed found) {
        if (screen.desk.mode == Desk.Mode.PACKAGE && found.better() != null) {
            Advice.Better better = found.better();
            Rich rich = Rich.EMPTY.plus(Prose.rich(better.words())).text(" ").signed(better.worth().bnPerYear(), better.worth().amount()).text(", ");
            verdict.add(kit.prose(guessed(rich, better.guess()), Type.SMALL)).growX().padTop(5).row();
        } else if (screen.desk.mode == Desk.Mode.PACKAGE && !found.good()) {
            verdict.add(kit.prose(kit.text("desktop.table.better.none"), Type.SMALL, Palette.AMBER)).growX().padTop(5).row();
        }
    }

    private static Rich guessed(Rich rich, Advice.Guess guess) {
        return rich.strong(guess.word(), guess.likelihood() > 0 ? Palette.TEAL : guess.likelihood() < 0 ? Palette.CORAL : Palette.AMBER);
    }

    /** Says something in place of a worth. */
    private void say(String what, Color color) {
        verdict.clearChildren();
        verdict.add(kit.prose(what, Type.SMALL, color)).growX().row();
        invalidateHierarchy();
    }

    /** A button for one of a few modes. */
    static Button mode(Kit kit, String name, String text, boolean chosen, Runnable action) {
        TextButton button = kit.tab(name, text);
        button.pad(6, 6, 6, 6);
        button.setChecked(chosen);
        Kit.onChange(button, action);
        return button;
    }
}
