package org.sunbid.trading.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sunbid.platform.document.PdfDocument;
import org.sunbid.platform.document.PdfSigning;
import org.sunbid.platform.document.SignatureAppearance;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.trading.bid.ConsortiumMember;
import org.sunbid.trading.bid.OpenedBids;
import org.sunbid.trading.tender.LotSheet;

/**
 * Writes the notices of an award, one for each bidder, in Chinese and under the platform's seal: 中标通知书 for the winner
 * (TBL 45), 中标结果通知书 with the bidder's own result for the others (O87 69).
 */
@ApplicationScoped
public class AwardNotices {

    private static final String PDF = "application/pdf";
    private static final long MOST_BYTES = 4L << 20;

    private final FileStore files;
    private final PlatformKeys keys;
    private final OpenedBids bids;

    AwardNotices(FileStore files, PlatformKeys keys, OpenedBids bids) {
        this.files = files;
        this.keys = keys;
        this.bids = bids;
    }

    /** A notice as it was made and kept. */
    record Made(AwardNotice notice, StoredFile file) {}

    /**
     * Makes all of them; no transaction is open meanwhile.
     *
     * @param cancelled earlier awards of the lot: their bidders are told why they no longer win
     */
    List<Made> make(
            LotSheet lot, List<RankedBid> ranking, List<CancelledAward> cancelled, RankedBid winner, Instant now) {
        Map<String, String> about = about(lot, winner);
        return ranking.stream()
                .map(bid -> bid.equals(winner) ? won(lot, about, winner, now) : lost(lot, about, bid, cancelled, now))
                .toList();
    }

    private Made won(LotSheet lot, Map<String, String> facts, RankedBid winner, Instant now) {
        PdfDocument document = PdfDocument.titled("中标通知书", lot.lotName(), Locale.SIMPLIFIED_CHINESE)
                .paragraph(winner.bidderName() + "：")
                .paragraph("经依法评标和公示，确定贵单位为下列标段的中标人。请自本通知书发出之日起三十日内，" + "按照招标文件和贵单位的投标文件与招标人订立书面合同。")
                .facts(facts);
        return keep(document, winner, true, now);
    }

    private Made lost(
            LotSheet lot, Map<String, String> about, RankedBid bid, List<CancelledAward> cancelled, Instant now) {
        Map<String, String> facts = new LinkedHashMap<>(about);
        if (bid.rejected()) {
            facts.put("贵单位投标", "评标委员会否决，依据 " + bid.clause());
        } else {
            facts.put("贵单位得分", bid.total().stripTrailingZeros().toPlainString());
            facts.put("贵单位排名", String.valueOf(bid.rank()));
        }
        cancelled.stream()
                .filter(award -> award.bid().equals(bid.bid()))
                .forEach(award -> facts.put("贵单位原中标资格", "已取消，依据 REG 55：" + award.words()));
        PdfDocument document = PdfDocument.titled("中标结果通知书", lot.lotName(), Locale.SIMPLIFIED_CHINESE)
                .paragraph(bid.bidderName() + "：")
                .paragraph("贵单位参加投标的下列标段已经定标，现将结果通知如下。感谢贵单位的参与。")
                .facts(facts);
        return keep(document, bid, false, now);
    }

    /** The lot, and who wins it at which price; where a consortium wins, all its members (联合体, TBL 31). */
    private Map<String, String> about(LotSheet lot, RankedBid winner) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("招标项目", lot.tenderName());
        facts.put("标段", lot.lotName() + "（" + lot.lotCode() + "）");
        facts.put("招标人", lot.tenderee().name());
        lot.agency().ifPresent(agency -> facts.put("招标代理", agency.name()));
        String name = ConsortiumMember.named(winner.bidderName(), bids.consortium(winner.bid()));
        facts.put("中标人", name + "（" + winner.bidderUscc() + "）");
        facts.put("中标价", amount(winner));
        return facts;
    }

    private static String amount(RankedBid bid) {
        return Formats.money(bid.price()) + " 元（" + Formats.capitals(bid.price()) + "）";
    }

    private Made keep(PdfDocument document, RankedBid bid, boolean won, Instant now) {
        byte[] pdf = PdfSigning.seal(
                document.facts(Map.of("发出时间", Formats.dateTime(now))).toBytes(now),
                keys.credentials(),
                SignatureAppearance.organisation("交易平台", won ? "中标通知书" : "中标结果通知书", now));
        StoredFile file = files.put(new ByteArrayInputStream(pdf), PDF, MOST_BYTES);
        return new Made(new AwardNotice(bid.bidderUscc(), won, file.sha256()), file);
    }
}
