package org.sunbid.benchmark.submit;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Hands one bid in as a client does that comes back when it is told to, and goes on where it broke off. */
final class Handing {

    private static final String BYTES = "application/octet-stream";
    private static final int ATTEMPTS = 200;
    private static final int BUSY = 503;
    private static final int OWN_TOO_MANY = 429;
    private static final byte[] NOTHING = {};

    private final byte[] content;
    private final AtomicLong refused;

    Handing(byte[] content, AtomicLong refused) {
        this.content = content;
        this.refused = refused;
    }

    /** To the platform; returns nanoseconds from the last byte to the receipt. */
    long toPlatform(Bidder bidder, int port, boolean breaksOff) throws IOException, InterruptedException {
        try (Wire wire = new Wire(port, bidder.session())) {
            expect(send(wire, "POST", "/api/lots/" + bidder.lot() + "/bids", bidder.announcement()), 201);
            String bid = "/api/bids/" + bidder.bid();
            long lastByte = 0;
            for (int chunk = 0; chunk < bidder.chunkBytes().length; chunk++) {
                String path = bid + "/chunks/" + chunk;
                int length = bidder.chunkBytes()[chunk];
                if (breaksOff && chunk == bidder.chunkBytes().length / 2) {
                    wire.breakOff("PUT", path, BYTES, content, length);
                    expect(send(wire, "GET", bid, NOTHING), 200);
                }
                Wire.Answer answer = send(wire, "PUT", path, BYTES, content, length);
                expect(answer, 200);
                lastByte = answer.lastByteNanos();
            }
            Wire.Answer receipt = send(wire, "POST", bid + "/complete", NOTHING);
            expect(receipt, 200);
            if (!receipt.text().contains("statement")) {
                throw new IOException("no receipt: " + receipt.text());
            }
            return System.nanoTime() - lastByte;
        }
    }

    /** The same bytes to nginx, as one file a bid; who breaks off begins again. */
    long toNginx(Bidder bidder, int port, boolean breaksOff) throws IOException {
        try (Wire wire = new Wire(port, "")) {
            long lastByte = 0;
            for (int chunk = 0; chunk < bidder.chunkBytes().length; chunk++) {
                String path = "/" + bidder.bid() + "/" + chunk;
                int length = bidder.chunkBytes()[chunk];
                if (breaksOff && chunk == bidder.chunkBytes().length / 2) {
                    wire.breakOff("PUT", path, BYTES, content, length);
                }
                Wire.Answer answer = wire.send("PUT", path, BYTES, content, length);
                if (answer.status() != 201 && answer.status() != 204) {
                    throw new IOException("nginx: " + answer.status());
                }
                lastByte = answer.lastByteNanos();
            }
            return System.nanoTime() - lastByte;
        }
    }

    private Wire.Answer send(Wire wire, String method, String path, byte[] body)
            throws IOException, InterruptedException {
        return send(wire, method, path, "application/json", body, body.length);
    }

    private Wire.Answer send(Wire wire, String method, String path, String type, byte[] body, int length)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                Wire.Answer answer = wire.send(method, path, type, body, length);
                boolean later = answer.status() == BUSY || answer.status() == OWN_TOO_MANY;
                if (!later || attempt == ATTEMPTS) {
                    return answer;
                }
                refused.incrementAndGet();
                pause(Math.max(1, answer.retryAfter()) * 1000L);
            } catch (IOException broken) {
                if (attempt == ATTEMPTS) {
                    throw broken;
                }
                refused.incrementAndGet();
                pause(500);
            }
        }
    }

    private static void pause(long millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }

    private static void expect(Wire.Answer answer, int status) throws IOException {
        if (answer.status() != status) {
            throw new IOException(answer.status() + " " + answer.text());
        }
    }
}
