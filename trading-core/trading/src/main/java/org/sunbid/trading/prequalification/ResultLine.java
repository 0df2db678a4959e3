package org.sunbid.trading.prequalification;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of one application, as it is shown.
 *
 * @param uscc of the applicant
 * @param name of the applicant
 * @param passed whether it may bid
 * @param clause of the criteria that it failed; empty when it passed
 * @param failed those criteria as published; empty when it passed
 * @param recordedAt when the report was handed over
 */
public record ResultLine(
        @Schema(examples = "91350100M000100Y43") String uscc,
        @Schema(examples = "云南红河路桥有限公司") String name,
        boolean passed,
        @Schema(examples = "REG 18 · 2") String clause,
        @Schema(examples = "近三年无重大安全事故") String failed,
        Instant recordedAt) {}
