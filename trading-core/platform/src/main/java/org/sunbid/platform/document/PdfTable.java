package org.sunbid.platform.document;

import java.util.List;

/**
 * A table of a document; its headings are repeated on every page it reaches.
 *
 * @param columns at least one
 * @param rows each with as many cells as there are columns
 */
public record PdfTable(List<Column> columns, List<List<String>> rows) {

    public PdfTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row has one cell for each column");
        }
    }

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param share its width in relation to the other columns'
     * @param number its cells are numbers and stand to the right
     */
    public record Column(String heading, double share, boolean number) {

        public Column {
            if (share <= 0) {
                throw new IllegalArgumentException("a column has a width");
            }
        }

        /** A column of words. */
        public static Column words(String heading, double share) {
            return new Column(heading, share, false);
        }

        /** A column of numbers. */
        public static Column numbers(String heading, double share) {
            return new Column(heading, share, true);
        }
    }
}
