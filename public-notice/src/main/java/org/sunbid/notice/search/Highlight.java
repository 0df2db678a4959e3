package org.sunbid.notice.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Marks where words occur in a text. Overlapping occurrences become one mark. */
public final class Highlight {

    private static final int AROUND = 40;

    private Highlight() {}

    /**
     * A piece of a text.
     *
     * @param marked one of the words
     */
    public record Piece(String text, boolean marked) {}

    /** The whole text in pieces. */
    public static List<Piece> of(String text, List<String> terms) {
        boolean[] marks = marks(text, terms);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || marks[i] != marks[start]) {
                pieces.add(new Piece(text.substring(start, i), marks[start]));
                start = i;
            }
        }
        return pieces;
    }

    /** A passage of the text around the first occurrence, in pieces; its beginning when there is none. */
    public static List<Piece> passage(String text, List<String> terms, int length) {
        boolean[] marks = marks(text, terms);
        int first = 0;
        while (first < marks.length && !marks[first]) {
            first++;
        }
        int start = first == marks.length ? 0 : Math.max(0, first - AROUND);
        int end = Math.min(text.length(), start + length);
        String passage = (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
        return of(passage.replaceAll("\\s+", " "), terms);
    }

    private static boolean[] marks(String text, List<String> terms) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean[] marks = new boolean[text.length()];
        if (lower.length() != text.length()) {
            return marks;
        }
        for (String term : terms) {
            for (int at = lower.indexOf(term); at >= 0 && !term.isEmpty(); at = lower.indexOf(term, at + 1)) {
                java.util.Arrays.fill(marks, at, at + term.length(), true);
            }
        }
        return marks;
    }
}
