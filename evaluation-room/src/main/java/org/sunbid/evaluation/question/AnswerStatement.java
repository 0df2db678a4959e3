package org.sunbid.evaluation.question;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.trading.tender.Yuan;

/**
 * An answer as text to be signed, canonical JSON (RFC 8785) of type {@code panel-answer-1}. It holds the question too, so
 * that what was signed can be read alone.
 *
 * @param tender 20 characters
 * @param lot 23 characters
 * @param question id of the question
 * @param bid id of the bid it is about; the bid itself is not changed
 * @param asked what the panel asked
 * @param text what the bidder answers
 * @param correction of the price that the panel found
 * @param consents whether the bidder agrees to it; empty where there is none
 * @param files that belong to the answer
 */
record AnswerStatement(
        String tender,
        String lot,
        String question,
        String bid,
        String asked,
        String text,
        Optional<Correction> correction,
        Optional<Boolean> consents,
        List<AnswerFile> files) {

    private static final String TYPE = "panel-answer-1";

    /** Longest answer, in characters. */
    static final int MAX_TEXT = 4000;

    /** Most files of one answer. */
    static final int MAX_FILES = 2;

    /** Largest file, in bytes. */
    static final long MAX_FILE_BYTES = 20L << 20;

    /** Longest statement that is read: what the limits above can come to, in bytes. */
    static final int MAX_BYTES = 64 << 10;

    AnswerStatement {
        files = List.copyOf(files);
    }

    static AnswerStatement to(Question question, String text, Optional<Boolean> consents) {
        Addressee addressee = question.addressee();
        return new AnswerStatement(
                addressee.tender(),
                addressee.lot(),
                question.id().toString(),
                addressee.bid().toString(),
                question.wording().text(),
                text.strip(),
                question.wording().correction(),
                consents,
                question.files());
    }

    /** It answers this question, word for word as it was asked. */
    boolean answers(Question asked) {
        Optional<Correction> found = asked.wording().correction();
        boolean sameCorrection =
                correction.isPresent() ? found.filter(correction.get()::isAs).isPresent() : found.isEmpty();
        return sameCorrection
                && tender.equals(asked.addressee().tender())
                && lot.equals(asked.addressee().lot())
                && question.equals(asked.id().toString())
                && bid.equals(asked.addressee().bid().toString())
                && this.asked.equals(asked.wording().text());
    }

    byte[] bytes() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", TYPE);
        data.put("tender", tender);
        data.put("lot", lot);
        data.put("question", question);
        data.put("bid", bid);
        data.put("asked", asked);
        data.put("text", text);
        correction.ifPresent(found -> {
            data.put("correctionRule", found.correctionRule().name());
            data.put("correctedPrice", Yuan.text(found.correctedPrice()));
        });
        consents.ifPresent(agreed -> data.put("consents", agreed));
        data.put(
                "files",
                files.stream()
                        .map(file -> Map.<String, Object>of(
                                "name", file.name(),
                                "sha256", file.sha256(),
                                "size", file.size(),
                                "mediaType", file.mediaType()))
                        .toList());
        return CanonicalJson.write(data);
    }

    static Outcome<AnswerStatement> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return Outcome.refused(QuestionRefusal.ANSWER_TEXT, MAX_TEXT);
        }
        try {
            JsonObject data = JsonObject.readCanonical(bytes)
                    .allow(
                            "type",
                            "tender",
                            "lot",
                            "question",
                            "bid",
                            "asked",
                            "text",
                            "correctionRule",
                            "correctedPrice",
                            "consents",
                            "files");
            if (!data.text("type").equals(TYPE)) {
                return Outcome.refused(QuestionRefusal.MALFORMED, "type");
            }
            return Outcome.done(new AnswerStatement(
                    data.text("tender", 20),
                    data.text("lot", 23),
                    data.text("question", 36),
                    data.text("bid", 36),
                    data.text("asked", Wording.MAX_TEXT),
                    data.text("text"),
                    correction(data),
                    data.has("consents") ? Optional.of(data.flag("consents")) : Optional.empty(),
                    data.objects("files", MAX_FILES).stream()
                            .map(AnswerStatement::file)
                            .toList()));
        } catch (SealingException malformed) {
            return Outcome.refused(QuestionRefusal.MALFORMED, malformed.reasonCode());
        }
    }

    private static Optional<Correction> correction(JsonObject data) {
        Optional<Correction.Rule> rule = Arrays.stream(Correction.Rule.values())
                .filter(known -> data.has("correctionRule") && known.name().equals(data.text("correctionRule")))
                .findFirst();
        return rule.flatMap(known -> data.amount("correctedPrice").map(price -> new Correction(known, price)));
    }

    private static AnswerFile file(JsonObject file) {
        file.allow("name", "sha256", "size", "mediaType");
        return new AnswerFile(
                file.text("name", 120),
                file.text("sha256", 64),
                file.number("size", 1, MAX_FILE_BYTES),
                file.text("mediaType", 100));
    }
}
