package org.sunbid.sealing.certificate;

import java.security.cert.X509Certificate;

/** What a certificate may be used for; the pair of a holder has one to sign and one to encrypt, as GM/T 0015 asks. */
public enum Purpose {
    SIGN,
    ENCRYPT,

    /** To sign time stamps (RFC 3161 §2.3). */
    STAMP;

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int KEY_ENCIPHERMENT = 2;
    private static final int DATA_ENCIPHERMENT = 3;
    private static final int KEY_AGREEMENT = 4;

    /** Whether the key usage extension names this purpose; a certificate without the extension serves none. */
    public boolean servedBy(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        if (usage == null) {
            return false;
        }
        return switch (this) {
            case SIGN, STAMP -> usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
            case ENCRYPT -> usage[KEY_ENCIPHERMENT] || usage[DATA_ENCIPHERMENT] || usage[KEY_AGREEMENT];
        };
    }
}
