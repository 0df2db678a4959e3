package org.sunbid.trading.bid;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sunbid.platform.page.Language;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.tender.BidEnvelopes;
import org.sunbid.trading.tender.LotSheet;

/**
 * What the bidder's own page shows.
 *
 * @param lot the lot
 * @param bids the bidder's own, the latest first
 * @param open the deadline has not passed
 * @param sizeLimit bytes a sealed bid may have
 * @param language in which states are named
 */
public record BidPage(LotSheet lot, List<BidStatus> bids, boolean open, long sizeLimit, Language language) {

    public BidPage {
        bids = List.copyOf(bids);
    }

    /** Of each envelope the bid that matters: the one that counts, else the latest; none where none was begun. */
    public List<BidStatus> current() {
        return asked().flatMap(envelope -> current(envelope).stream()).toList();
    }

    private Optional<BidStatus> current(Envelope envelope) {
        return of(envelope)
                .filter(bid -> bid.state() == BidState.SEALED)
                .findFirst()
                .or(() -> of(envelope).findFirst());
    }

    private Stream<BidStatus> of(Envelope envelope) {
        return bids.stream().filter(bid -> bid.envelope() == envelope);
    }

    private Stream<Envelope> asked() {
        return lot.envelopes().envelopes().stream().sorted();
    }

    /** Technical part and price are sealed apart. */
    public boolean isTwo() {
        return lot.envelopes() == BidEnvelopes.TWO;
    }

    /** Applications for prequalification are handed in, without a price. */
    public boolean isApplication() {
        return lot.envelopes() == BidEnvelopes.APPLICATION;
    }

    /** The folder in which an application, or a whole bid, is made, as the page proposes it. */
    public String folder() {
        return (isApplication() ? Envelope.APPLICATION.id() : "bid") + "-" + lot.lotCode();
    }

    /** The folders in which the two envelopes are made, as the page proposes them. */
    public List<String> folders() {
        return asked().map(envelope -> envelope.id() + "-" + lot.lotCode()).toList();
    }

    /** What is there of two envelopes when one is missing, and which one; empty when none or both are there. */
    public Optional<String> half() {
        List<Envelope> missing = asked().filter(envelope -> !isSealed(envelope)).toList();
        List<Envelope> there = asked().filter(this::isSealed).toList();
        return open && !missing.isEmpty() && !there.isEmpty()
                ? Optional.of(words().half(name(there.get(0)), name(missing.get(0))))
                : Optional.empty();
    }

    private boolean isSealed(Envelope envelope) {
        return of(envelope).anyMatch(bid -> bid.state() == BidState.SEALED);
    }

    /** It can be withdrawn now. */
    public boolean mayWithdraw(BidStatus bid) {
        return open && bid.state().next().contains(BidState.WITHDRAWN_BY_BIDDER);
    }

    /** Its bidder took it back. */
    public boolean isTakenBack(BidStatus bid) {
        return bid.state() == BidState.WITHDRAWN_BY_BIDDER;
    }

    /** What an upload is, in words. */
    public String name(BidStatus bid) {
        return name(bid.envelope());
    }

    private String name(Envelope envelope) {
        BidMessages words = words();
        return switch (envelope) {
            case WHOLE -> words.envelope_WHOLE();
            case TECHNICAL -> words.envelope_TECHNICAL();
            case PRICE -> words.envelope_PRICE();
            case APPLICATION -> words.envelope_APPLICATION();
        };
    }

    /** The accepted suites. */
    public String suites() {
        return String.join(", ", lot.suites().stream().sorted().toList());
    }

    /** How many chunks are there. */
    public int uploaded(BidStatus bid) {
        return bid.received();
    }

    /** Its chunks are still coming. */
    public boolean isUploading(BidStatus bid) {
        return bid.state() == BidState.UPLOADING;
    }

    /** It is not complete: its chunks are still coming, or did not all come before the deadline. */
    public boolean isUnfinished(BidStatus bid) {
        return isUploading(bid)
                || (bid.state() == BidState.LAPSED && bid.sealedAt().isEmpty());
    }

    /** The colour of a state. */
    public String tone(BidStatus bid) {
        return switch (bid.state()) {
            case UPLOADING -> "wait";
            case SEALED, OPENED -> "go";
            case SUPERSEDED -> "info";
            case WITHDRAWN_BY_BIDDER, LAPSED, LEFT_CLOSED -> "warn";
            case REVOKED, WITHDRAWN -> "stop";
        };
    }

    /** A state in words. */
    public String stateText(BidStatus bid) {
        BidMessages words = words();
        return switch (bid.state()) {
            case UPLOADING -> words.state_UPLOADING();
            case SEALED -> words.state_SEALED();
            case SUPERSEDED -> words.state_SUPERSEDED();
            case WITHDRAWN_BY_BIDDER -> words.state_WITHDRAWN_BY_BIDDER();
            case LAPSED -> bid.sealedAt().isPresent() ? words.state_HALF() : words.state_LAPSED();
            case LEFT_CLOSED -> words.state_LEFT_CLOSED();
            case OPENED -> words.state_OPENED();
            case REVOKED -> words.state_REVOKED();
            case WITHDRAWN -> words.state_WITHDRAWN();
        };
    }

    private BidMessages words() {
        return MessageBundles.get(BidMessages.class, Localized.Literal.of(language.tag()));
    }
}
