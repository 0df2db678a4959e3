package org.sunbid.trading.ending;

/**
 * What somebody decides who ends a lot.
 *
 * @param ground of the law
 * @param words what happened, published as written
 * @param confirmed code of the lot, once more: it cannot be taken back
 */
public record Ending(EndingGround ground, String words, String confirmed) {

    /** Most characters of the words. */
    public static final int MOST_WORDS = 1000;
}
