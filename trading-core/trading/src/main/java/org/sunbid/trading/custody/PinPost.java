package org.sunbid.trading.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.BoundCertificates;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.Complaint;
import org.sunbid.sealing.custodian.Confirmation;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.custodian.Dealing;
import org.sunbid.sealing.custodian.Joining;
import org.sunbid.sealing.custodian.Post;
import org.sunbid.sealing.custodian.SignedPost;

/**
 * Pins what a custodian says to the board of the ceremony (PROTOCOL.md §16.2): verified, in its turn, and never taken back.
 * The last confirmation makes the key; a complaint is decided at once.
 */
@ApplicationScoped
public class PinPost {

    private final Ceremonies ceremonies;
    private final BoundCertificates certificates;
    private final TrustedAuthorities authorities;
    private final DatabaseClock clock;
    private final Audit audit;

    PinPost(
            Ceremonies ceremonies,
            BoundCertificates certificates,
            TrustedAuthorities authorities,
            DatabaseClock clock,
            Audit audit) {
        this.ceremonies = ceremonies;
        this.certificates = certificates;
        this.authorities = authorities;
        this.clock = clock;
        this.audit = audit;
    }

    /** Pins it; the same post once more changes nothing. */
    @Transactional
    public Outcome<CeremonyState> pin(UUID id, Actor actor, SignedPost post) {
        Optional<KeyCeremony> found = ceremonies.locked(id);
        if (found.isEmpty()) {
            return Outcome.refused(CustodyRefusal.UNKNOWN);
        }
        KeyCeremony ceremony = found.get();
        Optional<Integer> index = indexOf(ceremony.terms(), actor);
        if (index.isEmpty()) {
            return Outcome.refused(CustodyRefusal.NOT_YOURS);
        }
        try {
            Optional<PostKind> kind = PostKind.of(post.json());
            return kind.isEmpty()
                    ? Outcome.refused(CustodyRefusal.NOT_YET, ceremony.state())
                    : pin(ceremony, kind.get(), index.get(), post);
        } catch (SealingException fault) {
            return new Outcome.Refused<>(List.of(SealingRefusal.reason(fault)));
        }
    }

    private Outcome<CeremonyState> pin(KeyCeremony ceremony, PostKind kind, int index, SignedPost post) {
        Instant now = clock.now();
        Optional<PinnedPost> earlier = ceremony.post(kind, index);
        if (earlier.isPresent()) {
            return earlier.get().says(post)
                    ? Outcome.done(ceremony.state())
                    : Outcome.refused(CustodyRefusal.SAID_OTHERWISE, index);
        }
        if (ceremony.state().isOver()) {
            return Outcome.refused(CustodyRefusal.OVER);
        }
        if (!ceremony.state().takes(kind)) {
            return Outcome.refused(CustodyRefusal.NOT_YET, ceremony.state());
        }
        Post said = verified(ceremony.terms(), kind, post, now);
        if (said.custodian() != index) {
            return Outcome.refused(CustodyRefusal.NOT_YOURS);
        }
        ceremony.pin(PinnedPost.of(kind, index, post, now));
        conclude(ceremony, said, now);
        audit.record(
                "custodian-posted",
                ceremony.tenderCode(),
                Map.of(
                        "kind",
                        kind.name(),
                        "custodian",
                        String.valueOf(index),
                        "state",
                        ceremony.state().name()));
        return Outcome.done(ceremony.state());
    }

    private Post verified(Ceremony terms, PostKind kind, SignedPost post, Instant now) {
        TrustList trust = authorities.current();
        return switch (kind) {
            case JOINING -> post.verify(terms, Joining::parse, trust, now);
            case DEALING -> post.verify(terms, Dealing::parse, trust, now);
            case COMPLAINT -> post.verify(terms, Complaint::parse, trust, now);
            case CONFIRMATION -> post.verify(terms, Confirmation::parse, trust, now);
        };
    }

    private void conclude(KeyCeremony ceremony, Post said, Instant now) {
        if (said instanceof Complaint complaint) {
            PinnedPost accused =
                    ceremony.post(PostKind.DEALING, complaint.dealer()).orElseThrow();
            Ceremony terms = ceremony.terms();
            ceremony.makeVoid(complaint.guilty(terms, Dealing.parse(terms, accused.json())), now);
        } else if (said instanceof Confirmation
                && ceremony.posts(PostKind.CONFIRMATION).size()
                        == ceremony.terms().size()) {
            CustodianKey.verify(ceremony.transcript(), authorities.current(), now);
            ceremony.complete(now);
        }
    }

    /** The index of this person, by a certificate bound to the account. */
    private Optional<Integer> indexOf(Ceremony terms, Actor actor) {
        for (int index = 1; index <= terms.size(); index++) {
            boolean own = certificates
                    .byFingerprint(terms.custodian(index).signing())
                    .filter(bound -> bound.accountId().equals(actor.accountId()))
                    .isPresent();
            if (own) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }
}
