package org.sunbid.opening.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunbid.opening.floor.SpotObjection;
import org.sunbid.opening.hall.Finding;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.hall.HallBidState;
import org.sunbid.opening.hall.OpeningSheet;
import org.sunbid.opening.hall.WindowExtension;
import org.sunbid.platform.document.PdfDocument;
import org.sunbid.platform.document.PdfTable;
import org.sunbid.platform.document.PdfTable.Column;
import org.sunbid.platform.page.Formats;
import org.sunbid.trading.bid.ConsortiumMember;
import org.sunbid.trading.tender.LotTerms;

/** The record as a PDF in Chinese, the language of the file it belongs to (O20 32, REG 44). */
final class RecordDocument {

    private RecordDocument() {}

    static byte[] write(Hall hall, RecordFacts.Kept kept, String address, Instant now) {
        PdfDocument sheet = PdfDocument.titled(title(hall), hall.subject().tenderName(), Locale.SIMPLIFIED_CHINESE)
                .facts(facts(hall))
                .heading(terms(hall).in("开标一览表"))
                .table(sheet(hall));
        PdfDocument document =
                consortia(sheet, hall).heading(terms(hall).in("投标文件与解密")).table(seals(hall));
        PdfDocument listed = EnvelopeSections.write(document, kept);
        PdfDocument drawn = CoefficientSection.write(listed, kept.coefficients());
        PdfDocument told =
                extended(unopened(drawn, hall, kept), kept.extensions()).heading("现场异议与答复");
        return closing(spoken(told, kept.objections()), hall, address).toBytes(now);
    }

    /** What is opened here has its own terms; what people said and wrote is never changed. */
    private static LotTerms terms(Hall hall) {
        return LotTerms.of(hall.subject().envelope());
    }

    private static PdfDocument consortia(PdfDocument document, Hall hall) {
        List<HallBid> joint =
                hall.bids().stream().filter(bid -> !bid.consortium().isEmpty()).toList();
        PdfDocument written = joint.isEmpty() ? document : document.heading("联合体");
        for (HallBid bid : joint) {
            written = written.paragraph(bid.ordinal() + ". 牵头人 " + bid.bidderName() + "（" + bid.bidderUscc() + "）；成员 "
                    + bid.consortium().stream()
                            .map(member -> member.name() + "（" + member.uscc() + "），" + member.share())
                            .collect(Collectors.joining("；")));
        }
        return written;
    }

    private static String title(Hall hall) {
        return switch (hall.subject().envelope()) {
            case WHOLE -> "开标记录";
            case TECHNICAL -> "技术标开标记录";
            case PRICE -> "价格标开标记录";
            case APPLICATION -> "资格预审申请文件开启记录";
        };
    }

    private static PdfDocument unopened(PdfDocument document, Hall hall, RecordFacts.Kept kept) {
        PdfDocument written = kept.unopened().isEmpty()
                ? document
                : document.heading(terms(hall).in("未解密的投标文件"));
        for (HallBid bid : hall.bids()) {
            RecordFacts.Unopened why = kept.unopened().get(bid.bidId());
            for (String paragraph : why == null ? List.<String>of() : UnopenedText.of(bid, why, terms(hall))) {
                written = written.paragraph(paragraph);
            }
        }
        return written;
    }

    private static PdfDocument extended(PdfDocument document, List<WindowExtension> extensions) {
        PdfDocument written = extensions.isEmpty() ? document : document.heading("解密时间的延长");
        for (WindowExtension extension : extensions) {
            written = written.paragraph(extension.number() + ". " + Formats.dateTimeSeconds(extension.givenAt()) + " "
                    + extension.givenBy() + " 延长 " + extension.seconds() + " 秒：" + extension.reason());
        }
        return written;
    }

    private static Map<String, String> facts(Hall hall) {
        LotTerms terms = terms(hall);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("招标项目编号", hall.subject().tenderCode());
        facts.put("标段", hall.subject().lotName() + "（" + hall.lotCode() + "）");
        facts.put("招标人", hall.subject().tendereeName());
        facts.put(terms.in("开标主持"), hall.subject().hostName());
        if (hall.opensPrices()) {
            facts.put(
                    "最高投标限价(元)",
                    hall.subject().priceCap() == null
                            ? "无"
                            : Formats.money(hall.subject().priceCap()));
        }
        facts.put(terms.in("开标时间"), Formats.dateTimeSeconds(hall.convenedAt()));
        facts.put("解密截止", Formats.dateTimeSeconds(hall.window().end()));
        facts.put(
                terms.in("唱标时间"), hall.readOutAt().map(Formats::dateTimeSeconds).orElse(""));
        facts.put(terms.in("投标人"), hall.bids().size() + " 家，解密成功 " + hall.count(HallBidState.OPENED) + " 家");
        return facts;
    }

    private static PdfTable sheet(Hall hall) {
        return hall.opensPrices() ? offers(hall) : technical(hall);
    }

