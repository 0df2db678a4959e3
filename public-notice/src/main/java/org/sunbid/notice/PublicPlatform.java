package org.sunbid.notice;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.sunbid.platform.start.PlatformStart;

/** The public service platform (公共服务平台). */
@QuarkusMain
public final class PublicPlatform {

    private PublicPlatform() {}

    /** Runs it until it is stopped. */
    public static void main(String... args) {
        PlatformStart.run("public", args);
    }
}
