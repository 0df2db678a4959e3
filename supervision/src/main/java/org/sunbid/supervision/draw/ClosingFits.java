package org.sunbid.supervision.draw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunbid.network.message.ClosedRequest;
import org.sunbid.network.message.DrawClosed;
import org.sunbid.network.message.DrawCommitment;

/**
 * Before this platform reveals: every list is the one announced, bound by exactly three parties, the platform as it
 * announced, this platform as it answered, and one host, the same for all lists. Only then nobody can choose any more.
 */
final class ClosingFits {

    private ClosingFits() {}

    /** The host that is the third party; empty when something does not fit. */
    static Optional<String> host(List<SupervisedList> announced, DrawClosed closed) {
        if (closed.requests().size() != announced.size()) {
            return Optional.empty();
        }
        Set<String> hosts =
                closed.requests().stream().map(ClosingFits::thirdParty).collect(Collectors.toSet());
        boolean fits = hosts.size() == 1 && !hosts.contains("");
        for (int number = 0; fits && number < announced.size(); number++) {
            fits = fits(announced.get(number), closed.requests().get(number));
        }
        return fits ? hosts.stream().findFirst() : Optional.empty();
    }

    /** The host's commitment to a list that fits. */
    static String byHost(ClosedRequest request, String host) {
        return byParty(request).get(host);
    }

    private static boolean fits(SupervisedList announced, ClosedRequest closed) {
        Map<String, String> byParty = byParty(closed);
        return closed.requestHash().equals(announced.requestHash())
                && announced.byPlatform().equals(byParty.get(SupervisedDraw.PLATFORM))
                && announced.bySupervision().equals(byParty.get(SupervisedDraw.SUPERVISION));
    }

    /** Who is bound beside platform and supervision; nothing unless there are exactly three. */
    private static String thirdParty(ClosedRequest closed) {
        Set<String> others = byParty(closed).keySet().stream()
                .filter(party -> !Set.of(SupervisedDraw.PLATFORM, SupervisedDraw.SUPERVISION)
                        .contains(party))
                .collect(Collectors.toSet());
        return closed.commitments().size() == 3 && others.size() == 1
                ? others.iterator().next()
                : "";
    }

    private static Map<String, String> byParty(ClosedRequest closed) {
        return closed.commitments().stream()
                .collect(Collectors.toMap(DrawCommitment::party, DrawCommitment::commitment, (one, other) -> ""));
    }
}
