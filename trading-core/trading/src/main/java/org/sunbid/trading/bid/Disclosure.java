package org.sunbid.trading.bid;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What a bid disclosed when it was opened; written once, but for what was noted when all bids of its lot were open. */
@Entity
@Table(name = "opened_bid")
class Disclosure {

    @Id
    private UUID bidId;

    private BigDecimal price;
    private Integer periodDays;
    private String quality;
    private String projectManager;
    private String containerSha256;
    private String findings;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "opened_document", joinColumns = @JoinColumn(name = "bid_id"))
    @OrderColumn(name = "ordinal")
    private List<OpenedDocument> documents;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "opened_consortium_member", joinColumns = @JoinColumn(name = "bid_id"))
    @OrderColumn(name = "ordinal")
    private List<ConsortiumMember> consortium;

    /** For Hibernate. */
    protected Disclosure() {}

    Disclosure(OpenedBid opened) {
        this.bidId = opened.bidId();
        this.price = opened.price();
        this.periodDays = opened.periodDays();
        this.quality = opened.quality();
        this.projectManager = opened.projectManager();
        this.containerSha256 = opened.containerSha256();
        this.findings = String.join(",", opened.findings().stream().sorted().toList());
        this.documents = List.copyOf(opened.documents());
        this.consortium = List.copyOf(opened.consortium());
    }

    /** Something more was noted. */
    void note(String finding) {
        Set<String> noted = new TreeSet<>(noted());
        noted.add(finding);
        findings = String.join(",", noted);
    }

    private Set<String> noted() {
        return findings.isEmpty() ? Set.of() : Set.of(findings.split(","));
    }

    List<ConsortiumMember> consortium() {
        return List.copyOf(consortium);
    }

    OpenedBid of(Bidder bidder) {
        return new OpenedBid(
                bidId,
                bidder.uscc(),
                bidder.name(),
                consortium,
                price,
                periodDays,
                quality,
                projectManager,
                documents,
                containerSha256,
                noted());
    }
}
