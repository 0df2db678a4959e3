package org.sunbid.platform.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a log-in lasts. */
@ConfigMapping(prefix = "sunbid.session")
public interface SessionLimits {

    /** Without a request it ends after this time. */
    @WithDefault("PT30M")
    Duration idle();

    /** It ends after this time in any case. */
    @WithDefault("PT12H")
    Duration absolute();

    /** The cookie is sent over TLS only; switch on wherever the platform is reached by https. */
    @WithDefault("false")
    boolean secureCookie();
}
