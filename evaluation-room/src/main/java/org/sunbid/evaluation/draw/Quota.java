package org.sunbid.evaluation.draw;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * So many experts of this kind.
 *
 * @param specialty code of the classification tree; experts of a specialty below it count too
 * @param region GB/T 2260, where they live, a prefecture or province standing for all within; empty for anywhere
 * @param seats how many
 * @param lender platform of the city whose experts are asked for; empty for this platform's own
 */
public record Quota(
        @Schema(examples = "A08") @NotNull @Pattern(regexp = "[A-C](\\d{2}){0,3}")
        String specialty,

        @Schema(examples = "530100") @NotNull @Pattern(regexp = "|\\d{6}")
        String region,

        @Schema(examples = "3") @Min(1) @Max(21) int seats,

        @Schema(examples = "guiyang", nullable = true) @Pattern(regexp = "|[a-z0-9][a-z0-9-]{0,62}")
        String lender) {

    public Quota {
        lender = lender == null ? "" : lender;
    }

    /** Of this platform's own experts. */
    public Quota(String specialty, String region, int seats) {
        this(specialty, region, seats, "");
    }

    /** Another city is asked. */
    boolean isLent() {
        return !lender.isEmpty();
    }
}
