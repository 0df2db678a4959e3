package org.sunbid.trading.bid;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.sunbid.network.code.Uscc;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.Deal;
import org.sunbid.trading.tender.ReleasePolicy;

/**
 * A published lot that takes bids, put into the database as the tender feature would have left it, so that tests of
 * submission and opening can set its deadline as they like.
 *
 * @param tender code
 * @param code of the lot
 * @param tenderee USCC
 * @param agency USCC
 */
public record BiddingLot(UUID tenderId, String tender, String code, String tenderee, String agency) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Far from the numbers of bidders, who may not bid for their own tenders. */
    private static final int TENDEREES = 9_000_000;

    private static final int AGENCIES = 8_000_000;

    /** A lot with a price cap of ten million that takes bids for an hour; keys may be released for so long. */
    public static BiddingLot open(Duration decryptionWindow) {
        int number = NUMBER.incrementAndGet();
        String tender = "A5301032501010001" + String.format("%03d", number);
        BiddingLot lot = new BiddingLot(
                UUID.randomUUID(), tender, tender + "001", uscc(TENDEREES + number), uscc(AGENCIES + number));
        Instant now = Instant.now();
        run(
                "insert into tender (id, version, code, project_code, investment_code, transaction_code, name, region,"
                        + " opening_place, summary, category, method, tenderee_uscc, tenderee_name, agency_uscc,"
                        + " agency_name, documents_from, documents_until, clarification_until, objection_until,"
                        + " deadline, decryption_seconds, release_policy, accepted_suites, state_funded,"
                        + " document_version, created_at, signed_at, published_at) values (?, 0, ?, ?, '', ?,"
                        + " '龙泉路道路改造提升工程', '530103', '网上开标', '道路、排水、照明', 'CONSTRUCTION',"
                        + " 'CONSTRUCTION_COMPREHENSIVE', ?, '盘龙区住房和城乡建设局', ?, '云南招标代理有限公司', ?, ?, ?, ?,"
                        + " ?, ?, 'BIDDER', 'GM-1,ISO-1', true, 1, ?, ?, ?)",
                lot.tenderId,
                tender,
                tender.substring(0, 17),
                "T" + tender,
                lot.tenderee,
                lot.agency,
                at(now.minusSeconds(3600)),
                at(now.plusSeconds(3000)),
                at(now.plusSeconds(3000)),
                at(now.plusSeconds(3000)),
                at(now.plusSeconds(3600)),
                decryptionWindow.toSeconds(),
                at(now.minusSeconds(7200)),
                at(now.minusSeconds(7200)),
                at(now.minusSeconds(7200)));
        run(
                "insert into lot (id, version, tender_id, code, name, estimate, price_cap, deposit, state, state_since)"
                        + " values (?, 0, ?, ?, '一标段', 10000000, 10000000, 100000, 'BIDDING', ?)",
                UUID.randomUUID(),
                lot.tenderId,
                lot.code,
                at(now));
        return lot;
    }

    /** A lot as {@link #open}, still a draft whose deadline is now and whose bids are opened by this policy. */
    public static BiddingLot drafted(ReleasePolicy policy, Suite suite, Duration decryptionWindow) {
        BiddingLot lot = open(decryptionWindow);
        run(
                "update tender set release_policy = ?, accepted_suites = ?, signed_at = null, published_at = null,"
                        + " deadline = clock_timestamp() where id = ?",
                policy.name(),
                suite.id(),
                lot.tenderId);
        run("update lot set state = 'DRAFT' where tender_id = ?", lot.tenderId);
        return lot;
    }

    /** Technical part and price come in envelopes of their own. */
    public BiddingLot inTwoEnvelopes() {
        run("update tender set envelopes = 'TWO' where id = ?", tenderId);
        return this;
    }

    /** The draft, whose deadline is now, is signed by its agency and published; it takes bids an hour longer than was signed. */
    public void publish() {
        run(
                "insert into tender_document (tender_id, position, name, sha256, size, media_type, kind)"
                        + " values (?, 0, '招标文件.pdf', ?, 1, 'application/pdf', 'DOCUMENT')",
                tenderId,
                "5a".repeat(32));
        Person host = TestPeople.withCertificates(Suite.ISO_1, "云南招标代理有限公司", agency, Role.AGENCY);
        Deal.sign(host, tender).statusCode(200);
        run(
                "update tender set signed_at = clock_timestamp(), published_at = clock_timestamp(),"
                        + " deadline = clock_timestamp() + interval '1 hour' where id = ?",
                tenderId);
        run("update lot set state = 'BIDDING' where tender_id = ?", tenderId);
    }

    /** Its method's parameters. */
    public void parameters(Map<String, String> parameters) {
        parameters.forEach((name, value) ->
                run("insert into tender_parameter (tender_id, name, value) values (?, ?, ?)", tenderId, name, value));
    }

    /** The deadline is now. */
    public void reachDeadline() {
        run("update tender set deadline = clock_timestamp() where id = ?", tenderId);
    }

    /** The decryption window of its hall is over. */
    public void endDecryptionWindow() {
        endDecryptionWindow(code);
    }

    /** That of the hall with this code. */
    public void endDecryptionWindow(String hall) {
        run(
                "update hall set window_millis = greatest(1, extract(epoch from clock_timestamp() - convened_at) * 1000)"
                        + " where code = ?",
                hall);
    }

    /** The host may extend the decryption window by so much in all. */
    public void allowExtension(Duration most) {
        run("update tender set extension_seconds = ? where id = ?", most.toSeconds(), tenderId);
    }

    /** So many organisations may bid together, the leader included. */
    public void acceptConsortia(int members) {
        run("update tender set consortium_members = ? where id = ?", members, tenderId);
    }

    /** Another lot of the same tender. */
    public BiddingLot sibling(int number) {
        BiddingLot lot = new BiddingLot(tenderId, tender, tender + String.format("%03d", number), tenderee, agency);
        run(
                "insert into lot (id, version, tender_id, code, name, estimate, price_cap, deposit, state, state_since)"
                        + " values (?, 0, ?, ?, ?, 10000000, 10000000, 100000, 'BIDDING', clock_timestamp())",
                UUID.randomUUID(),
                tenderId,
                lot.code,
                "第 " + number + " 标段");
        return lot;
    }

    /** By the platform's own record no node has looked after its hall for so long. */
    public void wasAway(Duration span) {
        run(
                "update hall_watch set seen_at = seen_at - make_interval(secs => ?) where hall_id ="
                        + " (select id from hall where lot_code = ?)",
                (double) span.toSeconds(),
                code);
    }

    /** The tender is suspended. */
    public void suspend() {
        run("update tender set stands_still_since = clock_timestamp() where id = ?", tenderId);
    }

    /** The tender goes on. */
    public void resume() {
        run("update tender set stands_still_since = null where id = ?", tenderId);
    }

    /** The tender document has another version. */
    public void amend() {
        run("update tender set document_version = document_version + 1 where id = ?", tenderId);
    }

    /** A code whose check character fits. */
    public static String uscc(int number) {
        String first = "91530100MA" + String.format("%07d", number);
        return first + Uscc.checkCharacter(first);
    }

    /** Runs a statement on the application's database. */
    public static void run(String sql, Object... values) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number a query of the application's database answers with. */
    public static long count(String sql, Object... values) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
