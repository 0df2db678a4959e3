package org.sunbid.evaluation.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import org.sunbid.platform.file.FileStore;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.secret.ChunkKey;
import org.sunbid.sealing.suite.Suite;

/** The chunks of recordings in the store of files, opened again. */
@ApplicationScoped
class StoredChunks {

    private final FileStore files;

    StoredChunks(FileStore files) {
        this.files = files;
    }

    /** The encrypted bytes are there, and are those that were chained. */
    boolean isWhole(ChunkLink link) {
        return files.contains(link.sha256())
                && HexFormat.of().formatHex(Suite.ISO_1.hash(sealed(link))).equals(link.sha256());
    }

    /** The bytes as the browser handed them over; refused with {@code secret.not-sealed-here} when they do not open. */
    byte[] open(ChunkKey key, Recording recording, ChunkLink link) {
        return key.open(KeepChunk.place(recording.id(), link.number()), sealed(link));
    }

    /** They open under the recording's key, in their place. */
    boolean opens(ChunkKey key, Recording recording, ChunkLink link) {
        try {
            return open(key, recording, link).length > 0;
        } catch (SealingException e) {
            return false;
        }
    }

    private byte[] sealed(ChunkLink link) {
        try (InputStream content = files.open(link.sha256())) {
            return content.readNBytes(2 * KeepChunk.LIMIT_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
