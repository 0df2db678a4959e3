package org.sunbid.evaluation.question;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.sealing.container.DocumentContent;
import org.sunbid.trading.tender.AcceptedFiles;

/**
 * Proofs are uploaded before the answer that names them (O12 21: related evidence); nobody but the bidder's own people see
 * them until then. One of the same name is replaced.
 */
@ApplicationScoped
public class AttachToAnswer {

    private final OwnQuestions own;
    private final FileStore store;
    private final Audit audit;

    AttachToAnswer(OwnQuestions own, FileStore store, Audit audit) {
        this.own = own;
        this.store = store;
        this.audit = audit;
    }

    /**
     * Stores the content, outside any transaction, and lets it wait for the answer.
     *
     * @param name file name without a path
     * @param mediaType as declared
     */
    public Outcome<AnswerFile> attach(UUID id, String name, String mediaType, InputStream content, Actor actor) {
        Outcome<Boolean> may = QuarkusTransaction.requiringNew()
                .call(() -> own.open(
                        actor, id, (question, now) -> mayAttach(question, name).then(() -> true)));
        Decision accepted = AcceptedFiles.check(name, mediaType);
        if (!may.reasons().isEmpty() || !accepted.reasons().isEmpty()) {
            return new Outcome.Refused<>(may.reasons().isEmpty() ? accepted.reasons() : may.reasons());
        }
        StoredFile stored = store.put(
                content,
                mediaType,
                AnswerStatement.MAX_FILE_BYTES,
                file -> DocumentContent.requireHarmless(file, mediaType));
        AnswerFile file = new AnswerFile(name, stored.sha256(), stored.size(), mediaType);
        return QuarkusTransaction.requiringNew()
                .call(() -> own.open(
                        actor, id, (question, now) -> mayAttach(question, name).then(() -> keep(question, file))));
    }

    /** Takes a file away again; whether there was one of this content. */
    @Transactional
    public Outcome<Boolean> remove(UUID id, String sha256, Actor actor) {
        return own.open(actor, id, (question, now) -> {
            boolean removed = question.detach(sha256);
            if (removed) {
                note("answer-file-removed", question, sha256);
            }
            return Outcome.done(removed);
        });
    }

    private static Decision mayAttach(Question question, String name) {
        List<AnswerFile> others = question.files().stream()
                .filter(file -> !file.name().equals(name))
                .toList();
        return Decision.require(
                others.size() < AnswerStatement.MAX_FILES, QuestionRefusal.TOO_MANY_FILES, AnswerStatement.MAX_FILES);
    }

    private AnswerFile keep(Question question, AnswerFile file) {
        question.attach(file);
        note("answer-file-uploaded", question, file.sha256());
        return file;
    }

    private void note(String act, Question question, String sha256) {
        audit.record(
                act,
                question.addressee().lot(),
                Map.of("question", question.id().toString(), "sha256", sha256));
    }
}
