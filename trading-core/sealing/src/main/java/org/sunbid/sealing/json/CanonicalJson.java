package org.sunbid.sealing.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunbid.sealing.SealingException;

/**
 * The JSON Canonicalization Scheme (RFC 8785) without fractions (§3).
 *
 * <p>Values are {@code Map<String, ?>}, {@code List<?>}, {@code String}, {@code Boolean}, {@code Integer}, {@code Long}
 * and {@code null}. Whole numbers lie within ±(2⁵³−1); amounts of money are strings. Equal values always give equal
 * bytes, and {@link #readCanonical} accepts no other bytes for them.
 */
public final class CanonicalJson {

    /** Longest document that is read, in bytes. */
    public static final int LIMIT_BYTES = 8 << 20;

    /** Deepest nesting that is read or written. */
    public static final int LIMIT_DEPTH = 32;

    static final long LIMIT_NUMBER = (1L << 53) - 1;

    private CanonicalJson() {}

    /** The one spelling of this value, in UTF-8. */
    public static byte[] write(Object value) {
        StringBuilder text = new StringBuilder(256);
        append(text, value, 0);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads an object, strictly: valid UTF-8, no duplicate names, no fractions, nothing behind the value, within the
     * limits. White space and the order of names are free.
     */
    public static Map<String, Object> readObject(byte[] document) {
        return new JsonReader(document).readDocument();
    }

    /** Like {@link #readObject} for what others wrote: numbers with a fraction are given as the text they are written in. */
    public static Map<String, Object> readForeign(byte[] document) {
        return new JsonReader(document, true).readDocument();
    }

    /** Like {@link #readObject}, and refuses with {@code json.not-canonical} whatever is not spelt as by {@link #write}. */
    public static Map<String, Object> readCanonical(byte[] document) {
        Map<String, Object> value = readObject(document);
        if (!Arrays.equals(document, write(value))) {
            throw new SealingException("json.not-canonical", "the document is not in the form of RFC 8785");
        }
        return value;
    }

    private static void append(StringBuilder text, Object value, int depth) {
        if (depth > LIMIT_DEPTH) {
            throw new SealingException("json.too-deep", "more than " + LIMIT_DEPTH + " levels");
        }
        if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof String string) {
            appendString(text, string);
        } else if (value instanceof Integer || value instanceof Long) {
            appendNumber(text, ((Number) value).longValue());
        } else if (value instanceof Map<?, ?> map) {
            appendObject(text, map, depth);
        } else if (value instanceof List<?> list) {
            appendList(text, list, depth);
        } else {
            throw new IllegalArgumentException("no JSON value: " + value.getClass());
        }
    }

    private static void appendNumber(StringBuilder text, long number) {
        if (Math.abs(number) > LIMIT_NUMBER) {
            throw new IllegalArgumentException("beyond 2^53-1: " + number);
        }
        text.append(number);
    }

    private static void appendObject(StringBuilder text, Map<?, ?> map, int depth) {
        TreeMap<String, Object> sorted = new TreeMap<>(); // String orders by UTF-16 code units, as RFC 8785 asks
        map.forEach((name, value) -> sorted.put((String) name, value));
        String separator = "{";
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            text.append(separator);
            appendString(text, entry.getKey());
            text.append(':');
            append(text, entry.getValue(), depth + 1);
            separator = ",";
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void appendList(StringBuilder text, List<?> list, int depth) {
        String separator = "[";
        for (Object element : list) {
            text.append(separator);
            append(text, element, depth + 1);
            separator = ",";
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private static void appendString(StringBuilder text, String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (Character.isSurrogate(c)) {
                requirePair(string, i);
                text.append(c).append(string.charAt(++i));
            } else {
                appendCharacter(text, c);
            }
        }
        text.append('"');
    }

    private static void requirePair(String string, int at) {
        if (at + 1 >= string.length() || !Character.isSurrogatePair(string.charAt(at), string.charAt(at + 1))) {
            throw new SealingException("json.invalid", "half of a surrogate pair");
        }
    }

    private static void appendCharacter(StringBuilder text, char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (c < ' ') {
                    text.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c & 15, 16));
                } else {
                    text.append(c);
                }
            }
        }
    }
}
