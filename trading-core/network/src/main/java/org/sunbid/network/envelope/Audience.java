package org.sunbid.network.envelope;

import java.util.regex.Pattern;

/**
 * Who a message is for. Each issuer keeps one chain of messages for each audience.
 *
 * @param name {@code PUBLIC}, {@code SUPERVISION} or {@code PEER:<id>}
 */
public record Audience(String name) {

    private static final Pattern SHAPE = Pattern.compile("PUBLIC|SUPERVISION|PEER:[a-z0-9][a-z0-9-]{0,62}");

    /** Everyone; what may stand in a newspaper. */
    public static final Audience PUBLIC = new Audience("PUBLIC");

    /** Supervising authorities only. */
    public static final Audience SUPERVISION = new Audience("SUPERVISION");

    private static final String PEER_PREFIX = "PEER:";

    public Audience {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("not an audience: " + name);
        }
    }

    /** One platform alone. */
    public static Audience peer(String id) {
        return new Audience(PEER_PREFIX + id);
    }

    /** Is this platform alone. */
    public boolean isPeer(String id) {
        return name.equals(PEER_PREFIX + id);
    }

    /** Has the shape of an audience. */
    public static boolean isValid(String name) {
        return SHAPE.matcher(name).matches();
    }

    @Override
    public String toString() {
        return name;
    }
}
