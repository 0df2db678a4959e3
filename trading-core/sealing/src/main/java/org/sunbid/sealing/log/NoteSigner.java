package org.sunbid.sealing.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Primitives;

/** The private key of a log or of a witness. */
public final class NoteSigner {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final NoteKey key;
    private final Ed25519PrivateKeyParameters privateKey;

    private NoteSigner(String name, NoteKey.Use use, byte[] seed) {
        privateKey = new Ed25519PrivateKeyParameters(seed);
        key = new NoteKey(name, use, privateKey.generatePublicKey().getEncoded());
    }

    /** A new key; a log's name is its origin, a name without scheme such as {@code trading.example/log}. */
    public static NoteSigner generate(String name, NoteKey.Use use) {
        return new NoteSigner(name, use, Primitives.randomBytes(Ed25519PrivateKeyParameters.KEY_SIZE));
    }

    /**
     * Reads the stored form.
     *
     * @throws SealingException {@code log.key} when it is none
     */
    public static NoteSigner parse(String signerKey) {
        String[] parts = signerKey.strip().split("\\+", 5);
        if (parts.length != 5 || !signerKey.startsWith(PREFIX)) {
            throw new SealingException("log.key", "not a private key of a log");
        }
        byte[] data = NoteKey.decode(parts[4]);
        if (data.length != 1 + Ed25519PrivateKeyParameters.KEY_SIZE) {
            throw new SealingException("log.key", "not a private key of a log");
        }
        NoteSigner signer = new NoteSigner(parts[2], NoteKey.Use.of(data[0]), Arrays.copyOfRange(data, 1, data.length));
        if (!signer.key.idText().equals(parts[3])) {
            throw new SealingException("log.key", "the hash does not belong to the key");
        }
        return signer;
    }

    /** The stored form, {@code PRIVATE+KEY+name+hash+base64}; a secret. */
    public String format() {
        byte[] data = ByteBuffer.allocate(1 + Ed25519PrivateKeyParameters.KEY_SIZE)
                .put(key.use().code())
                .put(privateKey.getEncoded())
                .array();
        return PREFIX + key.name() + "+" + key.idText() + "+"
                + Base64.getEncoder().encodeToString(data);
    }

    /** The public key. */
    public NoteKey key() {
        return key;
    }

    /** Signs a text that ends with a newline. */
    public SignedNote sign(String text) {
        return new SignedNote(text, List.of(new NoteSignature(key.name(), key.id(), signature(text))));
    }

    /** A witness's signature of a checkpoint that it saw at this time; the caller has verified the consistency. */
    public NoteSignature cosign(SignedNote checkpoint, Instant at) {
        long time = at.getEpochSecond();
        byte[] signature = signature(SignedNote.cosigned(checkpoint.text(), time));
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(time)
                .put(signature)
                .array();
        return new NoteSignature(key.name(), key.id(), timed);
    }

    private byte[] signature(String text) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, privateKey);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }
}
