package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.signature.DetachedSignature;

/**
 * The issuer signs the tender (O20 40): the platform gives out {@code tender.json}, which names every file by its hash,
 * the toolbox signs it, the detached signature comes back. The signer's certificate has to be the acting organisation's.
 */
@ApplicationScoped
public class SignTender {

    private static final String DATA_NAME = "tender.json";
    private static final String SIGNATURE_NAME = "tender.json.p7s";

    private final Tenders tenders;
    private final FileStore files;
    private final TrustedAuthorities authorities;
    private final DatabaseClock clock;
    private final Audit audit;
    private final Instance<TenderPart> parts;

    SignTender(
            Tenders tenders,
            FileStore files,
            TrustedAuthorities authorities,
            DatabaseClock clock,
            Audit audit,
            @Any Instance<TenderPart> parts) {
        this.tenders = tenders;
        this.files = files;
        this.authorities = authorities;
        this.clock = clock;
        this.audit = audit;
        this.parts = parts;
    }

    /** The bytes to be signed, as the draft stands. */
    @Transactional
    public Outcome<byte[]> prepare(String code, Actor actor) {
        return draft(code, actor).map(this::data);
    }

    /** Takes the signature when it is the acting organisation's over the draft as it stands. */
    @Transactional
    public Outcome<TenderSheet> sign(String code, byte[] signature, Actor actor) {
        Outcome<Tender> found = draft(code, actor);
        if (!found.reasons().isEmpty()) {
            return new Outcome.Refused<>(found.reasons());
        }
        Tender tender = found.orThrow();
        byte[] data = data(tender);
        Instant now = clock.now();
        VerifiedCertificate signer;
        try {
            signer = DetachedSignature.verify(data, signature, authorities.current(), now)
                    .signer();
        } catch (SealingException finding) {
            return new Outcome.Refused<>(List.of(SealingRefusal.reason(finding)));
        }
        String uscc = actor.uscc().orElse("");
        return Decision.require(signer.uscc().equals(uscc), TenderRefusal.SIGNER_DIFFERS, signer.uscc(), uscc)
                .then(() -> keep(tender, data, signature, signer, now));
    }

    private byte[] data(Tender tender) {
        TenderSheet sheet = TenderSheet.of(tender);
        return TenderData.of(sheet, parts.stream().toList());
    }

    private TenderSheet keep(Tender tender, byte[] data, byte[] signature, VerifiedCertificate signer, Instant now) {
        tender.sign(
                store(DATA_NAME, data, "application/json", TenderDocument.Kind.DATA),
                store(SIGNATURE_NAME, signature, "application/pkcs7-signature", TenderDocument.Kind.SIGNATURE),
                now);
        audit.record("tender-signed", tender.code(), Map.of("certificate", signer.fingerprint()));
        return TenderSheet.of(tender);
    }

    private TenderDocument store(String name, byte[] content, String mediaType, TenderDocument.Kind kind) {
        StoredFile stored = files.put(new ByteArrayInputStream(content), mediaType, content.length);
        return new TenderDocument(name, stored.sha256(), stored.size(), mediaType, kind);
    }

    private Outcome<Tender> draft(String code, Actor actor) {
        Optional<Tender> found = tenders.lockedRunBy(actor.uscc().orElse(""), code);
        if (found.isEmpty()) {
            return Outcome.refused(TenderRefusal.UNKNOWN_TENDER, code);
        }
        Tender tender = found.get();
        if (tender.isPublished()) {
            return Outcome.refused(TenderRefusal.ALREADY_PUBLISHED, code);
        }
        boolean hasDocument =
                tender.documents().stream().anyMatch(document -> document.kind() == TenderDocument.Kind.DOCUMENT);
        List<Decision> decisions = new ArrayList<>();
        decisions.add(Decision.require(hasDocument, TenderRefusal.NO_DOCUMENT, code));
        parts.forEach(part -> decisions.add(part.check(TenderSheet.of(tender))));
        return Decision.all(decisions).then(() -> tender);
    }
}
