package org.sunbid.evaluation.draw;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/**
 * What was typed when asking for a panel: four rows, empty ones left out.
 *
 * @param rows in order, always four
 * @param demanding technically complex or of high social impact
 */
public record PanelForm(List<Row> rows, boolean demanding) {

    private static final int ROWS = 4;
    private static final int MOST_SEATS = 21;

    /** One row, as typed. */
    public record Row(int number, String specialty, String region, String seats, String lender) {}

    /** An empty form. */
    static PanelForm empty() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(new Row(i, "", "", i == 1 ? "5" : "", ""));
        }
        return new PanelForm(rows, false);
    }

    static PanelForm of(MultivaluedMap<String, String> typed) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(new Row(
                    i,
                    text(typed, "specialty" + i),
                    text(typed, "region" + i),
                    text(typed, "seats" + i),
                    text(typed, "lender" + i)));
        }
        return new PanelForm(rows, typed.containsKey("demanding"));
    }

    /** The rows that ask for somebody. */
    List<Quota> quotas() {
        return rows.stream()
                .filter(row -> row.specialty().matches("[A-C](\\d{2}){0,3}"))
                .filter(row -> row.region().matches("|\\d{6}"))
                .filter(row -> row.lender().matches("|[a-z0-9][a-z0-9-]{0,62}"))
                .map(row -> new Quota(row.specialty(), row.region(), number(row.seats()), row.lender()))
                .filter(quota -> quota.seats() > 0)
                .toList();
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,2}") ? Math.min(Integer.parseInt(typed), MOST_SEATS) : 0;
    }

    private static String text(MultivaluedMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
