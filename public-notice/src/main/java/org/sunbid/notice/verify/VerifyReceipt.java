package org.sunbid.notice.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.sunbid.network.witness.CompareWithWitnessed;
import org.sunbid.notice.verify.ReceiptStep.Kind;
import org.sunbid.notice.verify.ReceiptStep.State;
import org.sunbid.pdf.PdfAttachments;
import org.sunbid.pdf.PdfSignature;
import org.sunbid.pdf.PdfVerification;
import org.sunbid.pdf.ReceiptFile;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.log.Checkpoint;
import org.sunbid.sealing.log.Sighting;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.timestamp.VerifiedTimestamp;

/**
 * Checks a receipt step by step, so that somebody sees what holds and what does not. It is read from JSON or from the PDF
 * that has it attached; of a PDF the signatures must hold too, since people read its pages.
 */
@ApplicationScoped
public class VerifyReceipt {

    private static final Set<String> CANNOT_BE_TOLD = Set.of("log.not-witnessed", "log.unreachable");

    private final TrustedAuthorities trust;
    private final CompareWithWitnessed witnessed;
    private final DatabaseClock clock;

    @Inject
    VerifyReceipt(TrustedAuthorities trust, CompareWithWitnessed witnessed, DatabaseClock clock) {
        this.trust = trust;
        this.witnessed = witnessed;
        this.clock = clock;
    }

    /**
     * Takes all steps.
     *
     * @param expected SHA-256 of the receipt as a QR code has it, in hexadecimal; empty when none was scanned
     * @throws SealingException when there is no receipt in the file
     */
    public Verdict verify(byte[] file, String expected) {
        boolean paper = PdfAttachments.isPdf(file);
        byte[] document = ReceiptFile.json(file);
        Receipt receipt = Receipt.read(document);
        String digest = HexFormat.of().formatHex(Suite.ISO_1.hash(document));
        return new Verdict.CheckedReceipt(
                receipt.statement(),
                digest,
                List.of(
                        ReceiptStep.take(Kind.FILE, () -> {
                            requireExpected(expected, digest);
                            if (paper) {
                                requirePaper(file, receipt);
                            }
                            return digest;
                        }),
                        ReceiptStep.take(Kind.SIGNATURE, () -> receipt.requireSigned(trust.current())
                                .subjectName()),
                        ReceiptStep.take(Kind.TIMESTAMP, () -> stamped(receipt)),
                        ReceiptStep.take(Kind.LOG, () -> logged(receipt)),
                        witnessed(receipt)));
    }

    private static void requireExpected(String expected, String digest) {
        if (!expected.isEmpty() && !expected.equals(digest)) {
            throw new SealingException("receipt.another", digest);
        }
    }

    /** The paper's pages are as they were sealed, and whoever signed the receipt sealed them. */
    private void requirePaper(byte[] pdf, Receipt receipt) {
        List<PdfSignature> signatures = PdfVerification.verify(pdf, trust.current(), clock.now());
        VerifiedCertificate platform = receipt.requireSigned(trust.current());
        boolean sealed = signatures.stream()
                .flatMap(signature -> signature.signer().stream())
                .anyMatch(signer -> signer.subjectName().equals(platform.subjectName())
                        && signer.uscc().equals(platform.uscc()));
        if (!sealed || !PdfVerification.complete(signatures)) {
            throw new SealingException("receipt.paper", signatures.size() + " signatures");
        }
    }

    private String stamped(Receipt receipt) {
        VerifiedTimestamp stamp = receipt.requireStamped(trust.current());
        if (stamp.at().isAfter(clock.now().plus(Sighting.BOUND))) {
            throw new SealingException("receipt.not-yet", stamp.at().toString());
        }
        return Formats.dateTimeSeconds(stamp.at()) + " · " + stamp.authority().subjectName();
    }

    private String logged(Receipt receipt) {
        Checkpoint checkpoint = receipt.requireLogged(trust.logs());
        return checkpoint.origin() + " · " + receipt.logIndex() + " / " + checkpoint.size();
    }

    /** When the receipt was given at the latest; where no stamp tells, when it says so itself. */
    private Instant givenAt(Receipt receipt) {
        try {
            return receipt.requireStamped(trust.current()).at();
        } catch (SealingException unstamped) {
            return receipt.statement().receivedAt();
        }
    }

    private ReceiptStep witnessed(Receipt receipt) {
        ReceiptStep step = ReceiptStep.take(
                Kind.WITNESS,
                () -> String.valueOf(witnessed
                        .compare(receipt.checkpoint(), givenAt(receipt))
                        .size()));
        return step.state() == State.FAILS && CANNOT_BE_TOLD.contains(step.reasonCode()) ? step.open() : step;
    }
}
