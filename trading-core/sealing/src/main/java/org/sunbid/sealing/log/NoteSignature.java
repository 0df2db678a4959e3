package org.sunbid.sealing.log;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.sunbid.sealing.SealingException;

/** A signature line of a note: {@code — name base64(key id ‖ signature)}. */
public final class NoteSignature {

    private static final String DASH = "— ";

    private final String name;
    private final int keyId;
    private final byte[] signature;

    NoteSignature(String name, int keyId, byte[] signature) {
        this.name = name;
        this.keyId = keyId;
        this.signature = signature.clone();
    }

    /**
     * Reads a signature line without its newline.
     *
     * @throws SealingException {@code log.format} when it is none
     */
    public static NoteSignature parse(String line) {
        String[] parts = line.split(" ", -1);
        if (!line.startsWith(DASH)
                || parts.length != 3
                || !NoteKey.NAME.matcher(parts[1]).matches()) {
            throw new SealingException("log.format", "not a signature line");
        }
        byte[] data = decode(parts[2]);
        if (data.length <= Integer.BYTES) {
            throw new SealingException("log.format", "not a signature line");
        }
        return new NoteSignature(
                parts[1], ByteBuffer.wrap(data).getInt(), Arrays.copyOfRange(data, Integer.BYTES, data.length));
    }

    /** The line without its newline. */
    public String format() {
        byte[] data = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(data);
    }

    boolean isOf(NoteKey key) {
        return name.equals(key.name()) && keyId == key.id();
    }

    byte[] signature() {
        return signature.clone();
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new SealingException("log.format", "not a signature line", notBase64);
        }
    }
}
