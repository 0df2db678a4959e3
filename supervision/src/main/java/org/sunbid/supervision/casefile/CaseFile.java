package org.sunbid.supervision.casefile;

import java.time.Instant;
import java.util.List;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.platform.page.Event;
import org.sunbid.platform.page.Step;
import org.sunbid.supervision.alert.AlertLine;
import org.sunbid.supervision.draw.DrawLine;
import org.sunbid.supervision.order.OrderLine;
import org.sunbid.supervision.tender.Stage;

/**
 * A tender as its page shows it, in one language.
 *
 * @param code of the tender
 * @param name of the tender; its code while the notice is missing
 * @param platform it is run on
 * @param stage where its slowest lot is
 * @param suspended it stands still
 * @param notice null while it is missing
 * @param region in words
 * @param category in words
 * @param deadline as it stands; null while the notice is missing
 * @param steps of its life
 * @param timeline what happened, newest first
 * @param documents of the notice and of clarifications
 * @param lots of the notice
 * @param draws in the order in which they were announced
 * @param alerts newest first
 * @param orders newest first
 * @param newest number of the last message that is in it
 */
public record CaseFile(
        String code,
        String name,
        String platform,
        Stage stage,
        boolean suspended,
        TenderPublished notice,
        String region,
        String category,
        Instant deadline,
        List<Step> steps,
        List<Event> timeline,
        List<DocumentLink> documents,
        List<LotFile> lots,
        List<DrawLine> draws,
        List<AlertLine> alerts,
        List<OrderLine> orders,
        long newest) {

    /** An order can be given: it stands still, or is not over, and no order waits for an answer. */
    public boolean isOrderable() {
        boolean waiting = orders.stream().anyMatch(order -> order.answeredAt() == null);
        return !waiting && (suspended || !stage.isOver());
    }
}
