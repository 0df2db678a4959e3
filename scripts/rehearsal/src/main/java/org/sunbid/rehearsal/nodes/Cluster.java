package org.sunbid.rehearsal.nodes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.sunbid.rehearsal.PlatformFolder;

/** Two nodes and their database: what may be killed, and is started again as a service manager would. */
final class Cluster {

    private final List<Node> nodes;
    private final SharedDatabase database;
    private CompletableFuture<Void> restart = CompletableFuture.completedFuture(null);

    Cluster(List<Node> nodes, SharedDatabase database) {
        this.nodes = List.copyOf(nodes);
        this.database = database;
    }

    /** Nodes a and b of the trading platform, at these ports. */
    static List<Node> nodes(Path data, int firstPort, int secondPort, Node.Starting starting) {
        Path folder = new PlatformFolder(data, "trading").path();
        return List.of(new Node("a", firstPort, folder, starting), new Node("b", secondPort, folder, starting));
    }

    /** Kills it with the signal nobody can catch, when everything runs; it is started again meanwhile. */
    String kill(Victim victim, String lot) throws Exception {
        restart.get();
        if (victim == Victim.DATABASE) {
            ProcessHandle process = database.process();
            List<ProcessHandle> all = new ArrayList<>(List.of(process));
            process.descendants().forEach(all::add);
            all.forEach(ProcessHandle::destroyForcibly);
            process.onExit().join();
            restart = CompletableFuture.runAsync(() -> again(database::start));
            return "database, process " + process.pid();
        }
        Node leader = leader(lot);
        Node dying = victim == Victim.LEADER ? leader : nodes.get(1 - nodes.indexOf(leader));
        ProcessHandle process = dying.process();
        process.destroyForcibly();
        process.onExit().join();
        restart = CompletableFuture.runAsync(() -> again(dying::start));
        return "node " + dying.name() + ", process " + process.pid();
    }

    /** Returns when everything runs again. */
    void settle() throws Exception {
        restart.get();
    }

    /** The node that told of the hall last; before it convenes, the first. */
    private Node leader(String lot) throws IOException {
        record Told(Node node, Optional<String> line) {}
        List<Told> told = new ArrayList<>();
        for (Node node : nodes) {
            told.add(new Told(node, node.lastOf(lot)));
        }
        return told.stream()
                .max(Comparator.comparing(each -> each.line().orElse("")))
                .map(Told::node)
                .orElseThrow();
    }

    private interface Start {
        void run() throws IOException, InterruptedException;
    }

    private static void again(Start start) {
        try {
            start.run();
        } catch (IOException e) {
            throw new IllegalStateException("did not start again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
