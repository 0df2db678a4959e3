package org.sunbid.notice;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.sealing.log.DirectoryStorage;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TileLog;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.ReceiptIssuer;
import org.sunbid.sealing.receipt.ReceiptStatement;

/**
 * The public log of a trading platform, whose past a test may change. All of it lies in a folder, since the stub and the
 * tests live in different class loaders.
 */
final class StubbedLog {

    private static final String FOLDER = "sunbid.test.log";

    private final Path folder;

    private StubbedLog(Path folder) {
        this.folder = folder;
    }

    /** A new one, whose key is trusted. */
    static StubbedLog create() throws IOException {
        StubbedLog log = new StubbedLog(Files.createTempDirectory("log"));
        NoteSigner signer = NoteSigner.generate("kunming/log", NoteKey.Use.NOTE);
        Files.writeString(log.folder.resolve("key"), signer.format());
        Files.writeString(log.cosigned(), "");
        Files.writeString(
                TestCredentials.folder().resolve("trust").resolve("kunming-log.vkey"),
                signer.key().format() + "\n");
        System.setProperty(FOLDER, log.folder.toString());
        log.rewrite();
        return log;
    }

    /** The one that is served. */
    static StubbedLog served() {
        return new StubbedLog(Path.of(System.getProperty(FOLDER)));
    }

    void grow(int entries) {
        TileLog log = open();
        for (int i = 0; i < entries; i++) {
            log.append(("entry " + System.nanoTime()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A receipt of a platform whose log this is. */
    Receipt receipt(ReceiptStatement statement, ReceiptIssuer issuer) {
        return issuer.issue(statement, open());
    }

    /** Begins anew, as if what was seen had never been. */
    void rewrite() {
        try {
            Path life = Files.createTempDirectory(folder, "life");
            Files.writeString(folder.resolve("current"), life.toString());
            open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers nobody, or everybody again. */
    void away(boolean away) {
        try {
            Files.deleteIfExists(folder.resolve("away"));
            if (away) {
                Files.createFile(folder.resolve("away"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SignedNote checkpoint() {
        return open().note();
    }

    /** The lines that witnesses sent. */
    List<String> cosignatures() {
        try {
            return Files.readAllLines(cosigned());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers a request below {@code /log/}. */
    void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/log/".length());
        Path file = life().resolve(path);
        if (Files.exists(folder.resolve("away"))) {
            exchange.sendResponseHeaders(503, -1);
        } else if (path.equals("cosignatures")) {
            Files.write(cosigned(), exchange.getRequestBody().readAllBytes(), StandardOpenOption.APPEND);
            exchange.sendResponseHeaders(204, -1);
        } else if (Files.exists(file)) {
            exchange.sendResponseHeaders(200, Files.size(file));
            Files.copy(file, exchange.getResponseBody());
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private TileLog open() {
        try {
            return TileLog.open(
                    new DirectoryStorage(life()), NoteSigner.parse(Files.readString(folder.resolve("key"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path life() throws IOException {
        return Path.of(Files.readString(folder.resolve("current")));
    }

    private Path cosigned() {
        return folder.resolve("cosignatures");
    }
}
