package org.sunbid.opening.attribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What the host ruled where no rule decides.
 *
 * @param side on whose account it goes; never unknown
 * @param reason in words
 * @param clause what the ruling rests on
 * @param person who ruled
 * @param at when
 */
@Embeddable
public record Ruling(
        @Enumerated(EnumType.STRING) @Column(name = "ruled_side")
        Side side,

        @Column(name = "ruling_reason") String reason,
        @Column(name = "ruling_clause") String clause,
        @Column(name = "ruled_by") String person,
        @Column(name = "ruled_at") Instant at) {}
