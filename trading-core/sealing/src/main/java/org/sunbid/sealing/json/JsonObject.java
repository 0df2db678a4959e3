package org.sunbid.sealing.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sunbid.sealing.SealingException;

/**
 * Reads the fields of a parsed object with their types. A missing field, a field of another type and a field nobody
 * asked for are refused ({@code json.missing}, {@code json.wrong-type}, {@code json.unknown-name}).
 */
public final class JsonObject {

    private final Map<String, Object> fields;

    private JsonObject(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** A strict view of the document; see {@link CanonicalJson#readObject}. */
    public static JsonObject read(byte[] document) {
        return new JsonObject(CanonicalJson.readObject(document));
    }

    /** A view of what others wrote; see {@link CanonicalJson#readForeign}. */
    public static JsonObject readForeign(byte[] document) {
        return new JsonObject(CanonicalJson.readForeign(document));
    }

    /** A strict view of a document that must be in canonical form. */
    public static JsonObject readCanonical(byte[] document) {
        return new JsonObject(CanonicalJson.readCanonical(document));
    }

    /** Refuses any name outside the list. */
    public JsonObject allow(String... names) {
        Set<String> allowed = Set.of(names);
        for (String name : fields.keySet()) {
            if (!allowed.contains(name)) {
                throw new SealingException("json.unknown-name", "name " + name);
            }
        }
        return this;
    }

    public boolean has(String name) {
        return fields.get(name) != null;
    }

    /** The names, in the order of the document. */
    public Set<String> names() {
        return fields.keySet();
    }

    public String text(String name) {
        return get(name, String.class);
    }

    /** A text of at most so many characters. */
    public String text(String name, int limit) {
        String text = text(name);
        if (text.length() > limit) {
            throw new SealingException("json.too-long", name + " has " + text.length() + " characters");
        }
        return text;
    }

    public long number(String name) {
        return get(name, Long.class);
    }

    /** A whole number within the bounds, both included. */
    public long number(String name, long least, long most) {
        long number = number(name);
        if (number < least || number > most) {
            throw new SealingException("json.out-of-range", name + " is " + number);
        }
        return number;
    }

    public boolean flag(String name) {
        return get(name, Boolean.class);
    }

    /** A decimal number, written as a text or, by others, as a number; nothing when it is absent. */
    public Optional<BigDecimal> amount(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new BigDecimal(fields.get(name) instanceof Long whole ? whole.toString() : text(name, 40)));
        } catch (NumberFormatException e) {
            throw new SealingException("json.wrong-type", name + " is no decimal number", e);
        }
    }

    /** An ISO-8601 instant. */
    public Instant instant(String name) {
        try {
            return Instant.parse(text(name, 40));
        } catch (DateTimeException e) {
            throw new SealingException("json.wrong-type", name + " is no instant", e);
        }
    }

    /** Bytes written in Base64 with padding, in exactly one spelling. */
    public byte[] bytes(String name) {
        String text = text(name);
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
                throw new SealingException("json.not-canonical", name + " is not in its one Base64 spelling");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new SealingException("json.wrong-type", name + " is no Base64", e);
        }
    }

    public JsonObject object(String name) {
        return of(name, get(name, Map.class));
    }

    /** A list of at most so many objects. */
    public List<JsonObject> objects(String name, int limit) {
        return list(name, limit).stream().map(element -> of(name, element)).toList();
    }

    /** A list of at most so many texts. */
    public List<String> texts(String name, int limit) {
        return list(name, limit).stream()
                .map(element -> {
                    if (element instanceof String text) {
                        return text;
                    }
                    throw new SealingException("json.wrong-type", name + " holds something else than texts");
                })
                .toList();
    }

    private List<?> list(String name, int limit) {
        List<?> list = get(name, List.class);
        if (list.size() > limit) {
            throw new SealingException("json.too-long", name + " has " + list.size() + " elements");
        }
        return list;
    }

    @SuppressWarnings("unchecked") // a map of the reader has names of type String
    private static JsonObject of(String name, Object element) {
        if (element instanceof Map<?, ?> map) {
            return new JsonObject((Map<String, Object>) map);
        }
        throw new SealingException("json.wrong-type", name + " holds something else than objects");
    }

    private <T> T get(String name, Class<T> type) {
        Object value = fields.get(name);
        if (value == null) {
            throw new SealingException("json.missing", "name " + name);
        }
        if (!type.isInstance(value)) {
            throw new SealingException("json.wrong-type", name + " is not of type " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
