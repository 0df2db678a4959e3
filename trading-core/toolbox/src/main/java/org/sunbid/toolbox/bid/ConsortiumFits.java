package org.sunbid.toolbox.bid;

import java.util.List;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.container.BidSheet;
import org.sunbid.sealing.container.Consortium;

/**
 * What the opening would note about a consortium for the panel to reject it (TBL 31, REG 37, 51 (2)), found while the bidder
 * can still mend it.
 */
final class ConsortiumFits {

    private ConsortiumFits() {}

    /**
     * Before the bid is made.
     *
     * @param documents names of the documents of the bid
     * @throws SealingException {@code toolbox.consortium-not-accepted}, {@code toolbox.consortium-too-large},
     *     {@code toolbox.agreement-missing}
     */
    static void require(Consortium consortium, LotTerms lot, List<String> documents) {
        int members = consortium.members().size() + 1;
        if (lot.consortiumMembers() == 0) {
            throw new SealingException("toolbox.consortium-not-accepted", lot.lot());
        }
        if (members > lot.consortiumMembers()) {
            throw new SealingException("toolbox.consortium-too-large", members + " > " + lot.consortiumMembers());
        }
        requireAgreement(consortium.agreement().filter(documents::contains).isPresent());
    }

    /** Of a bid that was made already, by whatever program. */
    static void require(BidSheet sheet) {
        requireAgreement(sheet.holdsAgreement());
    }

    private static void requireAgreement(boolean there) {
        if (!there) {
            throw new SealingException("toolbox.agreement-missing", "no document is named as the consortium agreement");
        }
    }
}
