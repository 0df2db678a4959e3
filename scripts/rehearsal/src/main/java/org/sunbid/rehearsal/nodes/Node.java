package org.sunbid.rehearsal.nodes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One node of the trading platform.
 *
 * @param name its name among the nodes
 * @param port where it listens
 * @param folder the platform's folder, which nodes share
 * @param starting how it is started
 */
record Node(String name, int port, Path folder, Starting starting) {

    /** How a node is started. */
    @FunctionalInterface
    interface Starting {
        /** Returns when it is ready. */
        void start(Node node) throws IOException, InterruptedException;
    }

    void start() throws IOException, InterruptedException {
        starting.start(this);
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    ProcessHandle process() {
        try {
            String id = Files.readString(folder.resolve("platform-" + name + ".pid"))
                    .strip();
            return ProcessHandle.of(Long.parseLong(id))
                    .filter(ProcessHandle::isAlive)
                    .orElseThrow(() -> new IllegalStateException("node " + name + " does not run"));
        } catch (IOException e) {
            throw new IllegalStateException("node " + name + " was not started", e);
        }
    }
}
