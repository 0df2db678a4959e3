package org.sunbid.trading.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.TenderAction;

/** Leads from the tender page to the deposits: bidders to their own, those who run the tender to all. */
@ApplicationScoped
public class DepositActions implements TenderAction {

    @Override
    public List<Offer> offers(LotSheet lot, Optional<Actor> actor, Locale locale) {
        if (actor.isEmpty() || lot.deposit().signum() == 0 || lot.state() == LotState.DRAFT) {
            return List.of();
        }
        String words = Words.in(DepositMessages.class, locale).title();
        if (ReadDeposits.isRunBy(lot, actor.get())) {
            return List.of(new Offer(words, "/lots/" + lot.lotCode() + "/deposits", false));
        }
        return actor.get().is(Role.BIDDER)
                ? List.of(new Offer(words, "/lots/" + lot.lotCode() + "/deposit", false))
                : List.of();
    }
}
