package org.sunbid.rehearsal.dump;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** The usual ways to write a price in yuan; a longer way that begins as a shorter one is found with it. */
final class Spellings {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final int GROUP = 10_000;

    private Spellings() {}

    static List<String> of(BigDecimal price) {
        BigDecimal yuan = price.setScale(0, RoundingMode.DOWN);
        DecimalFormat grouped = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return List.of(
                yuan.toPlainString(),
                grouped.format(yuan),
                price.movePointLeft(4).setScale(4, RoundingMode.DOWN).toPlainString(),
                price.movePointRight(2).setScale(0, RoundingMode.DOWN).toPlainString(),
                inWords(yuan.longValueExact()));
    }

    /** 大写: 45210626 is 肆仟伍佰贰拾壹万零陆佰贰拾陆. */
    static String inWords(long yuan) {
        StringBuilder words = new StringBuilder();
        long rest = yuan;
        for (int group = 0; rest > 0; group++, rest /= GROUP) {
            int four = (int) (rest % GROUP);
            boolean gap = rest >= GROUP && four < GROUP / 10 && four > 0;
            String part = four == 0 ? "" : fourDigits(four) + GROUPS[group];
            words.insert(0, (gap ? "零" : "") + part);
        }
        return words.toString();
    }

    private static String fourDigits(int number) {
        StringBuilder words = new StringBuilder();
        int rest = number;
        for (int place = 0; rest > 0; place++, rest /= 10) {
            int digit = rest % 10;
            if (digit > 0) {
                words.insert(0, DIGITS.charAt(digit) + PLACES[place]);
            } else if (words.length() > 0 && words.charAt(0) != DIGITS.charAt(0)) {
                words.insert(0, DIGITS.charAt(0));
            }
        }
        return words.toString();
    }
}
