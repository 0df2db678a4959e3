package org.sunbid.sealing.certificate;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * The name in a certificate (§4): {@code CN} is the organisation or the person, {@code organizationIdentifier} carries
 * the unified social credit code as {@code NTRCN-<code>} (ETSI EN 319 412-1).
 */
final class Subject {

    private static final String PREFIX = "NTRCN-";

    private Subject() {}

    static X500Name of(String name, String uscc) {
        X500NameBuilder builder = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN");
        if (!uscc.isEmpty()) {
            builder.addRDN(BCStyle.ORGANIZATION_IDENTIFIER, PREFIX + uscc);
        }
        return builder.addRDN(BCStyle.CN, name).build();
    }

    static String name(X500Name subject) {
        return first(subject, BCStyle.CN);
    }

    static String uscc(X500Name subject) {
        String identifier = first(subject, BCStyle.ORGANIZATION_IDENTIFIER);
        return identifier.startsWith(PREFIX) ? identifier.substring(PREFIX.length()) : "";
    }

    private static String first(X500Name subject, ASN1ObjectIdentifier type) {
        RDN[] found = subject.getRDNs(type);
        return found.length > 0 && found[0].getFirst().getValue() instanceof ASN1String value ? value.getString() : "";
    }
}
