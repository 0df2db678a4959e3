package org.sunbid.trading.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.tender.ReadTenders;
import org.sunbid.trading.tender.TenderDocument;

/** Published clarifications, for everyone. */
@ApplicationScoped
public class ReadClarifications {

    private final Clarifications clarifications;
    private final ReadTenders tenders;

    ReadClarifications(Clarifications clarifications, ReadTenders tenders) {
        this.clarifications = clarifications;
        this.tenders = tenders;
    }

    /**
     * A clarification as it is read.
     *
     * @param tender 20 characters
     * @param number from 1 within the tender
     * @param title what it is about
     * @param text what is clarified or corrected
     * @param affectsBids whether bids have to be written differently because of it
     * @param newDeadline the deadline it moved to
     * @param documentVersion version of the tender document from here on
     * @param publishedAt when
     * @param files its annexes, then the notice as it was signed and the signature
     */
    public record ClarificationSheet(
            String tender,
            int number,
            String title,
            String text,
            boolean affectsBids,
            Optional<Instant> newDeadline,
            int documentVersion,
            Instant publishedAt,
            List<TenderDocument> files) {

        static ClarificationSheet of(Clarification clarification) {
            return new ClarificationSheet(
                    clarification.tenderCode(),
                    clarification.number(),
                    clarification.title(),
                    clarification.text(),
                    clarification.affectsBids(),
                    clarification.newDeadline(),
                    clarification.documentVersion(),
                    clarification.publishedAt(),
                    clarification.files());
        }
    }

    /** All of a tender, when this person may know of it. */
    @Transactional
    public Optional<List<ClarificationSheet>> seenBy(String tenderCode, Optional<Actor> actor) {
        return tenders.find(tenderCode, actor).map(tender -> of(tender.code()));
    }

    /** All of a tender, the first first. */
    @Transactional
    public List<ClarificationSheet> of(String tenderCode) {
        return clarifications.of(tenderCode).stream()
                .map(ClarificationSheet::of)
                .toList();
    }

    /** Those published after a moment, of all tenders, the youngest first, at most fifty. */
    @Transactional
    public List<ClarificationSheet> since(Instant moment) {
        return clarifications.since(moment).stream().map(ClarificationSheet::of).toList();
    }
}
