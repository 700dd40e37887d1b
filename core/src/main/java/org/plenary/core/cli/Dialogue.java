package org.plenary.core.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Questions in the terminal, answered by numbers and words. Once the input has ended, nothing is answered any more. */
final class Dialogue {
    private final Speaker speaker;
    private boolean ended;

    Dialogue(Speaker speaker) {
        this.speaker = speaker;
    }

    /** Whether the input has ended. */
    boolean ended() {
        return ended;
    }

    /** One of {@code options}, by its index; empty if the input has ended. */
    Optional<Integer> choose(String question, List<String> options) {
        speaker.line("");
        speaker.line(question);
        for (int i = 0; i < options.size(); i++) {
            speaker.line("%3s. ".formatted(Integer.toString(i + 1)) + options.get(i));
        }
        return ask(speaker.text("cli.play.number", options.size()), answer -> {
            Optional<Integer> number = whole(answer);
            return number.isPresent() && number.get() >= 1 && number.get() <= options.size()
                    ? Optional.of(number.get() - 1) : Optional.empty();
        }, speaker.text("cli.play.number.wrong", options.size()));
    }

    /** A whole number inside {@code [min, max]}; {@code otherwise} on an empty answer; empty if the input has ended. */
    Optional<Integer> number(String question, int min, int max, int otherwise) {
        return ask(speaker.text("cli.play.range", question, min, max, otherwise), answer -> {
            Optional<Integer> number = answer.isEmpty() ? Optional.of(otherwise) : whole(answer);
            return number.filter(n -> n >= min && n <= max);
        }, speaker.text("cli.play.range.wrong", min, max));
    }

    /** An amount inside {@code [min, max]}, with a point or a comma; empty if the input has ended. */
    Optional<Double> amount(String question, double min, double max) {
        String low = speaker.messages().quantities().number(min, 1);
        String high = speaker.messages().quantities().number(max, 1);
        return ask(speaker.text("cli.play.amount", question, low, high), answer -> {
            String plain = answer.replace(',', '.');
            if (!plain.matches("\\d{1,6}(\\.\\d{1,3})?")) {
                return Optional.empty();
            }
            double amount = Double.parseDouble(plain);
            return amount >= min && amount <= max ? Optional.of(amount) : Optional.empty();
        }, speaker.text("cli.play.amount.wrong", low, high));
    }

    /** Waits for the return key. */
    void pause() {
        ask(speaker.text("cli.play.enter"), Optional::of, "");
    }

    private static Optional<Integer> whole(String answer) {
        return answer.matches("-?\\d{1,9}") ? Optional.of(Integer.parseInt(answer)) : Optional.empty();
    }

    private <T> Optional<T> ask(String prompt, Function<String, Optional<T>> understand, String misunderstood) {
        while (!ended) {
            speaker.out().print(prompt + " ");
            speaker.out().flush();
            String answer;
            try {
                answer = speaker.in().readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (answer == null) {
                ended = true;
                speaker.line("");
                return Optional.empty();
            }
            Optional<T> understood = understand.apply(answer.strip());
            if (understood.isPresent()) {
                return understood;
            }
            speaker.line(misunderstood);
        }
        return Optional.empty();
    }
}
