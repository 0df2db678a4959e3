package org.sunbid.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.IntConsumer;

/** The address of a database behind which the server can fall silent, be away, and be another one. */
final class DatabaseRelay implements IntConsumer {

    /** Instead of a port: connections stay, and nothing is said on them any more. */
    static final int SILENT = -1;

    /** Instead of a port: as {@link #SILENT}, and whoever comes is turned away. */
    static final int AWAY = 0;

    private static final int BUFFER_BYTES = 1 << 16;

    private final ServerSocket address;
    private volatile int target;

    DatabaseRelay(int target) throws IOException {
        this.address = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.target = target;
        inBackground(this::welcome);
    }

    int port() {
        return address.getLocalPort();
    }

    /** From now on connections lead to this port; those that led elsewhere get no answer any more. */
    @Override
    public void accept(int port) {
        target = port;
    }

    void close() throws IOException {
        address.close();
    }

    private void welcome() throws IOException {
        while (!address.isClosed()) {
            Socket client = address.accept();
            int to = target;
            if (to == AWAY) {
                client.close();
            } else if (to != SILENT) {
                Socket server = new Socket(InetAddress.getLoopbackAddress(), to);
                inBackground(() -> {
                    pass(client, server, to);
                    server.close();
                });
                inBackground(() -> {
                    pass(server, client, to);
                    if (target == to) {
                        client.close();
                    }
                });
            }
        }
    }

    private void pass(Socket from, Socket into, int to) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        InputStream in = from.getInputStream();
        OutputStream out = into.getOutputStream();
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            if (target == to) {
                out.write(buffer, 0, count);
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException ended) {
                // one of the two has gone, as the test wants it
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
