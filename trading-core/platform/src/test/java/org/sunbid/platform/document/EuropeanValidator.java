package org.sunbid.platform.document;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.security.cert.CRLException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.sunbid.sealing.certificate.DemoAuthority;

/**
 * EU DSS, the European Commission's reference implementation for validating signatures, with its default policy; trusts one
 * authority and reaches no network.
 */
final class EuropeanValidator {

    private final CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);

    EuropeanValidator(DemoAuthority authority) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(authority.certificate()));
        verifier.setTrustedCertSources(trusted);
        try {
            verifier.setCrlSource(new ExternalResourcesCRLSource(
                    new ByteArrayInputStream(authority.crl().getEncoded())));
        } catch (CRLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What DSS says of one signature.
     *
     * @param remarks its errors and warnings
     */
    record Finding(Indication indication, SignatureLevel level, String signer, List<String> remarks) {}

    /** What DSS says of a signed document of any kind at this time. */
    List<Finding> validate(byte[] document, String name, Instant at) {
        return validate(SignedDocumentValidator.fromDocument(new InMemoryDocument(document, name)), at);
    }

    /** What DSS says of a signature that stands beside its content. */
    List<Finding> validate(byte[] signature, byte[] content, Instant at) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(signature));
        validator.setDetachedContents(List.of(new InMemoryDocument(content)));
        return validate(validator, at);
    }

    private List<Finding> validate(SignedDocumentValidator validator, Instant at) {
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(at));
        SimpleReport report = validator.validateDocument().getSimpleReport();
        return report.getSignatureIdList().stream()
                .map(id -> new Finding(
                        report.getIndication(id),
                        report.getSignatureFormat(id),
                        report.getSignedBy(id),
                        remarks(report, id)))
                .toList();
    }

    private static List<String> remarks(SimpleReport report, String id) {
        return Stream.of(report.getAdESValidationErrors(id), report.getAdESValidationWarnings(id))
                .flatMap(List::stream)
                .map(message -> message.getKey() + " " + message.getValue())
                .toList();
    }
}
