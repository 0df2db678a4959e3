package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.toolbox.console.KeyOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every step of a bid needs: its folder, the bidder's keys, whom to trust. */
final class BidOptions {

    @Option(names = "--bid", required = true, paramLabel = "DIR", descriptionKey = "bid-dir")
    private Path folder;

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "trust")
    private Path trust;

    @Mixin
    private KeyOptions key;

    BidFolder folder() {
        return new BidFolder(folder);
    }

    Credentials credentials() throws IOException {
        return key.credentials();
    }

    TrustList trust() throws IOException {
        return TrustList.load(trust);
    }

    TrustedLogs logs() throws IOException {
        return TrustedLogs.load(trust);
    }

    /** By this computer's clock. */
    static Instant now() {
        return Clock.systemUTC().instant();
    }
}
