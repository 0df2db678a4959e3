package org.sunbid.benchmark.submit;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Debian's nginx, as plain as can be: PUT into a folder by its WebDAV module. It verifies nothing and forces nothing. */
final class Nginx implements AutoCloseable {

    private static final int STARTS_WITHIN_SECONDS = 10;
    private static final String PROGRAM = "/usr/sbin/nginx";

    private final Path folder;
    private final int port;
    private final Process process;

    private Nginx(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static Nginx start(Path folder) throws Exception {
        Files.createDirectories(folder.resolve("files"));
        int port = freePort();
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
                daemon off;
                user root;
                worker_processes auto;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 8192; }
                http {
                  access_log off;
                  client_max_body_size 0;
                  client_body_temp_path %1$s/temp;
                  keepalive_requests 100000;
                  server {
                    listen 127.0.0.1:%2$d backlog=4096;
                    location / { root %1$s/files; dav_methods PUT; create_full_put_path on; }
                  }
                }
                """.formatted(folder, port));
        Process process = new ProcessBuilder(PROGRAM, "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        Nginx nginx = new Nginx(folder, port, process);
        for (int i = 0; i < STARTS_WITHIN_SECONDS * 10 && !nginx.answers(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return nginx;
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        Storage.remove(folder);
    }

    private boolean answers() {
        try (Wire wire = new Wire(port, "")) {
            return wire.send("GET", "/", "text/plain", new byte[0], 0).status() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
