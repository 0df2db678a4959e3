package org.sunbid.opening.record;

import java.util.List;
import java.util.Locale;
import org.sunbid.platform.document.PdfDocument;
import org.sunbid.platform.document.PdfTable;
import org.sunbid.platform.document.PdfTable.Column;
import org.sunbid.trading.coefficient.DrawnCoefficient;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.CoefficientMessages;

/** What was drawn at the opening, in the words of the record: candidates, value, and the transcript that proves it. */
final class CoefficientSection {

    private CoefficientSection() {}

    static PdfDocument write(PdfDocument document, List<DrawnCoefficient> coefficients) {
        if (coefficients.isEmpty()) {
            return document;
        }
        CoefficientMessages words = Words.in(CoefficientMessages.class, Locale.SIMPLIFIED_CHINESE);
        List<Column> columns = List.of(
                Column.words("系数", 1.2),
                Column.words("候选值", 2.6),
                Column.numbers("抽取结果", 1.1),
                Column.words("抽取记录（SHA-256）", 4.4));
        return document.heading("评标系数的抽取")
                .paragraph("唱标前由交易平台、监督平台、开标主持人三方联合抽取。抽取记录在开标大厅公开下载，任何人可以重放验证。")
                .table(new PdfTable(
                        columns,
                        coefficients.stream()
                                .map(drawn -> List.of(
                                        words.name(drawn.coefficient()),
                                        drawn.published(),
                                        drawn.value(),
                                        drawn.transcriptSha256()))
                                .toList()));
    }
}
