package org.sunbid.rehearsal.crash;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.rehearsal.PlatformFolder;

/** What a platform sent and got, read from its database. */
record Mail(PlatformFolder platform) {

    /**
     * A message that was said.
     *
     * @param sequence its number; 0 while it has none
     * @param hash of the signed envelope; empty while it has none
     * @param content type, subject and payload
     */
    record Said(long sequence, String hash, String content) {}

    /**
     * A message that came.
     *
     * @param sequence its number
     * @param hash of the signed envelope
     * @param handled it took effect
     */
    record Came(long sequence, String hash, boolean handled) {}

    List<Said> said(String audience) throws SQLException, IOException {
        return rows(
                "select coalesce(sequence, 0), coalesce(hash, ''), type || ' ' || subject || ' ' || payload"
                        + " from network_outbox where audience = ? order by id",
                row -> new Said(row.getLong(1), row.getString(2), row.getString(3)),
                audience);
    }

    List<Came> came(String issuer, String audience) throws SQLException, IOException {
        return rows(
                "select sequence, hash, state = 'HANDLED' from network_inbox where issuer = ? and audience = ?",
                row -> new Came(row.getLong(1), row.getString(2), row.getBoolean(3)),
                issuer,
                audience);
    }

    /** Numbers of the messages in supervision's own record of all messages, as often as they stand there; else null. */
    List<Long> effects(String issuer, String audience) throws SQLException, IOException {
        return platform.name().equals("supervision")
                ? rows(
                        "select sequence from supervised_message where issuer = ? and audience = ?",
                        row -> row.getLong(1),
                        issuer,
                        audience)
                : null;
    }

    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String query, Row<T> reader, String... arguments) throws SQLException, IOException {
        List<T> found = new ArrayList<>();
        try (Connection connection = platform.read();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
        }
        return found;
    }
}
