package org.sunbid.toolbox.archive;

import java.util.Map;
import org.sunbid.sealing.json.JsonObject;

/**
 * A file in an archive.
 *
 * @param name its path in the archive
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record ArchivedFile(String name, long size, String sha256) {

    private static final int LONGEST_NAME = 300;
    private static final int DIGITS = 64;

    Map<String, Object> toJson() {
        return Map.of("name", name, "size", size, "sha256", sha256);
    }

    static ArchivedFile read(JsonObject json) {
        json.allow("name", "size", "sha256");
        return new ArchivedFile(
                json.text("name", LONGEST_NAME), json.number("size", 0, Long.MAX_VALUE), json.text("sha256", DIGITS));
    }
}
