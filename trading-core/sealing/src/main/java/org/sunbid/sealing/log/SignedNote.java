package org.sunbid.sealing.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.sealing.SealingException;

/**
 * A text with signatures (C2SP {@code signed-note}).
 *
 * @param text what is signed; ends with a newline
 * @param signatures at least one
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    private static final int LONGEST = 64 * 1024;
    private static final int MOST_SIGNATURES = 64;

    /** @throws SealingException {@code log.format} for a text that cannot stand in a note */
    public SignedNote {
        signatures = List.copyOf(signatures);
        boolean plain = text.chars().noneMatch(character -> character < ' ' && character != '\n');
        if (!plain || !text.endsWith("\n") || signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw malformed();
        }
    }

    /** Reads a note. */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (note.length() > LONGEST || end < 0 || !note.endsWith("\n")) {
            throw malformed();
        }
        List<NoteSignature> signatures =
                note.substring(end + 2).lines().map(NoteSignature::parse).toList();
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    /** The note with its signatures. */
    public String format() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.format()).append('\n'));
        return note.toString();
    }

    /** The same note with one more signature. */
    public SignedNote with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    /**
     * Returns when this key has signed.
     *
     * @throws SealingException {@code log.signature} when it has not, or a signature of its name is wrong
     */
    public void verify(NoteKey key) {
        switch (key.use()) {
            case NOTE -> key.verify(text.getBytes(StandardCharsets.UTF_8), signatureOf(key));
            case COSIGNATURE -> cosignedAt(key);
        }
    }

    /**
     * When this witness saw the checkpoint.
     *
     * @throws SealingException {@code log.signature} when it has not cosigned
     */
    public Instant cosignedAt(NoteKey witness) {
        byte[] timed = signatureOf(witness);
        if (witness.use() != NoteKey.Use.COSIGNATURE || timed.length <= Long.BYTES) {
            throw new SealingException("log.signature", "not cosigned by " + witness.name());
        }
        ByteBuffer buffer = ByteBuffer.wrap(timed);
        long time = buffer.getLong();
        byte[] signature = new byte[buffer.remaining()];
        buffer.get(signature);
        witness.verify(cosigned(text, time).getBytes(StandardCharsets.UTF_8), signature);
        return Instant.ofEpochSecond(time);
    }

    /** What a witness signs. */
    static String cosigned(String text, long time) {
        return "cosignature/v1\ntime " + time + "\n" + text;
    }

    private byte[] signatureOf(NoteKey key) {
        return signatures.stream()
                .filter(signature -> signature.isOf(key))
                .findFirst()
                .orElseThrow(() -> new SealingException("log.signature", "not signed by " + key.name()))
                .signature();
    }

    private static SealingException malformed() {
        return new SealingException("log.format", "not a signed note");
    }
}
