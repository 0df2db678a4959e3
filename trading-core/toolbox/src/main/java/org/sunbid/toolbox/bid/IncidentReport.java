package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.toolbox.platform.FaultLog;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.platform.PlatformRefusal;
import org.sunbid.toolbox.platform.PlatformUnreachable;
import org.sunbid.toolbox.platform.Retry;

/**
 * The record of an incident of submission: what this computer saw before it gave up. It is kept in the bid's folder and
 * sent to the platform, at once or with the next attempt, where it stands beside what the platform knows of that time.
 */
final class IncidentReport {

    private static final Retry ONCE = new Retry(1, Duration.ZERO, Duration.ZERO);
    private static final int REFUSED = 400;
    private static final int SERVER_FAILED = 500;

    private final PlatformClient platform;
    private final BidFolder folder;

    IncidentReport(PlatformClient platform, BidFolder folder) {
        this.platform = platform.with(ONCE);
        this.folder = folder;
    }

    /** Keeps what was seen, and sends it if the platform takes it. */
    void keep(Instant from, List<FaultLog.Fault> seen) throws IOException, InterruptedException {
        List<Map<String, Object>> sights = seen.stream()
                .map(fault -> Map.<String, Object>of(
                        "at", fault.at().toString(),
                        "request", fault.request(),
                        "status", fault.status(),
                        "code", fault.code()))
                .toList();
        BidFolder.write(
                folder.incident(),
                CanonicalJson.write(Map.of(
                        "from",
                        from.toString(),
                        "until",
                        Instant.now().toString(),
                        "client",
                        "toolbox",
                        "seen",
                        sights)));
        sendKept();
    }

    /** Sends what could not be sent before; whether that works or not, it stops nothing else. */
    void sendKept() throws IOException, InterruptedException {
        if (!Files.exists(folder.incident())) {
            return;
        }
        Map<String, Object> report = new HashMap<>(CanonicalJson.readForeign(Files.readAllBytes(folder.incident())));
        report.put("sentAt", Instant.now().toString());
        try {
            String bid = folder.header().subject().bid().toString();
            platform.post("/api/bids/" + bid + "/incidents", report);
            Files.delete(folder.incident());
        } catch (PlatformRefusal refusal) {
            if (refusal.status() >= REFUSED && refusal.status() < SERVER_FAILED) {
                Files.delete(folder.incident());
            }
        } catch (PlatformUnreachable later) {
            // it stays in the folder, and goes with the next attempt
            return;
        }
    }
}
