package org.plenary.desktop.screen.table;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.util.ArrayList;
import java.util.List;
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
import org.plenary.desktop.present.PackageForm;
import org.plenary.desktop.present.PackageForm.Currency;
import org.plenary.desktop.present.PackageForm.Side;
import org.plenary.desktop.present.PledgeForm;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Rich;
import org.plenary.desktop.ui.RichText;

/**
 * A pledge or a package as a sentence with brackets: each bracket is a choice. Beside it, in a table of its own that
 * stays in sight, what it is worth, worked out off the render thread a moment after the last change.
 */
final class Composer extends Table {
    /** How long after a change its worth is asked for, in seconds. */
    private static final float REST_SECONDS = 0.15f;

    private final TableScreen screen;
    private final Kit kit;
    private final Table action = new Table();
    private final Table verdict = new Table();
    private float rest = -1;

    Composer(TableScreen screen) {
        this.screen = screen;
        this.kit = screen.game().kit();
        top();
        defaults().left();
        build();
    }

    /** What the form is worth, and the button that prepares it. */
    Table action() {
        return action;
    }

    /** Shows the form anew and asks what it is worth. */
    void build() {
        clearChildren();
        action.clearChildren();
        action.add(verdict).growX().padBottom(8).row();
        verdict.clearChildren();
        switch (screen.desk.mode) {
            case PACKAGE -> offer(screen.desk.offer);
            case PLEDGE -> pledge(screen.desk.pledge);
            case MOVE -> move(screen.desk.move);
        }
        rest = REST_SECONDS;
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
        add(kit.text("desktop.table.pledge.does"));
        action.add(prepare(kit.text("desktop.table.compose.pledge.add"), () -> screen.prepare(new Draft.Ndc(form.pledge())))).growX();
    }

    private void add(String remark) {
        add(kit.prose(remark, Type.SMALL, Palette.MUTED)).growX().padBottom(6).row();
    }

    /** The button that prepares what is composed: the next step as long as something is. */
    private TextButton prepare(String text, Runnable action) {
        return kit.button("compose-add", text, screen.desk.unfinished() ? "primary" : "default", action);
    }

    // A move of another kind.

