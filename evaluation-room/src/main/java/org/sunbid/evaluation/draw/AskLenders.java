package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.sunbid.evaluation.city.CityConfig;
import org.sunbid.evaluation.panel.Organisation;
import org.sunbid.evaluation.panel.Parties;
import org.sunbid.network.message.ExpertsAsked;
import org.sunbid.network.message.Party;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.trading.tender.LotSheet;

/**
 * Asks other cities for their experts: kinds, numbers, and from whom they must keep away; nothing of a bid, and nobody by name.
 * Supervision hears the same.
 */
@ApplicationScoped
class AskLenders {

    private final SuitableExperts pool;
    private final Outbox outbox;
    private final CityConfig config;

    AskLenders(SuitableExperts pool, Outbox outbox, CityConfig config) {
        this.pool = pool;
        this.outbox = outbox;
        this.config = config;
    }

    void ask(LotSheet lot, PanelDraw draw) {
        Parties parties = pool.parties(lot);
        for (int number = 0; number < draw.quotas().size(); number++) {
            FrozenQuota quota = draw.quotas().get(number);
            if (quota.isLent()) {
                ExpertsAsked asked = asked(lot, draw, number, parties);
                outbox.tell(quota.lender(), asked);
                outbox.report(asked);
            }
        }
    }

    private ExpertsAsked asked(LotSheet lot, PanelDraw draw, int number, Parties parties) {
        FrozenQuota quota = draw.quotas().get(number);
        Instant now = draw.requestedAt();
        return new ExpertsAsked(
                lot.tenderCode(),
                lot.lotCode(),
                Subjects.of(draw, number),
                lot.tenderName(),
                lot.lotName(),
                lot.category().name(),
                party(parties.tenderee()),
                parties.agency().stream().map(AskLenders::party).findFirst().orElse(null),
                parties.bidders().stream().map(AskLenders::party).toList(),
                quota.specialty(),
                quota.region(),
                quota.seats(),
                now,
                now.plus(config.window()),
                now);
    }

    private static Party party(Organisation organisation) {
        return new Party(organisation.uscc().orElse(""), organisation.name());
    }
}
