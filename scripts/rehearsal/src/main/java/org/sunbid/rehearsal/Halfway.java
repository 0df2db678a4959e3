package org.sunbid.rehearsal;

import org.sunbid.toolbox.console.Progress;

/** Notices, once, that half of an upload has been read for sending. */
final class Halfway implements Progress {

    /** Something that happens then. */
    @FunctionalInterface
    interface Event {
        /** It happens; the upload waits meanwhile. */
        void happen() throws Exception;
    }

    private final Event event;
    private long total;
    private long sent;
    private boolean happened;

    Halfway(Event event) {
        this.event = event;
    }

    @Override
    public synchronized void begin(String work, long totalBytes) {
        total = totalBytes;
    }

    @Override
    public synchronized void advance(long bytes) {
        sent += bytes;
        if (!happened && sent * 2 >= total) {
            happened = true;
            try {
                event.happen();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void end() {}
}
