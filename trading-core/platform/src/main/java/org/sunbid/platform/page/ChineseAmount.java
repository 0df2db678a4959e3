package org.sunbid.platform.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Amounts in capital Chinese numerals (大写), as documents ask for: 1 050 003.20 is 壹佰零伍万零叁元贰角. Written as the
 * rules for filling in bills and settlement vouchers (正确填写票据和结算凭证的基本规定; not re-read) have it: one 零 for
 * zeros between digits, 整 after 元 and 角.
 */
public final class ChineseAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final BigDecimal LIMIT = new BigDecimal("10000000000000000");
    private static final int GROUP = 10_000;

    private ChineseAmount() {}

    /** The amount in words, to the fen, half up; below 10^16. */
    public static String of(BigDecimal amount) {
        BigDecimal rounded = amount.abs().setScale(2, RoundingMode.HALF_UP);
        if (rounded.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("too large to write in words");
        }
        long yuan = rounded.longValue();
        int cents = rounded.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
        String sign = amount.signum() < 0 && rounded.signum() != 0 ? "负" : "";
        if (yuan == 0 && cents == 0) {
            return "零元整";
        }
        return sign + (yuan == 0 ? "" : whole(yuan) + "元") + fraction(cents, yuan > 0);
    }

    private static String whole(long yuan) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int index = GROUPS.length - 1; index >= 0; index--) {
            int group = (int) (yuan / power(index) % GROUP);
            if (group == 0) {
                gap = words.length() > 0;
                continue;
            }
            if (words.length() > 0 && (gap || group < GROUP / 10)) {
                words.append('零');
            }
            words.append(group(group)).append(unit(index, yuan));
            gap = false;
        }
        return words.toString();
    }

    /** 万亿 and 亿 share the 亿 when both are there: 壹万贰仟亿, not 壹万亿贰仟亿. */
    private static String unit(int index, long yuan) {
        boolean hundredMillionsFollow = index == GROUPS.length - 1 && yuan / power(2) % GROUP != 0;
        return hundredMillionsFollow ? "万" : GROUPS[index];
    }

    private static String group(int group) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1, divisor = GROUP / 10; place >= 0; place--, divisor /= 10) {
            int digit = group / divisor % 10;
            if (digit == 0) {
                gap = words.length() > 0;
                continue;
            }
            if (gap) {
                words.append('零');
            }
            words.append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }

    private static String fraction(int cents, boolean afterYuan) {
        int jiao = cents / 10;
        int fen = cents % 10;
        if (cents == 0) {
            return "整";
        }
        StringBuilder words = new StringBuilder();
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (afterYuan) {
            words.append('零');
        }
        return words.append(fen > 0 ? DIGITS.charAt(fen) + "分" : "整").toString();
    }

    private static long power(int index) {
        long power = 1;
        for (int i = 0; i < index; i++) {
            power *= GROUP;
        }
        return power;
    }
}
