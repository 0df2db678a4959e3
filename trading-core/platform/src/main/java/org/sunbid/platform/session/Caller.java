package org.sunbid.platform.session;

import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** From where a request comes, and how it addresses the platform. */
final class Caller {

    private Caller() {}

    /** The caller's network address; behind a proxy the one it forwards, if Quarkus is told to trust it. */
    static String address(RoutingContext context) {
        var remote = context.request().remoteAddress();
        return remote == null ? "" : remote.hostAddress();
    }

    /** Host and port as in the address the caller used: {@code localhost:8081}; empty when it named none. */
    static String authority(RoutingContext context) {
        HostAndPort authority = context.request().authority();
        return authority == null ? "" : authority.toString().toLowerCase(Locale.ROOT);
    }
}
