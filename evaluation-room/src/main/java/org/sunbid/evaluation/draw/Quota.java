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
 */
public record Quota(
        @Schema(examples = "A08") @NotNull @Pattern(regexp = "[A-C](\\d{2}){0,3}")
        String specialty,

        @Schema(examples = "530100") @NotNull @Pattern(regexp = "|\\d{6}")
        String region,

        @Schema(examples = "3") @Min(1) @Max(21) int seats) {}
