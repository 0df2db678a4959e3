package org.sunbid.sealing.fuzz;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.sunbid.sealing.certificate.CertificateRequest;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.DrawTranscripts;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.sealing.log.Checkpoint;
import org.sunbid.sealing.log.DirectoryStorage;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSignature;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TileLog;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.Delivery;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.ReceiptIssuer;
import org.sunbid.sealing.receipt.ReceiptStatement;
import org.sunbid.sealing.receipt.Ticket;
import org.sunbid.sealing.receipt.Withdrawal;
import org.sunbid.sealing.receipt.WithdrawalStatement;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.timestamp.Timestamp;
import org.sunbid.sealing.timestamp.TimestampAuthority;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a platform and its authorities issue: receipts and tickets, notes and proofs, tokens, certificates, draws. */
final class LoggedArtefacts {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final byte[] DATA = "data".getBytes(UTF_8);

    private final DemoAuthority authority;
    private final TrustList trust;
    private final Credentials platform;
    private final TimestampAuthority timestamps;
    private final NoteSigner signer = NoteSigner.generate("log.example", NoteKey.Use.NOTE);
    private final TileLog log;

    LoggedArtefacts(Suite suite, Path folder) {
        authority = DemoAuthority.create(suite, "CA");
        trust = authority.trustList();
        platform = authority.issuePair("platform", "12530100431204XXXX");
        timestamps = new TimestampAuthority(authority.issueTimestampPair("time stamps"), () -> NOW);
        log = TileLog.open(new DirectoryStorage(folder.resolve(suite.id())), signer);
        log.append(List.of(DATA, DATA, DATA, DATA, DATA));
    }

    List<Artefact> all() throws Exception {
        Delivery delivery = new Delivery("p", "t", "l", "b", "91530100MA6K5XYZ1R", "5".repeat(128), 9);
        byte[] receipt = new ReceiptIssuer(platform, timestamps)
                .issue(new ReceiptStatement(delivery, NOW, Optional.empty()), log)
                .write();
        Withdrawal withdrawal = Withdrawal.sign(
                authority.issuePair("bidder", delivery.bidder()),
                new WithdrawalStatement("t", "l", "b", delivery.bidder(), delivery.sealDigest(), NOW));
        byte[] takenBack = new ReceiptIssuer(platform, timestamps)
                .issue(ReceiptStatement.ofWithdrawal(delivery, NOW, withdrawal), log)
                .write();
        byte[] signature = DetachedSignature.sign(platform, DATA, NOW);
        TrustedLogs logs = TrustedLogs.of(List.of(signer.key()));
        TimeStampRequestGenerator request = new TimeStampRequestGenerator();
        byte[] query = request.generate(
                        platform.suite().digestId(), platform.suite().hash(DATA))
                .getEncoded();
        byte[] certificate = platform.signingCertificate().getEncoded();
        String pkcs10 = CertificateRequest.create(
                "name", "", platform.signingCertificate().getPublicKey(), platform.signingKey());
        DrawTranscript draw = Draw.draw(
                DrawRequest.of("panel", List.of("a", "b", "c"), 1),
                List.of(new Nonce("agency", "11".repeat(32)), new Nonce("platform", "22".repeat(32))));
        return List.of(
                named("receipt", receipt, bytes -> Receipt.read(bytes).verify(trust, logs)),
                named("withdrawal", withdrawal.write(), bytes -> Withdrawal.read(bytes)
                        .verify(trust, NOW)),
                named("receipt of a withdrawal", takenBack, bytes -> Receipt.read(bytes)
                        .verifyWithdrawal(trust, logs)),
                named("ticket", Ticket.issue(platform, delivery, NOW).write(), bytes -> Ticket.read(bytes)
                        .verify(trust)),
                named(
                        "checkpoint",
                        log.note().format().getBytes(UTF_8),
                        bytes -> Checkpoint.verify(SignedNote.parse(text(bytes)), signer.key())),
                named("note key", signer.key().format().getBytes(UTF_8), bytes -> NoteKey.parse(text(bytes))),
                named("note signer", signer.format().getBytes(UTF_8), bytes -> NoteSigner.parse(text(bytes))),
                named("note signature", line().getBytes(UTF_8), bytes -> NoteSignature.parse(text(bytes))),
                named("signature", signature, bytes -> DetachedSignature.verify(DATA, bytes, trust, NOW)),
                named("time stamp", timestamps.stamp(DATA), bytes -> Timestamp.verify(DATA, bytes, trust)),
                named("time stamp request", query, timestamps::respond),
                named("certificate", certificate, bytes -> trust.verify(Pem.certificate(bytes), Purpose.SIGN, NOW)),
                named("certificates", Pem.write(platform.signingCertificate()).getBytes(UTF_8), Pem::certificates),
                named(
                        "certificate as text",
                        Pem.write(platform.signingCertificate()).getBytes(UTF_8),
                        bytes -> Pem.certificate(text(bytes))),
                named("revocation list", Pem.write(authority.crl()).getBytes(UTF_8), bytes -> TrustList.of(
                                List.of(authority.certificate()), Pem.revocationLists(bytes))
                        .verify(platform.signingCertificate(), Purpose.SIGN, NOW)),
                named("certificate request", pkcs10.getBytes(UTF_8), bytes -> CertificateRequest.read(text(bytes))),
                named("draw", draw.write(), bytes -> Draw.replay(DrawTranscript.read(bytes))),
                named(
                        "draw from several lists",
                        DrawTranscripts.write(List.of(draw, draw)),
                        bytes -> DrawTranscripts.read(bytes).forEach(Draw::replay)));
    }

    private String line() {
        return log.note().format().lines().reduce((first, last) -> last).orElseThrow();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    private Artefact named(String name, byte[] sample, Artefact.Reader reader) {
        return new Artefact(name + " of " + platform.suite().id(), sample, reader);
    }
}
