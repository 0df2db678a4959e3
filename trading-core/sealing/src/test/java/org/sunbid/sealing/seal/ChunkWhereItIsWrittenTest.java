package org.sunbid.sealing.seal;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.sm3.Sm3Workers;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sunbid.sealing.Refusals.assertRefused;

class ChunkWhereItIsWrittenTest {

    private static final int SEGMENT = SealFormat.SEALED_SEGMENT_BYTES;

    private static Sm3Workers workers;
    private static SealFixture.Sealed sealed;

    @BeforeAll
    static void aBidOfAWholeChunkAndAShortOne() {
        workers = new Sm3Workers(1, 1000);
        sealed = new SealFixture(Suite.GM_1).seal(SealFixture.payload(9 * (1 << 20) + 77));
    }

    @AfterAll
    static void theEnd() {
        workers.close();
    }

    @Test
    void whatWasSignedIsTakenInStepsOfAnySizeBesideManyOthers() throws IOException {
        Random steps = new Random(3);
        List<WrittenChunkVerifier> verifiers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Place place = new Place(chunk(i % 2));
            WrittenChunkVerifier verifier = tree().verifier(i % 2, workers, place);
            while (place.written < place.content.length) {
                int step = Math.min(place.content.length - place.written, steps.nextInt(2_500_000));
                place.written += step;
                verifier.received(step);
            }
            verifiers.add(verifier);
        }

        for (WrittenChunkVerifier verifier : verifiers) {
            verifier.finish();
        }
    }

    @Test
    void oneChangedBitAnywhereIsRefused() throws IOException {
        for (int at : new int[] {0, 1, SEGMENT - 1, SEGMENT, 5_000_000, 8 * SEGMENT - 1}) {
            byte[] changed = chunk(0);
            changed[at] ^= 1;
            assertRefused("seal.wrong-chunk", () -> verify(0, changed));
        }
        verify(0, chunk(0));
    }

    @Test
    void segmentsInAnotherOrderAreRefused() {
        byte[] swapped = chunk(0);
        System.arraycopy(chunk(0), 0, swapped, SEGMENT, SEGMENT);
        System.arraycopy(chunk(0), SEGMENT, swapped, 0, SEGMENT);

        assertRefused("seal.wrong-chunk", () -> verify(0, swapped));
    }

    @Test
    void tooFewOrTooManyBytesAreRefused() {
        byte[] chunk = chunk(1);

        assertRefused("seal.wrong-chunk", () -> verify(1, Arrays.copyOf(chunk, chunk.length - 1)));
        assertRefused("seal.wrong-chunk", () -> verify(1, Arrays.copyOf(chunk, chunk.length + 1)));
        assertRefused("seal.wrong-chunk", () -> verify(1, new byte[0]));
        assertRefused("seal.wrong-chunk", () -> verify(0, chunk));
    }

    @Test
    void aPlaceThatCannotBeReadIsNoChunk() {
        WrittenChunkVerifier verifier = tree().verifier(1, workers, (position, into, offset, count) -> {
            throw new EOFException("the disk is gone");
        });
        verifier.received(chunk(1).length);

        assertThatThrownBy(verifier::finish).isInstanceOf(IOException.class).hasMessage("the disk is gone");
    }

    @Test
    void whoGivesUpGetsNoAnswer() {
        Place place = new Place(chunk(1));
        place.written = place.content.length;
        WrittenChunkVerifier verifier = tree().verifier(1, workers, (position, into, offset, count) -> {
            while (true) {
                Thread.onSpinWait();
                if (place.written == 0) {
                    throw new EOFException("closed");
                }
            }
        });
        verifier.received(place.content.length);

        verifier.close();

        assertThatThrownBy(verifier::finish).isInstanceOf(IOException.class).hasMessage("given up");
        place.written = 0;
    }

    @Test
    void sha256IsNotHashedHere() {
        SegmentTree iso =
                new SealFixture(Suite.ISO_1).seal(SealFixture.payload(10)).bid().tree();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> iso.verifier(0, workers, (at, into, offset, count) -> {}));
    }

    private static void verify(int number, byte[] content) throws IOException {
        Place place = new Place(content);
        place.written = content.length;
        try (WrittenChunkVerifier verifier = tree().verifier(number, workers, place)) {
            verifier.received(content.length);
            verifier.finish();
        }
    }

    private static SegmentTree tree() {
        return sealed.bid().tree();
    }

    private static byte[] chunk(int number) {
        int from = sealed.segmentsStart() + (int) tree().chunkOffset(number);
        return Arrays.copyOfRange(sealed.bytes(), from, from + tree().chunkLength(number));
    }

    /** Somewhere where more and more is written; what is not there yet cannot be read. */
    private static final class Place implements WrittenChunkVerifier.Written {

        private final byte[] content;
        private volatile int written;

        Place(byte[] content) {
            this.content = content;
        }

        @Override
        public void read(long position, byte[] into, int offset, int count) throws IOException {
            if (position + count > written) {
                throw new EOFException("not written yet");
            }
            System.arraycopy(content, (int) position, into, offset, count);
        }
    }
}
