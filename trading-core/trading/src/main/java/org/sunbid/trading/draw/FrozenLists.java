package org.sunbid.trading.draw;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** All lists of a draw together. */
final class FrozenLists {

    private FrozenLists() {}

    /** What freezes each, in their order. */
    static List<String> hashes(List<FrozenList> lists) {
        return lists.stream().map(FrozenList::requestHash).toList();
    }

    /** Commitments by party, one map a list; only of those who committed. */
    static List<Map<String, String>> commitments(JointDraw draw) {
        return draw.lists().stream().map(list -> list.commitments(draw.host())).toList();
    }

    /** The first platform that has still to draw from its list. */
    static String silentHolder(List<FrozenList> lists) {
        return lists.stream()
                .filter(FrozenList::isWaitedFor)
                .map(list -> list.elsewhere().holder())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is waited for"));
    }

    /** Binds a party, one commitment a list. */
    static void bind(
            List<FrozenList> lists, List<String> commitments, BiFunction<FrozenList, String, FrozenList> party) {
        for (int number = 0; number < lists.size(); number++) {
            lists.set(number, party.apply(lists.get(number), commitments.get(number)));
        }
    }
}
