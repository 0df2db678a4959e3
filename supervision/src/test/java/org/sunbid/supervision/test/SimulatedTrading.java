package org.sunbid.supervision.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;

/** A trading platform that the supervision platform under test knows; it speaks through {@link Reports}. */
public final class SimulatedTrading implements QuarkusTestResourceLifecycleManager {

    static final String NAME = "kunming-trading";

    @Override
    public Map<String, String> start() {
        try {
            Path folder = TestCredentials.folder();
            Path certificate = folder.resolve("trading.pem");
            Files.writeString(certificate, Pem.write(credentials().signingCertificate()));
            return Map.of(
                    "sunbid.network.peers.kunming-trading.url", "http://localhost:9",
                    "sunbid.network.peers.kunming-trading.certificate", certificate.toString(),
                    "sunbid.supervision.watch-every", "0.2s");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // nothing runs
    }

    static Credentials credentials() {
        return TestCredentials.peer("trading.p12", "昆明市公共资源交易平台");
    }
}
