package org.sunbid.toolbox.platform;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What went wrong between a client and its platform, also where another attempt mended it; the latest hundred. */
public final class FaultLog {

    private static final int MOST = 100;
    private static final int LONGEST_REQUEST = 100;

    private final Deque<Fault> faults = new ArrayDeque<>();

    /**
     * One of them.
     *
     * @param at by this computer's clock
     * @param request method and path
     * @param status HTTP status, 0 where no answer came
     * @param code of the refusal, or {@code client.} and what happened to the connection
     */
    public record Fault(Instant at, String request, int status, String code) {}

    /** All that are kept, in their order. */
    public synchronized List<Fault> faults() {
        return List.copyOf(faults);
    }

    void note(HttpRequest request, int status, byte[] body) {
        add(request, status, PlatformRefusal.of(status, body).code());
    }

    void note(HttpRequest request, IOException broken) {
        String code = "client.broken-connection";
        if (broken instanceof ConnectException) {
            code = "client.no-connection";
        } else if (broken instanceof HttpTimeoutException) {
            code = "client.timed-out";
        }
        add(request, 0, code);
    }

    private synchronized void add(HttpRequest request, int status, String code) {
        String line = request.method() + " " + request.uri().getPath();
        faults.addLast(
                new Fault(Instant.now(), line.substring(0, Math.min(LONGEST_REQUEST, line.length())), status, code));
        if (faults.size() > MOST) {
            faults.removeFirst();
        }
    }
}
