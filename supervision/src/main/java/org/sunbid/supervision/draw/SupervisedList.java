package org.sunbid.supervision.draw;

import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sunbid.network.message.AnnouncedRequest;

/**
 * A list that is drawn from, as it was announced, with what binds each party.
 *
 * @param subject what is drawn
 * @param requestHash freezes it
 * @param candidates how many stand on it
 * @param picks how many are drawn
 * @param byPlatform the trading platform's commitment, as announced
 * @param bySupervision this platform's
 * @param byHost the host's; null until the draw was closed
 */
@Embeddable
public record SupervisedList(
        String subject,
        String requestHash,
        int candidates,
        int picks,
        String byPlatform,
        String bySupervision,
        String byHost) {

    static SupervisedList of(AnnouncedRequest request, String bySupervision) {
        return new SupervisedList(
                request.subject(),
                request.requestHash(),
                request.candidates(),
                request.picks(),
                request.commitment(),
                bySupervision,
                null);
    }

    SupervisedList closed(String newByHost) {
        return new SupervisedList(subject, requestHash, candidates, picks, byPlatform, bySupervision, newByHost);
    }

    /** Commitments by party; only of those who committed. */
    Map<String, String> commitments(String host) {
        Map<String, String> byParty =
                new TreeMap<>(Map.of(SupervisedDraw.PLATFORM, byPlatform, SupervisedDraw.SUPERVISION, bySupervision));
        Optional.ofNullable(byHost).ifPresent(commitment -> byParty.put(host, commitment));
        return byParty;
    }
}