    /** What is read out of technical envelopes: whose they are, and whether they hold what they should; no offer. */
    private static PdfTable technical(Hall hall) {
        List<Column> columns =
                List.of(Column.numbers("序号", 0.6), Column.words(terms(hall).in("投标人"), 4.4), Column.words("确认", 2.2));
        return new PdfTable(
                columns,
                hall.bids().stream()
                        .map(bid -> List.of(
                                String.valueOf(bid.ordinal()),
                                bid.bidderName() + notes(bid.findings()),
                                bid.state() == HallBidState.OPENED
                                        ? confirmed(bid)
                                        : terms(hall).in(state(bid))))
                        .toList());
    }

    private static String confirmed(HallBid bid) {
        return bid.confirmedAt().map(at -> "已确认 " + Formats.dateTime(at)).orElse("未确认");
    }

    private static PdfTable offers(Hall hall) {
        List<Column> columns = List.of(
                Column.numbers("序号", 0.6),
                Column.words("投标人", 2.6),
                Column.numbers("投标报价(元)", 1.7),
                Column.numbers("工期(天)", 0.9),
                Column.words("质量", 1.2),
                Column.words("项目负责人", 1.2),
                Column.words("确认", 1.6));
        return new PdfTable(
                columns, hall.bids().stream().map(RecordDocument::sheetRow).toList());
    }

    private static String notes(Set<Finding> findings) {
        return findings.stream()
                .sorted()
                .map(finding -> switch (finding) {
                    case PRICE_ABOVE_CAP -> "（超过最高投标限价）";
                    case HARMFUL_DOCUMENT -> "（含有异常文件）";
                    case CONSORTIUM_NOT_ACCEPTED -> "（不接受联合体，条例第三十七条）";
                    case CONSORTIUM_TOO_LARGE -> "（联合体成员超过允许的家数，条例第三十七条）";
                    case CONSORTIUM_AGREEMENT_MISSING -> "（缺少联合体协议，招标投标法第三十一条、条例第五十一条）";
                    case CONSORTIUM_MEMBER_CODE -> "（联合体成员的统一社会信用代码有误）";
                    case CONSORTIUM_MEMBER_BIDS_TWICE -> "（联合体一方在同一标段另行投标，相关投标均无效，条例第三十七条）";
                })
                .collect(Collectors.joining());
    }

    private static List<String> sheetRow(HallBid bid) {
        if (bid.sheet().isEmpty()) {
            return List.of(String.valueOf(bid.ordinal()), bid.bidderName(), "—", "—", "—", "—", state(bid));
        }
        OpeningSheet sheet = bid.sheet().get();
        BigDecimal price = sheet.price();
        return List.of(
                String.valueOf(bid.ordinal()),
                ConsortiumMember.named(bid.bidderName(), bid.consortium()),
                Formats.money(price) + notes(bid.findings()),
                String.valueOf(sheet.periodDays()),
                sheet.quality(),
                sheet.projectManager(),
                confirmed(bid));
    }

    private static PdfTable seals(Hall hall) {
        List<Column> columns = List.of(
                Column.numbers("序号", 0.6),
                Column.words("递交时间", 1.8),
                Column.numbers("大小", 0.9),
                Column.words("加密摘要", 4.4),
                Column.words("解密结果", 1.6));
        return new PdfTable(
                columns,
                hall.bids().stream()
                        .map(bid -> List.of(
                                String.valueOf(bid.ordinal()),
                                Formats.dateTimeSeconds(bid.receivedAt()),
                                Formats.bytes(bid.sealedLength()),
                                bid.sealDigest(),
                                terms(hall).in(state(bid))))
                        .toList());
    }

    private static String state(HallBid bid) {
        return switch (bid.state()) {
            case WAITING, DECRYPTING -> "未完成";
            case OPENED -> "解密成功";
            case UNOPENED -> "原因待裁定";
            case REVOKED -> "撤销投标文件";
            case WITHDRAWN -> "撤回投标文件";
        };
    }

    private static PdfDocument spoken(PdfDocument document, List<SpotObjection> objections) {
        PdfDocument written = document;
        if (objections.isEmpty()) {
            return written.paragraph("无。");
        }
        for (SpotObjection objection : objections) {
            written = written.paragraph(objection.number() + ". " + objection.bidderName() + " "
                            + Formats.dateTimeSeconds(objection.raisedAt()) + "：" + objection.text())
                    .paragraph("答复（" + objection.answeredBy().orElse("") + " "
                            + objection
                                    .answeredAt()
                                    .map(Formats::dateTimeSeconds)
                                    .orElse("") + "）："
                            + objection.answer().orElse(""));
        }
        return written;
    }

    private static PdfDocument closing(PdfDocument document, Hall hall, String address) {
        LotTerms terms = terms(hall);
        return document.paragraph(terms.in(
                        "投标文件由投标人自行解密；未在规定时间内解密，因投标人原因的视为撤销投标文件，" + "因投标人之外原因的视为撤回投标文件（电子招标投标办法第三十一条）。未确认的投标人已在表中注明。"))
                .qrCode(address, terms.in("扫描查看开标大厅与本记录"))
                .signatures(List.of("交易平台", terms.in("开标主持人 ") + hall.subject().hostName()));
    }
}
