package org.sunbid.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A run of a platform that is killed and leaves its database server behind: a process of its own. */
final class OrphanMaker {

    private OrphanMaker() {}

    /** Starts the server and dies at once, without a shutdown hook. */
    @SuppressWarnings("SystemExitOutsideMain") // it is a main
    public static void main(String... args) throws IOException {
        OwnDatabase.start(Path.of(args[0]));
        Runtime.getRuntime().halt(137);
    }

    static void leaveAnOrphan(Path home) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrphanMaker.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 137) {
                throw new IllegalStateException("the killed run did not come as far as starting the server");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
