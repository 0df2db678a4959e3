package org.sunbid.trading.bid.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.SubmissionIncidentReported;

/** The record of an incident as text, the same as on the network. */
final class IncidentJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private IncidentJson() {}

    static String write(SubmissionIncidentReported record) {
        return MessageJson.write(record);
    }

    static SubmissionIncidentReported read(String record) {
        try {
            return MessageJson.read(MAPPER.readValue(record, TREE), SubmissionIncidentReported.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept record cannot be read", broken);
        }
    }
}
