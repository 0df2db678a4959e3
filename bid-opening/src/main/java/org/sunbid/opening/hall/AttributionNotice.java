package org.sunbid.opening.hall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.message.DecryptionAttributed;
import org.sunbid.network.message.DecryptionEvidence;
import org.sunbid.network.message.Party;
import org.sunbid.opening.attribution.Attribution;
import org.sunbid.opening.attribution.Evidence;
import org.sunbid.opening.attribution.Ruling;

/** What supervision hears of a bid that stays closed. */
final class AttributionNotice {

    private AttributionNotice() {}

    static DecryptionAttributed of(Hall hall, HallBid bid, Attribution attribution, Evidence evidence, Instant now) {
        Optional<Ruling> ruling = attribution.ruling();
        return new DecryptionAttributed(
                hall.subject().tenderCode(),
                hall.lotCode(),
                new Party(bid.bidderUscc(), bid.bidderName()),
                attribution.side().name(),
                attribution.cause().name(),
                attribution.rule(),
                ruling.map(Ruling::clause).orElse(attribution.clause()),
                ruling.map(Ruling::reason).orElse(null),
                ruling.map(Ruling::person).orElse(null),
                attribution.seenBy().orElse(null),
                evidence(evidence),
                now);
    }

    private static DecryptionEvidence evidence(Evidence evidence) {
        return new DecryptionEvidence(
                evidence.receipt(),
                evidence.logIndex(),
                evidence.platform().from(),
                evidence.platform().until(),
                evidence.platform().looks(),
                evidence.platform().absences().stream()
                        .map(away -> new DecryptionEvidence.Absence(away.from(), away.until()))
                        .toList(),
                attempts(evidence.attempts()),
                attempts(evidence.reports()),
                evidence.certificate());
    }

    private static List<DecryptionEvidence.Attempt> attempts(List<Evidence.Attempt> noted) {
        return noted.stream()
                .map(attempt -> new DecryptionEvidence.Attempt(attempt.at(), attempt.code()))
                .toList();
    }
}
