package org.sunbid.trading.bid.rule;

import java.util.List;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.bid.BidRefusal;

/**
 * A seal made for this lot, in a suite it accepts, over the tender document's current version, under its release policy
 * and within its size. An amended document (REG 21) asks for a new seal, so that no bid answers a text that no longer
 * holds.
 */
public record SealFitsLot(SubmissionTerms terms) {

    /** Every point on which the seal does not fit. */
    public Decision check(SealClaims seal) {
        return Decision.all(List.of(
                Decision.require(
                        terms.tender().equals(seal.tender()) && terms.lot().equals(seal.lot()),
                        BidRefusal.WRONG_LOT,
                        terms.lot(),
                        seal.lot()),
                Decision.require(
                        terms.suites().contains(seal.suite()),
                        BidRefusal.SUITE_NOT_ACCEPTED,
                        seal.suite(),
                        String.join(", ", terms.suites().stream().sorted().toList())),
                Decision.require(
                        terms.documentVersion() == seal.documentVersion(),
                        BidRefusal.WRONG_DOCUMENT_VERSION,
                        terms.documentVersion(),
                        seal.documentVersion()),
                Decision.require(
                        terms.releasePolicy().equals(seal.releasePolicy()),
                        BidRefusal.WRONG_RELEASE_POLICY,
                        terms.releasePolicy(),
                        seal.releasePolicy()),
                Decision.require(
                        seal.sealedLength() <= terms.sealedLimit(),
                        BidRefusal.TOO_LARGE,
                        terms.sealedLimit(),
                        seal.sealedLength())));
    }
}
