package org.sunbid.trading.draw;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sunbid.network.message.AnnouncedRequest;
import org.sunbid.network.message.ClosedRequest;
import org.sunbid.network.message.DrawCommitment;
import org.sunbid.sealing.draw.DrawRequest;

/**
 * A list that is drawn from, with what binds each party to its share.
 *
 * @param subject what is drawn
 * @param candidates one a line
 * @param picks how many are drawn
 * @param byPlatform the platform's commitment
 * @param bySupervision supervision's; null until it joined
 * @param byHost the host's; null until it gave its share
 */
@Embeddable
record FrozenList(
        String subject, String candidates, int picks, String byPlatform, String bySupervision, String byHost) {

    private static final String LINE = "\n";

    static FrozenList of(DrawRequest request, String byPlatform) {
        if (request.candidates().stream().anyMatch(candidate -> candidate.contains(LINE))) {
            throw new IllegalArgumentException("a candidate of more than one line");
        }
        return new FrozenList(
                request.subject(), String.join(LINE, request.candidates()), request.picks(), byPlatform, null, null);
    }

    DrawRequest request() {
        return new DrawRequest(subject, List.of(candidates.split(LINE)), picks);
    }

    FrozenList joined(String commitment) {
        return new FrozenList(subject, candidates, picks, byPlatform, commitment, byHost);
    }

    FrozenList closed(String commitment) {
        return new FrozenList(subject, candidates, picks, byPlatform, bySupervision, commitment);
    }

    AnnouncedRequest announced() {
        DrawRequest request = request();
        return new AnnouncedRequest(
                subject, request.hash(), request.candidates().size(), picks, byPlatform);
    }

    ClosedRequest closed(Map<String, String> commitments) {
        return new ClosedRequest(
                request().hash(),
                commitments.entrySet().stream()
                        .map(entry -> new DrawCommitment(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Commitments by party; only of those who committed. */
    Map<String, String> commitments(String host) {
        Map<String, String> byParty = new TreeMap<>(Map.of(JointDraw.PLATFORM, byPlatform));
        Optional.ofNullable(bySupervision).ifPresent(commitment -> byParty.put(JointDraw.SUPERVISION, commitment));
        Optional.ofNullable(byHost).ifPresent(commitment -> byParty.put(host, commitment));
        return byParty;
    }
}
