package org.sunbid.network.message;

import java.util.List;
import java.util.regex.Pattern;

/** Shapes and limits of what messages about draws carry; what does not keep them is no such message. */
final class DrawShapes {

    /** No draw has more lists. */
    static final int MOST_REQUESTS = 16;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_TEXT = 200;

    private DrawShapes() {}

    /** 64 lower-case hexadecimal digits. */
    static void requireHash(String hash) {
        require(hash != null && HASH.matcher(hash).matches());
    }

    /** Something to read, not too long. */
    static void requireText(String text) {
        require(text != null && !text.isBlank() && text.length() <= LONGEST_TEXT);
    }

    /** One entry a list that is drawn from, in their order. */
    static <T> List<T> oneEach(List<T> entries) {
        require(entries != null && !entries.isEmpty() && entries.size() <= MOST_REQUESTS);
        return List.copyOf(entries);
    }

    static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not a message about a draw");
        }
    }
}
