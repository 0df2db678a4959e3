package org.sunbid.sealing.log;

import java.util.List;
import java.util.regex.Pattern;
import org.sunbid.sealing.SealingException;

/**
 * The state of a log by {@code tlog-checkpoint}.
 *
 * @param origin which log
 * @param size how many entries it has
 * @param root the root over all of them
 */
public record Checkpoint(String origin, long size, TreeHash root) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int LINES = 3;

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /**
     * The checkpoint in a note, when the log's key has signed it.
     *
     * @throws SealingException {@code log.signature} when it is not signed by this key, {@code log.origin} when it is
     *     another log's, {@code log.format} when it is no checkpoint
     */
    public static Checkpoint verify(SignedNote note, NoteKey logKey) {
        note.verify(logKey);
        List<String> lines = note.text().lines().toList();
        if (lines.size() < LINES || !SIZE.matcher(lines.get(1)).matches()) {
            throw new SealingException("log.format", "not a checkpoint");
        }
        if (!lines.get(0).equals(logKey.name())) {
            throw new SealingException("log.origin", "a checkpoint of " + lines.get(0));
        }
        return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), new TreeHash(lines.get(2)));
    }
}
