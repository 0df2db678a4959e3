package org.sunbid.notice.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Someone who wants mail about a tender. The address itself is written and read by {@link Addresses} alone. */
@Entity
@Table(name = "notice_follower")
public class Follower {

    @Id
    private UUID id;

    @Version
    private int version;

    private String tender;

    @Column(name = "token_hash")
    private String tokenHash;

    private String language;
    private boolean confirmed;
    private Instant askedAt;

    protected Follower() {}

    /** The link from the mail was followed. */
    void confirm() {
        confirmed = true;
    }

    public UUID id() {
        return id;
    }

    public String tender() {
        return tender;
    }

    public String language() {
        return language;
    }

    public boolean confirmed() {
        return confirmed;
    }

    /** When somebody asked. */
    public Instant askedAt() {
        return askedAt;
    }

    /** SHA-256 of the secret in this follower's links. */
    String tokenHash() {
        return tokenHash;
    }
}
