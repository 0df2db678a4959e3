package org.sunbid.supervision.tender;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.message.AwardCancelled;
import org.sunbid.network.message.AwardPublished;
import org.sunbid.network.message.BidsDisclosed;
import org.sunbid.network.message.CandidatesPublished;
import org.sunbid.network.message.ContractRecorded;
import org.sunbid.network.message.DecryptionAttributed;
import org.sunbid.network.message.EvaluationReported;
import org.sunbid.network.message.LotNotice;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.OpenedBid;
import org.sunbid.network.message.OpenedState;
import org.sunbid.network.message.OpeningConvened;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.network.message.OpeningProgressed;
import org.sunbid.network.message.PanelDrawn;
import org.sunbid.network.message.SubmissionIncidentReported;
import org.sunbid.network.message.TenderFailed;

/**
 * What was told of one lot.
 *
 * @param notice as announced
 * @param tender the story it is part of
 */
public record LotStory(LotNotice notice, TenderStory tender) {

    /** Its code. */
    public String code() {
        return notice.lot();
    }

    /** How far it has come: the furthest that any message says; failed is the end wherever it came. */
    public Stage stage() {
        return tender.told().stream()
                .filter(told -> code().equals(lotOf(told.message())))
                .flatMap(told -> Stage.after(told.message()).stream())
                .max(Comparator.naturalOrder())
                .orElse(Stage.BIDDING);
    }

    public Optional<OpeningConvened> convened() {
        return last(OpeningConvened.class);
    }

    public Optional<OpeningProgressed> progress() {
        return last(OpeningProgressed.class);
    }

    public Optional<OpeningHeld> held() {
        return last(OpeningHeld.class);
    }

    /** Why bids stayed closed: of each bidder what was told last. */
    public List<DecryptionAttributed> attributed() {
        Map<String, DecryptionAttributed> byBidder = new LinkedHashMap<>();
        tender.all(DecryptionAttributed.class).stream()
                .filter(message -> code().equals(message.lot()))
                .forEach(message -> byBidder.put(message.bidder().uscc(), message));
        return List.copyOf(byBidder.values());
    }

    public Optional<BidsDisclosed> disclosed() {
        return last(BidsDisclosed.class);
    }

    /** Incidents of submission, in the order in which they were told; none before the deadline. */
    public List<SubmissionIncidentReported> incidents() {
        return tender.all(SubmissionIncidentReported.class).stream()
                .filter(incident -> code().equals(incident.lot()))
                .toList();
    }

    public Optional<PanelDrawn> drawn() {
        return last(PanelDrawn.class);
    }

    public Optional<EvaluationReported> evaluated() {
        return last(EvaluationReported.class);
    }

    public Optional<CandidatesPublished> candidates() {
        return last(CandidatesPublished.class);
    }

    /** The award that stands; one that was cancelled does not. */
    public Optional<AwardPublished> award() {
        Optional<Instant> cancelled = last(AwardCancelled.class).map(AwardCancelled::at);
        return last(AwardPublished.class)
                .filter(award ->
                        cancelled.filter(at -> !at.isBefore(award.at())).isEmpty());
    }

    public Optional<ContractRecorded> contract() {
        return last(ContractRecorded.class);
    }

    public Optional<TenderFailed> failure() {
        return last(TenderFailed.class);
    }

    /** The bids that were read out, lowest price first; none before the opening was held. */
    public List<OpenedBid> pricedBids() {
        return held().stream()
                .flatMap(held -> held.bids().stream())
                .filter(bid -> bid.state() == OpenedState.OPENED && bid.price() != null)
                .sorted(Comparator.comparing(OpenedBid::price))
                .toList();
    }

    /** The cap, if there is one. */
    public Optional<BigDecimal> cap() {
        return Optional.ofNullable(notice.priceCap());
    }

    /** The latest message of a type about this lot. */
    public <M extends NetworkMessage> Optional<M> last(Class<M> type) {
        List<M> all = tender.all(type).stream()
                .filter(message -> code().equals(lotOf(message)))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The lot a message is about; empty text when it is about the tender as a whole. */
    public static String lotOf(NetworkMessage message) {
        for (var component : message.getClass().getRecordComponents()) {
            if (component.getName().equals("lot")) {
                return read(component, message);
            }
        }
        return "";
    }

    private static String read(java.lang.reflect.RecordComponent component, NetworkMessage message) {
        try {
            Object lot = component.getAccessor().invoke(message);
            return lot == null ? "" : lot.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
