package org.sunbid.sealing.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunbid.sealing.SealingException;

/** A strict recursive-descent reader of one JSON object; whatever it returns {@link CanonicalJson} can write. */
final class JsonReader {

    private final String text;
    private final boolean fractionsAsText;
    private int position;
    private int depth;

    JsonReader(byte[] document) {
        this(document, false);
    }

    /** A reader that gives numbers with a fraction or an exponent as the text they are written in. */
    JsonReader(byte[] document, boolean fractionsAsText) {
        this.fractionsAsText = fractionsAsText;
        if (document.length > CanonicalJson.LIMIT_BYTES) {
            throw new SealingException("json.too-long", document.length + " bytes");
        }
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SealingException("json.invalid", "not UTF-8", e);
        }
    }

    Map<String, Object> readDocument() {
        skipSpace();
        if (peek() != '{') {
            throw invalid("an object is expected");
        }
        Map<String, Object> object = readMap();
        skipSpace();
        if (position < text.length()) {
            throw invalid("something follows the object");
        }
        return object;
    }

    private Object readValue() {
        skipSpace();
        return switch (peek()) {
            case '{' -> readMap();
            case '[' -> readList();
            case '"' -> readString();
            case 't' -> readWord("true", Boolean.TRUE);
            case 'f' -> readWord("false", Boolean.FALSE);
            case 'n' -> readWord("null", null);
            default -> readNumber();
        };
    }

    private Map<String, Object> readMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        enter();
        if (!leaves('}')) {
            do {
                skipSpace();
                String name = readString();
                skipSpace();
                expect(':');
                Object value = readValue();
                if (map.containsKey(name)) {
                    throw new SealingException("json.duplicate-name", "name " + name);
                }
                map.put(name, value);
            } while (continues('}'));
        }
        depth--;
        return Collections.unmodifiableMap(map);
    }

    private List<Object> readList() {
        List<Object> list = new ArrayList<>();
        enter();
        if (!leaves(']')) {
            do {
                list.add(readValue());
            } while (continues(']'));
        }
        depth--;
        return Collections.unmodifiableList(list);
    }

    private void enter() {
        position++;
        if (++depth > CanonicalJson.LIMIT_DEPTH) {
            throw new SealingException("json.too-deep", "more than " + CanonicalJson.LIMIT_DEPTH + " levels");
        }
    }

    private boolean leaves(char end) {
        skipSpace();
        if (peek() != end) {
            return false;
        }
        position++;
        return true;
    }

    private boolean continues(char end) {
        skipSpace();
        char next = take();
        if (next != ',' && next != end) {
            throw invalid("',' or '" + end + "' is expected");
        }
        return next == ',';
    }

    private String readString() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (true) {
            char c = take();
            if (c == '"') {
                return requirePairs(string.toString());
            } else if (c < ' ') {
                throw invalid("a control character in a string");
            }
            string.append(c == '\\' ? readEscape() : c);
        }
    }

    private char readEscape() {
        char c = take();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> readHex();
            default -> throw invalid("an unknown escape");
        };
    }

    private char readHex() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char c = take();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw invalid("four hexadecimal digits are expected");
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    private String requirePairs(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (Character.isSurrogate(string.charAt(i))) {
                if (i + 1 == string.length() || !Character.isSurrogatePair(string.charAt(i), string.charAt(i + 1))) {
                    throw invalid("half of a surrogate pair");
                }
                i++;
            }
        }
        return string;
    }

    private Object readNumber() {
        int start = position;
        if (peek() == '-') {
            position++;
        }
        int digits = position;
        while (position < text.length() && isDigit(text.charAt(position))) {
            position++;
        }
        int count = position - digits;
        if (count == 0 || count > 16 || (count > 1 && text.charAt(digits) == '0')) {
            throw invalid("a whole number is expected");
        }
        if (position < text.length() && ".eE".indexOf(text.charAt(position)) >= 0) {
            return readFraction(start);
        }
        long number = Long.parseLong(text.substring(start, position));
        if (Math.abs(number) > CanonicalJson.LIMIT_NUMBER) {
            throw invalid("a number beyond 2^53-1");
        }
        return number;
    }

    private String readFraction(int start) {
        if (!fractionsAsText) {
            throw new SealingException("json.fraction", "only whole numbers, at character " + start);
        }
        while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private Boolean readWord(String word, Boolean value) {
        if (!text.startsWith(word, position)) {
            throw invalid("a value is expected");
        }
        position += word.length();
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void skipSpace() {
        while (position < text.length() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private char peek() {
        if (position >= text.length()) {
            throw invalid("the document ends early");
        }
        return text.charAt(position);
    }

    private char take() {
        char c = peek();
        position++;
        return c;
    }

    private void expect(char expected) {
        if (take() != expected) {
            throw invalid("'" + expected + "' is expected");
        }
    }

    private SealingException invalid(String what) {
        return new SealingException("json.invalid", what + ", at character " + position);
    }
}
