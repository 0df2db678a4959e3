package org.sunbid.evaluation;

import io.quarkus.arc.Arc;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.trading.Deal;

/**
 * A lot whose bids are open, put into the database as trading and the opening hall would have left it: the way there is
 * theirs to test.
 *
 * @param tender code
 * @param code of the lot
 * @param host USCC of the agency that runs it
 * @param bids ids, in the order of the prices given
 * @param bidders USCC, in the same order
 */
public record OpenedLot(String tender, String code, String host, List<UUID> bids, List<String> bidders) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Construction, 40 points for the price by the mean less 0 %, 60 for two items. */
    static final Map<String, String> CONSTRUCTION = Map.of(
            "pricePoints",
            "40",
            "base",
            "MEAN_LESS_DROP",
            "drop",
            "0",
            "above",
            "2",
            "below",
            "1",
            "items",
            "施工组织设计|40; 项目管理机构|20");

    /** A construction lot with one bid for each price. */
    public static OpenedLot construction(String... prices) {
        return of("CONSTRUCTION", "CONSTRUCTION_COMPREHENSIVE", CONSTRUCTION, prices);
    }

    static OpenedLot of(String category, String method, Map<String, String> parameters, String... prices) {
        String tender = "A5301032501010009" + String.format("%03d", NUMBER.incrementAndGet());
        String host = Deal.freshUscc();
        UUID tenderId = UUID.randomUUID();
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        run(
                "insert into tender (id, version, code, project_code, investment_code, transaction_code, name, region,"
                        + " opening_place, summary, category, method, tenderee_uscc, tenderee_name, agency_uscc,"
                        + " agency_name, documents_from, documents_until, clarification_until, objection_until,"
                        + " deadline, decryption_seconds, release_policy, accepted_suites, state_funded,"
                        + " document_version, created_at, signed_at, published_at) values (?, 0, ?, ?, '', ?,"
                        + " '昆明市盘龙区龙泉路道路改造提升工程施工招标', '530103', '网上开标', '道路、排水、照明', ?, ?, ?,"
                        + " '盘龙区住房和城乡建设局', ?, '云南春城招标代理有限公司', ?, ?, ?, ?, ?, 1800, 'BIDDER', 'GM-1,ISO-1',"
                        + " true, 1, ?, ?, ?)",
                tenderId,
                tender,
                tender.substring(0, 17),
                "T" + tender,
                category,
                method,
                Deal.freshUscc(),
                host,
                now.minusDays(21),
                now.minusDays(10),
                now.minusDays(10),
                now.minusDays(10),
                now.minusHours(1),
                now.minusDays(21),
                now.minusDays(21),
                now.minusDays(21));
        parameters.forEach((name, value) ->
                run("insert into tender_parameter (tender_id, name, value) values (?, ?, ?)", tenderId, name, value));
        run(
                "insert into lot (id, version, tender_id, code, name, estimate, price_cap, deposit, state, state_since)"
                        + " values (?, 0, ?, ?, '一标段', 48600000, 48600000, 800000, 'OPENED', ?)",
                UUID.randomUUID(),
                tenderId,
                tender + "001",
                now);
        List<UUID> bids = new ArrayList<>();
        List<String> bidders = new ArrayList<>();
        for (String price : prices) {
            bidders.add(Deal.freshUscc());
            bids.add(bid(tender, bidders.get(bids.size()), bidderName(bids.size()), price, now));
        }
        return new OpenedLot(tender, tender + "001", host, List.copyOf(bids), List.copyOf(bidders));
    }

    /** Name of the bidder with this number, from 0. */
    public static String bidderName(int number) {
        return List.of("云南红河路桥有限公司", "昆明滇池市政工程有限公司", "贵州黔灵建设集团有限公司", "大理苍山建筑有限公司")
                .get(number % 4);
    }

    /** The tender is suspended. */
    public void suspend() {
        run("update tender set stands_still_since = clock_timestamp() where code = ?", tender);
    }

    /** The tender goes on. */
    public void resume() {
        run("update tender set stands_still_since = null where code = ?", tender);
    }

    /** Ids of the open invitations to this lot. */
    List<String> invitations() {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.prepareStatement(
                        "select id from candidate where lot_code = ? and state = 'INVITED' order by id")) {
            statement.setString(1, code);
            var rows = statement.executeQuery();
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that a query gives. */
    static long count(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    /** The one value that a query gives, as text. */
    static String text(String sql, Object... values) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID bid(String tender, String uscc, String name, String price, OffsetDateTime now) {
        UUID bid = UUID.randomUUID();
        run(
                "insert into bid (id, version, tender_code, lot_code, bidder_uscc, bidder_name, suite, document_version,"
                        + " header, chunk_roots, seal_signature, seal_digest, sealed_length, chunks, state, begun_at,"
                        + " sealed_at, ended_at, ticket) values (?, 0, ?, ?, ?, ?, 'GM-1', 1, ''::bytea, ''::bytea,"
                        + " ''::bytea, '', 1, 1, 'OPENED', ?, ?, ?, '{}')",
                bid,
                tender,
                tender + "001",
                uscc,
                name,
                now.minusHours(3),
                now.minusHours(2),
                now);
        run(
                "insert into opened_bid (bid_id, price, period_days, quality, project_manager, container_sha256)"
                        + " values (?, ?, 180, '合格', '李建国', ?)",
                bid,
                new BigDecimal(price),
                "0".repeat(64));
        StoredFile file = Arc.container()
                .instance(FileStore.class)
                .get()
                .put(
                        new ByteArrayInputStream(("%PDF-1.7 " + bid).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        "application/pdf",
                        1 << 20);
        run(
                "insert into opened_document (bid_id, ordinal, name, sha256, size, media_type)"
                        + " values (?, 0, '施工组织设计.pdf', ?, ?, 'application/pdf')",
                bid,
                file.sha256(),
                file.size());
        return bid;
    }

    static void run(String sql, Object... values) {
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
}
