package org.sunbid.supervision.message;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.sunbid.network.message.AnnouncedRequest;
import org.sunbid.network.message.AwardCancelled;
import org.sunbid.network.message.AwardPublished;
import org.sunbid.network.message.BidsDisclosed;
import org.sunbid.network.message.CandidatesPublished;
import org.sunbid.network.message.ClarificationPublished;
import org.sunbid.network.message.ContractRecorded;
import org.sunbid.network.message.DecryptionAttributed;
import org.sunbid.network.message.DrawAnnounced;
import org.sunbid.network.message.DrawHeld;
import org.sunbid.network.message.EvaluationReported;
import org.sunbid.network.message.ExpertsListed;
import org.sunbid.network.message.NetworkAlerted;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.ObjectionAnswered;
import org.sunbid.network.message.ObjectionRaised;
import org.sunbid.network.message.OpenedState;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.network.message.OpeningProgressed;
import org.sunbid.network.message.OrderAcknowledged;
import org.sunbid.network.message.OrderState;
import org.sunbid.network.message.PanelDrawn;
import org.sunbid.network.message.RankedBid;
import org.sunbid.network.message.SubmissionIncidentReported;
import org.sunbid.network.message.TenderFailed;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.network.message.TenderResumed;
import org.sunbid.network.message.TenderSuspended;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.page.Language;

/** A message in a few words of a language: what happened, and the one thing worth knowing about it. */
public final class MessageWords {

    private final JournalMessages words;

    /** Words of this language. */
    public MessageWords(Language language) {
        this.words = MessageBundles.get(JournalMessages.class, Localized.Literal.of(language.tag()));
    }

    /** What happened. */
    public String title(String type) {
        return words.type(type);
    }

    /** The one thing worth knowing; empty when the title says it all. */
    public String detail(NetworkMessage message) {
        String detail = untilOpening(message);
        return detail.isEmpty() ? afterOpening(message) : detail;
    }

    private String untilOpening(NetworkMessage message) {
        if (message instanceof TenderPublished published) {
            return words.tender_published(published.name());
        } else if (message instanceof ClarificationPublished clarification) {
            return words.clarification(clarification.number(), clarification.title());
        } else if (message instanceof TenderSuspended suspended) {
            return words.by_order(suspended.order()) + " · " + suspended.reason();
        } else if (message instanceof TenderResumed resumed) {
            return words.by_order(resumed.order());
        } else if (message instanceof TenderFailed failed) {
            return failed.reason();
        } else if (message instanceof ObjectionRaised raised) {
            return words.objection(raised.number(), raised.kind().name());
        } else if (message instanceof ObjectionAnswered answered) {
            return words.objection(answered.number(), answered.kind().name());
        } else if (message instanceof OrderAcknowledged order) {
            return words.acknowledged(order.order(), order.state() == OrderState.CARRIED_OUT);
        } else if (message instanceof NetworkAlerted alert) {
            return alert.kind() + " · " + alert.issuer() + " " + alert.audience() + " " + alert.sequence();
        }
        return "";
    }

    private String afterOpening(NetworkMessage message) {
        if (message instanceof OpeningProgressed progress) {
            return words.progress(progress.waiting(), progress.opened(), progress.failed());
        } else if (message instanceof OpeningHeld held) {
            long opened = held.bids().stream()
                    .filter(bid -> bid.state() == OpenedState.OPENED)
                    .count();
            return words.opening_held(held.bids().size(), (int) opened);
        } else if (message instanceof DecryptionAttributed attributed) {
            return words.attributed(attributed.bidder().name(), attributed.side(), attributed.rule());
        } else if (message instanceof BidsDisclosed disclosed) {
            return words.disclosed(disclosed.receipts().size());
        } else if (message instanceof DrawAnnounced draw) {
            int picks =
                    draw.requests().stream().mapToInt(AnnouncedRequest::picks).sum();
            return words.draw_announced(draw.purpose().name(), draw.requests().size(), picks);
        } else if (message instanceof ExpertsListed listed) {
            return listed.refusal() == null ? String.valueOf(listed.candidates()) : listed.refusal();
        } else if (message instanceof DrawHeld draw) {
            return words.draw_held(
                    draw.voidedBy() == null ? "" : draw.voidedBy(),
                    draw.transcripts().size());
        } else if (message instanceof SubmissionIncidentReported incident) {
            return words.incident(
                    incident.bidder().name(),
                    incident.received(),
                    incident.chunks(),
                    incident.seen().size());
        } else if (message instanceof PanelDrawn drawn) {
            return words.drawn(drawn.members());
        } else if (message instanceof EvaluationReported report) {
            long rejected =
                    report.ranking().stream().filter(RankedBid::rejected).count();
            return words.evaluated(report.ranking().size(), (int) rejected);
        } else if (message instanceof CandidatesPublished candidates) {
            return words.candidates(candidates.candidates().size());
        } else if (message instanceof AwardPublished award) {
            return words.award(award.winner().name(), Formats.money(award.price()));
        } else if (message instanceof AwardCancelled cancelled) {
            return cancelled.winner().name() + " · " + cancelled.reason();
        } else if (message instanceof ContractRecorded contract) {
            return words.contract(Formats.money(contract.price()));
        }
        return "";
    }
}
