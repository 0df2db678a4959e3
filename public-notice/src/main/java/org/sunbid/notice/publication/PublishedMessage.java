package org.sunbid.notice.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.message.AwardPublished;
import org.sunbid.network.message.CandidatesPublished;
import org.sunbid.network.message.ClarificationPublished;
import org.sunbid.network.message.ContractRecorded;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.OpeningConvened;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.network.message.TenderFailed;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.network.message.TenderResumed;
import org.sunbid.network.message.TenderSuspended;

/** Reads the message of a publication back. */
final class PublishedMessage {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<PublicationKind, Class<? extends NetworkMessage>> TYPES = Map.of(
            PublicationKind.TENDER, TenderPublished.class,
            PublicationKind.CLARIFICATION, ClarificationPublished.class,
            PublicationKind.SUSPENSION, TenderSuspended.class,
            PublicationKind.RESUMPTION, TenderResumed.class,
            PublicationKind.FAILURE, TenderFailed.class,
            PublicationKind.OPENING, OpeningConvened.class,
            PublicationKind.RECORD, OpeningHeld.class,
            PublicationKind.CANDIDATES, CandidatesPublished.class,
            PublicationKind.AWARD, AwardPublished.class,
            PublicationKind.CONTRACT, ContractRecorded.class);

    private PublishedMessage() {}

    static <M extends NetworkMessage> Optional<M> read(String json, PublicationKind kind, Class<M> type) {
        if (TYPES.get(kind) != type) {
            return Optional.empty();
        }
        try {
            return Optional.of(MessageJson.read(MAPPER.readValue(json, new TypeReference<>() {}), type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept message cannot be read", e);
        }
    }
}
