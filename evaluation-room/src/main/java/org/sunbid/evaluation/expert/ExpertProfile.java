package org.sunbid.evaluation.expert;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person says of themselves when applying.
 *
 * @param specialties codes of the classification tree
 * @param region GB/T 2260, where they live
 * @param employerName full name
 * @param employerUscc 统一社会信用代码, empty when not known
 * @param title professional title as on its certificate
 * @param seniorTitle whether it is a senior title or an equal one
 * @param yearsInField years of work in the field
 * @param phone for the notification step alone
 * @param mail for the notification step alone
 */
public record ExpertProfile(
        @Schema(examples = "[\"A0802\", \"A06\"]") @NotEmpty @Size(max = 8)
        Set<@NotNull @Pattern(regexp = "[A-C](\\d{2}){0,3}") String> specialties,

        @Schema(examples = "530100") @NotNull @Pattern(regexp = "\\d{6}")
        String region,

        @Schema(examples = "云岭大学") @NotBlank @Size(max = 200)
        String employerName,

        @Schema(examples = "") @NotNull @Pattern(regexp = "|[0-9A-Z]{18}")
        String employerUscc,

        @Schema(examples = "高级工程师") @NotBlank @Size(max = 100)
        String title,

        @Schema(examples = "true") boolean seniorTitle,
        @Schema(examples = "15") @Min(0) @Max(80) int yearsInField,

        @Schema(examples = "+86 871 6000 0000") @NotNull @Size(max = 32)
        String phone,

        @Schema(examples = "expert@example.org") @NotNull @Size(max = 200) @Pattern(regexp = "|[^@\\s]+@[^@\\s]+")
        String mail) {}
