package org.sunbid.toolbox.bid;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.sunbid.sealing.SealingException;
import org.sunbid.toolbox.tender.SignedLot;
import org.sunbid.toolbox.tender.SignedTender;
import org.sunbid.toolbox.tender.TenderTerms;

/** A platform says of a lot what its issuer signed; {@code toolbox.terms-differ} names the first field in which it does not. */
final class SameTerms {

    private SameTerms() {}

    /**
     * Compares every field that both have. The deadline may be later than the signed one, since a tender that stood still goes
     * on for as long (REG 22); it is never earlier.
     */
    static void require(SignedTender tender, LotTerms said) {
        TenderTerms signed = tender.terms();
        SignedLot lot = tender.lot(said.lot());
        require("tender", signed.tender(), said.tender());
        require("tenderName", signed.name(), said.tenderName());
        require("lotName", lot.name(), said.lotName());
        require("suites", signed.suites(), Set.copyOf(said.suites()));
        require("releasePolicy", signed.release().id(), said.release().id());
        require("envelopes", signed.envelopes(), Set.copyOf(said.envelopes()));
        require("documentVersion", tender.documentVersion(), said.documentVersion());
        require("priceCap", plain(lot.priceCap()), plain(said.priceCap()));
        require("consortiumMembers", signed.consortiumMembers(), said.consortiumMembers());
        if (said.deadline().isBefore(tender.deadline())) {
            throw differ("deadline", tender.deadline(), said.deadline());
        }
    }

    /** Refuses two values of a field that are not equal; the signed or kept one comes first. */
    static void require(String field, Object signed, Object said) {
        if (!signed.equals(said)) {
            throw differ(field, signed, said);
        }
    }

    private static SealingException differ(String field, Object signed, Object said) {
        return new SealingException("toolbox.terms-differ", field + ": " + signed + " ≠ " + said);
    }

    private static String plain(Optional<BigDecimal> amount) {
        return amount.map(yuan -> yuan.stripTrailingZeros().toPlainString()).orElse("—");
    }
}
