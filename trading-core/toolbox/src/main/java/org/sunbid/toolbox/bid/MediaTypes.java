package org.sunbid.toolbox.bid;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The media type of a document by the ending of its name. */
final class MediaTypes {

    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> BY_ENDING = Map.of(
            "pdf", "application/pdf",
            "ofd", "application/ofd",
            "json", "application/json",
            "xml", "application/xml",
            "txt", "text/plain",
            "zip", "application/zip",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "png", "image/png",
            "jpg", "image/jpeg");

    private MediaTypes() {}

    static String of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), UNKNOWN);
    }
}
