package org.sunbid.sealing.draw;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Fisher–Yates from the front, with unbiased indices by rejection sampling: the first k of the order are a fair draw of
 * k, and the ones after them fair substitutes.
 */
final class Shuffle {

    private static final int BLOCK_BYTES = 32;
    private static final long WORDS = 1L << 32;

    private final HmacDrbg generator;
    private ByteBuffer block = ByteBuffer.allocate(0);

    Shuffle(HmacDrbg generator) {
        this.generator = generator;
    }

    <T> List<T> order(List<T> items) {
        List<T> order = new ArrayList<>(items);
        for (int place = 0; place < order.size() - 1; place++) {
            Collections.swap(order, place, place + below(order.size() - place));
        }
        return List.copyOf(order);
    }

    /** A number in [0, bound), each equally likely. */
    private int below(int bound) {
        long accepted = WORDS - WORDS % bound;
        long word = nextWord();
        while (word >= accepted) {
            word = nextWord();
        }
        return (int) (word % bound);
    }

    private long nextWord() {
        if (!block.hasRemaining()) {
            block = ByteBuffer.wrap(generator.generate(BLOCK_BYTES));
        }
        return Integer.toUnsignedLong(block.getInt());
    }
}
