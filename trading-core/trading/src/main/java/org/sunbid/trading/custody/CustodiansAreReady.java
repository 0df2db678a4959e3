package org.sunbid.trading.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.TenderPart;
import org.sunbid.trading.tender.TenderSheet;

/**
 * A tender whose bids custodians open is published with their key: made, for its deadline or an earlier one, and in its
 * suite. The issuer signs the hash of the terms, so that nobody can put other custodians in their place.
 */
@ApplicationScoped
public class CustodiansAreReady implements TenderPart {

    private final ReadBoards boards;

    CustodiansAreReady(ReadBoards boards) {
        this.boards = boards;
    }

    @Override
    public Decision check(TenderSheet tender) {
        return Decision.require(
                !tender.releasePolicy().needsCustodians() || fitting(tender).isPresent(),
                CustodyRefusal.NO_KEY,
                tender.code());
    }

    @Override
    public Map<String, Object> data(TenderSheet tender) {
        return fitting(tender)
                .map(board -> Map.<String, Object>of(
                        "custodians",
                        Map.of(
                                "ceremony",
                                board.terms().hash(),
                                "id",
                                board.id().toString())))
                .orElse(Map.of());
    }

    private Optional<Board> fitting(TenderSheet tender) {
        return tender.releasePolicy().needsCustodians()
                ? boards.complete(tender.code())
                        .filter(board -> !board.terms()
                                .notBefore()
                                .isAfter(tender.timeTable().deadline()))
                        .filter(board ->
                                tender.suites().contains(board.terms().suite().id()))
                : Optional.empty();
    }
}
