package org.sunbid.platform.start;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.log.TrustedLogs;

/**
 * The certificate authorities this platform trusts and their revocation lists: the files in the folder {@code
 * sunbid.trust}, {@code <sunbid.data>/trust} by default. Looked at again at most every two seconds, so that a new
 * revocation list counts at once. While a changed folder cannot be read, the list read before goes on counting; an empty
 * or missing folder trusts nobody.
 */
@Singleton
public class TrustedAuthorities {

    private static final Logger LOG = Logger.getLogger(TrustedAuthorities.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final Path folder;
    private final Clock clock;
    private Instant lookedAt = Instant.MIN;
    private List<String> state = List.of();
    private TrustList list = TrustList.of(List.of(), List.of());

    @Inject
    TrustedAuthorities(
            PlatformHome home, @ConfigProperty(name = "sunbid.trust") Optional<Path> configured, Clock clock) {
        this.folder = configured.orElse(home.data().resolve("trust"));
        this.clock = clock;
    }

    /** The list as it stands; ask again for every check instead of keeping it. */
    public synchronized TrustList current() {
        Instant now = clock.instant();
        if (now.isAfter(lookedAt.plus(LOOK_EVERY))) {
            lookedAt = now;
            look();
        }
        return list;
    }

    /** Where they lie, with the keys of logs and witnesses beside them. */
    public Path folder() {
        return folder;
    }

    /** The keys of logs and witnesses that lie there now; none in a missing folder. */
    public TrustedLogs logs() {
        try {
            return Files.isDirectory(folder) ? TrustedLogs.load(folder) : TrustedLogs.of(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("the trust folder cannot be read", e);
        }
    }

    /** Reads the folder now. */
    public synchronized void reload() {
        lookedAt = clock.instant();
        state = List.of();
        look();
    }

    private void look() {
        try {
            List<String> found = files();
            if (!found.equals(state)) {
                list = found.isEmpty() ? TrustList.of(List.of(), List.of()) : TrustList.load(folder);
                state = found;
                LOG.infof("trust list read: %d authorities", list.authorities().size());
            }
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "trust list cannot be read; the one before goes on counting");
        }
    }

    private List<String> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(TrustedAuthorities::describe).toList();
        }
    }

    private static String describe(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
