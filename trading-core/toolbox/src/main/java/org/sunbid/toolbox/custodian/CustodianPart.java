package org.sunbid.toolbox.custodian;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.Complaint;
import org.sunbid.sealing.custodian.Confirmation;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.custodian.Dealing;
import org.sunbid.sealing.custodian.Joining;
import org.sunbid.sealing.custodian.OpeningOrder;
import org.sunbid.sealing.custodian.PartialOpening;
import org.sunbid.sealing.custodian.Post;
import org.sunbid.sealing.custodian.Share;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.toolbox.bid.LotTerms;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * What one custodian does, on its own computer, with nothing but its certificate's keys: whatever the platform shows is
 * verified before it is acted upon, and nothing secret is kept between the steps (PROTOCOL.md §16.8).
 */
public final class CustodianPart {

    private final Credentials custodian;
    private final TrustList trust;

    public CustodianPart(Credentials custodian, TrustList trust) {
        this.custodian = custodian;
        this.trust = trust;
    }

    /** Accepts the terms; refuses with {@code custodian.stranger} when they do not name this certificate. */
    public Ceremony join(PlatformClient platform, UUID ceremony, Instant now) throws InterruptedException {
        Board board = Board.of(platform, ceremony);
        pin(platform, board, Joining.of(board.terms(), index(board.terms())), now);
        return board.terms();
    }

    /** Deals, once all have joined. */
    public void deal(PlatformClient platform, UUID ceremony, Instant now) throws InterruptedException {
        Board board = Board.of(platform, ceremony);
        board.requireAll(board.joinings(trust, now));
        pin(platform, board, Dealing.deal(board.terms(), index(board.terms())), now);
    }

    /**
     * Checks every share that was dealt to this custodian, and confirms; or complains about the first that is wrong, which
     * makes the ceremony void.
     *
     * @return index of the dealer complained about; empty when all is well
     */
    public Optional<Integer> confirm(PlatformClient platform, UUID ceremony, Instant now) throws InterruptedException {
        Board board = Board.of(platform, ceremony);
        Ceremony terms = board.terms();
        List<Dealing> dealings = board.dealings(trust, now);
        int index = index(terms);
        Optional<Complaint> complaint = Complaint.find(terms, dealings, index, custodian);
        if (complaint.isPresent()) {
            pin(platform, board, complaint.get(), now);
            return Optional.of(complaint.get().dealer());
        }
        Share share = Share.collect(terms, dealings, index, custodian);
        pin(platform, board, Confirmation.of(terms, dealings, share), now);
        return Optional.empty();
    }

    /**
     * Gives this custodian's part in opening the bids of a lot, when the platform's signed order lets it and this computer's
     * clock is past the opening time.
     *
     * @return how many bids the order names
     * @throws SealingException {@code custodian.too-early}, {@code custodian.wrong-order}, {@code toolbox.custodians} when the
     *     lot has none; {@code signature.*}, {@code certificate.*}
     */
    public int open(PlatformClient platform, String lot, Instant now) throws InterruptedException {
        LotTerms terms = LotTerms.of(platform, lot);
        UUID ceremony = terms.custody().orElseThrow(() -> new SealingException("toolbox.custodians", lot));
        CustodianKey key = Board.key(platform, ceremony, trust, now);
        String path = "/api/halls/" + lot + "/custodians";
        JsonObject json = platform.get(path);
        byte[] document = json.bytes("order");
        DetachedSignature.verify(document, json.bytes("signature"), trust, now);
        OpeningOrder order = OpeningOrder.parse(document);
        if (!order.lot().equals(lot)) {
            throw new SealingException("custodian.wrong-order", "an order for " + order.lot());
        }
        Share share = Share.collect(key.ceremony(), key.dealings(), index(key.ceremony()), custodian);
        PartialOpening opening = PartialOpening.of(key, order, share, now);
        platform.repeatPost(path, "application/json", Board.body(opening.sign(custodian, now)));
        return order.headers().size();
    }

    private void pin(PlatformClient platform, Board board, Post post, Instant now) throws InterruptedException {
        Board.pin(platform, board.id(), post.sign(custodian, now));
    }

    private int index(Ceremony terms) {
        return terms.indexOf(VerifiedCertificate.fingerprint(custodian.signingCertificate()));
    }
}
