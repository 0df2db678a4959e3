package org.sunbid.sealing.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;

/** A public key of C2SP {@code signed-note}: of a log (Ed25519) or of a witness ({@code tlog-cosignature/v1}). */
public final class NoteKey {

    /** What the key signs. */
    public enum Use {
        /** The text of a note. */
        NOTE((byte) 1),
        /** The text of a checkpoint with the time at which the witness saw it. */
        COSIGNATURE((byte) 4);

        private final byte code;

        Use(byte code) {
            this.code = code;
        }

        byte code() {
            return code;
        }

        static Use of(byte code) {
            return Arrays.stream(values())
                    .filter(use -> use.code == code)
                    .findFirst()
                    .orElseThrow(() -> new SealingException("log.key", "key type " + code));
        }
    }

    static final Pattern NAME = Pattern.compile("[^\\s+\\p{Cntrl}]{1,200}");

    private final String name;
    private final Use use;
    private final byte[] publicKey;

    NoteKey(String name, Use use, byte[] publicKey) {
        if (!NAME.matcher(name).matches() || publicKey.length != Ed25519PublicKeyParameters.KEY_SIZE) {
            throw new SealingException("log.key", "not a key of a log");
        }
        this.name = name;
        this.use = use;
        this.publicKey = publicKey.clone();
    }

    /**
     * Reads {@code name+hash+base64}.
     *
     * @throws SealingException {@code log.key} when it is none
     */
    public static NoteKey parse(String verifierKey) {
        String[] parts = verifierKey.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new SealingException("log.key", "not a key of a log");
        }
        byte[] data = decode(parts[2]);
        if (data.length == 0) {
            throw new SealingException("log.key", "not a key of a log");
        }
        NoteKey key = new NoteKey(parts[0], Use.of(data[0]), Arrays.copyOfRange(data, 1, data.length));
        if (!key.idText().equals(parts[1])) {
            throw new SealingException("log.key", "the hash does not belong to the key");
        }
        return key;
    }

    /** The published form, {@code name+hash+base64}. */
    public String format() {
        byte[] data = ByteBuffer.allocate(1 + publicKey.length)
                .put(use.code())
                .put(publicKey)
                .array();
        return name + "+" + idText() + "+" + Base64.getEncoder().encodeToString(data);
    }

    /** Whose key: for a log its origin. */
    public String name() {
        return name;
    }

    /** What the key signs. */
    public Use use() {
        return use;
    }

    /** The first four bytes of SHA-256 over name, newline, type and key. */
    int id() {
        byte[] hash =
                Suite.ISO_1.hash((name + "\n").getBytes(StandardCharsets.UTF_8), new byte[] {use.code()}, publicKey);
        return ByteBuffer.wrap(hash).getInt();
    }

    String idText() {
        return HexFormat.of().toHexDigits(id());
    }

    void verify(byte[] message, byte[] signature) {
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(publicKey));
        verifier.update(message, 0, message.length);
        if (!verifier.verifySignature(signature)) {
            throw new SealingException("log.signature", "not a signature of " + name);
        }
    }

    static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new SealingException("log.key", "not Base64", notBase64);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey key && key.format().equals(format());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, id());
    }

    @Override
    public String toString() {
        return format();
    }
}
