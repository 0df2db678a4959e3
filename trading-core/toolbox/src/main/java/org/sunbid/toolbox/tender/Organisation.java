package org.sunbid.toolbox.tender;

import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.json.JsonObject;

/**
 * An organisation that a signed tender names.
 *
 * @param uscc its unified social credit code, never empty
 */
public record Organisation(String uscc, String name) {

    private static final int LONGEST_USCC = 18;
    private static final int LONGEST_NAME = 200;

    public Organisation {
        if (uscc.isBlank()) {
            throw new SealingException("toolbox.tender-malformed", "an organisation without a code");
        }
    }

    static Organisation read(JsonObject json) {
        return new Organisation(json.text("uscc", LONGEST_USCC), json.text("name", LONGEST_NAME));
    }

    /** Whether the certificate is this organisation's: certificates of other authorities may name it too. */
    public boolean holds(VerifiedCertificate certificate) {
        return certificate.uscc().equals(uscc);
    }

    @Override
    public String toString() {
        return name + " (" + uscc + ")";
    }
}
