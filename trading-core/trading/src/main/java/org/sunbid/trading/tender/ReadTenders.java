package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.login.Actor;

/** Tenders as people and programs read them: published ones everyone, drafts those who run them. */
@ApplicationScoped
public class ReadTenders {

    /** Most on one page of a list. */
    public static final int PAGE_SIZE = 20;

    private final Tenders tenders;

    ReadTenders(Tenders tenders) {
        this.tenders = tenders;
    }

    /**
     * What is looked for.
     *
     * @param text part of the name or the code; empty for all
     * @param category only this one
     * @param page from 1
     */
    public record Query(String text, Optional<TradeCategory> category, int page) {
        public Query {
            page = Math.max(1, page);
        }
    }

    /**
     * One page of a list.
     *
     * @param tenders on this page
     * @param page from 1
     * @param pages how many there are, at least 1
     * @param count of all that were found
     */
    public record Found(List<TenderSheet> tenders, int page, int pages, int count) {}

    /** The tender when this person may know of it. */
    @Transactional
    public Optional<TenderSheet> find(String code, Optional<Actor> actor) {
        return tenders.withCode(code)
                .filter(tender -> tender.isPublished() || runs(tender, actor))
                .map(TenderSheet::of);
    }

    /** Published tenders, the youngest first. */
    @Transactional
    public Found published(Query query) {
        long count = tenders.countPublished(query);
        int pages = (int) Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
        List<TenderSheet> page = tenders.published(query, PAGE_SIZE).stream()
                .map(TenderSheet::of)
                .toList();
        return new Found(page, query.page(), pages, (int) count);
    }

    /** Everything the organisation runs, drafts too, the youngest first, at most a hundred. */
    @Transactional
    public List<TenderSheet> runBy(String uscc) {
        return tenders.runBy(uscc).stream().map(TenderSheet::of).toList();
    }

    /** The file with this hash when it belongs to a tender that this person may know of. */
    @Transactional
    public Optional<TenderFile> document(String sha256, Optional<Actor> actor) {
        return tenders.withDocument(sha256).stream()
                .filter(tender -> tender.isPublished() || runs(tender, actor))
                .flatMap(tender -> tender.documents().stream()
                        .filter(document -> document.sha256().equals(sha256))
                        .map(document -> new TenderFile(tender.code(), document)))
                .findFirst();
    }

    /**
     * A file and the tender it was found in.
     *
     * @param tenderCode 20 characters
     * @param document the file
     */
    public record TenderFile(String tenderCode, TenderDocument document) {}

    private static boolean runs(Tender tender, Optional<Actor> actor) {
        return actor.flatMap(Actor::uscc).filter(tender::isRunBy).isPresent();
    }
}
