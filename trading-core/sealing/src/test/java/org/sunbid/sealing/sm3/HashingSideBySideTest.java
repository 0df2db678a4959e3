package org.sunbid.sealing.sm3;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class HashingSideBySideTest {

    private static final int PLENTY = 10_000;

    @Test
    void theExamplesOfTheStandardInEveryLane() throws IOException {
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
        byte[] abcd = "abcd".repeat(16).getBytes(StandardCharsets.US_ASCII);
        List<byte[]> texts = new ArrayList<>();
        for (int i = 0; i < Sm3Lanes.MOST; i++) {
            texts.add(i % 2 == 0 ? abc : abcd);
        }

        List<byte[]> digests = together(texts);

        for (int i = 0; i < digests.size(); i++) {
            // GB/T 32905, A.1 and A.2
            assertThat(HexFormat.of().formatHex(digests.get(i)))
                    .as("lane %d", i)
                    .isEqualTo(
                            i % 2 == 0
                                    ? "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
                                    : "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
        }
    }

    @Property(tries = 30)
    void messagesOfAnyLengthsHashAsTheLibraryDoes(
            @ForAll @Size(min = 1, max = 300) List<@IntRange(max = 70_000) Integer> lengths) throws IOException {
        List<byte[]> texts = lengths.stream().map(HashingSideBySideTest::text).toList();

        List<byte[]> digests = together(texts);

        for (int i = 0; i < texts.size(); i++) {
            assertThat(digests.get(i)).as("%d bytes", lengths.get(i)).isEqualTo(library(texts.get(i)));
        }
    }

    @Test
    void everyLengthThatIsAnEdgeOfBlocksAndStepsHashesAsTheLibraryDoes() throws IOException {
        List<byte[]> texts = new ArrayList<>();
        for (int edge : new int[] {0, 64, 128, Sm3Pending.STEP_BYTES, Sm3Pending.STEP_BYTES + 64, 3 * (1 << 14)}) {
            for (int length = Math.max(0, edge - 10); length <= edge + 10; length++) {
                texts.add(text(length));
            }
        }
        texts.add(text((1 << 20) + 17));

        List<byte[]> digests = together(texts);

        for (int i = 0; i < texts.size(); i++) {
            assertThat(digests.get(i)).as("%d bytes", texts.get(i).length).isEqualTo(library(texts.get(i)));
        }
    }

    @Test
    void fewMessagesAreHashedOneByOneAndTheRestJoinsWhenManyCome() throws Exception {
        Held held = new Held(text(200_000));
        List<byte[]> texts = new ArrayList<>();
        for (int i = 0; i < 2 * Sm3Lanes.MOST; i++) {
            texts.add(text(30_000 + i));
        }
        try (Sm3Workers workers = new Sm3Workers(1, PLENTY)) {
            Sm3Pending alone = workers.hash(held);
            held.awaitReader();
            List<Sm3Pending> others =
                    texts.stream().map(text -> workers.hash(new Text(text))).toList();
            held.letGo();

            assertThat(alone.await()).isEqualTo(library(held.text()));
            for (int i = 0; i < others.size(); i++) {
                assertThat(others.get(i).await()).isEqualTo(library(texts.get(i)));
            }
        }
    }

    @Test
    void aMessageThatCannotBeReadFailsAloneAndTheOthersAreHashed() throws IOException {
        try (Sm3Workers workers = new Sm3Workers(1, PLENTY)) {
            List<Sm3Pending> good = new ArrayList<>();
            List<Sm3Pending> bad = new ArrayList<>();
            byte[] text = text(100_000);
            for (int i = 0; i < 60; i++) {
                int from = i * 1000;
                good.add(workers.hash(new Text(text)));
                bad.add(workers.hash(new Failing(from, new IOException("the disk is gone"))));
                bad.add(workers.hash(new Failing(from, new IllegalStateException("a bug"))));
            }

            for (Sm3Pending pending : good) {
                assertThat(pending.await()).isEqualTo(library(text));
            }
            for (int i = 0; i < bad.size(); i += 2) {
                assertThatThrownBy(bad.get(i)::await)
                        .isInstanceOf(IOException.class)
                        .hasMessage("the disk is gone");
                assertThatThrownBy(bad.get(i + 1)::await)
                        .isInstanceOf(IOException.class)
                        .hasRootCauseMessage("a bug");
            }
        }
    }

    @Test
    void whatIsGivenUpIsNotReadFurther() throws Exception {
        Held held = new Held(text(100));
        try (Sm3Workers workers = new Sm3Workers(1, PLENTY)) {
            Sm3Pending first = workers.hash(held);
            held.awaitReader();
            Held never = new Held(text(100));
            Sm3Pending givenUp = workers.hash(never);
            givenUp.cancel();
            held.letGo();

            assertThat(first.await()).isEqualTo(library(held.text()));
            assertThat(workers.hash(new Text(text(5))).await()).isEqualTo(library(text(5)));
            assertThat(never.wasRead()).isFalse();
            assertThatThrownBy(givenUp::await).isInstanceOf(IOException.class).hasMessage("given up");
        }
    }

    @Test
    void whoeverComesWhenTooManyWaitWaitsToo() throws Exception {
        Held held = new Held(text(100));
        try (Sm3Workers workers = new Sm3Workers(1, 2)) {
            workers.hash(held);
            held.awaitReader();
            workers.hash(new Text(text(1)));
            workers.hash(new Text(text(2)));
            CountDownLatch entered = new CountDownLatch(1);
            Thread late = new Thread(() -> {
                workers.hash(new Text(text(3)));
                entered.countDown();
            });
            late.start();
            while (late.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            assertThat(entered.getCount()).isOne();

            held.letGo();

            assertThat(entered.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void afterTheEndNothingWaitsForEver() throws Exception {
        Held held = new Held(text(100));
        Sm3Workers workers = new Sm3Workers(1, PLENTY);
        Sm3Pending begun = workers.hash(held);
        held.awaitReader();
        Sm3Pending waiting = workers.hash(new Text(text(1)));

        workers.close();
        held.letGo();

        Sm3Pending late = workers.hash(new Text(text(1)));
        assertThatThrownBy(waiting::await).isInstanceOf(IOException.class);
        assertThatThrownBy(late::await).isInstanceOf(IOException.class);
        try {
            assertThat(begun.await()).isEqualTo(library(held.text()));
        } catch (IOException ended) {
            assertThat(ended).hasMessage("hashing has ended");
        }
    }

    private static List<byte[]> together(List<byte[]> texts) throws IOException {
        try (Sm3Workers workers = new Sm3Workers(1, PLENTY)) {
            Held held = new Held(new byte[1]);
            workers.hash(held);
            List<Sm3Pending> pending =
                    texts.stream().map(text -> workers.hash(new Text(text))).toList();
            held.letGo();
            List<byte[]> digests = new ArrayList<>();
            for (Sm3Pending each : pending) {
                digests.add(each.await());
            }
            return digests;
        }
    }

    private static byte[] text(int length) {
        byte[] text = new byte[length];
        new Random(length).nextBytes(text);
        return text;
    }

    private static byte[] library(byte[] text) {
        return Suite.GM_1.newDigest().digest(text);
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Text(byte[] text) implements Sm3Message {

        @Override
        public long length() {
            return text.length;
        }

        @Override
        public void read(long position, byte[] into, int offset, int count) {
            System.arraycopy(text, (int) position, into, offset, count);
        }
    }

    /** Cannot be read from a position on. */
    private record Failing(int from, Exception why) implements Sm3Message {

        @Override
        public long length() {
            return 100_000;
        }

        @Override
        public void read(long position, byte[] into, int offset, int count) throws IOException {
            if (position + count > from) {
                if (why instanceof IOException unread) {
                    throw unread;
                }
                throw (RuntimeException) why;
            }
            Arrays.fill(into, offset, offset + count, (byte) 1);
        }
    }

    /** Holds whoever reads it until it is let go. */
    private static final class Held implements Sm3Message {

        private final byte[] text;
        private final CountDownLatch read = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);

        Held(byte[] text) {
            this.text = text;
        }

        byte[] text() {
            return text;
        }

        void awaitReader() throws InterruptedException {
            read.await();
        }

        boolean wasRead() {
            return read.getCount() == 0;
        }

        void letGo() {
            go.countDown();
        }

        @Override
        public long length() {
            return text.length;
        }

        @Override
        public void read(long position, byte[] into, int offset, int count) throws IOException {
            read.countDown();
            try {
                go.await();
            } catch (InterruptedException stop) {
                throw new IOException(stop);
            }
            System.arraycopy(text, (int) position, into, offset, count);
        }
    }
}
