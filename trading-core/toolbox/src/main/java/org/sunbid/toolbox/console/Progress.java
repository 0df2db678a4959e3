package org.sunbid.toolbox.console;

/** Told how far a long work is; safe for several threads. */
public interface Progress {

    /** Says nothing. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String work, long totalBytes) {}

        @Override
        public void advance(long bytes) {}

        @Override
        public void end() {}
    };

    /** A work begins: {@code seal}, {@code open} or {@code upload}. */
    void begin(String work, long totalBytes);

    /** So many further bytes are done; fewer than none when a part has to be done again. */
    void advance(long bytes);

    /** The work is done, or was given up. */
    void end();
}
