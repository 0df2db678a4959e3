package org.sunbid.supervision.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.ExpertsListed;
import org.sunbid.network.message.LendingShort;
import org.sunbid.network.message.ListDrawn;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.OrderAcknowledged;
import org.sunbid.network.message.SeatLent;

/** Keeps the list of tenders up to date with what is told of them. */
@ApplicationScoped
class FollowTender implements MessageHandler<NetworkMessage> {

    private static final Pattern TENDER_CODE = Pattern.compile("[A-Z]\\d{19}");

    private final WatchedTenders tenders;

    FollowTender(WatchedTenders tenders) {
        this.tenders = tenders;
    }

    @Override
    public Class<NetworkMessage> type() {
        return NetworkMessage.class;
    }

    @Override
    public void handle(NetworkMessage message, Envelope envelope) {
        if (!TENDER_CODE.matcher(message.subject()).matches() || message instanceof OrderAcknowledged) {
            return;
        }
        if (isOfALender(message) && tenders.byCode(message.subject()).isEmpty()) {
            return;
        }
        WatchedTender tender = tenders.byCode(message.subject()).orElseGet(() -> {
            WatchedTender first = new WatchedTender(message.subject(), envelope.issuer(), envelope.occurredAt());
            tenders.persist(first);
            return first;
        });
        tender.tell(message, envelope.occurredAt());
    }

    /** A city that lends experts speaks of tenders that it does not run. */
    private static boolean isOfALender(NetworkMessage message) {
        return message instanceof ExpertsListed
                || message instanceof ListDrawn
                || message instanceof SeatLent
                || message instanceof LendingShort;
    }
}
