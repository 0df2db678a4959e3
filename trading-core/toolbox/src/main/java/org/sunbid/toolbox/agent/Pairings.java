package org.sunbid.toolbox.agent;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sunbid.sealing.secret.RandomToken;
import org.sunbid.sealing.suite.Suite;

/**
 * Pages that were paired while this agent runs. A page shows a code it made up, the agent shows the code it was told, and
 * the person compares. Tokens are good for the origin that was paired, for half a day at most, and never after a restart.
 */
final class Pairings {

    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}");
    private static final Duration LIFE = Duration.ofHours(12);
    private static final int MOST = 16;
    private static final int MOST_CODES = 1000;
    private static final String BEARER = "Bearer ";
    private static final int UNAUTHORIZED = 401;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final Clock clock;
    private final Set<String> usedCodes = new HashSet<>();
    private final Map<String, Pairing> byTokenHash = new LinkedHashMap<>();

    private record Pairing(String origin, Instant until) {}

    Pairings(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes a code for one attempt, whether the person agrees or not.
     *
     * @throws AgentRefusal {@code agent.code-form}, {@code agent.code-used}
     */
    synchronized void claim(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new AgentRefusal(UNPROCESSABLE, "agent.code-form");
        }
        if (usedCodes.size() >= MOST_CODES) {
            throw new AgentRefusal(TOO_MANY, "agent.too-many");
        }
        if (!usedCodes.add(code)) {
            throw new AgentRefusal(CONFLICT, "agent.code-used");
        }
    }

    /** A token for pages of this origin; the oldest gives way when there are too many. */
    synchronized String pair(String origin) {
        if (byTokenHash.size() >= MOST) {
            byTokenHash.remove(byTokenHash.keySet().iterator().next());
        }
        String token = RandomToken.create();
        byTokenHash.put(hash(token), new Pairing(origin, clock.instant().plus(LIFE)));
        return token;
    }

    /**
     * Returns silently when the header holds a token of a page of this origin.
     *
     * @throws AgentRefusal {@code agent.not-paired}
     */
    synchronized void require(String origin, String authorization) {
        String token = authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length())
                : "";
        Pairing pairing = byTokenHash.get(hash(token));
        if (pairing == null
                || !pairing.origin().equals(origin)
                || !pairing.until().isAfter(clock.instant())) {
            throw new AgentRefusal(UNAUTHORIZED, "agent.not-paired");
        }
    }

    private static String hash(String token) {
        return HexFormat.of().formatHex(Suite.ISO_1.hash(token.getBytes(StandardCharsets.UTF_8)));
    }
}
