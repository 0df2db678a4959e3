package org.sunbid.network.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

/**
 * How messages look in JSON, whatever the application's own JSON settings are: properties in alphabetical order,
 * nothing for null, times as ISO 8601 in UTC, amounts as plain decimal strings with at least two decimals, enums by name.
 * Unknown properties are ignored on reading, so an issuer may add some.
 */
public final class MessageJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(new DecimalString()))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private MessageJson() {}

    /** The message as a tree of maps, lists, strings, whole numbers and booleans, ready for canonical JSON. */
    public static Map<String, Object> tree(NetworkMessage message) {
        return MAPPER.convertValue(message, new TypeReference<>() {});
    }

    /**
     * The message in such a tree.
     *
     * @throws IllegalArgumentException when the tree does not fit the type
     */
    public static <M extends NetworkMessage> M read(Map<String, Object> tree, Class<M> type) {
        return MAPPER.convertValue(tree, type);
    }

    /** The message as text. */
    public static String write(NetworkMessage message) {
        try {
            return MAPPER.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a message: " + message.getClass(), e);
        }
    }

    private static final class DecimalString extends StdSerializer<BigDecimal> {

        private static final int DECIMALS = 2;

        DecimalString() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
            BigDecimal plain = value.stripTrailingZeros();
            out.writeString((plain.scale() < DECIMALS ? plain.setScale(DECIMALS) : plain).toPlainString());
        }
    }
}
