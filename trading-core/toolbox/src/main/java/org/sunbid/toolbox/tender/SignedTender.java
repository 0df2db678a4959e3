package org.sunbid.toolbox.tender;

import java.time.Instant;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * A published tender with all its clarifications, signed by the tenderee or its agency and verified here (PROTOCOL.md §19).
 *
 * <p>Guaranteed: every word of it is of an organisation that {@code tender.json} itself names as tenderee or agency and whose
 * certificate an authority on the trust list issued. Not guaranteed: that this is the issuer one means (whoever seals is shown
 * its name), nor that the platform shows the newest clarifications; it can hide the last ones, none between.
 */
public final class SignedTender {

    private static final String DATA = "tender.json";
    private static final String SIGNATURE = ".p7s";

    private final TenderTerms terms;
    private final Organisation issuer;
    private final Instant deadline;
    private final int clarifications;

    private SignedTender(TenderTerms terms, Organisation issuer, Instant deadline, int clarifications) {
        this.terms = terms;
        this.issuer = issuer;
        this.deadline = deadline;
        this.clarifications = clarifications;
    }

    /**
     * Fetches and verifies; what it fetches is public.
     *
     * @param now when the issuer's certificates must count
     * @throws SealingException {@code toolbox.tender-incomplete} when a signed document is not there or a clarification
     *     before the last one is missing, {@code toolbox.tender-signer} when somebody else signed, {@code
     *     toolbox.tender-malformed} when it is of another tender; {@code json.*}, {@code signature.*}, {@code certificate.*}
     */
    public static SignedTender fetch(PlatformClient platform, String tender, TrustList trust, Instant now)
            throws InterruptedException {
        TenderFiles files = TenderFiles.of(platform, tender);
        byte[] data = files.content(DATA);
        TenderTerms terms = TenderTerms.read(data);
        if (!terms.tender().equals(tender)) {
            throw new SealingException(
                    "toolbox.tender-malformed", "asked for " + tender + ", told of " + terms.tender());
        }
        Organisation issuer = signer(terms, data, files.content(DATA + SIGNATURE), trust, now);
        Instant deadline = terms.deadline();
        int clarifications = files.clarifications();
        for (int number = 1; number <= clarifications; number++) {
            String name = TenderFiles.clarification(number);
            byte[] notice = files.content(name);
            signer(terms, notice, files.content(name + SIGNATURE), trust, now);
            Instant moved = SignedClarification.read(notice, tender, number)
                    .newDeadline()
                    .orElse(deadline);
            deadline = moved.isAfter(deadline) ? moved : deadline;
        }
        return new SignedTender(terms, issuer, deadline, clarifications);
    }

    /** Who signed the content, when that is the tenderee or its agency. */
    private static Organisation signer(
            TenderTerms terms, byte[] content, byte[] signature, TrustList trust, Instant now) {
        VerifiedCertificate signer =
                DetachedSignature.verify(content, signature, trust, now).signer();
        if (terms.issuers().stream().noneMatch(issuer -> issuer.holds(signer))) {
            throw new SealingException(
                    "toolbox.tender-signer", signer.subjectName() + " (" + signer.uscc() + ") for " + terms.issuers());
        }
        return new Organisation(signer.uscc(), signer.subjectName());
    }

    /** What {@code tender.json} says. */
    public TenderTerms terms() {
        return terms;
    }

    /** Who signed {@code tender.json}, as the certificate names it. */
    public Organisation issuer() {
        return issuer;
    }

    /** The latest deadline that was signed. It never moves to an earlier moment (REG 21). */
    public Instant deadline() {
        return deadline;
    }

    /** Version of the tender document: one more than there are clarifications. */
    public long documentVersion() {
        return clarifications + 1L;
    }

    /** The lot; refuses with {@code toolbox.tender-malformed} one that is not signed for. */
    public SignedLot lot(String code) {
        return terms.lots().stream()
                .filter(lot -> lot.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new SealingException("toolbox.tender-malformed", "no lot " + code));
    }

    /** Refuses with {@code toolbox.custodians} a ceremony that the issuer did not sign, or for a later opening. */
    public void requireNamed(Ceremony ceremony) {
        boolean named = ceremony.tender().equals(terms.tender())
                && terms.suites().contains(ceremony.suite())
                && !ceremony.notBefore().isAfter(deadline)
                && ceremony.hash().equals(terms.ceremonies().get(ceremony.envelope()));
        if (!named) {
            throw new SealingException(
                    "toolbox.custodians", "the issuer signed other custodians than " + ceremony.id());
        }
    }

    /** Refuses with {@code toolbox.wrong-platform} the certificate of anybody but the platform that runs the tender. */
    public void requirePlatform(VerifiedCertificate certificate) {
        if (!terms.platform().holds(certificate)) {
            throw new SealingException(
                    "toolbox.wrong-platform",
                    certificate.subjectName() + " (" + certificate.uscc() + ") for " + terms.platform());
        }
    }
}
