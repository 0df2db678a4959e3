package org.sunbid.opening.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.Halls;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.custodian.OpeningOrder;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.trading.bid.SealedBids;
import org.sunbid.trading.custody.CustodyKeys;
import org.sunbid.trading.tender.ReadLot;

/**
 * The orders by which the platform asks custodians to open (PROTOCOL.md §17.1): one a hall, made when it is first asked for
 * after the convening, kept as signed, and evidence against the platform if it is wrong.
 */
@ApplicationScoped
public class OpeningOrders {

    /**
     * An order as it was signed.
     *
     * @param json canonical JSON
     * @param signature the platform's detached CMS over it
     */
    @SuppressWarnings("ArrayRecordComponent") // signed bytes; nobody compares orders
    public record Signed(byte[] json, byte[] signature) {

        /** The order in it. */
        public OpeningOrder order() {
            return OpeningOrder.parse(json);
        }
    }

    private final Halls halls;
    private final Session database;
    private final ReadLot lots;
    private final SealedBids sealed;
    private final CustodyKeys custody;
    private final PlatformKeys keys;
    private final DatabaseClock clock;

    OpeningOrders(
            Halls halls,
            Session database,
            ReadLot lots,
            SealedBids sealed,
            CustodyKeys custody,
            PlatformKeys keys,
            DatabaseClock clock) {
        this.halls = halls;
        this.database = database;
        this.lots = lots;
        this.sealed = sealed;
        this.custody = custody;
        this.keys = keys;
        this.clock = clock;
    }

    /** The order of the lot's hall; empty before it convened, where nothing is to be opened, and without custodians. */
    @Transactional
    public Optional<Signed> of(String code) {
        return kept(code).or(() -> halls.locked(code)
                .filter(hall -> hall.subject().releasePolicy().needsCustodians()
                        && !hall.bids().isEmpty())
                .map(this::issue));
    }

    /** The key of the custodians of a hall: its tender's, for the envelopes that are opened in it. */
    CustodianKey key(Hall hall) {
        return custody.of(hall.subject().tenderCode(), hall.subject().envelope())
                .orElseThrow();
    }

    private Signed issue(Hall hall) {
        Optional<Signed> meanwhile = kept(hall.code());
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        Instant now = clock.now();
        List<SealHeader> headers = hall.bids().stream()
                .map(bid -> SealHeader.parse(sealed.find(bid.bidId()).orThrow().header()))
                .toList();
        byte[] json = new OpeningOrder(
                        key(hall).ceremony().hash(),
                        hall.lotCode(),
                        lots.find(hall.lotCode()).orElseThrow().deadline(),
                        now,
                        headers)
                .toJson();
        Signed order = new Signed(json, DetachedSignature.sign(keys.credentials(), json, now));
        database.createNativeMutationQuery(
                        "insert into opening_order (hall_id, json, signature, issued_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, hall.id())
                .setParameter(2, order.json())
                .setParameter(3, order.signature())
                .setParameter(4, now)
                .executeUpdate();
        return order;
    }

    /** Read before the hall is: who locks a hall that it has read already is turned away when somebody changed it between. */
    private Optional<Signed> kept(String code) {
        return database.createQuery("select h.id from Hall h where h.subject.code = :code", UUID.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .flatMap(this::kept);
    }

    private Optional<Signed> kept(UUID hall) {
        return database.createNativeQuery(
                        "select json, signature from opening_order where hall_id = ?1", Object[].class)
                .setParameter(1, hall)
                .getResultStream()
                .map(row -> new Signed((byte[]) row[0], (byte[]) row[1]))
                .findFirst();
    }
}
