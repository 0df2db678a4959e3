package org.sunbid.network.witness;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.sunbid.network.peer.NetworkConfig;
import org.sunbid.platform.secret.NoteKeyFile;
import org.sunbid.platform.start.PlatformHome;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;

/** The key with which this platform cosigns, {@code keys/witness.key} of its folder; named after the platform. */
@Singleton
public class WitnessKey {

    private final Path file;
    private final String name;

    WitnessKey(WitnessConfig config, PlatformHome home, NetworkConfig network) {
        this.file = config.key().orElse(home.folder().resolve("keys").resolve("witness.key"));
        this.name = network.id() + "/witness";
    }

    /** The key; made at the first use. */
    public synchronized NoteSigner signer() {
        return NoteKeyFile.open(file, name, NoteKey.Use.COSIGNATURE);
    }
}
