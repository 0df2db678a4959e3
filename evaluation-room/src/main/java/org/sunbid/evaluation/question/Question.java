package org.sunbid.evaluation.question;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A question of a panel to one bidder, who of the panel wants it asked, and the bidder's answer. */
@Entity
@Table(name = "bidder_question")
class Question {

    @Id
    private UUID id;

    @Version
    private long version;

    private String tenderCode;
    private String lotCode;
    private UUID bidId;
    private String bidderUscc;
    private String bidderName;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String text;
    private int answerMinutes;

    @Embedded
    private Correction correction;

    private UUID draftedBy;
    private Instant draftedAt;
    private Instant sentAt;
    private Instant dueAt;

    @Embedded
    private SignedAnswer answer;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "question_agreement", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "member_id")
    private Set<UUID> agreed = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "answer_file", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<AnswerFile> files = new ArrayList<>();

    /** For Hibernate. */
    protected Question() {}

    Question(Addressee addressee, Wording wording, UUID member, Instant now) {
        this.id = UUID.randomUUID();
        this.tenderCode = addressee.tender();
        this.lotCode = addressee.lot();
        this.bidId = addressee.bid();
        this.bidderUscc = addressee.uscc();
        this.bidderName = addressee.name();
        this.kind = wording.kind();
        this.text = wording.text();
        this.answerMinutes = wording.minutes();
        this.correction = wording.correction().orElse(null);
        this.draftedBy = member;
        this.draftedAt = now;
        this.agreed.add(member);
    }

    void agree(UUID member) {
        require(sentAt == null);
        agreed.add(member);
    }

    void send(Instant now) {
        require(sentAt == null);
        sentAt = now;
        dueAt = now.plus(Duration.ofMinutes(answerMinutes));
    }

    /** Takes a file for the answer, in place of one of the same name. */
    void attach(AnswerFile file) {
        require(answer == null);
        files.removeIf(other -> other.name().equals(file.name()));
        files.add(file);
    }

    /** Takes a file away again; whether there was one. */
    boolean detach(String sha256) {
        require(answer == null);
        return files.removeIf(file -> file.sha256().equals(sha256));
    }

    void answer(SignedAnswer signed) {
        require(sentAt != null && answer == null);
        answer = signed;
    }

    private static void require(boolean legal) {
        if (!legal) {
            throw new IllegalStateException("the question is past that");
        }
    }

    /** How far it is at this moment; silence needs no act of anybody. */
    QuestionState state(Instant now) {
        if (sentAt == null) {
            return QuestionState.DRAFT;
        }
        if (answer != null) {
            return QuestionState.ANSWERED;
        }
        return now.isBefore(dueAt) ? QuestionState.SENT : QuestionState.SILENT;
    }

    UUID id() {
        return id;
    }

    Addressee addressee() {
        return new Addressee(tenderCode, lotCode, bidId, bidderUscc, bidderName);
    }

    Wording wording() {
        return new Wording(kind, text, answerMinutes, Optional.ofNullable(correction));
    }

    UUID draftedBy() {
        return draftedBy;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    Set<UUID> agreed() {
        return Set.copyOf(agreed);
    }

    Optional<SignedAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Of the answer; uploaded, and named by it once it is there. */
    List<AnswerFile> files() {
        return List.copyOf(files);
    }
}
