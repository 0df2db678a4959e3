package org.sunbid.evaluation.expert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An expert as the operator and the expert themselves see them: everything but how to reach them.
 *
 * @param id the expert
 * @param name the person
 * @param region GB/T 2260
 * @param employer where they work
 * @param title professional title
 * @param seniorTitle whether it is a senior one
 * @param yearsInField years
 * @param specialties codes, in order
 * @param state where they stand in the pool
 * @param stateReason why; empty unless suspended or declined
 * @param appliedAt when they last applied
 */
public record ExpertView(
        UUID id,
        String name,
        String region,
        String employer,
        String title,
        boolean seniorTitle,
        int yearsInField,
        List<String> specialties,
        ExpertState state,
        String stateReason,
        Instant appliedAt) {

    /** The expert without contacts. */
    public static ExpertView of(Expert expert) {
        return new ExpertView(
                expert.id(),
                expert.name(),
                expert.region(),
                expert.employer().name(),
                expert.title(),
                expert.hasSeniorTitle(),
                expert.yearsInField(),
                expert.specialties().stream().sorted().toList(),
                expert.state(),
                expert.stateReason(),
                expert.appliedAt());
    }
}
