package org.sunbid.toolbox.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.json.JsonObject;

/** A frozen request in a file: {@code subject}, {@code candidates}, {@code picks} (§14); a transcript holds one too. */
final class RequestFile {

    private RequestFile() {}

    static DrawRequest read(Path file) throws IOException {
        JsonObject json = JsonObject.read(Files.readAllBytes(file));
        return new DrawRequest(json.text("subject"), json.texts("candidates", DrawRequest.MOST_CANDIDATES), (int)
                json.number("picks", 1, DrawRequest.MOST_CANDIDATES));
    }
}
