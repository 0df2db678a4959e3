package org.sunbid.opening.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sunbid.opening.attribution.Attribution;
import org.sunbid.opening.attribution.Evidence;
import org.sunbid.opening.attribution.Ruling;
import org.sunbid.opening.attribution.Side;
import org.sunbid.opening.attribution.UnopenedCause;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.record.RecordFacts.Unopened;
import org.sunbid.platform.page.Formats;
import org.sunbid.trading.tender.LotTerms;

/** Why a bid stayed closed, on what evidence, by whose ruling, in the words of the record. */
final class UnopenedText {

    private static final int MOST_ATTEMPTS = 5;

    private UnopenedText() {}

    /** One paragraph each: result, evidence, ruling. */
    static List<String> of(HallBid bid, Unopened unopened, LotTerms terms) {
        Attribution attribution = unopened.attribution();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(bid.ordinal() + ". " + bid.bidderName() + "：" + terms.in(cause(attribution.cause())) + "；"
                + terms.in(side(attribution.side())) + "（规则 " + attribution.rule() + "，依据 " + attribution.clause()
                + "）");
        paragraphs.add(terms.in(evidence(unopened.evidence())));
        attribution.ruling().ifPresent(ruling -> paragraphs.add(ruling(ruling, attribution)));
        return paragraphs;
    }

    private static String evidence(Evidence evidence) {
        String attempts = evidence.attempts().isEmpty() ? "无" : codes(evidence.attempts());
        String reports = evidence.reports().isEmpty() ? "无" : codes(evidence.reports());
        return "证据：解密时段 " + Formats.dateTimeSeconds(evidence.platform().from()) + " 至 "
                + Formats.dateTimeSeconds(evidence.platform().until()) + "，平台自检 "
                + evidence.platform().looks() + " 次，中断 "
                + evidence.platform().absences().size() + " 次共 "
                + evidence.platform().awaySeconds() + " 秒；平台退回的解密请求：" + attempts + "；投标人工具箱上报的失败：" + reports
                + "；投标人证书：" + (evidence.certificate().equals(Evidence.VALID) ? "有效" : evidence.certificate())
                + "；回执 " + evidence.receipt() + "，公开日志第 " + evidence.logIndex() + " 项。";
    }

    private static String codes(List<Evidence.Attempt> attempts) {
        String shown = attempts.stream()
                .limit(MOST_ATTEMPTS)
                .map(attempt -> Formats.dateTimeSeconds(attempt.at()) + " " + attempt.code())
                .collect(Collectors.joining("、"));
        return attempts.size() > MOST_ATTEMPTS ? shown + " 等 " + attempts.size() + " 次" : shown;
    }

    private static String ruling(Ruling ruling, Attribution attribution) {
        Optional<String> seen = attribution
                .seenBy()
                .map(person -> "监督人员 " + person + " 于 "
                        + attribution.seenAt().map(Formats::dateTimeSeconds).orElse("") + " 已阅");
        return "裁定（" + ruling.person() + " " + Formats.dateTimeSeconds(ruling.at()) + "，依据 " + ruling.clause() + "）："
                + ruling.reason() + seen.map(text -> "（" + text + "）").orElse("");
    }

    static String side(Side side) {
        return switch (side) {
            case BIDDER -> "投标人原因，视为撤销投标文件";
            case PLATFORM -> "投标人之外的原因，视为撤回投标文件";
            case UNKNOWN -> "原因待裁定";
        };
    }

    private static String cause(UnopenedCause cause) {
        return switch (cause) {
            case KEY_NOT_RELEASED -> "投标人未在规定时间内解密";
            case KEY_LOST -> "投标人的密钥遗失、锁定或不匹配";
            case KEY_WRONG -> "投标人提交的密钥不能打开投标文件";
            case CERTIFICATE_INVALID -> "投标人的证书已失效或被吊销";
            case CONTENT_INVALID -> "解密所得不是有效的投标文件";
            case CUSTODIANS_ABSENT -> "参与解密的密钥保管人不足";
            case PLATFORM_UNAVAILABLE -> "平台不可用的时间超过可顺延的时间";
            case VAULT_DAMAGED -> "平台保存的数据损坏";
            case UNCLEAR -> "双方记录不能确定原因";
        };
    }
}
