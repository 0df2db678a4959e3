package org.sunbid.evaluation.lending;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunbid.evaluation.city.CityRefusal;
import org.sunbid.evaluation.city.TurnedAway;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.DrawShare;
import org.sunbid.network.message.ListDrawn;
import org.sunbid.network.message.SharesRevealed;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.Nonce;

/**
 * The host's joint draw has all its shares: the frozen list is drawn from under the same, what came out is told to the host and
 * to supervision, and experts are asked in drawn order. Refused unless exactly three parties, platform and supervision among
 * them, were bound to their shares for this very list.
 */
@ApplicationScoped
public class HearSharesRevealed implements MessageHandler<SharesRevealed> {

    private static final int PARTIES = 3;

    private final Lendings lendings;
    private final LentExperts experts;
    private final InviteLent inviting;
    private final Outbox outbox;
    private final TurnedAway turnedAway;
    private final DatabaseClock clock;
    private final Audit audit;

    HearSharesRevealed(
            Lendings lendings,
            LentExperts experts,
            InviteLent inviting,
            Outbox outbox,
            TurnedAway turnedAway,
            DatabaseClock clock,
            Audit audit) {
        this.lendings = lendings;
        this.experts = experts;
        this.inviting = inviting;
        this.outbox = outbox;
        this.turnedAway = turnedAway;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Class<SharesRevealed> type() {
        return SharesRevealed.class;
    }

    @Override
    public void handle(SharesRevealed message, Envelope envelope) {
        Optional<Lending> found = lendings.held(envelope.issuer(), message.list());
        if (found.isEmpty()) {
            turnedAway.record(envelope, message.lot(), List.of(Reason.of(CityRefusal.UNKNOWN_LIST, envelope.issuer())));
        } else if (found.get().state() != LendingState.LISTED) {
            turnedAway.record(envelope, message.lot(), List.of(Reason.of(CityRefusal.WRONG_STATE)));
        } else if (!isBound(message.shares(), found.get().listHash())) {
            turnedAway.record(envelope, message.lot(), List.of(Reason.of(CityRefusal.SHARES_FORGED)));
        } else {
            draw(found.get(), message);
        }
    }

    private static boolean isBound(List<DrawShare> shares, String listHash) {
        Map<String, Long> parties =
                shares.stream().collect(Collectors.groupingBy(DrawShare::party, Collectors.counting()));
        return shares.size() == PARTIES
                && parties.size() == PARTIES
                && parties.containsKey("platform")
                && parties.containsKey("supervision")
                && shares.stream()
                        .allMatch(share -> nonce(share).commitment(listHash).equals(share.commitment()));
    }

    private static Nonce nonce(DrawShare share) {
        return new Nonce(share.party(), share.nonce());
    }

    private void draw(Lending lending, SharesRevealed message) {
        Instant now = clock.now();
        Map<String, LentExpert> byName =
                experts.of(lending).stream().collect(Collectors.toMap(LentExpert::drawnAs, Function.identity()));
        DrawTranscript transcript = Draw.draw(
                DrawRequest.of(lending.list(), List.copyOf(byName.keySet()), lending.seats()),
                message.shares().stream().map(HearSharesRevealed::nonce).toList());
        List<String> order = transcript.order();
        for (int place = 0; place < order.size(); place++) {
            byName.get(order.get(place)).drawnAt(place);
        }
        String text = new String(transcript.write(), StandardCharsets.UTF_8);
        lending.drawn(message.draw(), text);
        experts.flush();
        ListDrawn drawn =
                new ListDrawn(lending.tenderCode(), lending.lotCode(), message.draw(), lending.list(), text, now);
        outbox.tell(lending.host(), drawn);
        outbox.report(drawn);
        audit.record("list-drawn-for-city", lending.lotCode(), Map.of("host", lending.host()));
        inviting.fill(lending, now);
    }
}
