package org.sunbid.notice.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunbid.notice.publication.Publication;
import org.sunbid.notice.publication.PublicationKind;
import org.sunbid.notice.tender.NoticedTender;
import org.sunbid.notice.tender.Stage;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.page.Step;

/** The row of steps above a tender: notice, documents, bids, opening, evaluation, candidates, award, contract. */
final class LifeSteps {

    private static final int OPENING = 3;

    private LifeSteps() {}

    static List<Step> of(NoticedTender tender, List<Publication> publications, Instant now, LifeMessages words) {
        List<Step> steps = new ArrayList<>();
        List<String> labels = List.of(
                words.step_notice(),
                words.step_documents(),
                words.step_bids(),
                words.step_opening(),
                words.step_evaluation(),
                words.step_candidates(),
                words.step_award(),
                words.step_contract());
        int at = at(tender, publications, now);
        for (int i = 0; i < labels.size(); i++) {
            steps.add(step(i, at, labels.get(i), note(i, tender, publications), tender.stage()));
        }
        return steps;
    }

    private static Step step(int index, int at, String label, String note, Stage stage) {
        if (index < at || stage == Stage.CONTRACTED) {
            return Step.done(label, note);
        }
        if (index > at) {
            return Step.ahead(label, "");
        }
        return stage == Stage.FAILED ? Step.failed(label, note) : Step.current(label, note);
    }

    private static int at(NoticedTender tender, List<Publication> publications, Instant now) {
        return switch (tender.stage()) {
            case BIDDING -> now.isBefore(tender.documentsUntil()) ? 1 : 2;
            case OPENING -> OPENING;
            case EVALUATION -> OPENING + 1;
            case CANDIDATES -> OPENING + 2;
            case AWARDED, CONTRACTED -> OPENING + 4;
            case FAILED -> failedAt(publications);
        };
    }

    /** The step after the last one that was reached. */
    private static int failedAt(List<Publication> publications) {
        if (day(publications, PublicationKind.CANDIDATES).isPresent()) {
            return OPENING + 3;
        }
        return day(publications, PublicationKind.RECORD).isPresent() ? OPENING + 1 : OPENING;
    }

    private static String note(int index, NoticedTender tender, List<Publication> publications) {
        return switch (index) {
            case 0 -> Formats.date(tender.publishedAt());
            case 2 -> Formats.date(tender.deadline());
            case OPENING -> day(publications, PublicationKind.RECORD).orElse("");
            case OPENING + 2 -> day(publications, PublicationKind.CANDIDATES).orElse("");
            case OPENING + 3 -> day(publications, PublicationKind.AWARD).orElse("");
            case OPENING + 4 -> day(publications, PublicationKind.CONTRACT).orElse("");
            default -> "";
        };
    }

    private static Optional<String> day(List<Publication> publications, PublicationKind kind) {
        return publications.stream()
                .filter(publication -> publication.kind() == kind)
                .map(publication -> Formats.date(publication.publishedAt()))
                .findFirst();
    }
}
