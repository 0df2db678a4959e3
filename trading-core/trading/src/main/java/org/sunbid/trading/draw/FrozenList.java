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
 * @param candidates one a line; null where the list lies elsewhere
 * @param picks how many are drawn
 * @param byPlatform the platform's commitment
 * @param bySupervision supervision's; null until it joined
 * @param byHost the host's; null until it gave its share
 * @param elsewhere where the list lies at another platform; null where it lies here
 */
@Embeddable
record FrozenList(
        String subject,
        String candidates,
        int picks,
        String byPlatform,
        String bySupervision,
        String byHost,
        HeldElsewhere elsewhere) {

    private static final String LINE = "\n";

    /** The list without anybody bound; {@link #announced} binds the platform. */
    static FrozenList of(ListToDraw list) {
        if (list instanceof ListToDraw.Here here) {
            return of(here.request());
        } else if (list instanceof ListToDraw.Elsewhere away) {
            HeldElsewhere held = new HeldElsewhere(away.holder(), away.requestHash(), away.candidates(), null);
            return new FrozenList(away.subject(), null, away.picks(), null, null, null, held);
        }
        throw new IllegalArgumentException("no list: " + list);
    }

    private static FrozenList of(DrawRequest request) {
        if (request.candidates().stream().anyMatch(candidate -> candidate.contains(LINE))) {
            throw new IllegalArgumentException("a candidate of more than one line");
        }
        return new FrozenList(
                request.subject(), String.join(LINE, request.candidates()), request.picks(), null, null, null, null);
    }

    /** The list itself, where it lies here. */
    Optional<DrawRequest> request() {
        return Optional.ofNullable(candidates).map(text -> new DrawRequest(subject, List.of(text.split(LINE)), picks));
    }

    /** What freezes it, wherever it lies. */
    String requestHash() {
        return request().map(DrawRequest::hash).orElseGet(() -> elsewhere.requestHash());
    }

    /** Another platform has still to draw from it. */
    boolean isWaitedFor() {
        return elsewhere != null && elsewhere.transcript() == null;
    }

    /** Lies at this platform. */
    boolean isHeldBy(String platform) {
        return elsewhere != null && elsewhere.holder().equals(platform);
    }

    FrozenList announced(String commitment) {
        return new FrozenList(subject, candidates, picks, commitment, bySupervision, byHost, elsewhere);
    }

    FrozenList joined(String commitment) {
        return new FrozenList(subject, candidates, picks, byPlatform, commitment, byHost, elsewhere);
    }

    FrozenList closed(String commitment) {
        return new FrozenList(subject, candidates, picks, byPlatform, bySupervision, commitment, elsewhere);
    }

    FrozenList drawn(String transcript) {
        return new FrozenList(
                subject, candidates, picks, byPlatform, bySupervision, byHost, elsewhere.drawn(transcript));
    }

    AnnouncedRequest announced() {
        int listed = request().map(request -> request.candidates().size()).orElseGet(() -> elsewhere.listed());
        return new AnnouncedRequest(subject, requestHash(), listed, picks, byPlatform);
    }

    ClosedRequest closed(Map<String, String> commitments) {
        return new ClosedRequest(
                requestHash(),
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
