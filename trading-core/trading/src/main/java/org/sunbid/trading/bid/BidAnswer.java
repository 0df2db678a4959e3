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
        BidState state,
        String sealDigest,
        long sealedLength,
        int chunks,
        List<Integer> missing,
        Instant begunAt,
        Instant sealedAt,

        @JsonRawValue @Schema(implementation = Object.class) String ticket) {

    static BidAnswer of(BidStatus status) {
        return new BidAnswer(
                status.bid(),
                status.lotCode(),
                status.state(),
                status.sealDigest(),
                status.sealedLength(),
                status.chunks(),
                status.missing(),
                status.begunAt(),
                status.sealedAt().orElse(null),
                status.ticket());
    }
}
