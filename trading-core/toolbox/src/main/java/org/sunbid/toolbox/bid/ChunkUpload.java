package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.toolbox.console.Progress;
import org.sunbid.toolbox.platform.PlatformClient;

/** Sends chunks, a few at a time, as streams from the sealed file. */
final class ChunkUpload {

    private static final int AT_A_TIME = 4;

    private final PlatformClient platform;
    private final Path sealed;
    private final SealHeader header;
    private final SegmentTree tree;
    private final Progress progress;

    ChunkUpload(PlatformClient platform, Path sealed, SealHeader header, SegmentTree tree, Progress progress) {
        this.platform = platform;
        this.sealed = sealed;
        this.header = header;
        this.tree = tree;
        this.progress = progress;
    }

    /** Sends these; stops at the first that cannot be sent. */
    void send(List<Integer> chunks) throws InterruptedException {
        progress.begin("upload", chunks.stream().mapToLong(tree::chunkLength).sum());
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<?>> sent = new ArrayList<>();
            for (int chunk : chunks) {
                sent.add(workers.submit(() -> send(chunk)));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw unchecked(failed.getCause());
        } finally {
            workers.shutdownNow();
            progress.end();
        }
    }

    private Void send(int chunk) throws InterruptedException {
        String path = "/api/bids/" + header.subject().bid() + "/chunks/" + chunk;
        platform.put(path, "application/octet-stream", body(chunk));
        return null;
    }

    private BodyPublisher body(int chunk) {
        Attempts attempts = new Attempts(chunk);
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(attempts::next), tree.chunkLength(chunk));
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof RuntimeException failure) {
            return failure;
        }
        return new IllegalStateException(cause);
    }

    /** Opens the chunk anew for each attempt, and takes back what a failed attempt had counted. */
    private final class Attempts {

        private final int chunk;
        private long counted;

        Attempts(int chunk) {
            this.chunk = chunk;
        }

        synchronized InputStream next() {
            progress.advance(-counted);
            counted = 0;
            try {
                FileChannel channel = FileChannel.open(sealed);
                channel.position(header.preamble().length + tree.chunkOffset(chunk));
                return new CountedInput(
                        new LimitedInput(Channels.newInputStream(channel), tree.chunkLength(chunk)), new Tally());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** Counts for this chunk and for the whole. */
        private final class Tally implements Progress {

            @Override
            public void begin(String work, long totalBytes) {}

            @Override
            public void advance(long bytes) {
                synchronized (Attempts.this) {
                    counted += bytes;
                }
                progress.advance(bytes);
            }

            @Override
            public void end() {}
        }
    }
}
