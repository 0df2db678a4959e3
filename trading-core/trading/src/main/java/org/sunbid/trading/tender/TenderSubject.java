package org.sunbid.trading.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sunbid.network.code.TradeCategory;

/** What a tender is for and how its bids are judged, as written in the draft. */
@Embeddable
class TenderSubject {

    private String name;
    private String summary;

    @Enumerated(EnumType.STRING)
    private TradeCategory category;

    @Enumerated(EnumType.STRING)
    private EvaluationMethod method;

    @ElementCollection
    @CollectionTable(name = "tender_parameter", joinColumns = @JoinColumn(name = "tender_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "value")
    private Map<String, String> parameters = new LinkedHashMap<>();

    private boolean stateFunded;

    /** Replaces all of it. */
    void rewrite(TenderDraft draft) {
        name = draft.name();
        summary = draft.summary();
        category = draft.category();
        method = draft.method();
        parameters.clear();
        parameters.putAll(draft.parameters());
        stateFunded = draft.stateFunded();
    }

    String name() {
        return name;
    }

    String summary() {
        return summary;
    }

    TradeCategory category() {
        return category;
    }

    EvaluationMethod method() {
        return method;
    }

    Map<String, String> parameters() {
        return Map.copyOf(parameters);
    }

    boolean stateFunded() {
        return stateFunded;
    }
}
