package org.sunbid.platform.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** An entry's place in the chain; never changed. */
@Entity
@Immutable
class AuditLink {

    @Id
    private long sequence;

    private long entryId;

    private String previousHash;

    private String hash;

    /** For Hibernate. */
    protected AuditLink() {}

    AuditLink(AuditLink previous, long entryId, String hash) {
        this.sequence = after(previous);
        this.entryId = entryId;
        this.previousHash = hashOf(previous);
        this.hash = hash;
    }

    /** The place after this link; the first place after none. */
    static long after(AuditLink previous) {
        return previous == null ? 1 : previous.sequence + 1;
    }

    /** The hash of this link; the beginning for none. */
    static String hashOf(AuditLink link) {
        return link == null ? AuditChain.BEGINNING : link.hash;
    }

    long sequence() {
        return sequence;
    }

    long entryId() {
        return entryId;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }
}
