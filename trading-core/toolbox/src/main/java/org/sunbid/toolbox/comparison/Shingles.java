package org.sunbid.toolbox.comparison;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A text as the set of all its pieces of five characters, so that it can be compared in any language and in whatever
 * order its paragraphs stand. Blanks, line breaks, case and width of characters do not count.
 */
final class Shingles {

    private static final int LENGTH = 5;

    private Shingles() {}

    /** The text without what does not count. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\p{C}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The pieces of a plain text, by their hash; nothing for a text shorter than one piece. */
    static Set<Integer> of(String plain) {
        Set<Integer> pieces = new HashSet<>();
        for (int i = 0; i + LENGTH <= plain.length(); i++) {
            pieces.add(plain.substring(i, i + LENGTH).hashCode());
        }
        return pieces;
    }

    /** How many pieces both have. */
    static long common(Set<Integer> one, Set<Integer> other) {
        Set<Integer> smaller = one.size() < other.size() ? one : other;
        Set<Integer> larger = one.size() < other.size() ? other : one;
        return smaller.stream().filter(larger::contains).count();
    }

    /** Common pieces of all pieces, 0 to 1. */
    static double jaccard(Set<Integer> one, Set<Integer> other) {
        long common = common(one, other);
        long all = one.size() + other.size() - common;
        return all == 0 ? 0 : common / (double) all;
    }
}
