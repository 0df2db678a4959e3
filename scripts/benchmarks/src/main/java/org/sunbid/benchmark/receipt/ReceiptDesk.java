package org.sunbid.benchmark.receipt;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.log.Commitment;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.receipt.Delivery;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.ReceiptIssuer;
import org.sunbid.sealing.receipt.ReceiptStatement;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.timestamp.TimestampAuthority;

/** A platform that accepts bids and issues their receipts. */
final class ReceiptDesk {

    private static final String DIGEST = "5".repeat(128);

    private final DemoAuthority authority = DemoAuthority.create(Suite.ISO_1, "benchmark");
    private final DemoAuthority platformAuthority;
    private final Credentials unit = authority.issueTimestampPair("time stamps");
    private final NoteSigner signer = NoteSigner.generate("trading.sunbid/log", NoteKey.Use.NOTE);
    private final ReceiptIssuer issuer;

    /** A platform that signs in this suite; its time stamps are ISO-1's always. */
    ReceiptDesk(Suite suite) {
        platformAuthority = suite == Suite.ISO_1 ? authority : DemoAuthority.create(suite, "benchmark");
        Credentials platform = platformAuthority.issuePair("platform", "12530100431204XXXX");
        issuer = new ReceiptIssuer(platform, new TimestampAuthority(unit, Instant::now));
    }

    NoteSigner logKey() {
        return signer;
    }

    Credentials unit() {
        return unit;
    }

    /** Accepts one more bid, and issues and keeps its receipt: three transactions, as on the platform. */
    String issue(LogTables log) throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Delivery delivery = new Delivery(
                "trading",
                "E5301000001000012001",
                "lot-1",
                UUID.randomUUID().toString(),
                "91530100MA6K5XYZ1R",
                DIGEST,
                1L << 30);
        ReceiptStatement statement = new ReceiptStatement(delivery, now, Optional.empty());
        Commitment commitment = Commitment.to(statement.write());
        long entry = log.note(commitment.leaf());
        LogTables.Place place = log.place(entry);
        Receipt receipt = issuer.issue(statement, commitment.salt(), place.proof(), place.checkpoint());
        String document = new String(receipt.write(), StandardCharsets.UTF_8);
        log.keep(entry, document);
        return document;
    }

    /** Throws if the receipt does not hold. */
    void verify(String document) {
        TrustList trust = TrustList.of(
                List.of(authority.certificate(), platformAuthority.certificate()),
                List.of(authority.crl(), platformAuthority.crl()));
        Receipt.read(document.getBytes(StandardCharsets.UTF_8)).verify(trust, TrustedLogs.of(List.of(signer.key())));
    }
}
