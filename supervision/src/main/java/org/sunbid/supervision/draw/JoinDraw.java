package org.sunbid.supervision.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.DrawAnnounced;
import org.sunbid.network.message.DrawJoined;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.Nonce;

/** A draw is announced: this platform chooses its share, binds itself to it and says so. Announced twice it joins once. */
@ApplicationScoped
class JoinDraw implements MessageHandler<DrawAnnounced> {

    private final SupervisedDraws draws;
    private final OwnShares shares;
    private final Outbox outbox;
    private final DatabaseClock clock;
    private final Audit audit;

    JoinDraw(SupervisedDraws draws, OwnShares shares, Outbox outbox, DatabaseClock clock, Audit audit) {
        this.draws = draws;
        this.shares = shares;
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Class<DrawAnnounced> type() {
        return DrawAnnounced.class;
    }

    @Override
    public void handle(DrawAnnounced message, Envelope envelope) {
        if (draws.held(envelope.issuer(), message.draw()).isPresent()) {
            return;
        }
        Instant now = clock.now();
        Nonce share = shares.choose();
        String sealed = shares.seal(envelope.issuer(), message.draw(), share);
        SupervisedDraw draw = new SupervisedDraw(envelope.issuer(), message, share, sealed, now);
        draws.persist(draw);
        outbox.tell(
                envelope.issuer(),
                new DrawJoined(
                        message.tender(),
                        message.draw(),
                        draw.lists().stream().map(SupervisedList::bySupervision).toList(),
                        now));
        audit.record("draw-joined", message.tender(), Map.of("draw", message.draw()));
    }
}
