package org.sunbid.sealing.draw;

import java.util.List;

/** A draw that was replayed and holds; only {@link Draw#replay} makes one. */
public final class VerifiedDraw {

    private final DrawTranscript transcript;

    VerifiedDraw(DrawTranscript transcript) {
        this.transcript = transcript;
    }

    /** The transcript that holds. */
    public DrawTranscript transcript() {
        return transcript;
    }

    /** Who was drawn, in drawn order. */
    public List<String> picked() {
        return transcript.picked();
    }

    /** Who follows when a drawn one cannot, in drawn order. */
    public List<String> substitutes() {
        return transcript.substitutes();
    }
}
