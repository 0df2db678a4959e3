package org.sunbid.notice;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.network.witness.WatchLogs;
import org.sunbid.platform.document.PdfDocument;
import org.sunbid.platform.document.PdfSigning;
import org.sunbid.platform.document.SignatureAppearance;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.receipt.Delivery;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.ReceiptIssuer;
import org.sunbid.sealing.receipt.ReceiptStatement;
import org.sunbid.sealing.receipt.Withdrawal;
import org.sunbid.sealing.receipt.WithdrawalStatement;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.timestamp.TimestampAuthority;

/** The trading platform gives out receipts, and this platform witnesses its log; for tests. */
@ApplicationScoped
class ReceiptsOfATradingPlatform {

    static final Instant RECEIVED = Instant.parse("2026-11-22T06:30:00Z");

    private static final Delivery DELIVERY = new Delivery(
            "kunming",
            "A5301002611220001001",
            "A5301002611220001001001",
            "0b9c66d2-8d0e-4d0b-9d3e-4c2f2a1d7e11",
            "91350100M000100Y43",
            "5d".repeat(64),
            4_294_967_296L);

    private final StubbedLog log = StubbedLog.served();

    @Inject
    WatchLogs watch;

    @Inject
    AgroalDataSource database;

    /** The log begins anew and nothing was seen of it. */
    void beginAnew() {
        log.rewrite();
        forget();
    }

    void forget() {
        change("delete from witnessed_log");
    }

    /** The witness's last look was at this time. */
    void lastLookedAt(Instant at) {
        change("update witnessed_log set looked_at = '" + at + "'");
    }

    private void change(String witnessed) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(witnessed);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another log under the same name, which this platform then witnesses. */
    void anotherLogIsWitnessed() {
        log.rewrite();
        log.grow(300);
        forget();
        watch.watch();
    }

    void witness() {
        log.grow(2);
        watch.watch();
    }

    /** The witness looks while the log answers nobody. */
    void lookInVain() {
        log.away(true);
        watch.watch();
        log.away(false);
    }

    byte[] receipt() {
        return receiptOf(RECEIVED);
    }

    byte[] receiptOfAWithdrawal() {
        Withdrawal withdrawal = Withdrawal.sign(
                TestCredentials.issue(Suite.GM_1, "云南建投", DELIVERY.bidder()),
                new WithdrawalStatement(
                        DELIVERY.tender(),
                        DELIVERY.lot(),
                        DELIVERY.bid(),
                        DELIVERY.bidder(),
                        DELIVERY.sealDigest(),
                        RECEIVED));
        return receipt(ReceiptStatement.ofWithdrawal(DELIVERY, RECEIVED, withdrawal), RECEIVED);
    }

    byte[] receiptOf(Instant received) {
        return receipt(new ReceiptStatement(DELIVERY, received, Optional.empty()), received);
    }

    private byte[] receipt(ReceiptStatement statement, Instant stamped) {
        Credentials platform = TestCredentials.issue(Suite.GM_1, "昆明市公共资源交易中心", "12530100MB0X12345A");
        log.grow(3);
        Receipt receipt = log.receipt(
                statement,
                new ReceiptIssuer(platform, new TimestampAuthority(TestCredentials.timestamps(), () -> stamped)));
        return receipt.write();
    }

    byte[] paper(byte[] receipt) {
        return paper(receipt, "昆明市公共资源交易中心", "12530100MB0X12345A");
    }

    /** A receipt on paper that somebody else with a trusted certificate has sealed. */
    byte[] paperOfABidder(byte[] receipt) {
        return paper(receipt, "云南建投", "91350100M000100Y43");
    }

    private static byte[] paper(byte[] receipt, String sealer, String uscc) {
        byte[] pdf = PdfDocument.titled("投标文件递交回执", "", Locale.SIMPLIFIED_CHINESE)
                .signatures(List.of("交易平台"))
                .attach("receipt.json", "application/json", "回执数据", receipt)
                .toBytes(RECEIVED);
        return PdfSigning.seal(
                pdf,
                TestCredentials.issue(Suite.GM_1, sealer, uscc),
                SignatureAppearance.organisation(1, "交易平台", "回执", RECEIVED));
    }
}
