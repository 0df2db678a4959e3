package org.sunbid.rehearsal.nodes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A plain load balancer that passes the name on by which it was asked (started with {@code
 * jdk.httpclient.allowRestrictedHeaders=host}): each request goes to the next node, whoever asks and whatever went before; to another when nobody
 * listens there. What was sent to a node that then died is answered with 502, and nobody repeats it but the client.
 */
final class Balancer {

    private static final int BAD_GATEWAY = 502;
    private static final Set<String> OWN_HEADERS = Set.of(
            "connection", "content-length", "expect", "upgrade", "transfer-encoding", "keep-alive", "http2-settings");

    private final List<Node> nodes;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "balancer");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final AtomicInteger turn = new AtomicInteger();

    private Balancer(List<Node> nodes, HttpServer server) {
        this.nodes = nodes;
        this.server = server;
    }

    static Balancer start(int port, List<Node> nodes) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 512);
        Balancer balancer = new Balancer(List.copyOf(nodes), server);
        server.setExecutor(balancer.threads);
        server.createContext("/", balancer::pass);
        server.start();
        return balancer;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<HttpResponse<InputStream>> response =
                    ask(exchange, exchange.getRequestBody().readAllBytes());
            if (response.isPresent()) {
                answer(exchange, response.get());
            } else {
                exchange.sendResponseHeaders(BAD_GATEWAY, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException died) {
            if (exchange.getResponseCode() < 0) {
                exchange.sendResponseHeaders(BAD_GATEWAY, -1);
            }
        }
    }

    /** What the first node answers that listens. */
    private Optional<HttpResponse<InputStream>> ask(HttpExchange exchange, byte[] body)
            throws IOException, InterruptedException {
        int first = turn.getAndIncrement();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(Math.floorMod(first + i, nodes.size()));
            try {
                return Optional.of(client.send(request(node, exchange, body), BodyHandlers.ofInputStream()));
            } catch (ConnectException | HttpConnectTimeoutException nobodyListens) {
                // the next one
            }
        }
        return Optional.empty();
    }

    private static HttpRequest request(Node node, HttpExchange exchange, byte[] body) {
        URI asked = exchange.getRequestURI();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node.address() + asked.toString()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 && !exchange.getRequestMethod().equals("POST")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(body));
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            if (!OWN_HEADERS.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                header.getValue().forEach(value -> request.header(header.getKey(), value));
            }
        }
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<InputStream> response) throws IOException {
        response.headers().map().forEach((name, values) -> {
            if (!name.startsWith(":") && !OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        boolean empty = response.statusCode() == 204 || response.statusCode() == 304;
        exchange.sendResponseHeaders(response.statusCode(), empty ? -1 : 0);
        try (InputStream from = response.body();
                OutputStream to = exchange.getResponseBody()) {
            byte[] piece = new byte[1 << 16];
            for (int count = from.read(piece); count >= 0; count = from.read(piece)) {
                to.write(piece, 0, count);
                to.flush();
            }
        }
    }

    void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
