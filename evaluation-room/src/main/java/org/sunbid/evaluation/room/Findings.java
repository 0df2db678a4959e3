package org.sunbid.evaluation.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunbid.evaluation.panel.CheckItem;
import org.sunbid.evaluation.panel.CheckList;
import org.sunbid.evaluation.panel.Verdict;

/**
 * What the panel's votes come to: a verdict on every item of every bid, and which bids are rejected on which ground.
 * Votes of members who left do not count (REG 48).
 */
public final class Findings {

    private final CheckList list;
    private final Map<String, Map<UUID, Boolean>> votes = new HashMap<>();

    /** Counts the votes of those seated. */
    public Findings(CheckList list, Set<UUID> seated, List<ReviewVote> given) {
        this.list = list;
        given.stream().filter(vote -> seated.contains(vote.memberId())).forEach(vote -> votes.computeIfAbsent(
                        key(vote.bidId(), vote.item()), k -> new HashMap<>())
                .put(vote.memberId(), vote.passed()));
    }

    /** What the panel decides on one item of a bid. */
    public Verdict verdict(UUID bid, CheckItem item) {
        return Verdict.of(votes.getOrDefault(key(bid, item.code()), Map.of()));
    }

    /** The items on which a bid fails; empty when it goes on. */
    public List<CheckItem> failures(UUID bid) {
        return list.items().stream()
                .filter(item -> !verdict(bid, item).passed())
                .toList();
    }

    /** Whether a bid is rejected (否决投标). */
    public boolean rejects(UUID bid) {
        return !failures(bid).isEmpty();
    }

    /** The grounds of a rejection, each once, for example {@code REG 51(3), REG 51(6)}; empty when it goes on. */
    public String clauses(UUID bid) {
        return failures(bid).stream().map(CheckItem::clause).distinct().collect(Collectors.joining(", "));
    }

    private static String key(UUID bid, String item) {
        return bid + "/" + item;
    }
}
