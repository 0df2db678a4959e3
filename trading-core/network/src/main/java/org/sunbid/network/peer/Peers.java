package org.sunbid.network.peer;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.PinnedCertificates;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Pem;

/** The other platforms as configured. Files of certificates are read again when they change, so a key can be changed. */
@Singleton
public class Peers implements PinnedCertificates {

    private static final Logger LOG = Logger.getLogger(Peers.class);

    private final Map<String, Peer> peers = new TreeMap<>();
    private final Map<String, Path> files = new TreeMap<>();
    private final Map<String, Pinned> pinned = new ConcurrentHashMap<>();

    Peers(NetworkConfig config) {
        config.peers().forEach((id, peer) -> {
            Set<Audience> audiences = new HashSet<>();
            peer.audiences().forEach(audience -> audiences.add(new Audience(audience)));
            if (audiences.contains(Audience.SUPERVISION)) {
                audiences.remove(Audience.PUBLIC); // what is public is said in supervision's own chain too
            }
            audiences.add(Audience.peer(id));
            peers.put(id, new Peer(id, peer.url(), audiences));
            files.put(id, peer.certificate());
        });
    }

    /** All, by name. */
    public List<Peer> all() {
        return List.copyOf(peers.values());
    }

    /** The one of this name. */
    public Optional<Peer> find(String id) {
        return Optional.ofNullable(peers.get(id));
    }

    @Override
    public List<X509Certificate> of(String issuer) {
        Path file = files.get(issuer);
        if (file == null) {
            return List.of();
        }
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            Pinned known = pinned.get(issuer);
            if (known == null || !known.changed().equals(changed)) {
                known = new Pinned(changed, Pem.certificates(Files.readAllBytes(file)));
                pinned.put(issuer, known);
            }
            return known.certificates();
        } catch (IOException | SealingException e) {
            LOG.debugf("no certificate of %s: %s", issuer, e.getMessage());
            return List.of();
        }
    }

    private record Pinned(FileTime changed, List<X509Certificate> certificates) {}
}
