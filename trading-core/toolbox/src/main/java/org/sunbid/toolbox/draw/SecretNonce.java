package org.sunbid.toolbox.draw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.toolbox.console.SecretFile;

/**
 * A party's share of the chance between committing and revealing, in a file that its owner alone may read. It remembers
 * for which request it was made and is good for no other.
 */
final class SecretNonce {

    private static final int LONGEST = 200;

    private SecretNonce() {}

    /** Makes one; a file that is there is never overwritten, since it would break the promise made with it. */
    static Nonce create(Path file, String party, DrawRequest request) throws IOException {
        if (Files.exists(file)) {
            throw new SealingException("toolbox.exists", file.toString());
        }
        Nonce nonce = Nonce.random(party);
        byte[] json = CanonicalJson.write(Map.of("party", party, "nonce", nonce.value(), "request", request.hash()));
        SecretFile.write(file, new String(json, StandardCharsets.UTF_8));
        return nonce;
    }

    /**
     * The one in the file.
     *
     * @throws SealingException {@code draw.request-hash} when it was made for another request
     */
    static Nonce read(Path file, DrawRequest request) throws IOException {
        JsonObject json = JsonObject.read(Files.readAllBytes(file));
        if (!json.text("request", LONGEST).equals(request.hash())) {
            throw new SealingException("draw.request-hash", "made for another request");
        }
        return new Nonce(json.text("party", LONGEST), json.text("nonce", LONGEST));
    }
}
