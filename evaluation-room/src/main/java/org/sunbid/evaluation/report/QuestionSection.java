package org.sunbid.evaluation.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sunbid.evaluation.question.AnswerFile;
import org.sunbid.evaluation.question.AskedQuestion;
import org.sunbid.evaluation.question.Correction;
import org.sunbid.evaluation.question.QuestionKind;
import org.sunbid.evaluation.question.SignedAnswer;
import org.sunbid.evaluation.room.CaseFile;
import org.sunbid.platform.document.PdfDocument;
import org.sunbid.platform.document.PdfTable;
import org.sunbid.platform.page.Formats;
import org.sunbid.trading.bid.OpenedBid;

/** What the panel asked bidders, what they answered and who kept silent, in the report and in its data (REG 52). */
final class QuestionSection {

    private QuestionSection() {}

    static void write(PdfDocument pdf, CaseFile file) {
        pdf.paragraph("下列问题均经评标委员会过半数成员同意后书面发出，投标文件保持开标时原样（实施条例第五十二条）。");
        pdf.table(new PdfTable(
                List.of(
                        PdfTable.Column.words("投标人", 3),
                        PdfTable.Column.words("事项", 2),
                        PdfTable.Column.words("问题", 5),
                        PdfTable.Column.words("发出、截止", 2.5),
                        PdfTable.Column.words("回复", 5)),
                file.sentQuestions().stream().map(QuestionSection::row).toList()));
        for (OpenedBid bid : file.bids()) {
            if (bid.isPriced() && file.evaluatedPrice(bid).compareTo(bid.price()) != 0) {
                pdf.paragraph(bid.name() + " 开标价 " + Formats.money(bid.price()) + " 元，经其确认按更正后的 "
                        + Formats.money(file.evaluatedPrice(bid)) + " 元评审；开标记录不变。");
            }
            if (file.isUnconfirmed(bid)) {
                pdf.paragraph("否决 " + bid.name() + " 的投标，依据：" + file.outBy(bid) + "。理由：未确认评标委员会对其报价计算错误的更正。");
            }
        }
    }

    private static String correction(Correction correction) {
        String rule =
                switch (correction.correctionRule()) {
                    case WORDS -> "以大写金额为准";
                    case UNIT_PRICES -> "以单价金额为准";
                    case DECIMAL_POINT -> "单价小数点明显错误，以总价为准";
                };
        return " 更正：" + rule + "，为 " + Formats.money(correction.correctedPrice()) + " 元。";
    }

    private static List<String> row(AskedQuestion asked) {
        return List.of(
                asked.addressee().name(),
                kind(asked.wording().kind()),
                asked.wording().text()
                        + asked.wording()
                                .correction()
                                .map(QuestionSection::correction)
                                .orElse(""),
                asked.sentAt().map(Formats::dateTime).orElse("") + " 发出，"
                        + asked.dueAt().map(Formats::dateTime).orElse("") + " 截止",
                asked.answer().map(answer -> answered(answer, asked.files())).orElse("逾期未回复。"));
    }

    private static String answered(SignedAnswer answer, List<AnswerFile> files) {
        String attached = files.stream()
                .map(file -> file.name() + "（SHA-256：" + file.sha256() + "）")
                .collect(Collectors.joining("，"));
        return Formats.dateTime(answer.answeredAt()) + " 回复，签名证书 " + answer.signerSerial() + "：" + consent(answer)
                + answer.answer() + (attached.isEmpty() ? "" : " 附件：" + attached);
    }

    private static String consent(SignedAnswer answer) {
        if (answer.consents() == null) {
            return "";
        }
        return answer.consents() ? "同意更正。" : "不同意更正。";
    }

    private static String kind(QuestionKind kind) {
        return switch (kind) {
            case AMBIGUOUS -> "含义不明确";
            case CLERICAL -> "明显文字或计算错误";
            case LOW_PRICE -> "报价可能低于成本";
        };
    }

    /** With the statement and the signature anybody entitled can check who answered what. */
    static List<Map<String, Object>> data(CaseFile file) {
        return file.sentQuestions().stream().map(QuestionSection::data).toList();
    }

    private static Map<String, Object> data(AskedQuestion asked) {
        Map<String, Object> line = new TreeMap<>();
        line.put("question", asked.id().toString());
        line.put("bid", asked.addressee().bid().toString());
        line.put("kind", asked.wording().kind().name());
        line.put("clause", asked.wording().kind().clause());
        line.put("text", asked.wording().text());
        line.put("sentAt", asked.sentAt().map(String::valueOf).orElse(""));
        line.put("dueAt", asked.dueAt().map(String::valueOf).orElse(""));
        asked.wording()
                .correction()
                .ifPresent(correction -> line.put(
                        "correction",
                        Map.of(
                                "rule", correction.correctionRule().name(),
                                "price", correction.correctedPrice().toPlainString(),
                                "consented", asked.isConsented())));
        line.put("state", asked.state().name());
        asked.answer()
                .ifPresent(answer -> line.put(
                        "answer",
                        Map.of(
                                "at", answer.answeredAt().toString(),
                                "text", answer.answer(),
                                "files",
                                        asked.files().stream()
                                                .map(QuestionSection::data)
                                                .toList(),
                                "signerSerial", answer.signerSerial(),
                                "statement", answer.statement(),
                                "signature", answer.signature())));
        return line;
    }

    private static Map<String, Object> data(AnswerFile file) {
        return Map.of("name", file.name(), "sha256", file.sha256(), "size", file.size());
    }
}
