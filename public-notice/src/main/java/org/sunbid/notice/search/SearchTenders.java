package org.sunbid.notice.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.NoticedTenders;

/**
 * Finds tenders. Every word has to occur somewhere (trigram index); the best match has the words in its name, then in
 * its parties. When nothing has all the words, tenders that have half of the words' pairs of characters are shown and
 * said to come near. PostgreSQL's full text search knows no Chinese words; this needs no dictionary.
 */
@ApplicationScoped
public class SearchTenders {

    private static final double NEAR = 0.5;

    private final EntityManager database;
    private final NoticedTenders tenders;

    @Inject
    SearchTenders(EntityManager database, NoticedTenders tenders) {
        this.database = database;
        this.tenders = tenders;
    }

    /** The page of results that the query asks for. */
    public Found search(Query query) {
        Found exact = run(query, Statement.exact(query), false);
        return exact.total() == 0 && !query.terms().isEmpty() ? run(query, Statement.near(query, NEAR), true) : exact;
    }

    private Found run(Query query, Statement statement, boolean near) {
        var select = database.createNativeQuery(statement.sql(), Object[].class);
        statement.values().forEach(select::setParameter);
        select.setFirstResult((query.page() - 1) * Query.PAGE_SIZE).setMaxResults(Query.PAGE_SIZE);
        List<String> codes = new ArrayList<>();
        int total = 0;
        for (Object row : select.getResultList()) {
            Object[] columns = (Object[]) row;
            codes.add((String) columns[0]);
            total = ((Number) columns[1]).intValue();
        }
        Map<String, NoticedTender> byCode =
                tenders.all(codes).stream().collect(Collectors.toMap(NoticedTender::code, Function.identity()));
        return new Found(codes.stream().map(byCode::get).toList(), total, near);
    }

    /**
     * A page of results.
     *
     * @param total of all pages
     * @param near nothing has all the words; these come near
     */
    public record Found(List<NoticedTender> tenders, int total, boolean near) {

        public Found {
            tenders = List.copyOf(tenders);
        }

        /** How many pages there are. */
        public int pages() {
            return (total + Query.PAGE_SIZE - 1) / Query.PAGE_SIZE;
        }
    }

    /** SQL with its values; typed words are values always, never SQL. */
    private record Statement(String sql, Map<String, Object> values) {

        /** Which part of the pairs occurs in the text. */
        private static final String SHARE = """
                (select avg(case when position(pair in search) > 0 then 1.0 else 0.0 end)
                 from unnest(string_to_array(:pairs, chr(10))) pair)""";

        static Statement exact(Query query) {
            List<String> conditions = new ArrayList<>();
            List<String> scores = new ArrayList<>();
            Map<String, Object> values = new HashMap<>();
            filter(query, conditions, values);
            List<String> terms = query.terms();
            for (int i = 0; i < terms.size(); i++) {
                String name = "term" + i;
                values.put(name, "%" + terms.get(i).replaceAll("([\\\\%_])", "\\\\$1") + "%");
                conditions.add("search like :" + name);
                scores.add("case when lower(name) like :" + name + " then 8 else 0 end"
                        + " + case when lower(tenderee_name || coalesce(agency_name, '')) like :" + name
                        + " then 3 else 0 end");
            }
            if (!terms.isEmpty()) {
                values.put("words", String.join(" ", terms));
                scores.add("4 * similarity(lower(name), :words)");
            }
            return of(conditions, order(query, scores), values);
        }

        static Statement near(Query query, double threshold) {
            List<String> conditions = new ArrayList<>();
            Map<String, Object> values = new HashMap<>();
            filter(query, conditions, values);
            values.put("pairs", String.join("\n", query.pairs()));
            values.put("threshold", threshold);
            conditions.add(SHARE + " >= :threshold");
            return of(conditions, SHARE + " desc, last_published_at desc, code", values);
        }

        private static void filter(Query query, List<String> conditions, Map<String, Object> values) {
            query.category().ifPresent(category -> {
                conditions.add("category = :category");
                values.put("category", category.name());
            });
            query.stage().ifPresent(stage -> {
                conditions.add("stage = :stage");
                values.put("stage", stage.name());
            });
            if (!query.region().isEmpty()) {
                conditions.add("region like :region");
                values.put("region", query.region().replaceFirst("(00){1,2}$", "") + "%");
            }
            if (query.closing()) {
                conditions.add("deadline > clock_timestamp() and stage = 'BIDDING'");
            }
        }

        private static String order(Query query, List<String> scores) {
            return switch (query.order()) {
                case NEWEST -> "last_published_at desc";
                case DEADLINE -> "(deadline <= clock_timestamp()), deadline, code";
                case RELEVANCE ->
                    (scores.isEmpty() ? "" : "(" + String.join(" + ", scores) + ") desc, ")
                            + "last_published_at desc, code";
            };
        }

        private static Statement of(List<String> conditions, String order, Map<String, Object> values) {
            String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
            return new Statement(
                    "select code, count(*) over () from notice_tender" + where + " order by " + order, values);
        }
    }
}
