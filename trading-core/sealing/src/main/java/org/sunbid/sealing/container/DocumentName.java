package org.sunbid.sealing.container;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sunbid.sealing.SealingException;

/**
 * The rule for names of documents (§9.3): 1 to 120 characters, NFC, no path, nothing that a file system of any kind would
 * take for something else than a name.
 */
final class DocumentName {

    private static final int LIMIT_CHARACTERS = 120;
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}/\\\\<>:\"|?*%]|^[. ]|[. ]$");
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");
    private static final Pattern RESERVED_PORT = Pattern.compile("(com|lpt)[0-9¹²³]");

    private DocumentName() {}

    /** Refuses with {@code container.unsafe-name}. */
    static String require(String name) {
        String stem = name.toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
        boolean safe = !name.isEmpty()
                && name.length() <= LIMIT_CHARACTERS
                && !UNSAFE.matcher(name).find()
                && Normalizer.isNormalized(name, Normalizer.Form.NFC)
                && !RESERVED.contains(stem)
                && !RESERVED_PORT.matcher(stem).matches();
        if (!safe) {
            throw new SealingException(
                    "container.unsafe-name", "a document's name of " + name.length() + " characters");
        }
        return name;
    }
}
