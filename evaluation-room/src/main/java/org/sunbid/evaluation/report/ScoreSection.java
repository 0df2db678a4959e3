package org.sunbid.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.sunbid.evaluation.method.ScoreItem;
import org.sunbid.evaluation.panel.PanelScores;
import org.sunbid.evaluation.room.CaseFile;
import org.sunbid.evaluation.room.GivenPoints;
import org.sunbid.evaluation.room.PanelMember;
import org.sunbid.platform.document.PdfDocument;
import org.sunbid.platform.document.PdfTable;
import org.sunbid.platform.page.Formats;
import org.sunbid.trading.bid.OpenedBid;

/** The detailed evaluation in the report: every member's points for every item, the means, explained deviations. */
final class ScoreSection {

    private ScoreSection() {}

    static void write(PdfDocument pdf, CaseFile file) {
        pdf.paragraph("各专家独立评分，全部提交后同时公开；不去掉最高分和最低分，取算术平均值，四舍五入保留两位小数。");
        PanelScores scores = file.panelScores();
        for (OpenedBid bid : file.goingOn()) {
            pdf.paragraph(bid.name() + "（平均 " + scores.points(bid.bidId().toString()) + " 分）");
            pdf.table(table(file, bid, scores));
        }
        file.deviations().forEach(score -> pdf.paragraph(deviation(file, score)));
    }

    private static PdfTable table(CaseFile file, OpenedBid bid, PanelScores scores) {
        List<PdfTable.Column> columns = new ArrayList<>();
        columns.add(PdfTable.Column.words("评分项", 4));
        columns.add(PdfTable.Column.numbers("满分", 1.2));
        file.members().forEach(member -> columns.add(PdfTable.Column.numbers(member.name(), 1.4)));
        columns.add(PdfTable.Column.numbers("平均", 1.2));
        List<List<String>> rows = new ArrayList<>();
        for (ScoreItem item : file.sheet().items()) {
            rows.add(row(file, bid, item, scores));
        }
        return new PdfTable(columns, rows);
    }

    private static List<String> row(CaseFile file, OpenedBid bid, ScoreItem item, PanelScores scores) {
        String id = bid.bidId().toString();
        List<String> cells = new ArrayList<>();
        cells.add(item.name());
        cells.add(Formats.plain(item.maximum()));
        for (PanelMember member : file.members()) {
            cells.add(scores.points(member.id(), id, item.number())
                    .map(Formats::plain)
                    .orElse("—"));
        }
        cells.add(scores.mean(id, item.number()).toPlainString());
        return cells;
    }

    private static String deviation(CaseFile file, GivenPoints score) {
        return "评分偏差说明：专家 " + file.member(score.memberId()).name() + " 对 "
                + file.bid(score.bidId()).orElseThrow().name() + "“"
                + file.sheet().item(score.item()).orElseThrow().name() + "”评 "
                + Formats.plain(score.points()) + " 分。" + score.explanation();
    }
}
