package org.sunbid.notice.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.sunbid.network.peer.Peers;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.rule.RefusedException;

/**
 * Fetches one document from the platform that announced it, as a stream, and keeps it when size and SHA-256 are those
 * announced. Only addresses on that platform itself are asked, without redirects, so that a message cannot send this
 * platform elsewhere. No transaction is open meanwhile.
 */
@ApplicationScoped
public class FetchDocument {

    private static final Logger LOG = Logger.getLogger(FetchDocument.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
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
        URI address = URI.create(document.url());
        if (!lies(address, issuer)) {
            return Optional.of(DocumentRefusal.FOREIGN_ADDRESS);
        }
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream content = answer.body()) {
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
