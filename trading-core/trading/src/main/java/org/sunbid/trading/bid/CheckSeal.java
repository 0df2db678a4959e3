package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.RecipientKind;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.sealing.seal.VerifiedSeal;
import org.sunbid.trading.bid.rule.BidderMayBid;
import org.sunbid.trading.bid.rule.EnvelopeIsAsked;
import org.sunbid.trading.bid.rule.RecipientsAreExpected;
import org.sunbid.trading.bid.rule.SealClaims;
import org.sunbid.trading.bid.rule.SealFitsLot;
import org.sunbid.trading.bid.rule.SubmissionTerms;
import org.sunbid.trading.custody.CustodyKeys;
import org.sunbid.trading.custody.ReadBoards;
import org.sunbid.trading.prequalification.MayBidHere;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.Party;
import org.sunbid.trading.tender.PrequalifiedBy;

/** Holds an announced seal against the lot, the bidder and the trust list. */
@ApplicationScoped
class CheckSeal {

    private final TrustedAuthorities authorities;
    private final CustodyKeys custody;
    private final ReadBoards boards;
    private final MayBidHere qualified;
    private final SubmissionSettings settings;

    CheckSeal(
            TrustedAuthorities authorities,
            CustodyKeys custody,
            ReadBoards boards,
            MayBidHere qualified,
            SubmissionSettings settings) {
        this.authorities = authorities;
        this.custody = custody;
        this.boards = boards;
        this.qualified = qualified;
        this.settings = settings;
    }

    /**
     * Checks the seal.
     *
     * @param uscc of the organisation that announces it
     * @param now the database's clock
     * @return the seal, whose tree from now on stands for what the bidder signed
     */
    Outcome<VerifiedSeal> check(LotSheet lot, String uscc, Announcement announced, Instant now) {
        SealHeader header;
        try {
            header = SealHeader.parse(announced.header());
        } catch (SealingException notSealed) {
            return Outcome.refused(BidRefusal.NOT_SEALED);
        }
        SealClaims claims = SealClaims.of(header);
        Decision decision = Decision.all(List.of(
                Decision.require(
                        qualified.check(lot, uscc),
                        BidRefusal.NOT_QUALIFIED,
                        PrequalifiedBy.lot(lot.parameters(), lot.lotCode()).orElse("")),
                new BidderMayBid(settings.operatorAffiliates(), parties(lot)).check(uscc),
                Decision.require(uscc.equals(claims.bidder()), BidRefusal.SIGNER_NOT_BIDDER),
                new EnvelopeIsAsked(lot.envelopes().envelopes())
                        .check(header.subject().envelope()),
                new SealFitsLot(SubmissionTerms.of(lot, settings.sizeLimit())).check(claims)));
        if (decision instanceof Decision.Refused refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        try {
            return verify(lot, header, claims, announced, now);
        } catch (SealingException fault) {
            return new Outcome.Refused<>(List.of(SealingRefusal.reason(fault)));
        }
    }

    private Outcome<VerifiedSeal> verify(
            LotSheet lot, SealHeader header, SealClaims claims, Announcement announced, Instant now) {
        TrustList trust = authorities.current();
        VerifiedCertificate encryption =
                trust.verify(Pem.certificate(announced.encryptionCertificate()), Purpose.ENCRYPT, now);
        Decision recipients = Decision.all(List.of(
                Decision.require(encryption.uscc().equals(claims.bidder()), BidRefusal.WRONG_RECIPIENT),
                new RecipientsAreExpected(recipients(lot, header.subject().envelope(), encryption)).check(claims)));
        if (recipients instanceof Decision.Refused refused) {
            return new Outcome.Refused<>(List.of(refused.reasons().get(0)));
        }
        SegmentTree tree = SegmentTree.read(header, announced.chunkRoots());
        return Outcome.done(VerifiedSeal.verify(header, tree, announced.signature(), trust, now));
    }

    /** Whom the tender's release policy names: the bidder's own certificate, the custodians' key, or both. */
    private Set<SealClaims.Recipient> recipients(LotSheet lot, Envelope envelope, VerifiedCertificate encryption) {
        Set<SealClaims.Recipient> expected = new HashSet<>();
        if (lot.releasePolicy().needsBidder()) {
            expected.add(new SealClaims.Recipient(RecipientKind.BIDDER.id(), encryption.fingerprint()));
        }
        if (lot.releasePolicy().needsCustodians()) {
            String keyId = custody.of(lot.tenderCode(), envelope)
                    .orElseThrow()
                    .recipient()
                    .keyId();
            expected.add(new SealClaims.Recipient(RecipientKind.CUSTODIANS.id(), keyId));
        }
        return expected;
    }

    /** Who runs the tender or keeps its key: they do not bid for it. */
    private Set<String> parties(LotSheet lot) {
        Set<String> parties = new HashSet<>(Set.of(lot.tenderee().uscc()));
        lot.agency().map(Party::uscc).ifPresent(parties::add);
        parties.addAll(boards.organisations(lot.tenderCode()));
        return parties;
    }
}
