package org.sunbid.evaluation.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.login.Actor;

/** The pool as the operator sees it, and oneself as one stands in it. */
@ApplicationScoped
public class ReadExperts {

    /** Experts on one page. */
    public static final int PAGE_SIZE = 50;

    private final Experts experts;

    ReadExperts(Experts experts) {
        this.experts = experts;
    }

    /** A page of the pool, from 1. */
    @Transactional
    public List<ExpertView> page(int page) {
        return experts.page(Math.max(page, 1) - 1, PAGE_SIZE).stream()
                .map(ExpertView::of)
                .toList();
    }

    /** How many pages there are, at least one. */
    @Transactional
    public int pages() {
        return (int) Math.max(1, (experts.count() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** The expert who is logged in; empty for who has not applied. */
    @Transactional
    public Optional<ExpertView> self(Actor actor) {
        return experts.ofAccount(actor.accountId()).map(ExpertView::of);
    }
}
