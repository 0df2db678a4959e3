package org.sunbid.supervision;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.sunbid.platform.start.PlatformStart;

/** The supervision platform (行政监督平台). */
@QuarkusMain
public final class SupervisionPlatform {

    private SupervisionPlatform() {}

    /** Runs it until it is stopped. */
    public static void main(String... args) {
        PlatformStart.run("supervision", args);
    }
}
