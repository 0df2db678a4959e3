package org.sunbid.notice.follow;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.suite.Suite;

/** Those who follow tenders. */
@ApplicationScoped
public class Followers implements PanacheRepositoryBase<Follower, UUID> {

    /** The one whose links carry this secret. */
    public Optional<Follower> withToken(String token) {
        return find("tokenHash", hash(token)).firstResultOptional();
    }

    /** What is kept of secrets and, with a key before it, of addresses. */
    static String hash(String text) {
        return HexFormat.of().formatHex(Suite.ISO_1.hash(text.getBytes(StandardCharsets.UTF_8)));
    }
}
