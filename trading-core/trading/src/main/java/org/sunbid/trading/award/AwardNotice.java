package org.sunbid.trading.award;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * 中标通知书 or 中标结果通知书 for one bidder, a PDF under the platform's seal.
 *
 * @param bidderUscc for whom
 * @param won whether it is the winner's
 * @param sha256 the file, in the platform's file store
 */
@Embeddable
public record AwardNotice(String bidderUscc, boolean won, String sha256) {

    public AwardNotice {
        Objects.requireNonNull(bidderUscc, "bidderUscc");
        Objects.requireNonNull(sha256, "sha256");
    }
}
