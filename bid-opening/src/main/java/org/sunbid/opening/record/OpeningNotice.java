package org.sunbid.opening.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.network.message.OpenedBid;
import org.sunbid.network.message.OpenedState;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.network.message.Party;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.hall.OpeningSheet;
import org.sunbid.platform.file.StoredFile;

/** What the network hears of an opening that was held. */
@ApplicationScoped
class OpeningNotice {

    private final String url;

    OpeningNotice(@ConfigProperty(name = "sunbid.url", defaultValue = "http://localhost:8081") String url) {
        this.url = url;
    }

    OpeningHeld of(Hall hall, StoredFile record, Instant now) {
        List<OpenedBid> bids = hall.bids().stream().map(OpeningNotice::line).toList();
        DocumentLink link = new DocumentLink(
                "开标记录.pdf",
                record.sha256(),
                record.size(),
                record.mediaType(),
                url + "/halls/" + hall.lotCode() + "/record.pdf");
        return new OpeningHeld(hall.subject().tenderCode(), hall.lotCode(), now, bids, link);
    }

    private static OpenedBid line(HallBid bid) {
        Optional<OpeningSheet> sheet = bid.sheet();
        return new OpenedBid(
                new Party(bid.bidderUscc(), bid.bidderName()),
                OpenedState.valueOf(bid.state().name()),
                sheet.map(OpeningSheet::price).orElse(null),
                sheet.map(OpeningSheet::periodDays).orElse(null),
                sheet.map(OpeningSheet::quality).orElse(null),
                sheet.map(OpeningSheet::projectManager).orElse(null),
                bid.sealDigest());
    }
}
