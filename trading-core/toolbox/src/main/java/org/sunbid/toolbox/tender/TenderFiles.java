package org.sunbid.toolbox.tender;

import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sunbid.sealing.SealingException;
import org.sunbid.toolbox.platform.PlatformClient;

/** The signed files of a tender on a platform, by their names; what is in them proves nothing before it is verified. */
final class TenderFiles {

    /** Most bytes of a file that is signed. */
    static final int LONGEST = 1 << 20;

    /** Most clarifications of a tender. */
    static final int MOST_CLARIFICATIONS = 500;

    private static final int MOST_FILES = 20_000;
    private static final Pattern CLARIFICATION = Pattern.compile("clarification-([1-9][0-9]{0,3})\\.json");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final PlatformClient platform;
    private final Map<String, String> hashes;

    private TenderFiles(PlatformClient platform, Map<String, String> hashes) {
        this.platform = platform;
        this.hashes = hashes;
    }

    /** Asks the platform; what the issuer itself uploaded under such a name is left aside, since another came later. */
    static TenderFiles of(PlatformClient platform, String tender) throws InterruptedException {
        BinaryOperator<String> newer = (earlier, later) -> later;
        return new TenderFiles(
                platform,
                platform.get("/api/tenders/" + tender).objects("documents", MOST_FILES).stream()
                        .collect(Collectors.toMap(file -> file.text("name"), file -> file.text("sha256"), newer)));
    }

    /** How many clarifications there must be: the highest number that is named. */
    int clarifications() {
        int highest = hashes.keySet().stream()
                .map(CLARIFICATION::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .max()
                .orElse(0);
        if (highest > MOST_CLARIFICATIONS) {
            throw new SealingException("toolbox.tender-incomplete", highest + " clarifications");
        }
        return highest;
    }

    /** The content; refuses with {@code toolbox.tender-incomplete} what is not there or too long. */
    byte[] content(String name) throws InterruptedException {
        String sha256 = hashes.getOrDefault(name, "");
        if (!SHA256.matcher(sha256).matches()) {
            throw new SealingException("toolbox.tender-incomplete", "no " + name);
        }
        byte[] content = platform.bytes("/documents/" + sha256);
        if (content.length > LONGEST) {
            throw new SealingException("toolbox.tender-incomplete", name + " has " + content.length + " bytes");
        }
        return content;
    }

    /** The name of the clarification with this number. */
    static String clarification(int number) {
        return "clarification-" + number + ".json";
    }
}
