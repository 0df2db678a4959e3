package org.sunbid.opening.attribution;

/** The bidder tried with a certificate that has ended or was revoked, which is its own to keep (O20 31). */
record CertificateDoesNotHold() implements AttributionRule {

    @Override
    public boolean applies(Evidence evidence) {
        return evidence.turnedAway(KeyCodes::sayCertificateFails);
    }

    @Override
    public UnopenedCause cause() {
        return UnopenedCause.CERTIFICATE_INVALID;
    }

    @Override
    public String clause() {
        return "O20 31";
    }
}
