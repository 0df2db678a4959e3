package org.sunbid.sealing.receipt;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.log.Commitment;
import org.sunbid.sealing.log.DirectoryStorage;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.TileLog;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.timestamp.TimestampAuthority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReceiptTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-23T09:10:11.123456Z");
    private static final DemoAuthority CA = DemoAuthority.create(Suite.GM_1, "Demo CA");
    private static final Credentials PLATFORM = CA.issuePair("Trading platform", "12530100MB0X12345A");
    private static final Credentials TIMESTAMPS = CA.issueTimestampPair("Time stamps");
    private static final NoteSigner LOG = NoteSigner.generate("kunming-trading.example/log", NoteKey.Use.NOTE);
    private static final TrustedLogs LOGS = TrustedLogs.of(List.of(LOG.key()));
    private static final ReceiptStatement STATEMENT = new ReceiptStatement(
            new Delivery(
                    "kunming-trading",
                    "A0153010026112300010",
                    "A0153010026112300010101",
                    "0b9c66d2-8d0e-4d0b-9d3e-4c2f2a1d7e11",
                    "91350100M000100Y43",
                    "5d".repeat(64),
                    4_294_967_296L),
            RECEIVED,
            Optional.of("the-one-before"));

    @TempDir
    private static Path folder;

    private static Receipt issue(ReceiptStatement statement, Instant stampedAt) {
        TileLog log = TileLog.open(new DirectoryStorage(folder), LOG);
        return new ReceiptIssuer(PLATFORM, new TimestampAuthority(TIMESTAMPS, () -> stampedAt)).issue(statement, log);
    }

    @Test
    void aReceiptHoldsAfterItWasWrittenAndRead() {
        Receipt issued = issue(STATEMENT, RECEIVED.plusMillis(20));

        VerifiedReceipt verified = Receipt.read(issued.write()).verify(CA.trustList(), LOGS);

        assertThat(verified.statement()).isEqualTo(STATEMENT);
        assertThat(verified.platform().uscc()).isEqualTo("12530100MB0X12345A");
        assertThat(verified.timestamp().at()).isEqualTo(Instant.parse("2026-11-23T09:10:11.143Z"));
        assertThat(verified.checkpoint().size()).isEqualTo(verified.logIndex() + 1);
    }

    @Test
    void anEntryPlacedByTheCallerServesAsWell() {
        TileLog log = TileLog.open(new DirectoryStorage(folder), LOG);
        Commitment commitment = Commitment.to(STATEMENT.write());
        long index = log.append(commitment.leaf());
        log.append(new byte[32]);

        Receipt issued = new ReceiptIssuer(PLATFORM, new TimestampAuthority(TIMESTAMPS, () -> RECEIVED))
                .issue(STATEMENT, commitment.salt(), log.inclusion(index), log.note());

        assertThat(issued.verify(CA.trustList(), LOGS).logIndex()).isEqualTo(index);
    }

    @Test
    void aReceiptIssuedWhileTheLogGrowsHoldsToo() {
        for (int count = 0; count < 5; count++) {
            Receipt.read(issue(STATEMENT, RECEIVED).write()).verify(CA.trustList(), LOGS);
        }
    }

    @Test
    void everyFieldOfTheStatementIsSigned() {
        String text = text(issue(STATEMENT, RECEIVED));

        refused("signature.wrong-content", text.replace("5d5d", "5d5e"));
        refused("signature.wrong-content", text.replace("0010101\"", "0010102\""));
        refused("signature.wrong-content", text.replace("4294967296", "4294967295"));
        refused("signature.wrong-content", text.replace("91350100M000100Y43", "91110000101623741K"));
        refused("signature.wrong-content", text.replace("09:10:11.123456Z", "09:10:10.123456Z"));
        refused("signature.wrong-content", text.replace("0b9c66d2", "0b9c66d3"));
        refused("signature.wrong-content", text.replace("the-one-before", "the-two-before"));
        refused("signature.wrong-content", text.replace(",\"supersedes\":\"the-one-before\"", ""));
    }

    @Test
    void partsOfTwoReceiptsCannotBeMixed() {
        Receipt one = issue(STATEMENT, RECEIVED);
        Receipt other = issue(STATEMENT, RECEIVED);

        refused("timestamp.wrong-content", swap(one, other, "timestamp"));
        refused("timestamp.wrong-content", swap(one, other, "signature"));
        refused("log.inclusion", swap(one, other, "salt"));
        refused("log.inclusion", swap(one, other, "checkpoint"));
    }

    @Test
    void aReceiptStampedBeforeItsBidArrivedIsRefused() {
        refused("receipt.time", text(issue(STATEMENT, RECEIVED.minusSeconds(60))));
    }

    @Test
    void aLogNobodyTrustsIsRefused() {
        TrustedLogs others = TrustedLogs.of(List.of(
                NoteSigner.generate("other.example/log", NoteKey.Use.NOTE).key()));

        assertThatThrownBy(() -> issue(STATEMENT, RECEIVED).verify(CA.trustList(), others))
                .hasMessageStartingWith("log.untrusted");
    }

    @Test
    void aPlatformNobodyTrustsIsRefused() {
        DemoAuthority others = DemoAuthority.create(Suite.GM_1, "Other CA");

        assertThatThrownBy(() -> issue(STATEMENT, RECEIVED).verify(others.trustList(), LOGS))
                .hasMessageStartingWith("certificate.untrusted");
    }

    @Test
    void anotherFormOrFieldIsRefused() {
        String text = text(issue(STATEMENT, RECEIVED));

        refused("receipt.format", text.replace("sunbid-receipt-1", "sunbid-receipt-2"));
        refused("receipt.format", text.replace("\"size\":4294967296", "\"size\":0"));
        refused("receipt.format", text.replace("91350100M000100Y43", "../../etc"));
        refused("json.unknown-name", text.replace("\"salt\"", "\"sale\""));
        refused("json.invalid", text + "x");
        refused("json.not-canonical", text + " ");
    }

    @Test
    void theKeysOfLogsAreReadFromTheTrustFolder(@TempDir Path trust) throws Exception {
        Files.writeString(trust.resolve("trading.vkey"), LOG.key().format() + "\n");

        assertThat(issue(STATEMENT, RECEIVED)
                        .verify(CA.trustList(), TrustedLogs.load(trust))
                        .checkpoint()
                        .origin())
                .isEqualTo("kunming-trading.example/log");
    }

    @Test
    void aTicketHoldsAndIsNoReceipt() {
        Ticket issued = Ticket.issue(PLATFORM, STATEMENT.delivery(), RECEIVED);
        String text = new String(issued.write(), StandardCharsets.UTF_8);

        VerifiedTicket verified = Ticket.read(issued.write()).verify(CA.trustList());

        assertThat(verified.delivery()).isEqualTo(STATEMENT.delivery());
        assertThat(verified.issuedAt()).isEqualTo(RECEIVED);
        assertThat(verified.platform().subjectName()).isEqualTo("Trading platform");
        refused("json.unknown-name", text);
        assertThatThrownBy(() -> Ticket.read(
                                text.replace("4294967296", "4294967295").getBytes(StandardCharsets.UTF_8))
                        .verify(CA.trustList()))
                .hasMessageStartingWith("signature.wrong-content");
        assertThatThrownBy(
                        () -> Ticket.read(text.replace("09:10:11", "09:10:10").getBytes(StandardCharsets.UTF_8))
                                .verify(CA.trustList()))
                .hasMessageStartingWith("signature.wrong-content");
    }

    private static String swap(Receipt one, Receipt other, String field) {
        return text(one).replace(value(one, field), value(other, field));
    }

    private static String value(Receipt receipt, String field) {
        String text = text(receipt);
        int start = text.indexOf("\"" + field + "\":\"");
        return text.substring(start, text.indexOf("\"", start + field.length() + 4));
    }

    private static String text(Receipt receipt) {
        return new String(receipt.write(), StandardCharsets.UTF_8);
    }

    private static void refused(String reasonCode, String tampered) {
        assertThatThrownBy(() ->
                        Receipt.read(tampered.getBytes(StandardCharsets.UTF_8)).verify(CA.trustList(), LOGS))
                .isInstanceOf(SealingException.class)
                .hasMessageStartingWith(reasonCode);
    }
}
