package org.sunbid.network.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.peer.TestNode;

import static org.assertj.core.api.Assertions.assertThat;

class AnyOrderOfArrivalTest {

    /** However often and in whatever order envelopes arrive, each is handled exactly once and in order. */
    @Property(tries = 12)
    void eachMessageIsHandledOnceAndInOrder(
            @ForAll @IntRange(min = 1, max = 25) int count,
            @ForAll @IntRange(min = 1, max = 3) int copies,
            @ForAll long seed) {
        Random random = new Random(seed);
        TestNode trading = new TestNode("kunming-trading");
        TestNode notice = new TestNode("public-notice").knows(trading);
        List<String> subjects = IntStream.range(0, count).mapToObj(i -> "m" + i).toList();
        trading.says(Audience.PUBLIC, subjects.toArray(String[]::new));
        List<byte[]> arrivals = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            arrivals.addAll(trading.said(Audience.PUBLIC));
        }
        Collections.shuffle(arrivals, random);

        for (int at = 0; at < arrivals.size(); ) {
            int next = Math.min(arrivals.size(), at + 1 + random.nextInt(5));
            notice.inbox.receive(arrivals.subList(at, next));
            if (random.nextBoolean()) {
                notice.follower.follow();
            }
            at = next;
        }
        notice.follower.follow();

        assertThat(notice.heard).isEqualTo(subjects);
        assertThat(notice.alerts.latest(1)).isEmpty();
    }
}
