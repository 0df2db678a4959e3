package org.sunbid.sealing.sm3;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Threads that hash messages of anybody: side by side in lanes when many wait, which is several times faster on one core,
 * one by one when few do. A message changes from one to the other where it stands.
 *
 * <p>Memory for each thread is {@value Sm3Lanes#MOST} times 16 KiB and for each message that waits an object; of these there
 * are at most so many as were said, then whoever comes waits.
 */
public final class Sm3Workers implements AutoCloseable {

    private final int mostWaiting;
    private final Deque<Sm3Pending> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition come = lock.newCondition();
    private final Condition gone = lock.newCondition();
    private boolean closed;

    /**
     * Starts them.
     *
     * @param threads how many
     * @param mostWaiting messages that wait for a thread
     */
    public Sm3Workers(int threads, int mostWaiting) {
        if (threads < 1 || mostWaiting < 1) {
            throw new IllegalArgumentException(threads + " threads, " + mostWaiting + " waiting");
        }
        this.mostWaiting = mostWaiting;
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(new Worker()::work, "sm3-" + i);
            worker.setDaemon(true);
            worker.start();
        }
    }

    /** Begins; it is read by a thread of ours until {@link Sm3Pending#await} has returned or it was given up. */
    public Sm3Pending hash(Sm3Message message) {
        Sm3Pending pending = new Sm3Pending(message);
        lock.lock();
        try {
            while (waiting.size() >= mostWaiting && !closed) {
                gone.awaitUninterruptibly();
            }
            if (closed) {
                end(pending);
            } else {
                waiting.addLast(pending);
                come.signal();
            }
        } finally {
            lock.unlock();
        }
        return pending;
    }

    /** Ends the threads after their step; digests that are on their way fail. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            waiting.forEach(Sm3Workers::end);
            waiting.clear();
            come.signalAll();
            gone.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static void end(Sm3Pending pending) {
        pending.fail(new IOException("hashing has ended"));
    }

    /** What one thread works on. */
    private final class Worker {

        private final Sm3Blocks blocks = new Sm3Blocks();
        private final Sm3Lanes lanes = new Sm3Lanes();
        private final byte[] room = new byte[Sm3Lanes.MOST * Sm3Pending.ROOM_BYTES];
        private final int[][] states = new int[Sm3Lanes.MOST][];
        private final int[] nobodys = Sm3Blocks.start();
        private final int[] counts = new int[Sm3Lanes.MOST];
        private final List<Sm3Pending> mine = new ArrayList<>(Sm3Lanes.MOST);

        void work() {
            while (take()) {
                if (mine.size() < Sm3Lanes.WORTHWHILE) {
                    mine.forEach(this::step);
                } else {
                    stepTogether();
                }
                mine.removeIf(Sm3Pending::isDone);
            }
            mine.forEach(Sm3Workers::end);
        }

        /** Takes what waits: all of it into lanes, or one message for this thread; false at the end. */
        private boolean take() {
            lock.lock();
            try {
                while (mine.isEmpty() && waiting.isEmpty() && !closed) {
                    come.awaitUninterruptibly();
                }
                boolean many = mine.size() + waiting.size() >= Sm3Lanes.WORTHWHILE;
                int most = many ? Sm3Lanes.MOST : 1;
                while (mine.size() < most && !waiting.isEmpty()) {
                    Sm3Pending next = waiting.removeFirst();
                    if (!next.isDone()) {
                        mine.add(next);
                    }
                }
                giveBack(most);
                gone.signalAll();
                return !closed;
            } finally {
                lock.unlock();
            }
        }

        /** Lanes have become few: other threads help with what they leave. */
        private void giveBack(int most) {
            while (mine.size() > most) {
                waiting.addFirst(mine.remove(mine.size() - 1));
                come.signal();
            }
        }

        private void step(Sm3Pending pending) {
            int count = pending.read(room, 0);
            blocks.resume(pending.state());
            for (int from = 0; from < count; from += Sm3Blocks.MOST) {
                blocks.take(room, from * Sm3Blocks.BLOCK_BYTES, Math.min(Sm3Blocks.MOST, count - from));
            }
            blocks.leave(pending.state());
            pending.taken(count);
        }

        private void stepTogether() {
            int most = 0;
            for (int lane = 0; lane < mine.size(); lane++) {
                counts[lane] = mine.get(lane).read(room, lane * Sm3Pending.ROOM_BYTES);
                most = Math.max(most, counts[lane]);
            }
            for (int block = 0; block < most; block++) {
                for (int lane = 0; lane < mine.size(); lane++) {
                    states[lane] = block < counts[lane] ? mine.get(lane).state() : nobodys;
                }
                lanes.take(states, mine.size(), room, block * Sm3Blocks.BLOCK_BYTES, Sm3Pending.ROOM_BYTES);
            }
            for (int lane = 0; lane < mine.size(); lane++) {
                mine.get(lane).taken(counts[lane]);
            }
        }
    }
}
