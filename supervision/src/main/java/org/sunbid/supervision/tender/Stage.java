package org.sunbid.supervision.tender;

import java.util.Optional;
import org.sunbid.network.message.AwardCancelled;
import org.sunbid.network.message.AwardPublished;
import org.sunbid.network.message.CandidatesPublished;
import org.sunbid.network.message.ContractRecorded;
import org.sunbid.network.message.EvaluationReported;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.OpeningConvened;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.network.message.PanelDrawn;
import org.sunbid.network.message.TenderFailed;

/** How far a lot has come, in the order of its life. */
public enum Stage {
    /** Announced; bids come in under seal. */
    BIDDING,
    /** The hall is open, keys come in. */
    OPENING,
    /** Read out. */
    OPENED,
    /** A panel was drawn. */
    EVALUATING,
    /** The report is there. */
    EVALUATED,
    /** Candidates stand in public. */
    CANDIDATES,
    /** The winner is published. */
    AWARDED,
    /** The contract is on record. */
    CONTRACTED,
    /** 流标. */
    FAILED;

    /** Nothing more is to come. */
    public boolean isOver() {
        return this == CONTRACTED || this == FAILED;
    }

    /** Where a lot is after this message; empty when the message moves nothing. */
    public static Optional<Stage> after(NetworkMessage message) {
        if (message instanceof OpeningConvened) {
            return Optional.of(OPENING);
        } else if (message instanceof OpeningHeld) {
            return Optional.of(OPENED);
        } else if (message instanceof PanelDrawn) {
            return Optional.of(EVALUATING);
        } else if (message instanceof EvaluationReported) {
            return Optional.of(EVALUATED);
        } else if (message instanceof CandidatesPublished || message instanceof AwardCancelled) {
            return Optional.of(CANDIDATES);
        } else if (message instanceof AwardPublished) {
            return Optional.of(AWARDED);
        } else if (message instanceof ContractRecorded) {
            return Optional.of(CONTRACTED);
        } else if (message instanceof TenderFailed) {
            return Optional.of(FAILED);
        }
        return Optional.empty();
    }
}
