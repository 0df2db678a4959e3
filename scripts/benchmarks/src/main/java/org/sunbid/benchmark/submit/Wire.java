package org.sunbid.benchmark.submit;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One connection that speaks as much HTTP/1.1 as is needed here, with next to no work of its own. */
public final class Wire implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 120_000;
    private static final int PIECE = 1 << 16;
    private static final int ASKS_FIRST = 1 << 16;
    private static final int LONGEST_LINE = 8192;

    private final int port;
    private final String session;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param headers by name in small letters
     * @param body all of it
     * @param lastByteNanos when the last byte of the request had been written
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes as they came
    public record Answer(int status, Map<String, String> headers, byte[] body, long lastByteNanos) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** Seconds after which to ask again; 0 where nothing was said. */
        int retryAfter() {
            return Integer.parseInt(headers.getOrDefault("retry-after", "0"));
        }
    }

    /** To this port of this machine; the session stands in every request unless it is empty. */
    public Wire(int port, String session) {
        this.port = port;
        this.session = session;
    }

    /**
     * Sends a request with the first bytes of this body and reads the answer, which may come before all is sent. Before a long
     * body it asks whether it is wanted at all (RFC 9110, 10.1.1), as command-line clients do.
     */
    public Answer send(String method, String path, String type, byte[] body, int length) throws IOException {
        connect();
        try {
            boolean asks = length > ASKS_FIRST;
            head(method, path, type, length, asks);
            boolean whole = (!asks || goOn()) && body(body, length);
            long lastByte = System.nanoTime();
            Answer answer = answer(lastByte);
            if (!whole || "close".equalsIgnoreCase(answer.headers().get("connection"))) {
                close();
            }
            return answer;
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    /** Sends half of a request and goes away. */
    void breakOff(String method, String path, String type, byte[] body, int length) throws IOException {
        connect();
        head(method, path, type, length, false);
        body(body, length / 2);
        close();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
            out = socket.getOutputStream();
        }
    }

    /** Whether the body is wanted; the final answer stays to be read where it is not. */
    private boolean goOn() throws IOException {
        in.mark(LONGEST_LINE);
        if (!line().startsWith("HTTP/1.1 100")) {
            in.reset();
            return false;
        }
        return line().isEmpty();
    }

    private void head(String method, String path, String type, int length, boolean asks) throws IOException {
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Type: " + type
                + "\r\nAccept: application/json, text/html;q=0.9\r\nContent-Length: " + length
                + (asks ? "\r\nExpect: 100-continue" : "")
                + (session.isEmpty() ? "" : "\r\nAuthorization: Bearer " + session) + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether all was sent; an answer that is there already says not to go on. */
    private boolean body(byte[] body, int length) throws IOException {
        for (int from = 0; from < length; from += PIECE) {
            if (in.available() > 0) {
                return false;
            }
            out.write(body, from, Math.min(PIECE, length - from));
        }
        return true;
    }

    private Answer answer(long lastByte) throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Answer(status, headers, body, lastByte);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > LONGEST_LINE) {
                throw new EOFException("the connection ended in " + line);
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
