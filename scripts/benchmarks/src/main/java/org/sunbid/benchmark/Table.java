package org.sunbid.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text under a heading, as wide as their contents: the first column to the left, the others to the right. */
public final class Table {

    private final List<String[]> rows = new ArrayList<>();

    public Table(String... heading) {
        rows.add(heading);
    }

    /** Adds a row with a cell for each column. */
    public void row(String... cells) {
        if (cells.length != rows.get(0).length) {
            throw new IllegalArgumentException(Arrays.toString(cells));
        }
        rows.add(cells);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                String padding = " ".repeat(width(column) - row[column].length());
                text.append(column == 0 ? row[column] + padding : "  " + padding + row[column]);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }
}
