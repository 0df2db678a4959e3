package org.sunbid.opening.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.network.message.OpenedBid;
import org.sunbid.network.message.OpenedCoefficient;
import org.sunbid.network.message.OpenedState;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.network.message.Party;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.hall.OpeningSheet;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.trading.bid.ConsortiumMember;
import org.sunbid.trading.coefficient.DrawnCoefficient;
import org.sunbid.trading.coefficient.ReadCoefficients;

/** What the network hears of an opening that was held. */
@ApplicationScoped
class OpeningNotice {

    private final ReadCoefficients coefficients;
    private final String url;

    OpeningNotice(
            ReadCoefficients coefficients,
            @ConfigProperty(name = "sunbid.url", defaultValue = "http://localhost:8081") String url) {
        this.coefficients = coefficients;
        this.url = url;
    }

    OpeningHeld of(Hall hall, StoredFile record, Instant now) {
        List<OpenedBid> bids = hall.bids().stream().map(OpeningNotice::line).toList();
        DocumentLink link = new DocumentLink(
                "开标记录.pdf",
                record.sha256(),
                record.size(),
                record.mediaType(),
                url + "/halls/" + hall.code() + "/record.pdf");
        List<OpenedCoefficient> drawn = hall.opensPrices()
                ? coefficients.drawn(hall.lotCode()).stream()
                        .map(one -> coefficient(hall.lotCode(), one))
                        .toList()
                : List.of();
        return new OpeningHeld(hall.subject().tenderCode(), hall.lotCode(), now, bids, link, drawn);
    }

    private OpenedCoefficient coefficient(String lot, DrawnCoefficient drawn) {
        String name = drawn.coefficient().parameter();
        return new OpenedCoefficient(
                name,
                drawn.candidates(),
                drawn.value(),
                drawn.transcriptSha256(),
                url + "/api/halls/" + lot + "/coefficients/" + name + "/transcript");
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
                bid.sealDigest(),
                bid.consortium().stream().map(ConsortiumMember::party).toList());
    }
}
