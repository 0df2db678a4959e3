package org.sunbid.supervision.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.message.AwardPublished;
import org.sunbid.network.message.CandidatesPublished;
import org.sunbid.network.message.ContractRecorded;
import org.sunbid.network.message.EvaluationReported;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.page.Step;
import org.sunbid.supervision.tender.Stage;
import org.sunbid.supervision.tender.TenderMessages;
import org.sunbid.supervision.tender.TenderStory;

/** The life of a tender as a row of steps. */
final class LifeSteps {

    private final TenderMessages words;
    private final TenderStory story;
    private final Stage stage;

    LifeSteps(TenderMessages words, TenderStory story, Stage stage) {
        this.words = words;
        this.story = story;
        this.stage = stage;
    }

    List<Step> steps() {
        List<String> labels = List.of(
                words.step_notice(),
                words.step_bidding(),
                words.step_opening(),
                words.step_evaluation(),
                words.step_candidates(),
                words.step_award(),
                words.step_contract());
        int current = stage == Stage.FAILED ? failedAt() : position(stage);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            steps.add(step(labels.get(i), i, current));
        }
        return steps;
    }

    private Step step(String label, int position, int current) {
        String day = day(position);
        if (position < current || stage == Stage.CONTRACTED) {
            return Step.done(label, day);
        }
        if (position > current) {
            return Step.ahead(label, day);
        }
        return stage == Stage.FAILED ? Step.failed(label, "") : Step.current(label, day);
    }

    private static int position(Stage stage) {
        return switch (stage) {
            case BIDDING -> 1;
            case OPENING -> 2;
            case OPENED, EVALUATING -> 3;
            case EVALUATED, CANDIDATES -> 4;
            case AWARDED, CONTRACTED, FAILED -> 6;
        };
    }

    private int failedAt() {
        if (last(EvaluationReported.class).isPresent()) {
            return 4;
        }
        return last(OpeningHeld.class).isPresent() ? 3 : 2;
    }

    private String day(int position) {
        Optional<Instant> at =
                switch (position) {
                    case 0 -> last(TenderPublished.class).map(TenderPublished::publishedAt);
                    case 1 -> story.deadline();
                    case 2 -> last(OpeningHeld.class).map(OpeningHeld::openedAt);
                    case 3 -> last(EvaluationReported.class).map(EvaluationReported::at);
                    case 4 -> last(CandidatesPublished.class).map(CandidatesPublished::at);
                    case 5 -> last(AwardPublished.class).map(AwardPublished::at);
                    default -> last(ContractRecorded.class).map(ContractRecorded::at);
                };
        return at.map(Formats::date).orElse("");
    }

    private <M extends NetworkMessage> Optional<M> last(Class<M> type) {
        return story.last(type);
    }
}
