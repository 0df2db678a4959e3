package org.sunbid.notice;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.sealing.certificate.Pem;

/**
 * Stands for the trading platform that documents are fetched from: {@code /good}, {@code /changed}; below {@code /log/} it
 * serves a {@link StubbedLog}.
 */
public final class TradingPlatformStub implements QuarkusTestResourceLifecycleManager {

    public static final String CONTENT = "%PDF-1.7 招标文件";
    private static final String ADDRESS = "sunbid.test.trading";

    private HttpServer server;

    /** Where it listens. */
    public static String address() {
        return System.getProperty(ADDRESS);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            serve("/good", CONTENT);
            serve("/changed", CONTENT.replace("招", "投"));
            server.createContext("/log/", StubbedLog.create()::serve);
            server.start();
            System.setProperty(
                    ADDRESS, "http://localhost:" + server.getAddress().getPort());
            Path certificate = Files.createTempFile("kunming", ".pem");
            Files.writeString(certificate, Pem.write(TestCredentials.platform().signingCertificate()));
            return Map.of(
                    "sunbid.network.active",
                    "false",
                    "sunbid.network.peers.kunming-trading.url",
                    address(),
                    "sunbid.network.peers.kunming-trading.certificate",
                    certificate.toString(),
                    "sunbid.notice.mail-every",
                    "1h",
                    "sunbid.witness.logs",
                    "kunming-trading",
                    "sunbid.witness.every",
                    "1h",
                    "sunbid.rate-limit.factor",
                    "100");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void serve(String path, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
