package org.sunbid.evaluation.room;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member's vote on one item of one bid.
 *
 * @param bid which bid
 * @param item code of the check, for example {@code formal.1}
 * @param passed whether the bid passes
 * @param reason why not; needed when it does not pass
 */
public record GivenVote(
        @Schema(examples = "7d0a5b1e-2f2c-4b4e-9a68-0d5f1f0c2a11") @NotNull
        UUID bid,

        @Schema(examples = "formal.1") @NotNull @Size(max = 32)
        String item,

        @Schema(examples = "true") boolean passed,
        @Schema(examples = "") @NotNull @Size(max = 1000) String reason) {}
