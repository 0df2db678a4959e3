package org.sunbid.trading.bid.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;
import org.sunbid.sealing.log.TileStorage;

/**
 * The log's files as rows, written in the transaction that adds entries: tiles, checkpoint and the entries' places
 * become visible together, on every node, and a crash leaves no half of them.
 */
@ApplicationScoped
class DatabaseTiles implements TileStorage {

    private final Session database;

    DatabaseTiles(Session database) {
        this.database = database;
    }

    @Override
    public Optional<byte[]> read(String path) {
        return database.createNativeQuery("select content from log_file where path = ?1", byte[].class)
                .setParameter(1, path)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void write(String path, byte[] content) {
        database.createNativeMutationQuery("insert into log_file (path, content) values (?1, ?2)"
                        + " on conflict (path) do update set content = excluded.content")
                .setParameter(1, path)
                .setParameter(2, content)
                .executeUpdate();
    }

    @Override
    public void removeFolder(String path) {
        database.createNativeMutationQuery("delete from log_file where starts_with(path, ?1)")
                .setParameter(1, path.endsWith("/") ? path : path + "/")
                .executeUpdate();
    }
}
