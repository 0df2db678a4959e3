package org.sunbid.sealing.draw;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;

/** What one draw from several lists publishes: a canonical JSON array of its transcripts, one a list (§14). */
public final class DrawTranscripts {

    /** Most lists of one draw. */
    public static final int MOST = 16;

    private static final String NAME = "transcripts";
    private static final byte[] BEFORE = ("{\"" + NAME + "\":").getBytes(StandardCharsets.UTF_8);

    private DrawTranscripts() {}

    /** The published form. */
    public static byte[] write(List<DrawTranscript> transcripts) {
        return CanonicalJson.write(transcripts.stream()
                .map(transcript -> CanonicalJson.readObject(transcript.write()))
                .toList());
    }

    /**
     * Reads the published form, of one list also where it stands alone.
     *
     * @throws SealingException as {@link DrawTranscript#read}, or {@code draw.format} when there are none or too many
     */
    public static List<DrawTranscript> read(byte[] document) {
        if (document.length == 0 || document[0] != '[') {
            return List.of(DrawTranscript.read(document));
        }
        List<JsonObject> transcripts =
                JsonObject.readCanonical(named(document)).allow(NAME).objects(NAME, MOST);
        if (transcripts.isEmpty()) {
            throw new SealingException("draw.format", "no transcript");
        }
        return transcripts.stream().map(DrawTranscript::read).toList();
    }

    private static byte[] named(byte[] list) {
        ByteArrayOutputStream object = new ByteArrayOutputStream(BEFORE.length + list.length + 1);
        object.writeBytes(BEFORE);
        object.writeBytes(list);
        object.write('}');
        return object.toByteArray();
    }
}
