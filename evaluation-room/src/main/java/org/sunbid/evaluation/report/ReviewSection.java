package org.sunbid.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sunbid.evaluation.panel.CheckItem;
import org.sunbid.evaluation.panel.Verdict;
import org.sunbid.evaluation.room.CaseFile;
import org.sunbid.evaluation.room.Findings;
import org.sunbid.evaluation.room.ReviewVote;
import org.sunbid.platform.document.PdfDocument;
import org.sunbid.platform.document.PdfTable;
import org.sunbid.trading.bid.OpenedBid;

/** The preliminary evaluation in the report: every item with its votes, dissenters by name, rejections with their clause. */
final class ReviewSection {

    private ReviewSection() {}

    static void write(PdfDocument pdf, CaseFile file) {
        Findings findings = file.findings();
        List<List<String>> rows = new ArrayList<>();
        for (OpenedBid bid : file.bids()) {
            for (CheckItem item : file.checks().items()) {
                Verdict verdict = findings.verdict(bid.bidId(), item);
                if (verdict.passes() + verdict.fails() > 0) {
                    rows.add(row(file, bid, item, verdict));
                }
            }
        }
        pdf.table(new PdfTable(
                List.of(
                        PdfTable.Column.words(file.lot().terms().in("投标人"), 4),
                        PdfTable.Column.words("阶段", 2),
                        PdfTable.Column.words("评审因素", 4),
                        PdfTable.Column.words("结论", 2),
                        PdfTable.Column.words("不同意见", 3)),
                rows));
        file.bids().stream()
                .filter(bid -> findings.rejects(bid.bidId()))
                .forEach(bid ->
                        pdf.paragraph(out(file, bid) + "，依据：" + file.outBy(bid) + "。理由：" + reasons(file, bid) + "。"));
        file.bids().stream()
                .filter(bid -> !file.isPrequalification() && !findings.rejects(bid.bidId()) && !bid.isPriced())
                .forEach(bid -> pdf.paragraph(bid.name() + " 的价格标在价格标开标时未能解密，依据：" + file.outBy(bid) + "。"));
    }

    private static String out(CaseFile file, OpenedBid bid) {
        return file.isPrequalification() ? bid.name() + " 未通过资格预审" : "否决 " + bid.name() + " 的投标";
    }

    private static List<String> row(CaseFile file, OpenedBid bid, CheckItem item, Verdict verdict) {
        String dissenters = verdict.dissenters().stream()
                .map(member -> file.member(member).name())
                .sorted()
                .collect(Collectors.joining("、"));
        return List.of(
                bid.name(),
                ReportWords.stage(item.stage()),
                item.text().in(Locale.SIMPLIFIED_CHINESE),
                (verdict.passed() ? "通过 " : "不通过 ") + verdict.passes() + " : " + verdict.fails(),
                dissenters);
    }

    private static String reasons(CaseFile file, OpenedBid bid) {
        return file.votes().stream()
                .filter(vote -> vote.bidId().equals(bid.bidId()) && !vote.passed())
                .filter(vote -> file.seated().contains(vote.memberId()))
                .map(ReviewVote::reason)
                .distinct()
                .collect(Collectors.joining("；"));
    }
}
