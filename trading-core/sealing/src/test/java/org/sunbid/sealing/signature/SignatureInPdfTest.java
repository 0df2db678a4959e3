package org.sunbid.sealing.signature;

import java.time.Instant;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.suite.Suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;

class SignatureInPdfTest {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final byte[] PART = "%PDF-1.7".getBytes(UTF_8);

    @ParameterizedTest
    @EnumSource(Suite.class)
    void theTimeIsLeftToThePdfAndTheBytesAreDer(Suite suite) throws Exception {
        byte[] signature = SignatureInPdf.sign(DemoAuthority.create(suite, "CA").issuePair("张三", ""), PART);

        var attributes =
                new CMSSignedData(signature).getSignerInfos().iterator().next().getSignedAttributes();
        assertThat(attributes.get(CMSAttributes.signingTime)).isNull();
        assertThat(ASN1Primitive.fromByteArray(signature).getEncoded(ASN1Encoding.DER))
                .isEqualTo(signature);
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void itHoldsWithAndWithoutATimeAndOverNothingElse(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        Credentials signer = authority.issuePair("张三", "");
        byte[] signature = SignatureInPdf.sign(signer, PART);
        byte[] timed = DetachedSignature.sign(signer, PART, NOW);

        assertThat(SignatureInPdf.verify(PART, signature, authority.trustList(), NOW)
                        .subjectName())
                .isEqualTo("张三");
        assertThat(SignatureInPdf.verify(PART, timed, authority.trustList(), NOW)
                        .subjectName())
                .isEqualTo("张三");
        assertRefused(
                "signature.wrong-content",
                () -> SignatureInPdf.verify(new byte[1], signature, authority.trustList(), NOW));
        assertRefused(
                "signature.malformed", () -> DetachedSignature.verify(PART, signature, authority.trustList(), NOW));
    }
}
