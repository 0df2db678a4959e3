package org.sunbid.sealing.receipt;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.log.DirectoryStorage;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.TileLog;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.timestamp.TimestampAuthority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;

/** Only the bidder's own signature takes its bid back, and the receipt of it is no receipt of a bid. */
class WithdrawalTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:10:11.123456Z");
    private static final Instant RECEIVED = AT.plusSeconds(2);
    private static final String USCC = "91350100M000100Y43";
    private static final DemoAuthority CA = DemoAuthority.create(Suite.GM_1, "Demo CA");
    private static final Credentials BIDDER = CA.issuePair("Bidder", USCC);
    private static final Credentials RIVAL = CA.issuePair("Rival", "91110000101623741K");
    private static final Credentials PLATFORM = CA.issuePair("Trading platform", "12530100MB0X12345A");
    private static final Credentials TIMESTAMPS = CA.issueTimestampPair("Time stamps");
    private static final NoteSigner LOG = NoteSigner.generate("trading.example/log", NoteKey.Use.NOTE);
    private static final TrustedLogs LOGS = TrustedLogs.of(List.of(LOG.key()));
    private static final Delivery DELIVERY = delivery("0b9c66d2-8d0e-4d0b-9d3e-4c2f2a1d7e11");
    private static final WithdrawalStatement STATEMENT =
            new WithdrawalStatement(DELIVERY.tender(), DELIVERY.lot(), DELIVERY.bid(), USCC, DELIVERY.sealDigest(), AT);

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @EnumSource(Suite.class)
    void a_withdrawal_holds_after_it_was_written_and_read(Suite suite) {
        DemoAuthority authority = DemoAuthority.create(suite, "CA");
        Withdrawal signed = Withdrawal.sign(authority.issuePair("Bidder", USCC), STATEMENT);

        Withdrawal read = Withdrawal.read(signed.write());

        assertThat(read).isEqualTo(signed);
        assertThat(read.verify(authority.trustList(), RECEIVED).uscc()).isEqualTo(USCC);
        assertThat(WithdrawalStatement.read(STATEMENT.write())).isEqualTo(STATEMENT);
    }

    @Test
    void every_field_is_signed() {
        String text = new String(Withdrawal.sign(BIDDER, STATEMENT).write(), StandardCharsets.UTF_8);

        for (String[] change : new String[][] {
            {"5d5d", "5d5e"},
            {"0010101\"", "0010102\""},
            {"00010\"", "00011\""},
            {"0b9c", "0b9d"},
            {"09:10:11", "09:10:12"},
            {USCC, "91110000101623741K"}
        }) {
            assertThat(text).contains(change[0]);
            assertRefused("signature.wrong-content", () -> Withdrawal.read(
                            text.replace(change[0], change[1]).getBytes(StandardCharsets.UTF_8))
                    .verify(CA.trustList(), RECEIVED));
        }
    }

    @Test
    void nobody_takes_back_the_bid_of_another() {
        Withdrawal forged = Withdrawal.sign(RIVAL, STATEMENT);

        assertRefused("withdrawal.foreign-signer", () -> forged.verify(CA.trustList(), RECEIVED));
        assertRefused(
                "withdrawal.foreign-signer", () -> receipt(ReceiptStatement.ofWithdrawal(DELIVERY, RECEIVED, forged))
                        .verifyWithdrawal(CA.trustList(), LOGS));
    }

    @Test
    void nonsense_is_no_withdrawal() {
        String text = new String(Withdrawal.sign(BIDDER, STATEMENT).write(), StandardCharsets.UTF_8);

        assertRefused("withdrawal.format", () -> read(text.replace("sunbid-withdrawal-1", "sunbid-withdrawal-2")));
        assertRefused("withdrawal.format", () -> read(text.replace(USCC, "../x")));
        assertRefused("withdrawal.format", () -> Withdrawal.read(new byte[Withdrawal.LIMIT_BYTES + 1]));
        assertRefused("json.unknown-name", () -> read(text.replace("\"lot\"", "\"lost\"")));
        assertRefused("json.invalid", () -> read(""));
    }

    @Test
    void the_receipt_of_a_withdrawal_holds_and_is_no_receipt_of_a_bid() {
        Withdrawal signed = Withdrawal.sign(BIDDER, STATEMENT);
        Receipt issued = receipt(ReceiptStatement.ofWithdrawal(DELIVERY, RECEIVED, signed));

        VerifiedReceipt verified = Receipt.read(issued.write()).verifyWithdrawal(CA.trustList(), LOGS);

        assertThat(verified.statement().withdrawal()).contains(signed);
        assertRefused("receipt.of-withdrawal", () -> issued.verify(CA.trustList(), LOGS));
        assertRefused("receipt.of-bid", () -> receipt(new ReceiptStatement(DELIVERY, RECEIVED, Optional.empty()))
                .verifyWithdrawal(CA.trustList(), LOGS));
    }

    @Test
    void the_receipt_is_of_the_bid_that_was_taken_back() {
        Withdrawal signed = Withdrawal.sign(BIDDER, STATEMENT);

        assertRefused("receipt.format", () -> ReceiptStatement.ofWithdrawal(delivery("another-bid"), RECEIVED, signed));
        assertRefused(
                "receipt.format",
                () -> new ReceiptStatement(DELIVERY, RECEIVED, Optional.of("earlier"), Optional.of(signed)));
        String text = new String(
                receipt(ReceiptStatement.ofWithdrawal(DELIVERY, RECEIVED, signed))
                        .write(),
                StandardCharsets.UTF_8);
        assertRefused(
                "receipt.format",
                () -> Receipt.read(text.replace("sunbid-withdrawal-receipt-1", "sunbid-receipt-1")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static Withdrawal read(String text) {
        return Withdrawal.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Receipt receipt(ReceiptStatement statement) {
        return new ReceiptIssuer(PLATFORM, new TimestampAuthority(TIMESTAMPS, () -> RECEIVED))
                .issue(statement, TileLog.open(new DirectoryStorage(folder), LOG));
    }

    private static Delivery delivery(String bid) {
        return new Delivery(
                "kunming-trading",
                "A0153010026112300010",
                "A0153010026112300010101",
                bid,
                USCC,
                "5d".repeat(64),
                4_294_967_296L);
    }
}
