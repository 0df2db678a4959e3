package org.sunbid.toolbox.custodian;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.toolbox.console.KeyOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every step of a custodian needs: its keys, and whom to trust. */
final class CustodianOptions {

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "trust")
    private Path trust;

    @Mixin
    private KeyOptions key;

    CustodianPart part() throws IOException {
        return new CustodianPart(key.credentials(), TrustList.load(trust));
    }

    /** By this computer's clock. */
    static Instant now() {
        return Clock.systemUTC().instant();
    }
}
