package org.sunbid.evaluation.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunbid.evaluation.method.Evaluation;
import org.sunbid.evaluation.method.RankedBid;
import org.sunbid.evaluation.room.CaseFile;
import org.sunbid.evaluation.room.PanelMember;
import org.sunbid.network.code.RegionCode;
import org.sunbid.platform.document.PdfDocument;
import org.sunbid.platform.document.PdfTable;
import org.sunbid.platform.page.Formats;
import org.sunbid.trading.bid.ConsortiumMember;
import org.sunbid.trading.bid.OpenedBid;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.CoefficientMessages;
import org.sunbid.trading.tender.LotTerms;

/**
 * The report as a document: who judged and how they were drawn, what was checked, what bidders
 * were asked, what was scored, the arithmetic of every
 * bid, the ranking, dissents, places to sign. It is a Chinese legal document and so in Chinese alone.
 */
final class ReportDocument {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final String NUMERALS = "一二三四五六七八";

    private final CaseFile file;
    private final List<ReportSignature> answers;
    private final String drawTranscriptSha256;
    private final String resultSha256;
    private final LotTerms terms;
    private int sections;

    ReportDocument(CaseFile file, List<ReportSignature> answers, String drawTranscriptSha256, String resultSha256) {
        this.file = file;
        this.terms = file.lot().terms();
        this.answers = answers;
        this.drawTranscriptSha256 = drawTranscriptSha256;
        this.resultSha256 = resultSha256;
    }

    byte[] write(Instant now) {
        PdfDocument pdf = PdfDocument.titled(
                terms.in("评标报告"), file.lot().tenderName() + " · " + file.lot().lotName(), ZH);
        Evaluation evaluation = file.evaluation();
        pdf.heading(numbered("基本情况")).facts(facts(now));
        pdf.heading(numbered(terms.in("评标委员会"))).table(panel());
        pdf.paragraph(terms.in("评标专家由平台随机抽取，抽取记录摘要（SHA-256）：") + drawTranscriptSha256);
        file.left()
                .forEach(member -> pdf.paragraph("席位 " + member.seat() + " 专家 " + member.name()
                        + member.leftAt()
                                .map(at -> " 于 " + Formats.dateTime(at))
                                .orElse("") + terms.in(member.isLeftAbsent() ? " 缺席，由招标人（代理机构）更换：" : " 退出评标：")
                        + member.leftReason()
                        + "。其评审意见无效，替补专家重新评审（实施条例第四十八条）。"));
        pdf.heading(numbered(file.isPrequalification() ? "申请人" : "开标记录")).table(bids());
        pdf.heading(numbered(file.isPrequalification() ? "资格审查" : "初步评审"));
        ReviewSection.write(pdf, file);
        if (!file.sentQuestions().isEmpty()) {
            pdf.heading(numbered("澄清、说明"));
            QuestionSection.write(pdf, file);
        }
        if (!file.sheet().items().isEmpty()) {
            pdf.heading(numbered("详细评审"));
            ScoreSection.write(pdf, file);
        }
        if (file.isPrequalification()) {
            pdf.heading(numbered("审查结果"));
            QualifiedSection.write(pdf, file);
        } else {
            ranking(pdf, evaluation);
        }
        dissents(pdf);
        pdf.heading("签字").paragraph(terms.in("评标数据摘要（SHA-256）：") + resultSha256);
        return pdf.signatures(SignatureBoxes.labels(answers)).toBytes(now);
    }

    /** The next section's heading: 一、二、三、… */
    private String numbered(String title) {
        return NUMERALS.charAt(sections++) + "、" + title;
    }

