package org.sunbid.trading.tender;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sunbid.platform.rule.Decision;

/** Which files may be uploaded to a tender: a plain name, a type that people can open and that carries no script. */
public final class AcceptedFiles {

    /** Largest file, in bytes. */
    public static final long LIMIT_BYTES = 200L << 20;

    private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}:*?\"<>|]{1,120}");

    /** What the platform itself calls the signed documents; the toolbox finds them by these names. */
    private static final Pattern SIGNED = Pattern.compile("(tender|clarification-[0-9]+)\\.json(\\.p7s)?");

    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "json", "application/json",
            "zip", "application/zip",
            "xml", "application/xml",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private AcceptedFiles() {}

    /** Whether a file of this name and this declared type may be uploaded. */
    public static Decision check(String name, String mediaType) {
        return Decision.all(List.of(
                Decision.require(
                        NAME.matcher(name).matches()
                                && !name.startsWith(".")
                                && !SIGNED.matcher(name).matches(),
                        TenderRefusal.FILE_NAME,
                        name),
                Decision.require(TYPES.containsValue(mediaType), TenderRefusal.MEDIA_TYPE, mediaType)));
    }

    /** The type that the ending of a name says; one that is not accepted for an ending that is not known. */
    public static String typeOf(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    /** A declared type without its parameters. */
    public static String bare(String mediaType) {
        return mediaType.split(";", 2)[0].strip();
    }
}
