package org.sunbid.evaluation.report;

import java.util.List;
import org.sunbid.evaluation.room.CaseFile;
import org.sunbid.platform.document.PdfDocument;
import org.sunbid.platform.document.PdfTable;
import org.sunbid.trading.bid.ConsortiumMember;
import org.sunbid.trading.bid.OpenedBid;

/** What the review of a prequalification comes to, in its report: who applied, and who passed; no price and no rank. */
final class QualifiedSection {

    private QualifiedSection() {}

    static PdfTable applicants(CaseFile file) {
        return new PdfTable(
                List.of(PdfTable.Column.words("申请人", 5), PdfTable.Column.words("统一社会信用代码", 3)),
                file.bids().stream()
                        .map(bid -> List.of(ConsortiumMember.named(bid.name(), bid.consortium()), bid.uscc()))
                        .toList());
    }

    static void write(PdfDocument pdf, CaseFile file) {
        pdf.table(new PdfTable(
                List.of(
                        PdfTable.Column.words("申请人", 5),
                        PdfTable.Column.words("结果", 2),
                        PdfTable.Column.words("依据", 4)),
                file.bids().stream().map(bid -> row(file, bid)).toList()));
        pdf.paragraph(
                "通过资格预审的申请人 " + file.goingOn().size() + " 家。未通过资格预审的申请人不具有投标资格；" + "通过的申请人少于 3 个的，应当重新招标（实施条例第十九条）。");
    }

    private static List<String> row(CaseFile file, OpenedBid bid) {
        String clauses = file.outBy(bid);
        return List.of(bid.name(), clauses.isEmpty() ? "通过" : "未通过", clauses.isEmpty() ? "—" : clauses);
    }
}
