package org.sunbid.network.witness;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.sunbid.network.peer.PeerFailedException;
import org.sunbid.sealing.log.NoteSignature;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TileStorage;

/** A peer's log over HTTP; of each file at most so much is read as a file of a log may have. */
final class RemoteLog implements TileStorage {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 64 << 10;
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;

    private final URI log;

    /** The log below the address of a platform. */
    RemoteLog(URI platform) {
        this.log = platform.resolve("/log/");
    }

    SignedNote newest() {
        byte[] note = read("checkpoint").orElseThrow(() -> new PeerFailedException("no log at " + log));
        return SignedNote.parse(new String(note, StandardCharsets.UTF_8));
    }

    /** Hands the signature to the log; one that comes too late for its checkpoint is refused there and no harm. */
    boolean cosign(NoteSignature signature) {
        HttpRequest request = HttpRequest.newBuilder(log.resolve("cosignatures"))
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(signature.format() + "\n"))
                .build();
        return send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == NO_CONTENT;
    }

    @Override
    public Optional<byte[]> read(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(log.resolve(path)).timeout(PATIENCE).build();
        HttpResponse<InputStream> answer = send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream content = answer.body()) {
            if (answer.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (answer.statusCode() != OK || bytes.length > MOST_BYTES) {
                throw new PeerFailedException(log + path + " answers " + answer.statusCode());
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new PeerFailedException(log + path, e);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request, body);
        } catch (IOException e) {
            throw new PeerFailedException(String.valueOf(request.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PeerFailedException(String.valueOf(request.uri()), e);
        }
    }

    @Override
    public void write(String path, byte[] content) {
        throw new UnsupportedOperationException("another platform's log");
    }

    @Override
    public void removeFolder(String path) {
        throw new UnsupportedOperationException("another platform's log");
    }
}
