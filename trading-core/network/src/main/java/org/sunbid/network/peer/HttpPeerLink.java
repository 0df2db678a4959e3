package org.sunbid.network.peer;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.outbox.NumberedEnvelopes;
import org.sunbid.network.outbox.NumberedEnvelopes.ChainHead;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.json.CanonicalJson;

/** The wire: HTTP with limits on time and size. */
public final class HttpPeerLink implements PeerLink {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int LIMIT_ANSWER_BYTES = 256 << 10;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String self;
    private final Supplier<Credentials> credentials;
    private final Supplier<Instant> clock;

    public HttpPeerLink(String self, Supplier<Credentials> credentials, Supplier<Instant> clock) {
        this.self = self;
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public Map<String, Long> send(Peer peer, List<byte[]> envelopes) {
        HttpRequest request = HttpRequest.newBuilder(peer.url().resolve("/network/inbox"))
                .timeout(TIMEOUT)
                .header("Content-Type", EnvelopeLines.MEDIA_TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(EnvelopeLines.write(envelopes)))
                .build();
        Map<String, Long> complete = new TreeMap<>();
        json(exchange(peer, request, LIMIT_ANSWER_BYTES)).forEach((audience, sequence) -> {
            if (sequence instanceof Long number) {
                complete.put(audience, number);
            }
        });
        return complete;
    }

    @Override
    public List<ChainHead> heads(Peer peer) {
        Map<String, Object> answer = json(exchange(peer, signed(peer, "/network/heads"), LIMIT_ANSWER_BYTES));
        List<ChainHead> heads = new ArrayList<>();
        try {
            for (Object head : (List<?>) answer.get("heads")) {
                Map<?, ?> fields = (Map<?, ?>) head;
                heads.add(new ChainHead(
                        new Audience((String) fields.get("audience")), (Long) fields.get("sequence"), (String)
                                fields.get("hash")));
            }
            return heads;
        } catch (RuntimeException e) {
            throw new PeerFailedException("heads not understood", e);
        }
    }

    @Override
    public List<byte[]> fetch(Peer peer, Audience audience, long after) {
        String path = "/network/outbox?audience=" + audience.name().replace(":", "%3A") + "&after=" + after + "&limit="
                + NumberedEnvelopes.LIMIT_COUNT;
        byte[] answer = exchange(peer, signed(peer, path), EnvelopeLines.LIMIT_BYTES);
        try {
            return EnvelopeLines.read(new java.io.ByteArrayInputStream(answer));
        } catch (IOException | RefusedException e) {
            throw new PeerFailedException("outbox not understood", e);
        }
    }

    private HttpRequest signed(Peer peer, String path) {
        SignedRequest request = SignedRequest.sign(self, peer.id(), path, clock.get(), credentials.get());
        return HttpRequest.newBuilder(peer.url().resolve(path))
                .timeout(TIMEOUT)
                .header(SignedRequest.FROM, request.from())
                .header(SignedRequest.AT, request.at().toString())
                .header(SignedRequest.NONCE, request.nonce())
                .header(SignedRequest.CERTIFICATE, request.certificate())
                .header(SignedRequest.SIGNATURE, request.signature())
                .GET()
                .build();
    }

    private byte[] exchange(Peer peer, HttpRequest request, int limitBytes) {
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] answer = body.readNBytes(limitBytes + 1);
                if (answer.length > limitBytes) {
                    throw new PeerFailedException("answer larger than " + limitBytes);
                }
                if (response.statusCode() != 200) {
                    throw new PeerFailedException(problem(response.statusCode(), answer));
                }
                return answer;
            }
        } catch (IOException e) {
            throw new PeerFailedException(
                    "not reached: " + peer.url() + " " + e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PeerFailedException("interrupted", e);
        }
    }

    private static Map<String, Object> json(byte[] answer) {
        try {
            return CanonicalJson.readObject(answer);
        } catch (SealingException e) {
            throw new PeerFailedException("answer not understood", e);
        }
    }

    private static String problem(int status, byte[] answer) {
        try {
            return status + " " + CanonicalJson.readObject(answer).get("code");
        } catch (SealingException e) {
            return status + " " + new String(answer, 0, Math.min(answer.length, 120), StandardCharsets.UTF_8);
        }
    }
}
