package org.sunbid.evaluation.expert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The classification tree, read once from {@code specialties.csv}. */
public final class Specialties {

    private static final Map<String, Specialty> TREE = read();

    private Specialties() {}

    /** Every specialty in the order of the codes, parents before children. */
    public static List<Specialty> all() {
        return List.copyOf(TREE.values());
    }

    /** The specialty with this code. */
    public static Optional<Specialty> find(String code) {
        return Optional.ofNullable(TREE.get(code));
    }

    private static Map<String, Specialty> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Specialties.class.getResourceAsStream("specialties.csv"), StandardCharsets.UTF_8))) {
            Map<String, Specialty> tree = new TreeMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> cells = List.of(line.split(",", -1));
                tree.put(cells.get(0), new Specialty(cells.get(0), cells.get(1), cells.get(2)));
            }
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
