package org.sunbid.network.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The table of names behind {@link RegionCode}, read once from {@code regions.csv}. */
final class Regions {

    private record Names(String chinese, String english) {}

    private static final NavigableMap<String, Names> TABLE = read();

    private Regions() {}

    static boolean known(String code) {
        return TABLE.containsKey(code);
    }

    static String name(String code, Locale locale) {
        Names names = TABLE.get(code);
        return locale.getLanguage().equals("en") ? names.english() : names.chinese();
    }

    static List<String> codes() {
        return List.copyOf(TABLE.keySet());
    }

    private static NavigableMap<String, Names> read() {
        NavigableMap<String, Names> table = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Regions.class.getResourceAsStream("regions.csv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> cells = List.of(line.split(",", -1));
                table.put(cells.get(0), new Names(cells.get(1), cells.get(2)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableNavigableMap(table);
    }
}
