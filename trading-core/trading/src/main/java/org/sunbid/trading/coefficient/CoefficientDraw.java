package org.sunbid.trading.coefficient;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One draw of all coefficients that a lot leaves to it: from the lists as published to the values. */
@Entity
class CoefficientDraw {

    @Id
    private UUID id;

    @Version
    private long version;

    private String lotCode;
    private UUID jointDraw;

    @Enumerated(EnumType.STRING)
    private CoefficientDrawState state;

    private Instant openedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "drawn_coefficient", joinColumns = @JoinColumn(name = "draw_id"))
    @OrderColumn(name = "number")
    private List<CandidateList> lists = new ArrayList<>();

    /** For Hibernate. */
    protected CoefficientDraw() {}

    CoefficientDraw(UUID id, String lotCode, UUID jointDraw, List<CandidateList> lists, Instant now) {
        this.id = id;
        this.lotCode = lotCode;
        this.jointDraw = jointDraw;
        this.lists.addAll(lists);
        this.state = CoefficientDrawState.OPEN;
        this.openedAt = now;
    }

    /** What was drawn, one a list in their order. */
    void drawn(List<CandidateList.Drawn> values) {
        require(CoefficientDrawState.OPEN);
        for (int number = 0; number < lists.size(); number++) {
            lists.set(number, lists.get(number).drawn(values.get(number)));
        }
        state = CoefficientDrawState.DRAWN;
    }

    void voided() {
        require(CoefficientDrawState.OPEN);
        state = CoefficientDrawState.VOID;
    }

    private void require(CoefficientDrawState expected) {
        if (state != expected) {
            throw new IllegalStateException(state + " instead of " + expected);
        }
    }

    /** The coefficients, in the order of their lists. */
    List<DrawnCoefficient> coefficients() {
        return lists.stream().map(CandidateList::coefficient).toList();
    }

    String lotCode() {
        return lotCode;
    }

    UUID jointDraw() {
        return jointDraw;
    }

    CoefficientDrawState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }
}
