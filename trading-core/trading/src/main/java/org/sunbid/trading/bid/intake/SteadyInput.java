package org.sunbid.trading.bid.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * A chunk as it comes from its sender. Whoever falls below the least pace is broken off, so that a place cannot be held
 * for ever; a sender that has gone is told from a disk that fails.
 */
public final class SteadyInput extends FilterInputStream {

    private static final double NANOS_A_SECOND = 1e9;

    private final IntakeLimits limits;
    private final LongSupplier nanos;
    private final long begun;
    private long received;

    /** Reads from this sender, beginning now. */
    public SteadyInput(InputStream sender, IntakeLimits limits) {
        this(sender, limits, System::nanoTime);
    }

    SteadyInput(InputStream sender, IntakeLimits limits, LongSupplier nanos) {
        super(sender);
        this.limits = limits;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    /** The sender went away, or said nothing for longer than the server waits. */
    public static final class SenderGoneException extends IOException {
        private static final long serialVersionUID = 1L;

        SenderGoneException(IOException cause) {
            super("the sender has gone", cause);
        }
    }

    /** The sender is slower than the least pace. */
    public static final class TooSlowException extends IOException {
        private static final long serialVersionUID = 1L;

        TooSlowException(long received, double seconds) {
            super(received + " bytes in " + seconds + " s");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = fromSender(bytes, offset, length);
        received += Math.max(0, count);
        double seconds = (nanos.getAsLong() - begun) / NANOS_A_SECOND;
        if (count >= 0 && seconds > limits.grace().toSeconds() && received < seconds * limits.slowest()) {
            throw new TooSlowException(received, seconds);
        }
        return count;
    }

    private int fromSender(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException gone) {
            throw new SenderGoneException(gone);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
