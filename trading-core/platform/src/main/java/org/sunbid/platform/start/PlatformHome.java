package org.sunbid.platform.start;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder in which this platform keeps what is its own: {@code <sunbid.data>/<sunbid.platform>}. */
@Singleton
public class PlatformHome {

    private final Path data;
    private final String platform;

    @Inject
    PlatformHome(
            @ConfigProperty(name = "sunbid.data", defaultValue = "data") Path data,
            @ConfigProperty(name = "sunbid.platform", defaultValue = "public") String platform) {
        this.data = data.toAbsolutePath().normalize();
        this.platform = platform;
    }

    /** The folder of all platforms of this machine, where they share the trust list. */
    public Path data() {
        return data;
    }

    /** This platform's own folder. */
    public Path folder() {
        return data.resolve(platform);
    }

    /** The platform's name: {@code public}, {@code trading} or {@code supervision}. */
    public String platform() {
        return platform;
    }
}
