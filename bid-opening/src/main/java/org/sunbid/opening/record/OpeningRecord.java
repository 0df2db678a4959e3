package org.sunbid.opening.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.file.StoredFile;

/** The record of one opening: sealed by the platform with an open place for the host's signature, then signed. */
@Entity
public class OpeningRecord {

    @Id
    private UUID hallId;

    @Version
    private long version;

    private byte[] prepared;
    private Instant writtenAt;
    private String signedSha256;
    private Long signedSize;
    private Instant signedAt;
    private String signedBy;

    /** For Hibernate. */
    protected OpeningRecord() {}

    OpeningRecord(UUID hallId) {
        this.hallId = hallId;
    }

    /** Written anew, sealed, with its open place. */
    void write(byte[] withOpenPlace, Instant now) {
        if (signedAt != null) {
            throw new IllegalStateException("the record of hall " + hallId + " is signed");
        }
        prepared = withOpenPlace.clone();
        writtenAt = now;
    }

    /** Signed by the host; the open place is no longer needed. */
    void sign(StoredFile file, String signer, Instant now) {
        signedSha256 = file.sha256();
        signedSize = file.size();
        signedBy = signer;
        signedAt = now;
        prepared = null;
    }

    public UUID hallId() {
        return hallId;
    }

    /** The file with the open place; empty once it is signed. */
    public Optional<byte[]> prepared() {
        return Optional.ofNullable(prepared).map(byte[]::clone);
    }

    public Optional<Instant> writtenAt() {
        return Optional.ofNullable(writtenAt);
    }

    /** Where the signed file lies in the file store. */
    public Optional<String> signedSha256() {
        return Optional.ofNullable(signedSha256);
    }

    public Optional<Long> signedSize() {
        return Optional.ofNullable(signedSize);
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<String> signedBy() {
        return Optional.ofNullable(signedBy);
    }
}
