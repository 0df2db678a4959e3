package org.sunbid.notice.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.message.AwardCancelled;
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
    private static final Map<PublicationKind, Class<? extends NetworkMessage>> TYPES = Map.ofEntries(
            Map.entry(PublicationKind.TENDER, TenderPublished.class),
            Map.entry(PublicationKind.CLARIFICATION, ClarificationPublished.class),
            Map.entry(PublicationKind.SUSPENSION, TenderSuspended.class),
            Map.entry(PublicationKind.RESUMPTION, TenderResumed.class),
            Map.entry(PublicationKind.FAILURE, TenderFailed.class),
            Map.entry(PublicationKind.OPENING, OpeningConvened.class),
            Map.entry(PublicationKind.RECORD, OpeningHeld.class),
            Map.entry(PublicationKind.CANDIDATES, CandidatesPublished.class),
            Map.entry(PublicationKind.AWARD, AwardPublished.class),
            Map.entry(PublicationKind.CANCELLATION, AwardCancelled.class),
            Map.entry(PublicationKind.CONTRACT, ContractRecorded.class));

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
