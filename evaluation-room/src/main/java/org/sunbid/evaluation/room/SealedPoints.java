package org.sunbid.evaluation.room;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.jboss.logging.Logger;
import org.sunbid.platform.secret.StoredSecrets;

/**
 * Points in the database: sealed for their member, bid and item until all are shown, then readable. What the database
 * gives away before are rows, times and who submitted; every sealed text has the same length.
 */
@ApplicationScoped
class SealedPoints {

    private static final String PURPOSE = "member-score";
    private static final int SCALE = 2;
    private static final int LENGTH = "100.00".length();
    private static final Logger LOG = Logger.getLogger(SealedPoints.class);

    private final MemberScores scores;
    private final StoredSecrets secrets;

    SealedPoints(MemberScores scores, StoredSecrets secrets) {
        this.scores = scores;
        this.secrets = secrets;
    }

    /** Points for a place, as they are kept while others still score. */
    String seal(String place, BigDecimal points) {
        String text = points.setScale(SCALE).toPlainString();
        return secrets.seal(PURPOSE, place, " ".repeat(LENGTH - text.length()) + text);
    }

    /** Points for the room, sealed or not; who may see them is decided by {@code panel.ScoreSeal}. */
    GivenPoints read(MemberScore score) {
        BigDecimal points = score.openPoints().orElseGet(() -> open(score));
        return new GivenPoints(score.memberId(), score.bidId(), score.item(), points, score.explanation());
    }

    /** Opens every score of a lot for good, in the transaction that shows them all. */
    void unseal(String lotCode) {
        scores.ofLot(lotCode).stream()
                .filter(score -> score.openPoints().isEmpty())
                .forEach(score -> score.unseal(open(score)));
    }

    /** Seals every score of a lot that was shown: a member left, and the substitute has not scored. */
    void sealAgain(String lotCode) {
        scores.ofLot(lotCode).forEach(this::sealWhereReadable);
    }

    /** Seals what was stored readably before points were sealed; at every start, before the first request. */
    @Transactional
    void sealReadable(@Observes StartupEvent start) {
        List<MemberScore> readable = scores.readableBeforeTheyAreShown();
        readable.forEach(this::sealWhereReadable);
        if (!readable.isEmpty()) {
            LOG.infof("sealed %d scores that were stored readably", readable.size());
        }
    }

    private void sealWhereReadable(MemberScore score) {
        score.openPoints().ifPresent(points -> score.reseal(seal(score.place(), points)));
    }

    private BigDecimal open(MemberScore score) {
        return new BigDecimal(
                secrets.open(PURPOSE, score.place(), score.sealedPoints().orElseThrow())
                        .strip());
    }
}
