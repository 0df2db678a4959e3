package org.sunbid.supervision.indicator;

import java.util.List;
import java.util.Optional;
import org.sunbid.network.message.ContractRecorded;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.TenderStory;

/** The contract is signed within 30 days of the award notice (TBL 46). */
final class ContractLate implements Indicator {

    private static final int DAYS = 30;

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.lots().stream()
                .flatMap(lot -> lot(lot, story, watch).stream())
                .toList();
    }

    private static Optional<Finding> lot(LotStory lot, TenderStory story, Watch watch) {
        return lot.award()
                .filter(award -> lot.contract()
                        .map(ContractRecorded::at)
                        .orElse(watch.now())
                        .isAfter(watch.calendar().endOfTerm(award.at(), DAYS)))
                .map(award -> Finding.of(
                        IndicatorKind.CONTRACT_LATE,
                        lot.code(),
                        story.evidence(award),
                        lot.notice().name(),
                        DAYS));
    }
}
