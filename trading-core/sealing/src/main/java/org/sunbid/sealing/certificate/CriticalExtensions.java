package org.sunbid.sealing.certificate;

import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.security.cert.X509Extension;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/**
 * Extensions that their issuer marked critical: who does not understand one of them, or is not meant by it, leaves the
 * certificate or the revocation list alone (RFC 5280 §4.2, §5.2).
 */
final class CriticalExtensions {

    private static final Set<String> OF_CERTIFICATES =
            ids(Extension.basicConstraints, Extension.keyUsage, Extension.extendedKeyUsage);
    private static final Set<String> OF_LISTS = ids(Extension.issuingDistributionPoint);

    /** RFC 9336. */
    private static final KeyPurposeId DOCUMENT_SIGNING =
            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.36"));

    private static final List<KeyPurposeId> TO_STAMP = List.of(KeyPurposeId.id_kp_timeStamping);
    private static final List<KeyPurposeId> TO_SIGN = List.of(
            KeyPurposeId.anyExtendedKeyUsage,
            KeyPurposeId.id_kp_clientAuth,
            KeyPurposeId.id_kp_emailProtection,
            DOCUMENT_SIGNING);
    private static final List<KeyPurposeId> TO_ENCRYPT =
            List.of(KeyPurposeId.anyExtendedKeyUsage, KeyPurposeId.id_kp_emailProtection);

    private CriticalExtensions() {}

    /** Whether nothing critical in this certificate forbids this use of it. */
    static boolean allow(X509Certificate certificate, Purpose purpose) {
        return understood(certificate, OF_CERTIFICATES)
                && (!isCritical(certificate, Extension.extendedKeyUsage)
                        || uses(purpose).stream().anyMatch(usage(certificate)::hasKeyPurposeId));
    }

    private static List<KeyPurposeId> uses(Purpose purpose) {
        return switch (purpose) {
            case SIGN -> TO_SIGN;
            case ENCRYPT -> TO_ENCRYPT;
            case STAMP -> TO_STAMP;
        };
    }

    /**
     * Whether the list tells of every certificate of its issuer: neither a change to another list nor a part of all, and all its
     * entries are the issuer's own.
     */
    static boolean allow(X509CRL list) {
        Set<? extends X509CRLEntry> entries = list.getRevokedCertificates();
        return understood(list, OF_LISTS)
                && (entries == null || entries.stream().allMatch(entry -> understood(entry, Set.of())))
                && tellsOfAll(list);
    }

    private static boolean tellsOfAll(X509CRL list) {
        byte[] extension = list.getExtensionValue(Extension.issuingDistributionPoint.getId());
        if (extension == null) {
            return true;
        }
        IssuingDistributionPoint point = IssuingDistributionPoint.getInstance(
                ASN1OctetString.getInstance(extension).getOctets());
        return !point.isIndirectCRL()
                && !point.onlyContainsAttributeCerts()
                && !point.onlyContainsCACerts()
                && !point.onlyContainsUserCerts()
                && point.getOnlySomeReasons() == null;
    }

    private static ExtendedKeyUsage usage(X509Certificate certificate) {
        return ExtendedKeyUsage.getInstance(
                ASN1OctetString.getInstance(certificate.getExtensionValue(Extension.extendedKeyUsage.getId()))
                        .getOctets());
    }

    private static boolean isCritical(X509Extension extended, ASN1ObjectIdentifier extension) {
        Set<String> critical = extended.getCriticalExtensionOIDs();
        return critical != null && critical.contains(extension.getId());
    }

    private static boolean understood(X509Extension extended, Set<String> known) {
        Set<String> critical = extended.getCriticalExtensionOIDs();
        return critical == null || known.containsAll(critical);
    }

    private static Set<String> ids(ASN1ObjectIdentifier... extensions) {
        return Arrays.stream(extensions).map(ASN1ObjectIdentifier::getId).collect(Collectors.toUnmodifiableSet());
    }
}
