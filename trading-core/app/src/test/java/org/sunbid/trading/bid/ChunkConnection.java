package org.sunbid.trading.bid;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** A connection on which one chunk goes out at the pace of the test: byte by byte, half of it, or never to its end. */
public final class ChunkConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final byte[] chunk;
    private int sent;

    private ChunkConnection(Socket socket, byte[] chunk) {
        this.socket = socket;
        this.chunk = chunk;
    }

    /** Sends the head of the request, which announces the whole chunk, and nothing of the chunk. */
    public static ChunkConnection open(URL platform, SealedFile file, int number) throws IOException {
        byte[] chunk = file.chunk(number);
        Socket socket = new Socket(platform.getHost(), platform.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        socket.getOutputStream()
                .write(("PUT /api/bids/" + file.id() + "/chunks/" + number + " HTTP/1.1\r\nHost: "
                                + platform.getAuthority() + "\r\nAuthorization: Bearer "
                                + file.bidder().token()
                                + "\r\nContent-Type: application/octet-stream\r\nContent-Length: "
                                + chunk.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return new ChunkConnection(socket, chunk);
    }

    /** The same, with half of the chunk. */
    public static ChunkConnection half(URL platform, SealedFile file, int number) throws IOException {
        ChunkConnection connection = open(platform, file, number);
        connection.send(connection.chunk.length / 2);
        return connection;
    }

    /** Sends so many bytes more. */
    public void send(int bytes) throws IOException {
        int next = Math.min(bytes, chunk.length - sent);
        socket.getOutputStream().write(chunk, sent, next);
        socket.getOutputStream().flush();
        sent += next;
    }

    /** Sends what is left. */
    public void sendRest() throws IOException {
        send(chunk.length);
    }

    /** Whether something of an answer is there. */
    public boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** The first line of the answer. */
    public String status() throws IOException {
        StringBuilder line = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    /** Everything until the platform hangs up, which it has to. */
    public String answerToItsEnd() throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[4096];
        try {
            for (int count = socket.getInputStream().read(buffer);
                    count >= 0;
                    count = socket.getInputStream().read(buffer)) {
                answer.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
            }
        } catch (SocketException reset) {
            answer.append("(reset)");
        }
        return answer.toString();
    }

    /** The cable is cut as far as the platform can tell: it is told by a reset, not by an end. */
    public void vanish() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
