package org.sunbid.trading.bid.vault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a store that speaks S3, and lets uploads suffer as stores and networks let them. */
public final class FaultyStore implements AutoCloseable {

    /** What happens to an upload. */
    public enum Fault {
        /** 500 InternalError, after everything was read. */
        ERROR,
        /** 503 SlowDown, after everything was read. */
        SLOW_DOWN,
        /** Half of it reaches the store, then both connections break. */
        RESET,
        /** Nothing is read, nothing is answered. */
        STALL
    }

    private static final int BUFFER_BYTES = 1 << 16;
    private static final Set<String> NOT_PASSED_ON =
            Set.of("host", "connection", "content-length", "transfer-encoding", "expect", "date");

    private final URI store;
    private final HttpServer server;
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger uploads = new AtomicInteger();
    private volatile Fault fault = Fault.ERROR;

    private FaultyStore(URI store) throws IOException {
        this.store = store;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(executor);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Stands before this store; without a fault until it is told. */
    public static FaultyStore before(URI store) throws IOException {
        return new FaultyStore(store);
    }

    /** The next uploads, so many of them, suffer this. */
    public void lets(int next, Fault suffer) {
        fault = suffer;
        left.set(next);
    }

    /** Where it is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How many uploads have come. */
    public int uploads() {
        return uploads.get();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        executor.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        boolean upload = exchange.getRequestMethod().equals("PUT");
        if (upload) {
            uploads.incrementAndGet();
        }
        if (upload && left.getAndUpdate(count -> Math.max(0, count - 1)) > 0) {
            suffer(exchange);
        } else {
            pass(exchange);
        }
    }

    private void suffer(HttpExchange exchange) throws IOException {
        switch (fault) {
            case ERROR -> refuse(exchange, 500, "InternalError");
            case SLOW_DOWN -> refuse(exchange, 503, "SlowDown");
            case RESET -> half(exchange);
            case STALL -> stall(exchange);
        }
    }

    private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        byte[] body = ("<Error><Code>" + code + "</Code><Message>so the test wants it</Message></Error>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void half(HttpExchange exchange) throws IOException {
        HttpURLConnection onwards = onwards(exchange);
        long length = length(exchange);
        copy(exchange.getRequestBody(), onwards.getOutputStream(), length / 2);
        onwards.disconnect();
        exchange.close();
    }

    private void stall(HttpExchange exchange) throws IOException {
        try {
            closed.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private void pass(HttpExchange exchange) throws IOException {
        HttpURLConnection onwards = onwards(exchange);
        long length = length(exchange);
        if (length > 0) {
            copy(exchange.getRequestBody(), onwards.getOutputStream(), length);
        }
        int status = onwards.getResponseCode();
        onwards.getHeaderFields().forEach((name, values) -> {
            if (name != null && !NOT_PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, List.copyOf(values));
            }
        });
        try (InputStream answer = status < 400 ? onwards.getInputStream() : onwards.getErrorStream()) {
            byte[] body = answer == null ? new byte[0] : answer.readAllBytes();
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private HttpURLConnection onwards(HttpExchange exchange) throws IOException {
        HttpURLConnection onwards = (HttpURLConnection)
                store.resolve(exchange.getRequestURI().toString()).toURL().openConnection();
        onwards.setRequestMethod(exchange.getRequestMethod());
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> onwards.addRequestProperty(name, value));
            }
        });
        long length = length(exchange);
        if (length > 0) {
            onwards.setDoOutput(true);
            onwards.setFixedLengthStreamingMode(length);
        }
        return onwards;
    }

    private static long length(HttpExchange exchange) {
        String announced = exchange.getRequestHeaders().getFirst("Content-Length");
        return announced == null ? 0 : Long.parseLong(announced);
    }

    private static void copy(InputStream from, OutputStream into, long length) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (long left = length; left > 0; ) {
            int count = from.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (count < 0) {
                throw new IOException("the sender has gone");
            }
            into.write(buffer, 0, count);
            left -= count;
        }
        into.flush();
    }
}
