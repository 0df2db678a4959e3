package org.sunbid.trading.clarification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.trading.tender.TenderDocument;

/**
 * A clarification as text to be signed, canonical JSON (RFC 8785) of type {@code clarification-1}.
 *
 * @param tender 20 characters
 * @param number from 1 within the tender
 * @param title what it is about
 * @param text what is clarified or corrected
 * @param affectsBids whether bids have to be written differently because of it
 * @param newDeadline the deadline it moves to
 * @param files its annexes
 */
record Notice(
        String tender,
        int number,
        String title,
        String text,
        boolean affectsBids,
        Optional<Instant> newDeadline,
        List<TenderDocument> files) {

    private static final String TYPE = "clarification-1";
    private static final int MAX_TITLE = 200;
    private static final int MAX_TEXT = 8000;

    /** Most annexes of one clarification. */
    static final int MAX_FILES = 20;

    Notice {
        files = List.copyOf(files);
    }

    byte[] bytes() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", TYPE);
        data.put("tender", tender);
        data.put("number", number);
        data.put("title", title);
        data.put("text", text);
        data.put("affectsBids", affectsBids);
        newDeadline.ifPresent(deadline -> data.put("newDeadline", deadline.toString()));
        List<Object> annexes = new ArrayList<>();
        files.forEach(file -> annexes.add(Map.of(
                "name", file.name(), "sha256", file.sha256(), "size", file.size(), "mediaType", file.mediaType())));
        data.put("files", annexes);
        return CanonicalJson.write(data);
    }

    static Outcome<Notice> read(byte[] bytes) {
        try {
            JsonObject data = JsonObject.readCanonical(bytes)
                    .allow("type", "tender", "number", "title", "text", "affectsBids", "newDeadline", "files");
            if (!data.text("type").equals(TYPE)) {
                return Outcome.refused(ClarificationRefusal.MALFORMED, "type");
            }
            return Outcome.done(new Notice(
                    data.text("tender", 20),
                    (int) data.number("number", 1, 9999),
                    data.text("title", MAX_TITLE),
                    data.text("text", MAX_TEXT),
                    data.flag("affectsBids"),
                    data.has("newDeadline") ? Optional.of(data.instant("newDeadline")) : Optional.empty(),
                    data.objects("files", MAX_FILES).stream().map(Notice::file).toList()));
        } catch (SealingException malformed) {
            return Outcome.refused(ClarificationRefusal.MALFORMED, malformed.reasonCode());
        }
    }

    private static TenderDocument file(JsonObject file) {
        file.allow("name", "sha256", "size", "mediaType");
        return new TenderDocument(
                file.text("name", 120),
                file.text("sha256", 64),
                file.number("size", 1, Long.MAX_VALUE),
                file.text("mediaType", 100),
                TenderDocument.Kind.CLARIFICATION);
    }
}