    private void move(Initiative move) {
        List<MoveForm.Kind> kinds = MoveForm.composed();
        Rich kind = bracket("move-kind", kit.text("desktop.table.compose.move." + screen.desk.kind), () -> choose("move-kind", kinds,
                kinds.indexOf(screen.desk.kind), each -> kit.text("desktop.table.compose.move." + each), index -> {
                    screen.desk.kind = kinds.get(index);
                    screen.desk.move = MoveForm.start(screen.session().game(), screen.session().you(), kinds.get(index)).orElse(null);
                    changed();
                }));
        add(kit.prose(Rich.message(kit.messages(), "desktop.table.compose.move", kind), Type.BODY)).growX().padBottom(6).row();
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
        int free = screen.capital().free();
        Rich price = Rich.message(kit.messages(), "desktop.table.compose.price", Rich.EMPTY.strong(String.valueOf(move.capital()),
                move.capital() > free ? Palette.CORAL : Palette.AMBER), Rich.of(String.valueOf(free)));
        String needs = move.asksThem() ? kit.text("desktop.table.compose.needs") : kit.text("desktop.table.compose.alone");
        String stands = move.years() == 0 ? "" : " " + (move.years() == Initiative.WITHOUT_END ? kit.text("desktop.table.compose.stands")
                : kit.text("desktop.table.compose.stands.years", move.years()));
        add(kit.prose(price.text(" " + needs + stands), Type.SMALL)).growX().row();
        action.add(prepare(kit.text("desktop.table.compose.move.add", move.capital()), () -> screen.prepare(new Draft.Move(move)))).growX();
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
            rich = rich.mark(code).plus(new Rich(List.of(new Rich.Run(code, in, in ? Palette.ACCENT : Palette.DISABLED, !in, null, "member-" + code, () -> {
                screen.desk.move = MoveForm.toggled(club, code);
                changed();
            })))).text("  ");
        }
        add(kit.prose(rich, Type.SMALL)).growX().padBottom(6).row();
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
        add(kit.prose(Rich.message(kit.messages(), form.counterTo() > 0 ? "desktop.table.compose.counter"
                : "desktop.table.compose.package", partner), Type.BODY)).growX().padBottom(6).row();
        side(form, Side.GIVES);
        side(form, Side.GETS);
        Table buttons = new Table();
        TextButton put = form.counterTo() > 0
                ? prepare(kit.text("desktop.table.compose.counter.send"), () -> screen.counter(form))
                : prepare(kit.text("desktop.table.compose.package.add", Rules.OFFER_CAPITAL), () -> screen.prepare(form.draft(screen.words())));
        put.setDisabled(form.empty());
        action.add(put).growX().row();
        if (form.counterTo() == 0) {
            TextButton ask = kit.ghost("sound-out", kit.text("desktop.table.compose.soundOut", Rules.SOUNDING_CAPITAL), () -> screen.soundOut(form));
            ask.setDisabled(form.empty());
            buttons.add(kit.hint(ask, kit.text("glossary.sounding"))).growX();
        } else {
            buttons.add().growX();
        }
        buttons.add(kit.ghost("compose-clear", kit.text("desktop.table.compose.clear"), () -> {
            screen.desk.offer = PackageForm.with(form.partner());
            screen.changed();
        })).padLeft(8);
        if (!form.empty()) {
            action.add(buttons).growX();
        }
        if (form.empty()) {
            say(kit.text("desktop.table.compose.hint"), Palette.MUTED);
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
        Term term = form.terms(side).get(index);
        List<PackageForm.Part> parts = PackageForm.parts(term);
        Rich[] words = new Rich[parts.size()];
        for (int p = 0; p < words.length; p++) {
            PackageForm.Part part = parts.get(p);
            String name = "term-" + side + "-" + index + "-" + part;
            words[p] = bracket(name, PackageForm.part(term, part, screen.words()), () -> {
                List<Term> all = PackageForm.alternatives(screen.session().game(), term, part);
                choose(name, all, all.indexOf(term), other -> PackageForm.part(other, part, screen.words()), picked -> {
                    screen.desk.offer = form.set(side, index, all.get(picked));
                    changed();
                });
            });
        }
        return Rich.message(kit.messages(), "desktop.table.compose.term." + PackageForm.currency(term), words).text("  ")
                .link("remove-" + side + "-" + index, kit.text("desktop.table.compose.remove"), () -> {
                    screen.desk.offer = form.minus(side, index);
                    changed();
                });
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

    /** Shows what the form is worth, how it would be answered, and what speaks against it; or why it cannot be. */
    void composed(Advice.Composed found) {
        if (found.refusal() != null) {
            say(screen.words().refusal(found.refusal()), Palette.AMBER);
            return;
        }
        verdict.clearChildren();
        Advice.Worth worth = found.worth();
        if (worth == null) {
            verdict.add(kit.prose(kit.text("desktop.table.worth.none"), Type.SMALL, Palette.MUTED)).growX().row();
        } else {
            verdict.add(kit.prose(Rich.of(kit.text("desktop.table.worth")).text(" ").signed(worth.bnPerYear(), worth.amount()).text("  ")
                    .muted(worth.because()), Type.SMALL)).growX().row();
        }
        if (!found.heard().isEmpty()) {
            verdict.add(kit.prose(Rich.message(kit.messages(), "desktop.table.heard", Rich.EMPTY.strong(found.heard())), Type.SMALL)).growX().padTop(3).row();
        }
        Advice.Guess guess = found.guess();
        if (guess != null) {
            verdict.add(kit.prose(Rich.of(kit.text("desktop.table.guess")).text(" ").strong(guess.word(), guess.likelihood() > 0 ? Palette.TEAL
                    : guess.likelihood() < 0 ? Palette.CORAL : Palette.AMBER).text("  ").muted(guess.reason()), Type.SMALL)).growX().padTop(3).row();
        }
        if (!found.caution().isEmpty()) {
            verdict.add(kit.prose(found.caution(), Type.SMALL, Palette.AMBER)).growX().padTop(3).row();
        }
        invalidateHierarchy();
    }

    /** Says something in place of a worth. */
    void say(String what, Color color) {
        verdict.clearChildren();
        verdict.add(kit.prose(what, Type.SMALL, color)).growX().row();
        invalidateHierarchy();
    }

    /** A button for one of a few modes. */
    static Button mode(Kit kit, String name, String text, boolean chosen, Runnable action) {
        TextButton button = kit.toggle(name, text);
        button.pad(4, 6, 4, 6);
        button.setChecked(chosen);
        Kit.onChange(button, action);
        return button;
    }
}
