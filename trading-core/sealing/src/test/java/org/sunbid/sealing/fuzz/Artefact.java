package org.sunbid.sealing.fuzz;

import java.lang.management.ManagementFactory;
import java.util.HexFormat;
import org.sunbid.sealing.SealingException;

/**
 * Something that comes from outside, and everything the module does to read and verify it.
 *
 * @param name what it is
 * @param sample a good one
 * @param reader reads and verifies; may throw {@link SealingException} and nothing else
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Artefact(String name, byte[] sample, Reader reader) {

    /** However an artefact was changed, reading it takes no more memory than this on the thread that reads. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int SHOWN_BYTES = 4_096;

    interface Reader {
        void read(byte[] artefact) throws Exception;
    }

    /** Reads the artefact as it was changed by this seed; what must not happen becomes an {@link AssertionError}. */
    void readMutated(long seed) {
        byte[] mutated = new Mutator(seed).mutate(sample);
        long before = allocated();
        try {
            reader.read(mutated);
        } catch (SealingException refused) {
            // as it has to be
        } catch (Exception | StackOverflowError | OutOfMemoryError escaped) {
            throw new AssertionError(described(seed, mutated), escaped);
        }
        if (allocated() - before > MOST_BYTES) {
            throw new AssertionError((allocated() - before) + " bytes for " + described(seed, mutated));
        }
    }

    private String described(long seed, byte[] mutated) {
        byte[] shown = mutated.length > SHOWN_BYTES ? new byte[0] : mutated;
        return name + ", seed " + seed + ", " + mutated.length + " bytes "
                + HexFormat.of().formatHex(shown);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @Override
    public String toString() {
        return name;
    }
}
