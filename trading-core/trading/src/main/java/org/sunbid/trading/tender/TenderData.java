package org.sunbid.trading.tender;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.seal.Envelope;

/**
 * {@code tender.json}: the tender as data, canonical JSON (RFC 8785), made from what the issuer wrote and from the hashes
 * of its files. The issuer signs exactly these bytes, and so everything at once. The same tender always gives the same
 * bytes.
 */
final class TenderData {

    /** What a document of this shape calls itself. */
    private static final String TYPE = "tender-1";

    private TenderData() {}

    static byte[] of(TenderSheet tender, List<TenderPart> parts) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", TYPE);
        data.put("tender", tender.code());
        data.put("transaction", tender.transactionCode());
        data.put("project", tender.project());
        data.put("investment", tender.investmentCode());
        data.put("name", tender.name());
        data.put("summary", tender.summary());
        data.put("category", tender.category().name());
        data.put("region", tender.region());
        data.put("tenderee", party(tender.tenderee()));
        data.put("agency", tender.agency().map(TenderData::party).orElse(null));
        data.put("method", tender.method().name());
        data.put("parameters", new LinkedHashMap<>(tender.parameters()));
        data.put("timeTable", timeTable(tender.timeTable()));
        data.put("opening", opening(tender));
        data.put("consortiumMembers", tender.consortiumMembers());
        data.put("stateFunded", tender.stateFunded());
        data.put("lots", tender.lots().stream().map(TenderData::lot).toList());
        data.put("documents", documents(tender));
        parts.forEach(part -> data.putAll(part.data(tender)));
        return CanonicalJson.write(data);
    }

    private static Map<String, Object> party(Party party) {
        return Map.of("uscc", party.uscc(), "name", party.name());
    }

    private static Map<String, Object> timeTable(TimeTable table) {
        return Map.of(
                "documentsFrom", table.documentsFrom().toString(),
                "documentsUntil", table.documentsUntil().toString(),
                "clarificationUntil", table.clarificationUntil().toString(),
                "objectionUntil", table.objectionUntil().toString(),
                "deadline", table.deadline().toString());
    }

    private static Map<String, Object> opening(TenderSheet tender) {
        Map<String, Object> opening = new LinkedHashMap<>();
        opening.put("place", tender.openingPlace());
        opening.put("decryptionSeconds", tender.decryptionSeconds());
        opening.put("extensionSeconds", tender.extensionSeconds());
        opening.put("releasePolicy", tender.releasePolicy().policyName());
        opening.put("suites", tender.suites().stream().sorted().toList());
        if (tender.envelopes() != BidEnvelopes.ONE) {
            opening.put(
                    "envelopes",
                    tender.envelopes().envelopes().stream()
                            .sorted()
                            .map(Envelope::id)
                            .toList());
        }
        return opening;
    }

    private static Map<String, Object> lot(TenderSheet.LotLine lot) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("lot", lot.code());
        line.put("name", lot.name());
        line.put("estimate", Yuan.text(lot.estimate()));
        line.put("priceCap", lot.priceCap().map(Yuan::text).orElse(null));
        line.put("deposit", Yuan.text(lot.deposit()));
        return line;
    }

    private static List<Map<String, Object>> documents(TenderSheet tender) {
        return tender.documents().stream()
                .filter(document -> document.kind() == TenderDocument.Kind.DOCUMENT)
                .<Map<String, Object>>map(document -> Map.of(
                        "name", document.name(),
                        "sha256", document.sha256(),
                        "size", document.size(),
                        "mediaType", document.mediaType()))
                .toList();
    }
}
