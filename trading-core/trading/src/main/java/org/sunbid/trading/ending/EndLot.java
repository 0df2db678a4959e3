package org.sunbid.trading.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.bid.ReadPriceSession;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.FailLot;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotTransition;
import org.sunbid.trading.tender.TenderRefusal;

/**
 * 终止招标 (REG 31), 废标 (GPL 36): the tenderee or its agency ends a lot, for good. It is published at once and stands in
 * the audit with who did it. Bids that were not opened never are, and who sent them stays unknown: a second tender must not
 * begin with a list of the bidders of the first.
 */
@ApplicationScoped
public class EndLot {

    private final LotTransition lots;
    private final FailLot fail;
    private final ReadPriceSession prices;
    private final Audit audit;

    EndLot(LotTransition lots, FailLot fail, ReadPriceSession prices, Audit audit) {
        this.prices = prices;
        this.lots = lots;
        this.fail = fail;
        this.audit = audit;
    }

    /** Ends the lot; refused while the tender stands still, while a hall of the lot sits, and from the award on. */
    @Transactional
    public Outcome<LotSheet> end(String lotCode, Ending ending, Actor actor) {
        Optional<LotSheet> lot = lots.lock(lotCode);
        if (runBy(lot, lotCode, actor) instanceof Decision.Refused refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        return Decision.all(List.of(
                        MayEnd.check(lot.get(), ending),
                        Decision.require(!prices.sits(lotCode), EndingRefusal.PRICES_ARE_BEING_OPENED, lotCode)))
                .then(() -> ending)
                .flatMap(decided -> fail.fail(lotCode, decided.ground().code(), published(decided)))
                .map(sheet -> {
                    audit.record(
                            "lot-ended",
                            lotCode,
                            Map.of(
                                    "ground",
                                    ending.ground().code(),
                                    "clause",
                                    ending.ground().clause()));
                    return sheet;
                });
    }

    /** Accepted for those who run the lot; a lot that is not published is unknown to everybody. */
    static Decision runBy(Optional<LotSheet> lot, String lotCode, Actor actor) {
        return lot.isEmpty()
                ? Decision.refused(TenderRefusal.UNKNOWN_LOT, lotCode)
                : Decision.require(isRunBy(lot, actor), EndingRefusal.NOT_RUN_BY_YOU, lotCode);
    }

    static boolean isRunBy(Optional<LotSheet> lot, Actor actor) {
        return lot.filter(sheet -> actor.uscc().filter(sheet::isRunBy).isPresent())
                .isPresent();
    }

    private static String published(Ending ending) {
        EndingMessages words = Words.in(EndingMessages.class, Locale.SIMPLIFIED_CHINESE);
        return words.ground(ending.ground().name()) + "（" + ending.ground().clause() + "）："
                + ending.words().strip();
    }
}
