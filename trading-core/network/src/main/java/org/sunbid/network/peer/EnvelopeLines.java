package org.sunbid.network.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.outbox.NumberedEnvelopes;
import org.sunbid.platform.rule.RefusedException;

/** Envelopes on the wire: one a line, each exactly the canonical JSON that was signed and hashed. */
public final class EnvelopeLines {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/x-ndjson";

    /** The most bytes in one transfer. */
    static final int LIMIT_BYTES = 8 << 20;

    private EnvelopeLines() {}

    static byte[] write(List<byte[]> envelopes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] envelope : envelopes) {
            out.writeBytes(envelope);
            out.write('\n');
        }
        return out.toByteArray();
    }

    /** Reads at most the limits, and refuses what goes beyond before it is in memory. */
    public static List<byte[]> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT_BYTES + 1);
        if (bytes.length > LIMIT_BYTES) {
            throw new RefusedException(NetworkRefusal.TOO_LARGE, LIMIT_BYTES);
        }
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                add(lines, java.util.Arrays.copyOfRange(bytes, start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    private static void add(List<byte[]> lines, byte[] line) {
        if (line.length == 0) {
            return;
        }
        if (line.length > SignedEnvelope.LIMIT_BYTES) {
            throw new RefusedException(NetworkRefusal.TOO_LARGE, SignedEnvelope.LIMIT_BYTES);
        }
        if (lines.size() == NumberedEnvelopes.LIMIT_COUNT) {
            throw new RefusedException(NetworkRefusal.TOO_MANY, NumberedEnvelopes.LIMIT_COUNT);
        }
        lines.add(line);
    }
}
