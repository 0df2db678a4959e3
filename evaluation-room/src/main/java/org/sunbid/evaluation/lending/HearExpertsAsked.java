package org.sunbid.evaluation.lending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.evaluation.city.Cities;
import org.sunbid.evaluation.city.CityRefusal;
import org.sunbid.evaluation.city.TurnedAway;
import org.sunbid.evaluation.draw.Handles;
import org.sunbid.evaluation.draw.Quota;
import org.sunbid.evaluation.draw.SuitableExperts;
import org.sunbid.evaluation.expert.Expert;
import org.sunbid.evaluation.panel.Organisation;
import org.sunbid.evaluation.panel.Parties;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.ExpertsAsked;
import org.sunbid.network.message.ExpertsListed;
import org.sunbid.network.message.Party;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.Nonce;

/**
 * Another city asks for experts: whoever fits and has no ground to recuse by the organisations it names (O12 12) is listed, the
 * list is frozen, and its hash and length are told to the city and to supervision; no name. Asked twice it answers once.
 */
@ApplicationScoped
public class HearExpertsAsked implements MessageHandler<ExpertsAsked> {

    /** So many lists a lot can freeze here: asking again and again with other organisations would search the pool. */
    private static final int MOST_LISTS = 16;

    private final Cities cities;
    private final SuitableExperts pool;
    private final Lendings lendings;
    private final LentExperts experts;
    private final Outbox outbox;
    private final TurnedAway turnedAway;
    private final DatabaseClock clock;
    private final Audit audit;

    HearExpertsAsked(
            Cities cities,
            SuitableExperts pool,
            Lendings lendings,
            LentExperts experts,
            Outbox outbox,
            TurnedAway turnedAway,
            DatabaseClock clock,
            Audit audit) {
        this.cities = cities;
        this.pool = pool;
        this.lendings = lendings;
        this.experts = experts;
        this.outbox = outbox;
        this.turnedAway = turnedAway;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Class<ExpertsAsked> type() {
        return ExpertsAsked.class;
    }

    @Override
    public void handle(ExpertsAsked message, Envelope envelope) {
        String host = envelope.issuer();
        Decision decision = MayLend.check(message, host, cities.mayBorrow(host));
        if (decision instanceof Decision.Refused refused) {
            turnedAway.record(envelope, message.lot(), refused.reasons());
            refuse(host, message, refused.reasons().get(0));
        } else if (lendings.held(host, message.list()).isEmpty()) {
            list(host, message);
        }
    }

    private void list(String host, ExpertsAsked message) {
        List<Expert> available =
                pool.available(parties(message), new Quota(message.specialty(), message.region(), message.seats()));
        if (lendings.count(host, message.lot()) >= MOST_LISTS) {
            refuse(host, message, Reason.of(CityRefusal.TOO_MANY_LISTS, MOST_LISTS));
            return;
        }
        if (available.size() < message.seats()) {
            refuse(host, message, Reason.of(CityRefusal.TOO_FEW, message.seats(), available.size()));
            return;
        }
        Instant now = clock.now();
        Lending lending = new Lending(host, message, Nonce.random("salt").value(), now);
        List<LentExpert> listed = new ArrayList<>();
        for (Expert expert : available) {
            listed.add(new LentExpert(lending, Handles.of(lending.salt(), expert.id()), expert.id()));
        }
        DrawRequest request = DrawRequest.of(
                lending.list(), listed.stream().map(LentExpert::drawnAs).toList(), lending.seats());
        lending.freeze(request.hash());
        lendings.persistAndFlush(lending);
        experts.persist(listed);
        answer(
                host,
                new ExpertsListed(
                        message.tender(), message.lot(), message.list(), request.hash(), listed.size(), null, now));
        audit.record(
                "experts-listed-for-city",
                message.lot(),
                Map.of("host", host, "candidates", String.valueOf(listed.size())));
    }

    private void refuse(String host, ExpertsAsked message, Reason reason) {
        String code = reason.code().code();
        answer(host, new ExpertsListed(message.tender(), message.lot(), message.list(), null, 0, code, clock.now()));
        audit.record("lending-refused", message.lot(), Map.of("host", host, "reason", code));
    }

    private void answer(String host, ExpertsListed listed) {
        outbox.tell(host, listed);
        outbox.report(listed);
    }

    private static Parties parties(ExpertsAsked message) {
        return new Parties(
                organisation(message.tenderee()),
                Optional.ofNullable(message.agency()).map(HearExpertsAsked::organisation).stream()
                        .toList(),
                message.bidders().stream().map(HearExpertsAsked::organisation).toList());
    }

    private static Organisation organisation(Party party) {
        return Organisation.of(Optional.ofNullable(party.uscc()).orElse(""), party.name());
    }
}
