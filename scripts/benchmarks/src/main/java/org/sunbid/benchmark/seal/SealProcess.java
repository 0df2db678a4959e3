package org.sunbid.benchmark.seal;

import com.sun.management.OperatingSystemMXBean;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.sunbid.benchmark.Tool;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.Recipient;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.SealReader;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealWriter;
import org.sunbid.sealing.seal.SealedBid;
import org.sunbid.sealing.suite.Suite;

/** Seals and opens one file a few times, in a process of its own with a small heap. */
final class SealProcess {

    /** As little memory as sealing has to do with. */
    private static final String HEAP = "-Xmx128m";

    private static final String PASS = "PASS ";
    private static final String BIDDER = "91530100MA6K5XYZ1R";
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final long LOOK_NANOS = 1_000_000;
    private static final AtomicLong MOST = new AtomicLong();

    private SealProcess() {}

    /** So many passes in a new process; in the first one it is still being compiled. */
    static List<Pass> passes(Suite suite, Path payload, int count) throws Exception {
        String java = ProcessHandle.current().info().command().orElse("java");
        Tool.Took took = Tool.run(
                java,
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                SealProcess.class.getName(),
                suite.name(),
                payload.toString(),
                String.valueOf(count));
        List<Pass> passes = new ArrayList<>();
        for (String line :
                took.output().lines().filter(line -> line.startsWith(PASS)).toList()) {
            String[] values = line.substring(PASS.length()).split(" ", 5);
            passes.add(new Pass(
                    Double.parseDouble(values[0]),
                    Double.parseDouble(values[1]),
                    Double.parseDouble(values[2]),
                    Double.parseDouble(values[3]),
                    Double.parseDouble(values[4]),
                    took.residentMb()));
        }
        return passes;
    }

    /** {@code suite payload passes}: the process. */
    public static void main(String... arguments) throws Exception {
        Suite suite = Suite.valueOf(arguments[0]);
        Path payload = Path.of(arguments[1]);
        watchHeap();
        Credentials bidder = DemoAuthority.create(suite, "benchmark").issuePair("bidder", BIDDER);
        for (int pass = 0; pass < Integer.parseInt(arguments[2]); pass++) {
            pass(suite, bidder, payload);
        }
    }

    private static void pass(Suite suite, Credentials bidder, Path payload) throws Exception {
        Path sealed = payload.resolveSibling("sealed");
        Path opened = payload.resolveSibling("opened");
        long[] begin = now();
        SealedBid bid = seal(suite, bidder, payload, sealed);
        long[] middle = now();
        try (InputStream from = Files.newInputStream(sealed);
                OutputStream to = Files.newOutputStream(opened);
                ContentKey key = ContentKey.unwrap(bid.header(), bidder)) {
            SealReader.open(from, key, to);
        }
        long[] end = now();
        if (Files.mismatch(payload, opened) >= 0) {
            throw new IllegalStateException("what was opened is not what was sealed");
        }
        Files.delete(sealed);
        Files.delete(opened);
        System.out.println(PASS
                + (middle[0] - begin[0]) / NANOS + " " + (end[0] - middle[0]) / NANOS + " "
                + (middle[1] - begin[1]) / NANOS + " " + (end[1] - middle[1]) / NANOS + " " + MOST.get() / MEGABYTE);
    }

    private static SealedBid seal(Suite suite, Credentials bidder, Path payload, Path sealed) throws Exception {
        SealSubject subject = new SealSubject(
                "E5301000001000012001", "lot", BIDDER, UUID.randomUUID(), Envelope.WHOLE, 1, Instant.EPOCH);
        SealWriter writer =
                new SealWriter(suite, ReleasePolicy.BIDDER, List.of(Recipient.bidder(bidder.encryptionCertificate())));
        try (InputStream from = Files.newInputStream(payload);
                OutputStream to = Files.newOutputStream(sealed)) {
            return writer.seal(subject, from, Files.size(payload), to);
        }
    }

    private static long[] now() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new long[] {System.nanoTime(), system.getProcessCpuTime()};
    }

    /** Looks at the heap all the time; what is garbage already counts as well. */
    private static void watchHeap() {
        Thread watch = new Thread(
                () -> {
                    while (true) {
                        Runtime runtime = Runtime.getRuntime();
                        MOST.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
                        LockSupport.parkNanos(LOOK_NANOS);
                    }
                },
                "heap");
        watch.setDaemon(true);
        watch.start();
    }
}
