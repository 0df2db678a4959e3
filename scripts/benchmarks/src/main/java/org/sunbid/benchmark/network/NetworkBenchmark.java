package org.sunbid.benchmark.network;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.sunbid.benchmark.Benchmark;
import org.sunbid.benchmark.DurableServer;
import org.sunbid.benchmark.Figures;
import org.sunbid.benchmark.Result;
import org.sunbid.benchmark.Runs;
import org.sunbid.benchmark.Table;
import org.sunbid.benchmark.network.Journal.Measured;

/**
 * Messages from the commit of the use case that says them to three readers that have each handled them: how many a
 * second, how late, how many lost. Beside it the same writers with simpler feeds, on the same server in the same run.
 */
public final class NetworkBenchmark implements Benchmark {

    private static final int PER_SECOND = 240;
    private static final int READERS = NetworkContender.READERS;

    @Override
    public String name() {
        return "network";
    }

    @Override
    public String needs() {
        return """
            network: installs nothing. Starts an embedded PostgreSQL with fsync, synchronous_commit and
            full_page_writes on, in a temporary folder; needs about 500 MB of memory and of disk, and free ports.
            8 writers, of whose transactions every tenth commits late and every 25th is rolled back; 3 readers.
            sunbid: outbox row, numbered after commit, chained, signed (ECDSA P-256), sent over HTTP on loopback,
            verified and handled in a transaction of its own in each reader's database. The other feeds are read
            straight from the writers' database, unsigned, and what is read is stored nowhere.\
            """;
    }

    @Override
    public Result run(Runs runs) throws Exception {
        Writers paced = new Writers((long) PER_SECOND * runs.seconds(), PER_SECOND);
        Writers all = new Writers(paced.messages(), 0);
        try (DurableServer server = DurableServer.start()) {
            measure(server, new Writers(PER_SECOND, PER_SECOND), NetworkContender::new, READERS); // warms up
            List<Measured> network = runs.of(() -> measure(server, paced, NetworkContender::new, READERS));
            List<Measured> flood = runs.of(() -> measure(server, all, NetworkContender::new, READERS));
            Contender.Start bySequence = (where, journal) -> new SequenceContender(where, journal, READERS);
            List<Measured> sequence = runs.of(() -> measure(server, paced, bySequence, READERS));
            Contender.Start bySlot = (where, journal) -> new SlotContender(where, journal, READERS);
            List<Measured> slot = runs.of(() -> measure(server, paced, bySlot, READERS));
            Contender.Start unread = (where, journal) -> new SequenceContender(where, journal, 0);
            List<Measured> commits = runs.of(() -> measure(server, all, unread, 0));

            Table table = new Table("feed", "messages/s", "median ms", "p95 ms", "lost", "twice");
            row(table, "sunbid, 240 writes/s", network);
            row(table, "sunbid, as fast as it goes", flood);
            row(table, "sequence and watermark, 240 writes/s", sequence);
            row(table, "logical replication slot, 240 writes/s", slot);
            row(table, "commits that nobody reads, as fast as it goes", commits);
            System.out.println(table);
            return result(network, flood);
        }
    }

    private static Result result(List<Measured> network, List<Measured> flood) {
        long lost = sum(network, Measured::lost) + sum(flood, Measured::lost);
        long twice = sum(network, Measured::twice) + sum(flood, Measured::twice);
        return Result.thatHolds(lost == 0 && twice == 0)
                .with("written_per_s", Figures.median(network, Measured::perSecond))
                .with("lost", lost)
                .with("p95_ms", Figures.median(network, Measured::p95Ms));
    }

    private static Measured measure(DurableServer server, Writers writers, Contender.Start start, int readers)
            throws Exception {
        Journal journal = new Journal(readers);
        try (Contender contender = start.on(server, journal)) {
            writers.write(contender, journal);
            journal.awaitReaders();
        }
        return journal.measured();
    }

    private static void row(Table table, String feed, List<Measured> runs) {
        table.row(
                feed,
                text(runs, Measured::perSecond),
                text(runs, Measured::medianMs),
                text(runs, Measured::p95Ms),
                String.valueOf(sum(runs, Measured::lost)),
                String.valueOf(sum(runs, Measured::twice)));
    }

    private static String text(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        double median = Figures.median(runs, figure);
        return Double.isNaN(median) ? "–" : String.format(Locale.ROOT, "%.1f", median);
    }

    private static long sum(List<Measured> runs, java.util.function.ToLongFunction<Measured> figure) {
        return runs.stream().mapToLong(figure).sum();
    }
}
