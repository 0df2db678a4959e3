package org.sunbid.benchmark.receipt;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.sunbid.sealing.log.TileStorage;

/** The log's files as rows, with the statements of the trading platform, in the transaction of one connection. */
final class JdbcTiles implements TileStorage {

    private final Connection connection;

    JdbcTiles(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Optional<byte[]> read(String path) {
        try (PreparedStatement select = connection.prepareStatement("select content from log_file where path = ?")) {
            select.setString(1, path);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(String path, byte[] content) {
        try (PreparedStatement insert = connection.prepareStatement("insert into log_file (path, content) values (?, ?)"
                + " on conflict (path) do update set content = excluded.content")) {
            insert.setString(1, path);
            insert.setBytes(2, content);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void removeFolder(String path) {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from log_file where starts_with(path, ?)")) {
            delete.setString(1, path + "/");
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
