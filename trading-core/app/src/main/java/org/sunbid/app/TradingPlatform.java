package org.sunbid.app;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.sunbid.platform.start.PlatformStart;

/** The trading platform (交易平台). */
@QuarkusMain
public final class TradingPlatform {

    private TradingPlatform() {}

    /** Runs it until it is stopped. */
    public static void main(String... args) {
        PlatformStart.run("trading", args);
    }
}
