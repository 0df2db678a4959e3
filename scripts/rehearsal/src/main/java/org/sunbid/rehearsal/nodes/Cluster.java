package org.sunbid.rehearsal.nodes;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
    String kill(Victim victim) throws Exception {
        restart.get();
        if (victim == Victim.DATABASE) {
            ProcessHandle process = database.process();
            List<ProcessHandle> all = new ArrayList<>(List.of(process));
            process.descendants().forEach(all::add);
            all.forEach(ProcessHandle::destroyForcibly);
            process.onExit().join();
            restart = CompletableFuture.runAsync(() -> again(database::startAgain));
            return "database, process " + process.pid();
        }
        Node leader = leader();
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

    /** The node that looked after the halls last. */
    private Node leader() throws IOException, SQLException {
        try (Connection connection = database.read();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select node from hall_wake")) {
            rows.next();
            String name = rows.getString(1);
            return nodes.stream()
                    .filter(node -> node.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no node looks after the halls: " + name));
        }
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
