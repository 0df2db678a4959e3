package org.sunbid.sealing.container;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.SealSubject;

/** {@code bid.json} in its one spelling (§9.2). */
final class BidSheetJson {

    private static final int FORMAT = 1;
    private static final String CURRENCY = "CNY";

    private BidSheetJson() {}

    static byte[] write(BidSheet sheet) {
        Map<String, Object> json = new HashMap<>();
        json.put("format", FORMAT);
        json.put("subject", write(sheet.subject()));
        sheet.offer().ifPresent(offer -> json.put("offer", write(offer)));
        sheet.consortium().ifPresent(consortium -> json.put("consortium", write(consortium)));
        json.put("items", sheet.items().stream().map(BidSheetJson::write).toList());
        json.put(
                "documents", sheet.documents().stream().map(BidSheetJson::write).toList());
        json.put("device", sheet.device());
        return CanonicalJson.write(json);
    }

    static BidSheet read(byte[] bytes) {
        JsonObject json = JsonObject.readCanonical(bytes)
                .allow("consortium", "device", "documents", "format", "items", "offer", "subject");
        if (json.number("format") != FORMAT) {
            throw new SealingException("container.unknown-format", "format " + json.number("format"));
        }
        BidSheet sheet = new BidSheet(
                readSubject(json.object("subject")),
                json.has("offer") ? Optional.of(readOffer(json.object("offer"))) : Optional.empty(),
                json.has("consortium") ? Optional.of(readConsortium(json.object("consortium"))) : Optional.empty(),
                json.objects("items", SheetLimits.ITEMS).stream()
                        .map(BidSheetJson::readItem)
                        .toList(),
                json.objects("documents", SheetLimits.DOCUMENTS).stream()
                        .map(BidSheetJson::readDocument)
                        .toList(),
                readDevice(json.object("device")));
        if (!Arrays.equals(write(sheet), bytes)) {
            throw new SealingException("json.not-canonical", "a value is not in its one spelling");
        }
        return sheet;
    }

    private static Map<String, Object> write(SealSubject subject) {
        return Map.of(
                "tender", subject.tender(),
                "lot", subject.lot(),
                "bidder", subject.bidder(),
                "bid", subject.bid().toString(),
                "envelope", subject.envelope().id(),
                "documentVersion", subject.documentVersion(),
                "createdAt", subject.createdAt().toString());
    }

    private static SealSubject readSubject(JsonObject json) {
        json.allow("bid", "bidder", "createdAt", "documentVersion", "envelope", "lot", "tender");
        try {
            return new SealSubject(
                    json.text("tender"),
                    json.text("lot"),
                    json.text("bidder"),
                    UUID.fromString(json.text("bid", 36)),
                    Envelope.valueOf(json.text("envelope", 16).toUpperCase(Locale.ROOT)),
                    json.number("documentVersion"),
                    json.instant("createdAt"));
        } catch (IllegalArgumentException e) {
            throw new SealingException("container.sheet-invalid", "the subject", e);
        }
    }

    private static Map<String, Object> write(BidOffer offer) {
        return Map.of(
                "price", offer.price().toPlainString(),
                "currency", CURRENCY,
                "periodDays", offer.periodDays(),
                "quality", offer.quality(),
                "projectManager", offer.projectManager());
    }

    private static BidOffer readOffer(JsonObject json) {
        json.allow("currency", "periodDays", "price", "projectManager", "quality");
        if (!json.text("currency").equals(CURRENCY)) {
            throw new SealingException("container.sheet-invalid", "another currency than " + CURRENCY);
        }
        return new BidOffer(
                SheetLimits.amount(json.text("price")),
                (int) json.number("periodDays", 0, Integer.MAX_VALUE),
                json.text("quality"),
                json.text("projectManager"));
    }

    private static Map<String, Object> write(Consortium consortium) {
        Map<String, Object> json = new HashMap<>();
        json.put(
                "members",
                consortium.members().stream()
                        .map(member -> Map.of("uscc", member.uscc(), "name", member.name(), "share", member.share()))
                        .toList());
        consortium.agreement().ifPresent(name -> json.put("agreement", name));
        return json;
    }

    private static Consortium readConsortium(JsonObject json) {
        json.allow("agreement", "members");
        return new Consortium(
                json.objects("members", Consortium.MOST_MEMBERS).stream()
                        .map(BidSheetJson::readMember)
                        .toList(),
                json.has("agreement") ? Optional.of(json.text("agreement")) : Optional.empty());
    }

    private static Consortium.Member readMember(JsonObject json) {
        json.allow("name", "share", "uscc");
        return new Consortium.Member(json.text("uscc"), json.text("name"), json.text("share"));
    }

    private static Map<String, Object> write(BidItem item) {
        return Map.of(
                "code", item.code(),
                "name", item.name(),
                "unit", item.unit(),
                "quantity", item.quantity().toPlainString(),
                "unitPrice", item.unitPrice().toPlainString());
    }

    private static BidItem readItem(JsonObject json) {
        json.allow("code", "name", "quantity", "unit", "unitPrice");
        return new BidItem(
                json.text("code"),
                json.text("name"),
                json.text("unit"),
                SheetLimits.amount(json.text("quantity")),
                SheetLimits.amount(json.text("unitPrice")));
    }

    private static Map<String, Object> write(BidDocument document) {
        return Map.of(
                "name", document.name(),
                "mediaType", document.mediaType(),
                "size", document.size(),
                "sha256", document.sha256());
    }

    private static BidDocument readDocument(JsonObject json) {
        json.allow("mediaType", "name", "sha256", "size");
        return new BidDocument(json.text("name"), json.text("mediaType"), json.number("size"), json.text("sha256"));
    }

    private static Map<String, String> readDevice(JsonObject json) {
        Map<String, String> device = new LinkedHashMap<>();
        for (String name : List.copyOf(json.names())) {
            device.put(name, json.text(name));
        }
        return device;
    }
}
