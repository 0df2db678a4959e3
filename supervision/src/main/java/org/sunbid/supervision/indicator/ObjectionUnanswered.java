package org.sunbid.supervision.indicator;

import java.time.Instant;
import java.util.List;
import org.sunbid.network.message.ObjectionAnswered;
import org.sunbid.network.message.ObjectionKind;
import org.sunbid.network.message.ObjectionRaised;
import org.sunbid.supervision.tender.TenderStory;

/** An objection is answered within 3 days (REG 22, 54); at the opening on the spot (REG 44). */
final class ObjectionUnanswered implements Indicator {

    private static final int DAYS = 3;

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.all(ObjectionRaised.class).stream()
                .filter(raised -> raised.kind() != ObjectionKind.OPENING)
                .filter(raised -> answeredAt(story, raised, watch)
                        .isAfter(watch.calendar().endOfTerm(raised.at(), DAYS)))
                .map(raised -> Finding.of(
                        IndicatorKind.OBJECTION_UNANSWERED,
                        raised.lot(),
                        story.evidence(raised),
                        raised.number(),
                        DAYS))
                .toList();
    }

    private static Instant answeredAt(TenderStory story, ObjectionRaised raised, Watch watch) {
        return story.all(ObjectionAnswered.class).stream()
                .filter(answer -> answer.kind() == raised.kind() && answer.number() == raised.number())
                .map(ObjectionAnswered::at)
                .findFirst()
                .orElse(watch.now());
    }
}