    private Map<String, String> facts(Instant now) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("招标项目编号", file.lot().tenderCode());
        facts.put("标段编号", file.lot().lotCode());
        facts.put("招标人", file.lot().tenderee().name());
        file.lot().agency().ifPresent(agency -> facts.put("招标代理", agency.name()));
        facts.put(terms.in("评标办法"), ReportWords.method(file.method().name()));
        file.lot().priceCap().ifPresent(cap -> facts.put("最高投标限价", Formats.money(cap) + " 元"));
        facts.put(terms.in("评标开始"), Formats.dateTime(file.session().openedAt()));
        facts.put("报告形成", Formats.dateTime(now));
        return facts;
    }

    private PdfTable panel() {
        return new PdfTable(
                List.of(
                        PdfTable.Column.words("席位", 1),
                        PdfTable.Column.words("姓名", 2),
                        PdfTable.Column.words("单位", 4),
                        PdfTable.Column.words("地区", 2),
                        PdfTable.Column.words("签到", 3)),
                file.members().stream().map(this::memberRow).toList());
    }

    private List<String> memberRow(PanelMember member) {
        boolean chair = file.session().chair().filter(member.id()::equals).isPresent();
        return List.of(
                String.valueOf(member.seat()),
                member.name()
                        + (chair ? "（主任）" : "")
                        + (member.seat() > file.session().seats() ? "（替补）" : ""),
                member.employer(),
                member.region().isEmpty() ? "" : new RegionCode(member.region()).text(ZH),
                member.checkedInAt().map(Formats::dateTime).orElse(""));
    }

    private PdfTable bids() {
        return file.isPrequalification() ? QualifiedSection.applicants(file) : offers();
    }

    private PdfTable offers() {
        return new PdfTable(
                List.of(
                        PdfTable.Column.words("投标人", 5),
                        PdfTable.Column.numbers("投标报价（元）", 3),
                        PdfTable.Column.numbers("工期（日历天）", 2),
                        PdfTable.Column.words("项目负责人", 2)),
                file.bids().stream().map(ReportDocument::bidRow).toList());
    }

    private static List<String> bidRow(OpenedBid bid) {
        String name = ConsortiumMember.named(bid.name(), bid.consortium());
        return bid.isPriced()
                ? List.of(name, Formats.money(bid.price()), String.valueOf(bid.periodDays()), bid.projectManager())
                : List.of(name, "价格标未开启", "—", "—");
    }

    private void ranking(PdfDocument pdf, Evaluation evaluation) {
        pdf.heading(numbered("评标价格与排序"));
        CoefficientMessages words = Words.in(CoefficientMessages.class, ZH);
        file.coefficients()
                .forEach(drawn -> pdf.paragraph(words.name(drawn.coefficient()) + " = " + drawn.value()
                        + "，开标时由交易平台、监督平台、招标人（代理机构）三方从 " + drawn.published() + " 中联合抽取，抽取记录摘要（SHA-256）："
                        + drawn.transcriptSha256()));
        evaluation
                .base()
                .forEach(step -> pdf.paragraph(ReportWords.step(step.name()) + " = " + step.arithmetic() + " = "
                        + step.result().toPlainString()));
        List<List<String>> rows =
                evaluation.ranking().stream().map(this::rankedRow).toList();
        pdf.table(new PdfTable(
                List.of(
                        PdfTable.Column.words("名次", 1),
                        PdfTable.Column.words("投标人", 4),
                        PdfTable.Column.words("计算过程", 6),
                        PdfTable.Column.numbers("总分", 1.5)),
                rows));
        file.ties()
                .ifPresent(drawn ->
                        pdf.paragraph("评审结果并列的投标，名次由交易平台、监督平台、招标人（代理机构）三方联合抽取确定，抽取记录摘要（SHA-256）：" + drawn.sha256()));
        String candidates = evaluation.recommended().stream()
                .map(ranked -> "第" + ranked.rank() + "名 " + name(ranked))
                .collect(Collectors.joining("；"));
        pdf.paragraph(
                candidates.isEmpty() ? "所有投标均被否决，评标委员会未推荐中标候选人（招标投标法第四十二条）。" : "评标委员会推荐的中标候选人：" + candidates + "。");
    }

    private List<String> rankedRow(RankedBid ranked) {
        String arithmetic = ranked.steps().stream()
                .map(step -> ReportWords.step(step.name()) + " = " + step.arithmetic() + " = "
                        + step.result().toPlainString())
                .collect(Collectors.joining("；"));
        return List.of(
                String.valueOf(ranked.rank()),
                name(ranked),
                arithmetic,
                ranked.score().map(score -> score.total().toPlainString()).orElse("—"));
    }

    private String name(RankedBid ranked) {
        return file.bids().stream()
                .filter(bid -> bid.bidId().toString().equals(ranked.bid().bid()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private void dissents(PdfDocument pdf) {
        List<String> lines = new ArrayList<>();
        for (ReportSignature answer : answers) {
            if (answer.state() == SignatureState.DISSENTED) {
                lines.add("专家 " + answer.name() + " 拒绝签字，书面意见：" + answer.reason());
            } else if (answer.state() == SignatureState.SILENT) {
                lines.add("专家 " + answer.name() + terms.in(" 拒绝签字且未说明理由，视为同意评标结果（实施条例第五十三条）。"));
            }
        }
        pdf.heading(numbered("不同意见"));
        if (lines.isEmpty()) {
            pdf.paragraph("无。");
        }
        lines.forEach(pdf::paragraph);
    }
}
