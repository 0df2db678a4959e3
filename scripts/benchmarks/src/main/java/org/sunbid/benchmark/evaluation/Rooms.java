package org.sunbid.benchmark.evaluation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rooms whose panels score, put into the database as trading, the opening hall and the panel's review would have left them:
 * the way there is measured elsewhere. Every cell of every sheet is filled, readably, so that each save changes a cell.
 */
final class Rooms {

    /** At a table. */
    static final int SEATS = 5;
    /** Of a lot. */
    static final int BIDS = 20;
    /** On a sheet. */
    static final int ITEMS = 40;

    private static final List<String> STATEMENTS = List.of("""
            insert into tender (id, version, code, project_code, investment_code, transaction_code, name, region,
                opening_place, summary, category, method, tenderee_uscc, tenderee_name, documents_from, documents_until,
                clarification_until, objection_until, deadline, decryption_seconds, release_policy, accepted_suites,
                state_funded, document_version, created_at, signed_at, published_at)
            select gen_random_uuid(), 0, 'A5301032501010009' || lpad(n::text, 3, '0'), 'A5301032501010009', '', 'T' || n,
                '道路改造提升工程施工招标', '530103', '网上开标', '道路、排水、照明', 'CONSTRUCTION', 'CONSTRUCTION_COMPREHENSIVE',
                '91110000101623741K', '住房和城乡建设局', now() - interval '30 d', now() - interval '20 d',
                now() - interval '20 d', now() - interval '20 d', now() - interval '1 h', 1800, 'BIDDER', 'GM-1,ISO-1',
                true, 1, now() - interval '30 d', now() - interval '30 d', now() - interval '30 d'
            from generate_series(1, ?) n
            """, """
            insert into tender_parameter (tender_id, name, value)
            select id, p.name, p.value from tender, (values ('pricePoints', '40'), ('base', 'MEAN_LESS_DROP'), ('drop', '0.03'),
                ('above', '2'), ('below', '1'), ('items', (select string_agg('评分项' || i || '|1.5', '; ' order by i)
                from generate_series(1, 40) i))) p (name, value)
            where project_code = 'A5301032501010009'
            """, """
            insert into tender_document (tender_id, position, name, sha256, size, media_type, kind)
            select id, 0, '招标文件.pdf', repeat('0', 64), 1000, 'application/pdf', 'DOCUMENT'
            from tender where project_code = 'A5301032501010009'
            """, """
            insert into lot (id, version, tender_id, code, name, estimate, price_cap, deposit, state, state_since)
            select gen_random_uuid(), 0, id, code || '001', '一标段', 48600000, 48600000, 800000, 'EVALUATING', now()
            from tender where project_code = 'A5301032501010009'
            """, """
            insert into bid (id, version, tender_code, lot_code, bidder_uscc, bidder_name, suite, document_version, header,
                chunk_roots, seal_signature, seal_digest, sealed_length, chunks, state, begun_at, sealed_at, ended_at, ticket)
            select gen_random_uuid(), 0, code, code || '001', 'B' || lpad(b::text, 17, '0'), '第' || b || '建设有限公司', 'GM-1', 1,
                ''::bytea, ''::bytea, ''::bytea, '', 1, 1, 'OPENED', now(), now(), now(), '{}'
            from tender, generate_series(1, 20) b where project_code = 'A5301032501010009'
            """, """
            insert into opened_bid (bid_id, price, period_days, quality, project_manager, container_sha256)
            select id, 40000000 + 100000 * right(bidder_uscc, 2)::int, 180, '合格', '李建国', repeat('0', 64)
            from bid where state = 'OPENED'
            """, """
            insert into opened_document (bid_id, ordinal, name, sha256, size, media_type)
            select bid_id, d, '施工组织设计' || d || '.pdf', repeat('0', 64), 1000, 'application/pdf'
            from opened_bid, generate_series(0, 3) d
            """, """
            insert into panel_session (id, version, lot_code, tender_code, state, seats, opened_at)
            select gen_random_uuid(), 0, code || '001', code, 'SCORING', 5, now()
            from tender where project_code = 'A5301032501010009'
            """);

    private static final String MEMBERS = """
            insert into panel_member (id, version, session_id, lot_code, expert_id, account_id, seat, quota, name, region,
                employer, state, left_reason, checked_in_at, review_submitted_at)
            select gen_random_uuid(), 0, s.id, s.lot_code, accounts[1 + (5 * (s.number - 1) + seat - 1) % cardinality(accounts)]::uuid,
                accounts[1 + (5 * (s.number - 1) + seat - 1) % cardinality(accounts)]::uuid, seat, 0, '专家' || seat, '530100',
                '云岭大学', 'SEATED', '', now(), now()
            from (select id, lot_code, row_number() over (order by lot_code) as number from panel_session) s,
                generate_series(1, 5) seat, (select ? as accounts) a
            """;

    private static final List<String> SHEETS = List.of("""
            insert into review_vote (id, version, lot_code, member_id, bid_id, item, passed, reason, saved_at)
            select gen_random_uuid(), 0, m.lot_code, m.id, b.id, item, true, '', now()
            from panel_member m join bid b on b.lot_code = m.lot_code, unnest(array['formal.1', 'formal.2', 'formal.3',
                'qualification.1', 'qualification.2', 'responsive.1', 'responsive.2', 'responsive.3']) item
            """, """
            insert into member_score (id, version, lot_code, member_id, bid_id, item, points, explanation, saved_at)
            select gen_random_uuid(), 0, m.lot_code, m.id, b.id, item, 1.2, '', now()
            from panel_member m join bid b on b.lot_code = m.lot_code, generate_series(1, 40) item
            """);

    private Rooms() {}

    /** A place at a table: whose, in which lot, and the bids that lie there. */
    record Seat(String account, String lot, String member, List<String> bids) {}

    /** Sets the tables; the accounts, five to a table, sit down one after the other, from the first again after the last. */
    static List<Seat> set(PlatformDatabase database, int rooms, String... accounts) throws SQLException {
        database.run(STATEMENTS.get(0), rooms);
        for (String statement : STATEMENTS.subList(1, STATEMENTS.size())) {
            database.run(statement);
        }
        database.run(MEMBERS, (Object) accounts);
        for (String statement : SHEETS) {
            database.run(statement);
        }
        database.run("analyze");
        List<Seat> seats = new ArrayList<>();
        for (String lot : database.words("select lot_code from panel_session order by lot_code")) {
            List<String> bids = List.of(database.words("select id from bid where lot_code = ? order by id", lot));
            for (String place : database.words(
                    "select account_id || ' ' || id from panel_member where lot_code = ? order by seat", lot)) {
                String[] ids = place.split(" ", 2);
                seats.add(new Seat(ids[0], lot, ids[1], bids));
            }
        }
        return seats;
    }
}
