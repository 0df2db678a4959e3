package org.sunbid.sealing.certificate;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;
import static org.sunbid.sealing.suite.Primitives.PROVIDER;

/** Certificates and revocation lists of an authority that writes what ours never do, each signed as it should be. */
class CriticalExtensionsTest {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final Date FROM = Date.from(NOW.minusSeconds(60));
    private static final Date UNTIL = Date.from(NOW.plusSeconds(3_600));
    private static final X500Name NAME = new X500Name("CN=Odd authority");

    private final KeyPair authority = Suite.ISO_1.newKeyPair();
    private final KeyPair holder = Suite.ISO_1.newKeyPair();
    private final X509Certificate root;

    CriticalExtensionsTest() throws Exception {
        X509v3CertificateBuilder builder = certificate(authority);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        root = signed(builder);
    }

    @Test
    void a_certificate_made_critically_for_another_use_signs_nothing() throws Exception {
        TrustList trust = trusting(list(Optional.empty(), null));

        assertRefused(
                "certificate.wrong-purpose",
                () -> trust.verify(used(KeyPurposeId.id_kp_serverAuth), Purpose.SIGN, NOW));
        assertRefused(
                "certificate.wrong-purpose",
                () -> trust.verify(used(KeyPurposeId.id_kp_timeStamping), Purpose.SIGN, NOW));
        assertThat(trust.verify(used(KeyPurposeId.id_kp_timeStamping), Purpose.STAMP, NOW))
                .isNotNull();
        assertRefused(
                "certificate.wrong-purpose",
                () -> trust.verify(used(KeyPurposeId.id_kp_clientAuth), Purpose.STAMP, NOW));
        assertThat(trust.verify(used(KeyPurposeId.id_kp_clientAuth), Purpose.SIGN, NOW))
                .isNotNull();
    }

    @Test
    void a_certificate_with_a_critical_extension_that_nobody_knows_is_refused() throws Exception {
        X509v3CertificateBuilder builder = signing();
        builder.addExtension(new ASN1ObjectIdentifier("1.2.3.4.5"), true, DERNull.INSTANCE);
        X509Certificate odd = signed(builder);

        assertRefused("certificate.wrong-purpose", () -> trusting(list(Optional.empty(), null))
                .verify(odd, Purpose.SIGN, NOW));
    }

    @Test
    void a_list_of_changes_does_not_hide_the_list_that_revokes() throws Exception {
        X509Certificate bad = used(KeyPurposeId.id_kp_clientAuth);
        X509CRL full = list(Optional.of(bad.getSerialNumber()), null);
        X509CRL newerChanges = list(Optional.empty(), Extension.deltaCRLIndicator, new CRLNumber(BigInteger.ONE));

        assertRefused("certificate.revoked", () -> trusting(full, newerChanges).verify(bad, Purpose.SIGN, NOW));
        assertRefused(
                "certificate.revocation-unknown", () -> trusting(newerChanges).verify(bad, Purpose.SIGN, NOW));
    }

    @Test
    void a_list_of_some_certificates_alone_says_nothing_of_the_others() throws Exception {
        X509Certificate holders = used(KeyPurposeId.id_kp_clientAuth);
        X509CRL authoritiesAlone = list(
                Optional.empty(),
                Extension.issuingDistributionPoint,
                new IssuingDistributionPoint(null, false, true, null, false, false));
        X509CRL ofAll = list(
                Optional.empty(),
                Extension.issuingDistributionPoint,
                new IssuingDistributionPoint(null, false, false, null, false, false));

        assertRefused("certificate.revocation-unknown", () -> trusting(authoritiesAlone)
                .verify(holders, Purpose.SIGN, NOW));
        assertThat(trusting(ofAll).verify(holders, Purpose.SIGN, NOW)).isNotNull();
    }

    private TrustList trusting(X509CRL... lists) {
        return TrustList.of(List.of(root), List.of(lists));
    }

    private X509Certificate used(KeyPurposeId use) throws Exception {
        X509v3CertificateBuilder builder = signing();
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(use));
        return signed(builder);
    }

    private X509v3CertificateBuilder signing() throws Exception {
        X509v3CertificateBuilder builder = certificate(holder);
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        return builder;
    }

    private static X509v3CertificateBuilder certificate(KeyPair pair) {
        return new JcaX509v3CertificateBuilder(
                NAME, BigInteger.valueOf(System.nanoTime()), FROM, UNTIL, NAME, pair.getPublic());
    }

    /** A list of the authority, a newer one if it has an extension of its own. */
    private X509CRL list(Optional<BigInteger> revoked, ASN1ObjectIdentifier critical, ASN1Encodable... value)
            throws Exception {
        Date from = critical == null ? FROM : Date.from(NOW.minusSeconds(30));
        X509v2CRLBuilder builder = new X509v2CRLBuilder(NAME, from);
        builder.setNextUpdate(UNTIL);
        revoked.ifPresent(serial -> builder.addCRLEntry(serial, FROM, 0));
        if (critical != null) {
            builder.addExtension(critical, true, value[0]);
        }
        return new JcaX509CRLConverter().setProvider(PROVIDER).getCRL(builder.build(signer()));
    }

    private X509Certificate signed(X509v3CertificateBuilder builder) throws Exception {
        return new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(builder.build(signer()));
    }

    private ContentSigner signer() throws Exception {
        return new JcaContentSignerBuilder("SHA256withECDSA")
                .setProvider(PROVIDER)
                .build(authority.getPrivate());
    }
}
