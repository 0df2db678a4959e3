package org.sunbid.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Serial;

/**
 * What of JSON is not read: a key twice in one object, nesting deeper than {@link #DEEPEST}, and the character NUL, which
 * PostgreSQL stores in no text.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    /** Deepest nesting; no interface of this system comes near it. */
    public static final int DEEPEST = 64;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        mapper.registerModule(
                new SimpleModule("sunbid-strict-json").addDeserializer(String.class, new TextDeserializer()));
    }

    private static final class TextDeserializer extends StringDeserializer {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && text.indexOf('\0') >= 0) {
                throw context.weirdStringException("…", String.class, "a text holds no NUL");
            }
            return text;
        }
    }
}
