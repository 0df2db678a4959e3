package org.sunbid.notice.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.platform.document.PdfVerification;
import org.sunbid.platform.start.PlatformHome;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.suite.Suite;

/** Checks what somebody uploads against the trust list and the logs of this platform. */
@ApplicationScoped
public class VerifyFile {

    private final TrustedAuthorities trust;
    private final DatabaseClock clock;
    private final Path trustFolder;

    @Inject
    VerifyFile(
            TrustedAuthorities trust,
            DatabaseClock clock,
            PlatformHome home,
            @ConfigProperty(name = "sunbid.trust") Optional<Path> configured) {
        this.trust = trust;
        this.clock = clock;
        this.trustFolder = configured.orElse(home.data().resolve("trust"));
    }

    /** Who signed this PDF, and whether it is still what they signed. */
    public Verdict pdf(byte[] file) {
        return safely(() -> new Verdict.Pdf(
                HexFormat.of().formatHex(Suite.ISO_1.hash(file)),
                PdfVerification.verify(file, trust.current(), clock.now())));
    }

    /** Whether a trading platform received this bid at that time. */
    public Verdict receipt(byte[] file) {
        return safely(() -> new Verdict.HeldReceipt(Receipt.read(file).verify(trust.current(), logs())));
    }

    /** Whether this draw comes out the same again. */
    public Verdict draw(byte[] file) {
        return safely(() -> new Verdict.RepeatedDraw(Draw.replay(DrawTranscript.read(file))));
    }

    private TrustedLogs logs() {
        try {
            return Files.isDirectory(trustFolder) ? TrustedLogs.load(trustFolder) : TrustedLogs.of(java.util.List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict safely(java.util.function.Supplier<Verdict> check) {
        try {
            return check.get();
        } catch (SealingException e) {
            return new Verdict.DoesNotHold(e.reasonCode());
        }
    }
}
