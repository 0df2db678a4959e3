package org.sunbid.trading.bid;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a bid stands, in JSON; {@code ticket} is the signed ticket's canonical JSON as it is, to be kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BidAnswer(
        UUID bid,
        @Schema(examples = "A530103001261122000100101") String lot,

        @Schema(examples = "whole", description = "whole, technical or price")
        String envelope,

        BidState state,
        String sealDigest,
        long sealedLength,
        int chunks,
        int received,
        Instant lastChunkAt,
        List<Integer> missing,
        Instant begunAt,

        @Schema(description = "When it was complete; its receipt is under receipt")
        Instant sealedAt,

        Instant endedAt,
        String cause,
        UUID supersedes,
        UUID supersededBy,

        @JsonRawValue @Schema(implementation = Object.class) String ticket) {

    static BidAnswer of(BidStatus status) {
        return new BidAnswer(
                status.bid(),
                status.lotCode(),
                status.envelope().id(),
                status.state(),
                status.sealDigest(),
                status.sealedLength(),
                status.chunks(),
                status.received(),
                status.lastChunkAt().orElse(null),
                status.missing(),
                status.begunAt(),
                status.sealedAt().orElse(null),
                status.endedAt().orElse(null),
                status.cause().orElse(null),
                status.supersedes().orElse(null),
                status.supersededBy().orElse(null),
                status.ticket());
    }
}
