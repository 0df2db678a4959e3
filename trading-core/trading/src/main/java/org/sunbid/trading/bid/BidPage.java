package org.sunbid.trading.bid;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import org.sunbid.platform.page.Language;
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

    /** The bid that matters: the one that counts, else the latest; null when there is none. */
    public BidStatus current() {
        return bids.stream()
                .filter(bid -> bid.state() == BidState.SEALED)
                .findFirst()
                .orElse(bids.isEmpty() ? null : bids.get(0));
    }

    /** It can be withdrawn now. */
    public boolean mayWithdraw() {
        return open && current() != null && current().state().next().contains(BidState.WITHDRAWN_BY_BIDDER);
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

    /** The colour of a state. */
    public String tone(BidStatus bid) {
        return switch (bid.state()) {
            case UPLOADING -> "wait";
            case SEALED, OPENED -> "go";
            case SUPERSEDED -> "info";
            case WITHDRAWN_BY_BIDDER, LAPSED -> "warn";
            case REVOKED, WITHDRAWN -> "stop";
        };
    }

    /** A state in words. */
    public String stateText(BidStatus bid) {
        BidMessages words = MessageBundles.get(BidMessages.class, Localized.Literal.of(language.tag()));
        return switch (bid.state()) {
            case UPLOADING -> words.state_UPLOADING();
            case SEALED -> words.state_SEALED();
            case SUPERSEDED -> words.state_SUPERSEDED();
            case WITHDRAWN_BY_BIDDER -> words.state_WITHDRAWN_BY_BIDDER();
            case LAPSED -> words.state_LAPSED();
            case OPENED -> words.state_OPENED();
            case REVOKED -> words.state_REVOKED();
            case WITHDRAWN -> words.state_WITHDRAWN();
        };
    }
}
