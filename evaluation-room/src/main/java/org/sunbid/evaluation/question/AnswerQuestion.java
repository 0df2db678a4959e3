package org.sunbid.evaluation.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.signature.DetachedSignature;

/**
 * The bidder's signed answer comes in, once and in time by the database's clock (REG 52). It is kept as it was signed; the
 * bid is not touched.
 */
@ApplicationScoped
public class AnswerQuestion {

    private final OwnQuestions own;
    private final TrustedAuthorities authorities;
    private final Audit audit;

    AnswerQuestion(OwnQuestions own, TrustedAuthorities authorities, Audit audit) {
        this.own = own;
        this.authorities = authorities;
        this.audit = audit;
    }

    /**
     * Takes it.
     *
     * @param content the bytes that were given out to be signed
     * @param signature detached CMS over them; empty when nothing was signed
     * @return when it was taken
     */
    @Transactional
    public Outcome<Instant> answer(UUID id, byte[] content, byte[] signature, Actor actor) {
        return own.open(actor, id, (question, now) -> AnswerStatement.read(content)
                .flatMap(statement -> MayAnswer.check(question, statement).then(() -> statement))
                .flatMap(statement -> signer(question, content, signature, now)
                        .map(signer -> new SignedAnswer(
                                statement.text(),
                                statement.consents().orElse(null),
                                new String(content, StandardCharsets.UTF_8),
                                Base64.getEncoder().encodeToString(signature),
                                signer.serial().toString(16),
                                now)))
                .map(signed -> keep(question, signed)));
    }

    private Outcome<VerifiedCertificate> signer(Question question, byte[] content, byte[] signature, Instant now) {
        if (signature.length == 0) {
            return Outcome.refused(QuestionRefusal.NOT_SIGNED);
        }
        String uscc = question.addressee().uscc();
        try {
            VerifiedCertificate signer = DetachedSignature.verify(content, signature, authorities.current(), now)
                    .signer();
            return Decision.require(signer.uscc().equals(uscc), QuestionRefusal.SIGNER_DIFFERS, signer.uscc(), uscc)
                    .then(() -> signer);
        } catch (SealingException finding) {
            return new Outcome.Refused<>(List.of(SealingRefusal.reason(finding)));
        }
    }

    private Instant keep(Question question, SignedAnswer signed) {
        question.answer(signed);
        audit.record(
                "question-answered",
                question.addressee().lot(),
                Map.of("question", question.id().toString()));
        return signed.answeredAt();
    }
}
