package org.sunbid.rehearsal.cities;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;

/**
 * Passes TCP connections from one port of this machine on to another, byte for byte. Cut, it closes every connection and
 * listens no more, so that whoever comes is refused, as behind a broken line; restored, it listens at the same port again.
 */
final class Relay implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final int port;
    private final int target;
    private final Set<Socket> open = new HashSet<>();
    private ServerSocket listening;
    private Thread welcoming;

    /** From this port to that one; nothing is passed on before {@link #restore}. */
    Relay(int port, int target) {
        this.port = port;
        this.target = target;
    }

    /** Listens. */
    synchronized void restore() throws IOException {
        if (listening != null) {
            throw new IllegalStateException("port " + port + " is passed on already");
        }
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        listening = socket;
        welcoming = start("relay-" + port, () -> accept(socket));
    }

    /** Closes everything, and returns when the port is free again; tells how many connections broke. */
    synchronized int cut() throws IOException {
        if (listening != null) {
            listening.close();
            listening = null;
            awaitEnd(welcoming);
        }
        int broken = open.size() / 2;
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
        return broken;
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    /** The system lets go of a port only when nobody waits at it any more. */
    private static void awaitEnd(Thread thread) throws IOException {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(e.getMessage());
        }
    }

    private void accept(ServerSocket from) {
        while (!from.isClosed()) {
            try {
                Socket caller = from.accept();
                start("relay-" + port + "-connect", () -> connect(caller, from));
            } catch (IOException closed) {
                // cut, or a caller that has gone: the loop finds out
            }
        }
    }

    private void connect(Socket caller, ServerSocket from) {
        try {
            Socket callee = new Socket(InetAddress.getLoopbackAddress(), target);
            if (isKept(caller, callee, from)) {
                start("relay-" + port + "-there", () -> pass(caller, callee));
                start("relay-" + port + "-back", () -> pass(callee, caller));
            } else {
                end(caller, callee);
            }
        } catch (IOException nobodyListens) {
            end(caller);
        }
    }

    /** Not one that was accepted just before the cut. */
    private synchronized boolean isKept(Socket caller, Socket callee, ServerSocket from) {
        return from == listening && open.add(caller) && open.add(callee);
    }

    private void pass(Socket from, Socket to) {
        try {
            InputStream input = from.getInputStream();
            OutputStream output = to.getOutputStream();
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
                output.write(buffer, 0, count);
            }
        } catch (IOException broken) {
            // the other side of the same connection ends too
        } finally {
            end(from, to);
        }
    }

    private synchronized void end(Socket... sockets) {
        for (Socket socket : sockets) {
            open.remove(socket);
            try {
                socket.close();
            } catch (IOException gone) {
                // it is closed either way
            }
        }
    }

    private static Thread start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
