package org.plenary.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as people read them: with a unit, a fixed number of decimals, a real minus sign, thousands grouped, and
 * never in scientific notation. A space inside a quantity does not break over two lines.
 *
 * <p>Every method takes a finite number and throws {@link IllegalArgumentException} for any other: a screen never
 * shows "NaN". Rounding is half up, away from zero; a value that rounds to zero has no sign.
 */
public final class Quantities {
    /** U+2212, as wide as a digit; the hyphen is not a minus. */
    private static final String MINUS = "\u2212";

    private final Messages messages;

    Quantities(Messages messages) {
        this.messages = messages;
    }

    /** A plain number with the given decimals: {@code 1,234.5}, {@code −3}. */
    public String number(double value, int decimals) {
        BigDecimal rounded = rounded(value, decimals);
        return (rounded.signum() < 0 ? MINUS : "") + grouped(rounded);
    }

    /** A change: {@code +3.4}, {@code −3.4}, or {@code 0.0} when nothing is left after rounding. */
    public String signed(double value, int decimals) {
        return (rounded(value, decimals).signum() > 0 ? "+" : "") + number(value, decimals);
    }

    /** A share in percent: 0.35 is {@code 35 %}. */
    public String percent(double share, int decimals) {
        return fill("quantity.percent", number(share * 100, decimals));
    }

    /** A change of a share, or a relative change, in percent: −0.18 is {@code −18 %}. */
    public String signedPercent(double share, int decimals) {
        return fill("quantity.percent", signed(share * 100, decimals));
    }

    /** Carbon dioxide in gigatonnes, one decimal: {@code 40.6 GtCO2}. */
    public String co2(double gt) {
        return fill("quantity.co2", number(gt, 1));
    }

    /** A flow of carbon dioxide in gigatonnes a year, one decimal. */
    public String co2PerYear(double gt) {
        return perYear(co2(gt));
    }

    /** A change in carbon dioxide, in gigatonnes, one decimal. */
    public String signedCo2(double gt) {
        return fill("quantity.co2", signed(gt, 1));
    }

    /** All greenhouse gases in gigatonnes of carbon dioxide equivalent (100-year potentials), one decimal. */
    public String co2e(double gt) {
        return co2e(gt, 1);
    }

    /** The same with as many decimals as one wants. */
    public String co2e(double gt, int decimals) {
        return fill("quantity.co2e", number(gt, decimals));
    }

    /** A flow of all greenhouse gases in gigatonnes of carbon dioxide equivalent a year, one decimal. */
    public String co2ePerYear(double gt) {
        return perYear(co2e(gt));
    }

    /** A concentration in parts per million, without decimals: {@code 426 ppm}. */
    public String ppm(double value) {
        return fill("quantity.ppm", number(value, 0));
    }

    /** A temperature in degrees Celsius above 1850-1900: {@code 1.5 °C}. */
    public String celsius(double value, int decimals) {
        return fill("quantity.celsius", number(value, decimals));
    }

    /** A change of temperature in degrees Celsius: {@code −0.3 °C}. */
    public String signedCelsius(double value, int decimals) {
        return fill("quantity.celsius", signed(value, decimals));
    }

    /**
     * Money.
     *
     * @param bn billions of 2023 dollars; shown in millions, billions or trillions, or in the Chinese 10^4, 10^8 and
     *     10^12, with two or three figures
     */
    public String money(double bn) {
        return money(bn, "");
    }

    /** Money a year, in billions of 2023 dollars: {@code $ 12 bn / yr}. */
    public String moneyPerYear(double bn) {
        return perYear(money(bn));
    }

    /** A gain or a loss of money, in billions of 2023 dollars: {@code +$ 1.2 bn}. */
    public String signedMoney(double bn) {
        return money(bn, bn > 0 ? "+" : "");
    }

    /** A gain or a loss of money a year, in billions of 2023 dollars. */
    public String signedMoneyPerYear(double bn) {
        return perYear(signedMoney(bn));
    }

    /** People, in millions: {@code 1.4 bn people}. */
    public String people(double millions) {
        Scaled people = Scaled.of(messages.language(), millions * 1e6);
        return fill("quantity.people." + people.word(), people.digits());
    }

    /** A length in centimetres, such as the rise of the sea. */
    public String centimetres(double value) {
        return fill("quantity.centimetres", number(value, 0));
    }

    /** Adds "a year" to a quantity. */
    public String perYear(String quantity) {
        return fill("quantity.peryear", quantity);
    }

    private String money(double bn, String plus) {
        Scaled dollars = Scaled.of(messages.language(), bn * 1e9);
        String sign = dollars.digits().equals("0") ? "" : bn < 0 ? MINUS : plus;
        return sign + fill("quantity.money." + dollars.word(), dollars.digits());
    }

    private String fill(String key, String number) {
        return messages.text(key, number);
    }

    private static BigDecimal rounded(double value, int decimals) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a finite number: " + value);
        }
        if (decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException("decimals = " + decimals + ", expected 0 to 9");
        }
        return new BigDecimal(Double.toString(value)).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String grouped(BigDecimal rounded) {
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        int end = point < 0 ? digits.length() : point;
        StringBuilder out = new StringBuilder(digits);
        for (int i = end - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }

    /**
     * A large amount in the word that suits it: English counts millions, billions and trillions, Chinese 10^4, 10^8
     * and 10^12.
     *
     * @param word the ending of the message key: unit, small, middle or large
     * @param digits the magnitude in that word: one decimal below ten if it is not zero, none above
     */
    private record Scaled(String word, String digits) {
        private static final String[] WORDS = {"large", "middle", "small", "unit"};
        private static final double[] ENGLISH = {1e12, 1e9, 1e6, 1};
        private static final double[] CHINESE = {1e12, 1e8, 1e4, 1};

        static Scaled of(Language language, double amount) {
            double[] sizes = language.chinese() ? CHINESE : ENGLISH;
            double magnitude = Math.abs(amount);
            for (int i = 0; i < sizes.length; i++) {
                // 999.96 million is 1 billion once rounded, so the word is chosen by what would be written.
                boolean last = i == sizes.length - 1;
                if (last || magnitude >= sizes[i] * (1 - 0.5 * sizes[i + 1] / sizes[i])) {
                    return new Scaled(WORDS[i], digits(magnitude / sizes[i]));
                }
            }
            throw new IllegalStateException("unreachable: the last word takes all");
        }

        private static String digits(double value) {
            BigDecimal fine = rounded(value, 1);
            boolean whole = fine.compareTo(BigDecimal.TEN) >= 0 || fine.stripTrailingZeros().scale() <= 0;
            return grouped(whole ? rounded(value, 0) : fine);
        }
    }
}
