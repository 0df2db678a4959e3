package org.sunbid.notice.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.sunbid.network.peer.Peers;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.rule.RefusedException;

/**
 * Fetches one document from the platform that announced it, as a stream, and keeps it when size and SHA-256 are those
 * announced. Only addresses on that platform itself are asked, without redirects, so that a message cannot send this
 * platform elsewhere; an answer that is too long or too slow is cut off. No transaction is open meanwhile.
 */
@ApplicationScoped
public class FetchDocument {

    private static final Logger LOG = Logger.getLogger(FetchDocument.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST_DOWNLOAD = Duration.ofMinutes(10);
    private static final long MOST_BYTES = 256L << 20;
    private static final int OK = 200;

    private final Peers peers;
    private final FileStore files;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    FetchDocument(Peers peers, FileStore files) {
        this.peers = peers;
        this.files = files;
    }

    /** Fetches it; the refusal says why it is not here, empty when it is. */
    public Optional<DocumentRefusal> fetch(PublishedDocument document, String issuer) {
        if (files.contains(document.sha256())) {
            return Optional.empty();
        }
        if (document.size() > MOST_BYTES) {
            return Optional.of(DocumentRefusal.TOO_LARGE);
        }
        Optional<URI> address = address(document.url()).filter(uri -> lies(uri, issuer));
        return address.isEmpty()
                ? Optional.of(DocumentRefusal.FOREIGN_ADDRESS)
                : ask(HttpRequest.newBuilder(address.get()).timeout(PATIENCE).build(), document);
    }

    private static Optional<URI> address(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<DocumentRefusal> ask(HttpRequest request, PublishedDocument document) {
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream content = answer.body()) {
                cutOffInTime(content);
                return answer.statusCode() == OK ? keep(document, content) : Optional.of(DocumentRefusal.UNREACHABLE);
            }
        } catch (IOException e) {
            LOG.infof("document %s not fetched: %s", document.sha256(), e.getMessage());
            return Optional.of(DocumentRefusal.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(DocumentRefusal.UNREACHABLE);
        }
    }

    /** The client's own patience ends with the head of an answer. */
    private static void cutOffInTime(InputStream content) {
        CompletableFuture.delayedExecutor(LONGEST_DOWNLOAD.toSeconds(), TimeUnit.SECONDS)
                .execute(() -> {
                    try {
                        content.close();
                    } catch (IOException e) {
                        LOG.debug("closing a slow answer", e);
                    }
                });
    }

    private Optional<DocumentRefusal> keep(PublishedDocument document, InputStream content) {
        try {
            StoredFile stored = files.put(content, document.mediaType(), document.size());
            return stored.sha256().equals(document.sha256())
                    ? Optional.empty()
                    : Optional.of(DocumentRefusal.WRONG_CONTENT);
        } catch (RefusedException e) {
            return Optional.of(DocumentRefusal.WRONG_CONTENT);
        }
    }

    private boolean lies(URI address, String issuer) {
        return peers.find(issuer)
                .map(peer -> peer.url())
                .filter(own ->
                        address.getScheme() != null && address.getScheme().equalsIgnoreCase(own.getScheme()))
                .filter(own -> own.getAuthority().equalsIgnoreCase(String.valueOf(address.getAuthority())))
                .isPresent();
    }
}
