package org.sunbid.sealing.log;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Group commit: of those who wait for the log's one writer, the next whose turn it is writes for all who have come by
 * then. A writer's transaction is so paid once by many. Safe for any number of threads.
 *
 * @param <K> what is asked for
 * @param <V> what comes of it
 */
public final class GroupCommit<K, V> {

    private final Function<Set<K>, Map<K, V>> work;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Map<K, CompletableFuture<V>> waiting = new ConcurrentHashMap<>();

    /**
     * @param work is done by one thread at a time and durable when it returns; a key that its answer leaves out does not
     *     exist
     */
    public GroupCommit(Function<Set<K>, Map<K, V>> work) {
        this.work = work;
    }

    /**
     * Waits until the work is done for this key, by the caller or by another.
     *
     * @throws IllegalArgumentException when there is no such key
     * @throws RuntimeException what the work threw, to everyone of the group; each may ask again
     */
    public V of(K key) {
        CompletableFuture<V> own = waiting.computeIfAbsent(key, each -> new CompletableFuture<>());
        turn.lock();
        try {
            if (!own.isDone()) {
                commit();
            }
        } finally {
            turn.unlock();
        }
        try {
            return own.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void commit() {
        Map<K, CompletableFuture<V>> group = Map.copyOf(waiting);
        waiting.keySet().removeAll(group.keySet());
        try {
            Map<K, V> done = work.apply(group.keySet());
            group.forEach((key, each) -> {
                V value = done.get(key);
                if (value == null) {
                    each.completeExceptionally(new IllegalArgumentException("nothing is known of " + key));
                } else {
                    each.complete(value);
                }
            });
        } catch (RuntimeException | Error failure) {
            group.values().forEach(each -> each.completeExceptionally(failure));
        }
    }
}
