package org.sunbid.toolbox.agent;

import java.time.Clock;
import java.util.Map;
import java.util.OptionalInt;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.PartialOpening;
import org.sunbid.toolbox.custodian.CustodianPart;
import org.sunbid.toolbox.custodian.LotKey;
import org.sunbid.toolbox.login.Login;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * A custodian's part in opening the bids of a lot, as {@code custodian open} gives it and under the same rules. The person
 * agrees to a number of bids; an order that names more or fewer is refused.
 *
 * @param bids how many the hall shows
 */
record CustodianOpenAct(String origin, LotKey lot, int bids, PlatformClient platform, Login login, CustodianPart part)
        implements Act {

    static CustodianOpenAct of(String origin, LotKey lot, PlatformClient platform, Login login, CustodianPart part)
            throws InterruptedException {
        int bids = (int) platform.get(lot.hall().address()).object("counts").number("all", 0, PartialOpening.MOST_BIDS);
        return new CustodianOpenAct(origin, lot, bids, platform, login, part);
    }

    /**
     * What would be opened.
     *
     * @throws org.sunbid.sealing.SealingException {@code custodian.too-early} before the opening time and the newest signed
     *     deadline, by this computer's clock; {@code custodian.stranger} for anybody but a custodian of the key
     */
    @Override
    public Question question() {
        Ceremony terms = lot.key().ceremony();
        part.index(terms);
        lot.requireReached(Clock.systemUTC().instant());
        return Question.of(
                "agent.ask.custodian-open",
                origin,
                terms.tender(),
                lot.tender().terms().name(),
                lot.hall().toString(),
                terms.id(),
                bids,
                terms.threshold(),
                terms.size());
    }

    @Override
    public Map<String, String> perform() throws InterruptedException {
        PlatformClient own = platform.with(login.open().token());
        int opened = part.open(own, lot, OptionalInt.of(bids), Clock.systemUTC().instant());
        return Map.of("bids", String.valueOf(opened));
    }
}
