package org.sunbid.toolbox.login;

import java.time.Instant;
import java.util.List;

/**
 * A session at a platform.
 *
 * @param token its bearer is logged in; a secret
 * @param name of the account
 * @param roles of the account
 */
public record Session(String token, Instant expiresAt, String name, List<String> roles) {

    public Session {
        roles = List.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Session[" + name + ", " + expiresAt + "]";
    }
}
