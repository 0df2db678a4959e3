package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.platform.PlatformRefusal;
import org.sunbid.toolbox.platform.PlatformUnreachable;
import org.sunbid.toolbox.platform.Retry;

/**
 * Attempts to release the key of a bid that failed on this computer, kept beside the bid until the platform can be told:
 * the bidder's side of the evidence, should the bid stay closed (O20 31). Times and codes, nothing else.
 */
public final class FailedAttempts {

    /** Attempts that are kept, the first ones. */
    static final int LIMIT = 50;

    private static final String ATTEMPTS = "attempts";
    private static final Retry ONCE = new Retry(1, Duration.ZERO, Duration.ZERO);

    private final Path file;

    FailedAttempts(Path file) {
        this.file = file;
    }

    /** Keeps an attempt that failed. */
    public void note(String code, Instant at) throws IOException {
        List<Map<String, Object>> attempts = new ArrayList<>(kept());
        if (attempts.size() < LIMIT) {
            attempts.add(Map.of("at", at.toString(), "code", code));
            BidFolder.write(file, CanonicalJson.write(Map.of(ATTEMPTS, attempts)));
        }
    }

    /** Tells the platform and forgets what it has taken; what it cannot be told now is kept. */
    public void tell(PlatformClient platform, HallCode hall) throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            return;
        }
        try {
            platform.with(ONCE).postBytes(hall.address() + "/reports", "application/json", Files.readAllBytes(file));
            Files.delete(file);
        } catch (PlatformRefusal | PlatformUnreachable notNow) {
            // what matters to the bidder is why the release failed, and that is said already; the file stays for next
            // time
        }
    }

    private List<Map<String, Object>> kept() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return JsonObject.read(Files.readAllBytes(file)).objects(ATTEMPTS, LIMIT).stream()
                .map(attempt -> Map.<String, Object>of("at", attempt.text("at"), "code", attempt.text("code")))
                .toList();
    }
}
