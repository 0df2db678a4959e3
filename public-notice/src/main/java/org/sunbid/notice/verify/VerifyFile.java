package org.sunbid.notice.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import org.sunbid.pdf.PdfVerification;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscripts;
import org.sunbid.sealing.suite.Suite;

/** Checks what somebody uploads against the trust list and the logs of this platform. */
@ApplicationScoped
public class VerifyFile {

    private final VerifyReceipt receipts;
    private final TrustedAuthorities trust;
    private final DatabaseClock clock;

    @Inject
    VerifyFile(VerifyReceipt receipts, TrustedAuthorities trust, DatabaseClock clock) {
        this.receipts = receipts;
        this.trust = trust;
        this.clock = clock;
    }

    /** Who signed this PDF, and whether it is still what they signed. */
    public Verdict pdf(byte[] file) {
        return safely(() -> new Verdict.Pdf(
                HexFormat.of().formatHex(Suite.ISO_1.hash(file)),
                PdfVerification.verify(file, trust.current(), clock.now())));
    }

    /**
     * Whether a trading platform received this bid at that time.
     *
     * @param expected SHA-256 of the receipt as a QR code has it; empty when none was scanned
     */
    public Verdict receipt(byte[] file, String expected) {
        return safely(() -> receipts.verify(file, expected));
    }

    /** Whether this draw comes out the same again, from each of its lists. */
    public Verdict draw(byte[] file) {
        return safely(() -> new Verdict.RepeatedDraw(
                DrawTranscripts.read(file).stream().map(Draw::replay).toList()));
    }

    private static Verdict safely(java.util.function.Supplier<Verdict> check) {
        try {
            return check.get();
        } catch (SealingException e) {
            return new Verdict.DoesNotHold(e.reasonCode());
        }
    }
}
