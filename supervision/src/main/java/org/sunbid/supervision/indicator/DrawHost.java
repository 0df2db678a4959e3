package org.sunbid.supervision.indicator;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunbid.network.message.DrawHeld;
import org.sunbid.network.message.Party;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.sealing.draw.Contribution;
import org.sunbid.supervision.tender.TenderStory;

/** The third party of a draw is the agency or the tenderee of its tender (PROTOCOL 14), not somebody the platform invented. */
final class DrawHost implements Indicator {

    private static final Set<String> PLATFORMS = Set.of("platform", "supervision");

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.notice().stream()
                .map(DrawHost::hosts)
                .flatMap(hosts -> story.all(DrawHeld.class).stream().flatMap(held -> strangers(held, hosts)
                        .map(stranger -> Finding.of(
                                IndicatorKind.DRAW_HOST, held.lot(), story.evidence(held), held.draw(), stranger))))
                .toList();
    }

    private static Set<String> hosts(TenderPublished notice) {
        return Stream.of(notice.tenderee(), notice.agency())
                .filter(party -> party != null)
                .map(Party::uscc)
                .collect(Collectors.toSet());
    }

    private static Stream<String> strangers(DrawHeld held, Set<String> hosts) {
        return HeldDraws.transcripts(held).stream()
                .flatMap(transcript -> transcript.contributions().stream())
                .map(Contribution::party)
                .filter(party -> !PLATFORMS.contains(party) && !hosts.contains(party))
                .distinct();
    }
}
