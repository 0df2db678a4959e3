package org.sunbid.trading.tender;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.time.StatutoryCalendar;

/** A tender as it was typed; kept as text, so that a refused form shows what was typed. */
public class DraftForm {

    /** How many lots the form has room for. */
    static final int LOTS = 3;

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    @RestForm
    String name = "";

    @RestForm
    String summary = "";

    @RestForm
    String openingPlace = "";

    @RestForm
    String stateFunded;

    @RestForm
    String documentsFrom = "";

    @RestForm
    String documentsUntil = "";

    @RestForm
    String clarificationUntil = "";

    @RestForm
    String objectionUntil = "";

    @RestForm
    String deadline = "";

    @RestForm
    String decryptionSeconds = "1800";

    @RestForm
    String extensionSeconds = "0";

    @RestForm
    String consortiumMembers = "0";

    @RestForm
    String method = "";

    @RestForm
    String items = "";

    @RestForm
    String parameters = "";

    @RestForm
    String releasePolicy = ReleasePolicy.BIDDER.name();

    @RestForm
    String envelopes = BidEnvelopes.ONE.name();

    @RestForm
    List<String> suite = List.of();

    @RestForm
    List<String> lotName = List.of();

    @RestForm
    List<String> lotEstimate = List.of();

    @RestForm
    List<String> lotCap = List.of();

    @RestForm
    List<String> lotDeposit = List.of();

    /**
     * What was typed, as a draft.
     *
     * @throws IllegalArgumentException with the name of a field that cannot be read
     */
    TenderDraft draft(TradeCategory category) {
        return new TenderDraft(
                required("name", name),
                category,
                field("method", () -> EvaluationMethod.valueOf(method)),
                parameterMap(),
                new TimeTable(
                        moment("documentsFrom", documentsFrom),
                        moment("documentsUntil", documentsUntil),
                        moment("clarificationUntil", clarificationUntil),
                        moment("objectionUntil", objectionUntil),
                        moment("deadline", deadline)),
                seconds("decryptionSeconds", decryptionSeconds),
                seconds("extensionSeconds", extensionSeconds),
                field("consortiumMembers", () -> Integer.parseInt(consortiumMembers.strip())),
                field("releasePolicy", () -> ReleasePolicy.valueOf(releasePolicy)),
                field("envelopes", () -> sealing(EvaluationMethod.valueOf(method))),
                new TreeSet<>(suite),
                stateFunded != null,
                required("openingPlace", openingPlace),
                summary == null ? "" : summary.strip(),
                lots());
    }

    /** Who prequalifies has no choice between one envelope and two. */
    private BidEnvelopes sealing(EvaluationMethod by) {
        return by == EvaluationMethod.PREQUALIFICATION ? BidEnvelopes.usual(by) : BidEnvelopes.valueOf(envelopes);
    }

    private Map<String, String> parameterMap() {
        Map<String, String> map = new LinkedHashMap<>();
        parameters.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int sign = line.indexOf('=');
            map.put(
                    sign < 0 ? line : line.substring(0, sign).strip(),
                    sign < 0 ? "" : line.substring(sign + 1).strip());
        });
        if (!items.isBlank()) {
            map.put("items", items.strip());
        }
        return map;
    }

    private List<TenderDraft.LotDraft> lots() {
        List<TenderDraft.LotDraft> lots = new ArrayList<>();
        for (int i = 0; i < lotName.size(); i++) {
            if (!lotName.get(i).isBlank()) {
                String cap = at(lotCap, i);
                lots.add(new TenderDraft.LotDraft(
                        lotName.get(i).strip(),
                        amount("lotEstimate", at(lotEstimate, i)),
                        cap.isBlank() ? null : amount("lotCap", cap),
                        amount("lotDeposit", at(lotDeposit, i))));
            }
        }
        return lots;
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }

    private static String required(String field, String value) {
        if (value == null || value.isBlank() || value.length() > 200) {
            throw new IllegalArgumentException(field);
        }
        return value.strip();
    }

    private static Instant moment(String field, String value) {
        return field(field, () -> LocalDateTime.parse(value.strip())
                .atZone(StatutoryCalendar.ZONE)
                .toInstant());
    }

    private static Duration seconds(String field, String value) {
        return field(field, () -> Duration.ofSeconds(Long.parseLong(value.strip())));
    }

    private static BigDecimal amount(String field, String value) {
        BigDecimal amount =
                field(field, () -> new BigDecimal(value.replace(",", "").strip()));
        if (amount.signum() < 0 || amount.precision() - amount.scale() > 14 || amount.scale() > 2) {
            throw new IllegalArgumentException(field);
        }
        return amount;
    }

    private static <T> T field(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException(name, unreadable);
        }
    }

    /** A draft as it would be typed. */
    static DraftForm of(TenderDraft draft) {
        DraftForm form = new DraftForm();
        form.name = draft.name();
        form.summary = draft.summary();
        form.openingPlace = draft.openingPlace();
        form.stateFunded = draft.stateFunded() ? "on" : null;
        form.times(draft.timeTable());
        form.decryptionSeconds = String.valueOf(draft.decryptionWindow().toSeconds());
        form.extensionSeconds = String.valueOf(draft.longestExtension().toSeconds());
        form.consortiumMembers = String.valueOf(draft.consortiumMembers());
        form.method = draft.method().name();
        form.items = draft.parameters().getOrDefault("items", "");
        form.parameters = draft.parameters().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("items"))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
        form.releasePolicy = draft.releasePolicy().name();
        form.envelopes = draft.envelopes().name();
        form.suite = List.copyOf(draft.suites());
        form.lotName = draft.lots().stream().map(TenderDraft.LotDraft::name).toList();
        form.lotEstimate =
                draft.lots().stream().map(lot -> Yuan.text(lot.estimate())).toList();
        form.lotCap = draft.lots().stream()
                .map(lot -> lot.priceCap() == null ? "" : Yuan.text(lot.priceCap()))
                .toList();
        form.lotDeposit =
                draft.lots().stream().map(lot -> Yuan.text(lot.deposit())).toList();
        return form;
    }

    void times(TimeTable table) {
        documentsFrom = local(table.documentsFrom());
        documentsUntil = local(table.documentsUntil());
        clarificationUntil = local(table.clarificationUntil());
        objectionUntil = local(table.objectionUntil());
        deadline = local(table.deadline());
    }

    private static String local(Instant moment) {
        return LOCAL.format(moment.atZone(StatutoryCalendar.ZONE));
    }
}
