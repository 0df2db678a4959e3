package org.sunbid.benchmark.opening;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/**
 * Many who hold the stream of one hall, on one thread that does next to nothing else: what is measured is the platform. An
 * event's delay is from the time in it, which its transaction read before it committed, to the arrival of its line.
 */
final class Viewers implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final double NANOS_A_MILLI = 1e6;

    private final Selector selector = Selector.open();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    private final List<Viewer> all = new ArrayList<>();
    private final List<Double> delays = new ArrayList<>();
    private final Thread thread = new Thread(this::listen, "viewers");
    private volatile boolean over;
    private boolean orderly = true;

    private final ObjIntConsumer<Happened> told;

    private Viewers(ObjIntConsumer<Happened> told) throws IOException {
        this.told = told;
    }

    private static final class Viewer {
        private final StringBuilder line = new StringBuilder();
        private final int number;
        private long seen;

        Viewer(int number, long seen) {
            this.number = number;
            this.seen = seen;
        }
    }

    /** So many, who hear what happens after this event; what each hears is told at once, with its number. */
    static Viewers of(int count, int port, String lot, long after, ObjIntConsumer<Happened> told) throws IOException {
        Viewers viewers = new Viewers(told);
        byte[] request = ("GET /api/halls/" + lot + "/events?after=" + after + " HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nAccept: text/event-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.write(ByteBuffer.wrap(request));
            channel.configureBlocking(false);
            Viewer viewer = new Viewer(i, after);
            viewers.all.add(viewer);
            channel.register(viewers.selector, SelectionKey.OP_READ, viewer);
        }
        viewers.thread.start();
        return viewers;
    }

    /** How late each event came to each viewer, in milliseconds, once all have heard this one. */
    double[] delaysUpTo(long last, Duration patience) throws InterruptedException, IOException {
        Instant end = Instant.now().plus(patience);
        while (!haveHeard(last)) {
            if (Instant.now().isAfter(end)) {
                throw new IOException("not every viewer heard of event " + last);
            }
            Thread.sleep(20);
        }
        synchronized (this) {
            if (!orderly) {
                throw new IOException("an event was lost or told twice");
            }
            return delays.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    private synchronized boolean haveHeard(long last) {
        return all.stream().allMatch(viewer -> viewer.seen >= last);
    }

    private void listen() {
        try {
            while (!over) {
                selector.select(key -> read((SocketChannel) key.channel(), (Viewer) key.attachment()), 100);
            }
        } catch (IOException gone) {
            System.err.println("viewers: " + gone);
        }
    }

    private synchronized void read(SocketChannel channel, Viewer viewer) {
        try {
            buffer.clear();
            int count = channel.read(buffer);
            Instant now = Instant.now();
            if (count < 0) {
                orderly = false;
                channel.close();
            }
            for (int i = 0; i < count; i++) {
                char next = (char) buffer.get(i);
                if (next == '\n') {
                    Happened.in(viewer.line).ifPresent(event -> hear(viewer, event, now));
                    viewer.line.setLength(0);
                } else {
                    viewer.line.append(next);
                }
            }
        } catch (IOException broken) {
            orderly = false;
        }
    }

    private void hear(Viewer viewer, Happened event, Instant now) {
        orderly &= event.seq() == viewer.seen + 1;
        viewer.seen = event.seq();
        told.accept(event, viewer.number);
        delays.add(Duration.between(event.at(), now).toNanos() / NANOS_A_MILLI);
    }

    @Override
    public void close() throws IOException {
        over = true;
        selector.wakeup();
        Optional<InterruptedException> interrupted = Optional.empty();
        try {
            thread.join();
        } catch (InterruptedException e) {
            interrupted = Optional.of(e);
        }
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
        interrupted.ifPresent(e -> Thread.currentThread().interrupt());
    }
}
