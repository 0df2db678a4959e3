package org.sunbid.sealing.fuzz;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Changes an artefact where it hurts: bytes, numbers of four bytes, lengths of DER, values and names of JSON, and what lies
 * inside Base64. The same seed makes the same change.
 */
final class Mutator {

    private static final int[] EXTREMES = {
        0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xFFFF, 0x10000, 0x7F, 0x80, 0xFF
    };
    private static final String[] VALUES = {
        "null",
        "true",
        "0",
        "-1",
        "1",
        "2",
        "9007199254740991",
        "9007199254740993",
        "1e999",
        "0.5",
        "-0",
        "\"\"",
        "[]",
        "{}",
        "\"GM-1\"",
        "\"ISO-1\"",
        "\"AA==\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"9999-12-31T23:59:59Z\"",
        "\"+1000000000-12-31T23:59:59Z\"",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
    };
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|-?[0-9]+|true|false|null");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{8,}={0,2}");
    private static final byte[] DER_TAGS = {0x02, 0x03, 0x04, 0x06, 0x30, 0x31, (byte) 0xa0, (byte) 0xa1};

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** One to three changes. */
    byte[] mutate(byte[] artefact) {
        byte[] changed = artefact.clone();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            changed = once(changed);
        }
        return changed;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        return switch (random.nextInt(10)) {
            case 0 -> flip(bytes);
            case 1 -> number(bytes);
            case 2 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 3 -> joined(bytes, 0, place(bytes), random(random.nextInt(40)), place(bytes));
            case 4 -> repeat(bytes);
            case 5 -> der(bytes);
            case 6, 7 -> token(bytes);
            default -> base64(bytes);
        };
    }

    private byte[] flip(byte[] bytes) {
        byte[] changed = bytes.clone();
        changed[place(bytes)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private byte[] number(byte[] bytes) {
        byte[] changed = bytes.clone();
        if (changed.length >= Integer.BYTES) {
            int at = random.nextInt(changed.length - Integer.BYTES + 1);
            ByteBuffer.wrap(changed).putInt(at, EXTREMES[random.nextInt(EXTREMES.length)]);
        }
        return changed;
    }

    private byte[] repeat(byte[] bytes) {
        int from = place(bytes);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
        return joined(bytes, 0, to, Arrays.copyOfRange(bytes, from, to), to);
    }

    /** The length behind something that looks like a tag. */
    private byte[] der(byte[] bytes) {
        byte[] changed = bytes.clone();
        int start = place(bytes);
        for (int i = 0; i < changed.length - 1; i++) {
            int at = (start + i) % (changed.length - 1);
            byte tag = changed[at];
            for (byte known : DER_TAGS) {
                if (tag == known) {
                    changed[at + random.nextInt(2)] = (byte) random.nextInt(256);
                    return changed;
                }
            }
        }
        return changed;
    }

    /** A name or value of JSON becomes another one, one from elsewhere, or goes. */
    private byte[] token(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        MatchResult[] tokens = TOKEN.matcher(text).results().limit(5_000).toArray(MatchResult[]::new);
        if (tokens.length == 0) {
            return flip(bytes);
        }
        MatchResult token = tokens[random.nextInt(tokens.length)];
        String other = random.nextBoolean()
                ? VALUES[random.nextInt(VALUES.length)]
                : tokens[random.nextInt(tokens.length)].group();
        return (text.substring(0, token.start()) + other + text.substring(token.end())).getBytes(ISO_8859_1);
    }

    /** What was encoded is changed and encoded again. */
    private byte[] base64(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        MatchResult[] found = BASE64.matcher(text)
                .results()
                .filter(match -> match.group().length() % 4 == 0)
                .limit(5_000)
                .toArray(MatchResult[]::new);
        if (found.length == 0) {
            return flip(bytes);
        }
        MatchResult chosen = found[random.nextInt(found.length)];
        byte[] inner = once(Base64.getDecoder().decode(chosen.group()));
        return (text.substring(0, chosen.start())
                        + Base64.getEncoder().encodeToString(inner)
                        + text.substring(chosen.end()))
                .getBytes(ISO_8859_1);
    }

    private byte[] joined(byte[] bytes, int from, int to, byte[] between, int rest) {
        byte[] joined = new byte[to - from + between.length + bytes.length - rest];
        System.arraycopy(bytes, from, joined, 0, to - from);
        System.arraycopy(between, 0, joined, to - from, between.length);
        System.arraycopy(bytes, rest, joined, to - from + between.length, bytes.length - rest);
        return joined;
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private int place(byte[] bytes) {
        return random.nextInt(bytes.length);
    }
}
