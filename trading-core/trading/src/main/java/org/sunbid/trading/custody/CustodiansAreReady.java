package org.sunbid.trading.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sunbid.platform.rule.Decision;
import org.sunbid.sealing.seal.Envelope;
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
                !tender.releasePolicy().needsCustodians()
                        || fitting(tender).size()
                                == tender.envelopes().envelopes().size(),
                CustodyRefusal.NO_KEY,
                tender.code());
    }

    @Override
    public Map<String, Object> data(TenderSheet tender) {
        Map<Envelope, Board> fitting = fitting(tender);
        if (fitting.containsKey(Envelope.WHOLE)) {
            return Map.of("custodians", named(fitting.get(Envelope.WHOLE)));
        }
        Map<String, Object> apart = new LinkedHashMap<>();
        fitting.forEach((envelope, board) -> apart.put(envelope.id(), named(board)));
        return apart.isEmpty() ? Map.of() : Map.of("custodians", apart);
    }

    private static Map<String, Object> named(Board board) {
        return Map.of("ceremony", board.terms().hash(), "id", board.id().toString());
    }

    /** A key of its own for each envelope that is opened at a time of its own. */
    private Map<Envelope, Board> fitting(TenderSheet tender) {
        Map<Envelope, Board> fitting = new EnumMap<>(Envelope.class);
        if (tender.releasePolicy().needsCustodians()) {
            tender.envelopes().envelopes().forEach(envelope -> boards.complete(tender.code(), envelope)
                    .filter(board -> !board.terms()
                            .notBefore()
                            .isAfter(tender.timeTable().deadline()))
                    .filter(board ->
                            tender.suites().contains(board.terms().suite().id()))
                    .ifPresent(board -> fitting.put(envelope, board)));
        }
        return fitting;
    }
}
