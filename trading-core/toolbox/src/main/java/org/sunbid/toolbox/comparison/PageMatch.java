package org.sunbid.toolbox.comparison;

/**
 * A page of the first document and the page of the second that is most like it.
 *
 * @param page from 1
 * @param other from 1; 0 when no page has anything in common with it
 * @param similarity common pieces of all pieces of the two pages, 0 to 1
 */
public record PageMatch(int page, int other, Kind kind, double similarity) {

    /** What a page is to the other document. */
    public enum Kind {
        /** The same text, apart from blanks and the form of characters. */
        EQUAL,
        /** At least {@link Comparison#NEAR} alike. */
        NEAR,
        /** Less alike. */
        DIFFERENT,
        /** Nothing but what stands in the document that does not count. */
        COMMON,
        /** No text that could be compared, such as a scanned picture. */
        NO_TEXT
    }
}
