package org.sunbid.trading.tender;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sunbid.network.code.TradeCategory;

/** A tender as it is written over JSON. */
@Schema(description = "A tender as written. Dates are ISO 8601 instants, amounts yuan.")
public record TenderRequest(
        @NotBlank @Size(max = 17) @Schema(examples = "A5301032611230001", description = "Code of the project")
        String project,

        @NotBlank @Size(max = 200) @Schema(examples = "昆明市盘龙区龙泉路道路改造提升工程施工招标")
        String name,

        @NotNull @Schema(examples = "CONSTRUCTION") TradeCategory category,

        @NotNull @Schema(examples = "CONSTRUCTION_COMPREHENSIVE")
        EvaluationMethod method,

        @NotNull
        @Size(max = 40)
        @Schema(
                description =
                        "The method's parameters. A coefficient of the base price (drop, k, delta, k1, k2, q) is one"
                                + " number, or 2 to 50 candidates between semicolons, of which one is drawn at the opening",
                examples =
                        "{\"pricePoints\":\"40\",\"base\":\"MEAN_LESS_DROP\",\"drop\":\"0.03; 0.04; 0.05\",\"above\":\"2\",\"below\":\"1\",\"items\":\"施工组织设计|40; 项目管理机构|20\"}")
        Map<String, @NotNull @Size(max = 8000) String> parameters,

        @NotNull @Schema(examples = "2026-11-24T01:00:00Z") Instant documentsFrom,
        @NotNull @Schema(examples = "2026-11-30T09:00:00Z") Instant documentsUntil,
        @NotNull @Schema(examples = "2026-12-01T09:00:00Z") Instant clarificationUntil,
        @NotNull @Schema(examples = "2026-12-07T09:00:00Z") Instant objectionUntil,

        @NotNull @Schema(examples = "2026-12-17T01:30:00Z", description = "Also the time of the opening")
        Instant deadline,

        @DecimalMin("1") @DecimalMax("86400") @Schema(examples = "1800")
        long decryptionSeconds,

        @DecimalMin("0")
        @DecimalMax("86400")
        @Schema(
                examples = "1800",
                description = "By how much the host may extend the decryption window in all; 0 when not at all")
        long extensionSeconds,

        @DecimalMin("0")
        @DecimalMax("21")
        @Schema(
                examples = "3",
                description =
                        "How many organisations may bid together at most (联合体), the leader included; 0 or absent when"
                                + " consortia are not accepted")
        int consortiumMembers,

        @NotNull @Schema(examples = "BIDDER") ReleasePolicy releasePolicy,

        @Schema(
                examples = "ONE",
                nullable = true,
                description =
                        "ONE envelope a bid, or TWO: technical part and price sealed apart, the price opened only after the"
                                + " panel has scored the technical part; APPLICATION for a prequalification. The usual one of the"
                                + " method when left out")
        BidEnvelopes envelopes,

        @NotEmpty @Size(max = 4) @Schema(examples = "[\"GM-1\",\"ISO-1\"]")
        Set<@NotBlank String> suites,

        @Schema(examples = "true", description = "State funds control it or lead in it (REG 55)")
        boolean stateFunded,

        @NotBlank @Size(max = 200) @Schema(examples = "昆明市公共资源交易中心网上开标大厅")
        String openingPlace,

        @NotNull @Size(max = 4000) @Schema(examples = "龙泉路全长 2.4 公里道路改造，工期 180 日历天。")
        String summary,

        @NotEmpty @Size(max = 999) List<@Valid @NotNull LotRequest> lots) {

    /** A lot as it is written over JSON. */
    public record LotRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "一标段")
            String name,

            @NotNull @Positive @Digits(integer = 14, fraction = 2) @Schema(examples = "48600000.00")
            BigDecimal estimate,

            @Positive @Digits(integer = 14, fraction = 2) @Schema(examples = "48600000.00", nullable = true)
            BigDecimal priceCap,

            @NotNull @DecimalMin("0") @Digits(integer = 14, fraction = 2) @Schema(examples = "800000.00")
            BigDecimal deposit) {

        TenderDraft.LotDraft draft() {
            return new TenderDraft.LotDraft(name, estimate, priceCap, deposit);
        }
    }

    TenderDraft draft() {
        return new TenderDraft(
                name,
                category,
                method,
                parameters,
                new TimeTable(documentsFrom, documentsUntil, clarificationUntil, objectionUntil, deadline),
                Duration.ofSeconds(decryptionSeconds),
                Duration.ofSeconds(extensionSeconds),
                consortiumMembers,
                releasePolicy,
                envelopes == null ? BidEnvelopes.usual(method) : envelopes,
                suites,
                stateFunded,
                openingPlace,
                summary,
                lots.stream().map(LotRequest::draft).toList());
    }
}
