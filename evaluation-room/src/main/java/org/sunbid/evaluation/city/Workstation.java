package org.sunbid.evaluation.city;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A computer at an away site from which experts of another city judge. It is registered by a code that counts once; what it
 * proves itself with afterwards is known to it alone, and here as a hash.
 */
@Entity
public class Workstation {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String city;
    private String site;
    private String claimHash;
    private Instant claimUntil;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String secretHash;

    private Instant claimedAt;
    private Instant closedAt;

    /** For Hibernate. */
    protected Workstation() {}

    Workstation(String code, String city, String site) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.city = city;
        this.site = site;
    }

    /** Whoever brings the token of this hash before then is this workstation. */
    void open(String hash, Instant until) {
        claimHash = hash;
        claimUntil = until;
    }

    boolean isOpenAt(Instant now) {
        return closedAt == null && claimHash != null && now.isBefore(claimUntil);
    }

    void claim(String newSecretHash, Instant now) {
        claimHash = null;
        claimUntil = null;
        secretHash = newSecretHash;
        claimedAt = now;
    }

    void close(Instant now) {
        closedAt = now;
        claimHash = null;
        secretHash = null;
    }

    public UUID id() {
        return id;
    }

    /** What is written on it, for example {@code GY-01}; one of a city. */
    public String code() {
        return code;
    }

    /** Platform of the city where it stands. */
    public String city() {
        return city;
    }

    /** The site's name. */
    public String site() {
        return site;
    }

    /** Since when it can prove itself; empty while its code waits. */
    public Optional<Instant> claimedAt() {
        return Optional.ofNullable(claimedAt);
    }

    boolean isClosed() {
        return closedAt != null;
    }
}
