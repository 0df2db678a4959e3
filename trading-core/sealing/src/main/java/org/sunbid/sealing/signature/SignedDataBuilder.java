package org.sunbid.sealing.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.suite.Primitives;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.suite.TokenKey;

import static org.sunbid.sealing.suite.Primitives.PROVIDER;

/** Puts a {@link DetachedSignature} together. */
final class SignedDataBuilder {

    private SignedDataBuilder() {}

    /**
     * Builds it, in DER as PDF wants it.
     *
     * @param signingTime empty in a PDF, whose dictionary has it
     */
    static byte[] build(Credentials signer, InputStream content, Optional<Instant> signingTime) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaSignerInfoGeneratorBuilder builder =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(PROVIDER)
                            .build());
            builder.setSignedAttributeGenerator(generator(attributes(signer, signingTime), signingTime.isPresent()));
            generator.addSignerInfoGenerator(builder.build(contentSigner(signer), signer.signingCertificate()));
            List<X509Certificate> certificates = new ArrayList<>();
            certificates.add(signer.signingCertificate());
            certificates.addAll(signer.chain());
            generator.addCertificates(new JcaCertStore(certificates));
            return generator.generate(new Content(content), false).getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the signature cannot be made", e);
        }
    }

    private static ContentSigner contentSigner(Credentials signer) throws OperatorCreationException {
        if (signer.signingKey() instanceof TokenKey) {
            return new TokenSigner(signer, new ByteArrayOutputStream());
        }
        return new JcaContentSignerBuilder(signer.suite().signatureAlgorithm())
                .setProvider(PROVIDER)
                .setSecureRandom(Primitives.random())
                .build(signer.signingKey());
    }

    /** Bouncy Castle adds the present time where none is given. */
    private static CMSAttributeTableGenerator generator(AttributeTable attributes, boolean timed) {
        CMSAttributeTableGenerator generator = new DefaultSignedAttributeTableGenerator(attributes);
        return timed
                ? generator
                : parameters -> generator.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }

    private static AttributeTable attributes(Credentials signer, Optional<Instant> signingTime)
            throws GeneralSecurityException {
        Suite suite = signer.suite();
        ESSCertIDv2 id = new ESSCertIDv2(
                new AlgorithmIdentifier(suite.digestId()),
                suite.hash(signer.signingCertificate().getEncoded()));
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        signingTime.ifPresent(time ->
                attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time))))));
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(id))));
        return new AttributeTable(attributes);
    }

    /** Has a token sign the attributes. */
    private record TokenSigner(Credentials signer, ByteArrayOutputStream attributes) implements ContentSigner {

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(signer.suite().signatureId());
        }

        @Override
        public OutputStream getOutputStream() {
            return attributes;
        }

        @Override
        public byte[] getSignature() {
            return signer.suite().sign(signer.signingKey(), attributes.toByteArray());
        }
    }

    /** Content that is read once, as a stream, while it is hashed. */
    private record Content(InputStream stream) implements CMSTypedData {

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream output) throws IOException {
            stream.transferTo(output);
        }

        @Override
        public Object getContent() {
            return stream;
        }
    }
}
