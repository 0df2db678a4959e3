package org.sunbid.trading.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.seal.Envelope;

/** The keys that ceremonies came to. Each is verified from its transcript once on every node, then kept in memory. */
@ApplicationScoped
public class CustodyKeys {

    private static final int MOST_KEPT = 1_000;

    private final ReadBoards boards;
    private final TrustedAuthorities authorities;
    private final Map<UUID, CustodianKey> verified = new ConcurrentHashMap<>();

    CustodyKeys(ReadBoards boards, TrustedAuthorities authorities) {
        this.boards = boards;
        this.authorities = authorities;
    }

    /** The key of this tender's custodians for these envelopes; empty when it has none. */
    public Optional<CustodianKey> of(String tenderCode, Envelope envelope) {
        if (verified.size() >= MOST_KEPT) {
            verified.clear();
        }
        return boards.complete(tenderCode, envelope)
                .map(board -> verified.computeIfAbsent(board.id(), id -> verify(board)));
    }

    private CustodianKey verify(Board board) {
        return CustodianKey.verify(
                boards.transcript(board.id()).orElseThrow(),
                authorities.current(),
                board.endedAt().orElseThrow());
    }
}
