package org.sunbid.sealing.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GroupCommitTest {

    @Test
    void thoseWhoCameWhileAnotherWroteAreWrittenTogether() throws Exception {
        List<Set<Integer>> groups = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch firstWrites = new CountDownLatch(1);
        CountDownLatch othersWait = new CountDownLatch(1);
        GroupCommit<Integer, String> commits = new GroupCommit<>(keys -> {
            groups.add(keys);
            if (groups.size() == 1) {
                firstWrites.countDown();
                await(othersWait);
            }
            return keys.stream().collect(Collectors.toMap(key -> key, key -> "place " + key));
        });
        ExecutorService threads = Executors.newFixedThreadPool(9);
        try {
            Future<String> first = threads.submit(() -> commits.of(0));
            await(firstWrites);
            List<Future<String>> others = new ArrayList<>();
            for (int key = 1; key <= 8; key++) {
                int each = key;
                others.add(threads.submit(() -> commits.of(each)));
            }
            TimeUnit.MILLISECONDS.sleep(200);
            othersWait.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("place 0");
            for (int key = 1; key <= 8; key++) {
                assertThat(others.get(key - 1).get(10, TimeUnit.SECONDS)).isEqualTo("place " + key);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(groups).containsExactly(Set.of(0), Set.of(1, 2, 3, 4, 5, 6, 7, 8));
    }

    @Test
    void aFailureReachesTheCallerAndTheNextCallTriesAgain() {
        List<Integer> tries = new ArrayList<>();
        GroupCommit<Integer, Integer> commits = new GroupCommit<>(keys -> {
            tries.add(1);
            if (tries.size() == 1) {
                throw new IllegalStateException("the database is away");
            }
            return keys.stream().collect(Collectors.toMap(key -> key, key -> key));
        });
        assertThatThrownBy(() -> commits.of(7))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is away");
        assertThat(commits.of(7)).isEqualTo(7);
    }

    @Test
    void anUnknownKeyIsRefused() {
        GroupCommit<Integer, Integer> commits = new GroupCommit<>(keys -> Map.of());
        assertThatThrownBy(() -> commits.of(7)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
