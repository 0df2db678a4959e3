package org.sunbid.supervision.test;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sunbid.network.message.AwardPublished;
import org.sunbid.network.message.Candidate;
import org.sunbid.network.message.CandidatesPublished;
import org.sunbid.network.message.ContractRecorded;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.network.message.DrawHeld;
import org.sunbid.network.message.DrawsUsed;
import org.sunbid.network.message.EvaluationReported;
import org.sunbid.network.message.ExpertPoints;
import org.sunbid.network.message.IncidentHealth;
import org.sunbid.network.message.IncidentRefusal;
import org.sunbid.network.message.IncidentSight;
import org.sunbid.network.message.LotNotice;
import org.sunbid.network.message.OpenedBid;
import org.sunbid.network.message.OpenedCoefficient;
import org.sunbid.network.message.OpenedState;
import org.sunbid.network.message.OpeningConvened;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.network.message.PanelDrawn;
import org.sunbid.network.message.PanelMember;
import org.sunbid.network.message.PanelPoints;
import org.sunbid.network.message.Party;
import org.sunbid.network.message.RankedBid;
import org.sunbid.network.message.SubmissionIncidentReported;
import org.sunbid.network.message.TenderPublished;

/**
 * The messages of an orderly deal: 25 days to bid, three bids, a panel of five, four days in public.
 *
 * @param tender its code
 * @param start when the notice is published
 */
public record Deal(String tender, Instant start) {

    /** 统一社会信用代码 of the agency. */
    public static final String AGENCY = "91110000101623741K";

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    /** Who wins together with the winner. */
    public static final Party MEMBER = new Party("91110000101623741K", "北京设计院有限公司");

    public static final Party WINNER = new Party("9153010075716982XK", "滇池建设有限公司");
    private static final Party SECOND = new Party("91110000101623741K", "石林路桥集团有限公司");
    private static final Party THIRD = new Party("91350100M000100Y43", "翠湖市政工程有限公司");

    /** Its one lot. */
    public String lot() {
        return tender + "001";
    }

    /** A bid that was not complete at the deadline; with an account, reported by hand an hour later. */
    public SubmissionIncidentReported incident(String account) {
        Instant end = day(25);
        List<IncidentHealth> health = IntStream.range(0, 24)
                .mapToObj(sample -> new IncidentHealth(
                        end.minusSeconds(120 - 5L * sample),
                        "node-" + (1 + sample % 2),
                        sample > 12 ? 64 : 8,
                        12,
                        100_663_296,
                        sample > 12 ? 7 : 0,
                        sample == 20 ? 1 : 0,
                        512L << 30,
                        3))
                .toList();
        boolean byHand = account != null;
        return new SubmissionIncidentReported(
                tender,
                lot(),
                THIRD,
                "0c7bd3a2-0a5f-4b4e-8a35-6f6f4b6a2f10",
                "{\"format\":\"sunbid-ticket-1\"}",
                byHand ? end.plusSeconds(3600) : end,
                end.minusSeconds(120),
                end,
                byHand ? end.plusSeconds(3600) : end.plusSeconds(42),
                byHand ? "page" : "toolbox",
                byHand
                        ? List.of()
                        : List.of(
                                new IncidentSight(end.minusSeconds(70), "PUT chunk 1", 0, "toolbox.unreachable"),
                                new IncidentSight(end.minusSeconds(40), "PUT chunk 1", 503, "bid.busy")),
                2,
                4,
                end.minusSeconds(200),
                "LAPSED",
                health,
                account,
                byHand ? "23:38:02 PUT chunk 1: connection reset" : null,
                List.of(
                        new IncidentRefusal("bid.busy", 7, end.minusSeconds(60), end.minusSeconds(10)),
                        new IncidentRefusal("bid.incomplete", 1, end.minusSeconds(5), end.minusSeconds(5))));
    }

    /** So many days after the notice. */
    public Instant day(int day) {
        return start.plus(Duration.ofDays(day));
    }

    public TenderPublished notice() {
        return notice(day(25));
    }

    public TenderPublished notice(Instant deadline) {
        return notice("COMPREHENSIVE", deadline);
    }

    /** A call for applications. */
    public TenderPublished prequalification(Instant deadline) {
        return notice("PREQUALIFICATION", deadline);
    }

    private TenderPublished notice(String method, Instant deadline) {
        return new TenderPublished(
                tender,
                "昆明轨道交通 5 号线车辆段土建工程施工",
                tender.substring(0, 17),
                "2611-530100-04-01-000001",
                new Party("91350100M000100Y43", "昆明轨道交通集团有限公司"),
                new Party(AGENCY, "云南招标代理有限公司"),
                "CONSTRUCTION",
                method,
                "530100",
                List.of(new LotNotice(lot(), "土建一标", new BigDecimal("12500000"), null)),
                start,
                start,
                day(6),
                day(9),
                day(14),
                deadline,
                "昆明市公共资源交易中心 3 号厅",
                "车辆段土建施工，计划工期 200 日。",
                List.of(pdf("招标文件.pdf")),
                3,
                null);
    }

    public OpeningConvened convened() {
        return new OpeningConvened(tender, lot(), day(25));
    }

    public OpeningHeld held() {
        return new OpeningHeld(
                tender,
                lot(),
                day(25).plusSeconds(1800),
                List.of(
                        opened(WINNER, "11680000", "李工"),
                        opened(SECOND, "11930000.5", "王工"),
                        opened(THIRD, "12240000", "赵工")),
                pdf("开标记录.pdf"),
                List.of(new OpenedCoefficient(
                        "drop",
                        List.of("0.03", "0.04", "0.05"),
                        draws().drop(AGENCY).picked().get(0),
                        DealDraws.sha256(draws().drop(AGENCY).write()),
                        "http://localhost:8081/api/halls/" + lot() + "/coefficients/drop/transcript")));
    }

    /** The draws of panel and coefficient, with the agency as their host. */
    public List<DrawHeld> drawsHeld() {
        return drawsHeld(AGENCY);
    }

    /** With another host. */
    public List<DrawHeld> drawsHeld(String host) {
        return draws().held(host);
    }

    public PanelDrawn drawn(int members) {
        String transcript = DealDraws.published(draws().panel(AGENCY));
        return new PanelDrawn(tender, lot(), members, transcript, day(25).plusSeconds(3600));
    }

    private DealDraws draws() {
        return new DealDraws(this);
    }

    public EvaluationReported evaluated() {
        return new EvaluationReported(
                tender,
                lot(),
                List.of(
                        new PanelMember(draws().expert(1), "王建国", "530100", "云南省建筑设计研究院"),
                        new PanelMember(draws().expert(4), "陈静", "520100", "贵州省交通规划院")),
                ranking(),
                HASH,
                pdf("评标报告.pdf"),
                new PanelPoints(
                        new BigDecimal("60"),
                        List.of(
                                points(draws().expert(1), "52.50", "50.00", "47.00"),
                                points(draws().expert(4), "52.00", "50.00", "48.00"))),
                new DrawsUsed(DealDraws.published(draws().panel(AGENCY)), DealDraws.SALT, null, null),
                day(26));
    }

    /** The report with another panel, or other draws. */
    public EvaluationReported evaluated(List<PanelMember> panel, DrawsUsed used) {
        EvaluationReported report = evaluated();
        return new EvaluationReported(
                tender, lot(), panel, report.ranking(), report.transcript(), report.report(), null, used, report.at());
    }

    private static ExpertPoints points(String expert, String... given) {
        return new ExpertPoints(expert, Stream.of(given).map(BigDecimal::new).toList());
    }

    private static List<RankedBid> ranking() {
        return List.of(
                ranked(1, WINNER, "11680000", "52.25", "38.5", "90.75"),
                ranked(2, SECOND, "11930000.5", "50", "37.25", "87.25"),
                ranked(3, THIRD, "12240000", "47.5", "36", "83.5"));
    }

    public CandidatesPublished candidates(int days) {
        return new CandidatesPublished(
                tender,
                lot(),
                List.of(
                        new Candidate(1, WINNER, new BigDecimal("11680000"), new BigDecimal("90.75"), List.of(MEMBER)),
                        new Candidate(2, SECOND, new BigDecimal("11930000.5"), new BigDecimal("87.25"), List.of())),
                day(27),
                day(27 + days),
                day(27));
    }

    public AwardPublished award(Instant at) {
        return new AwardPublished(
                tender, lot(), WINNER, new BigDecimal("11680000"), pdf("中标结果.pdf"), at, List.of(MEMBER));
    }

    public ContractRecorded contract(Instant at) {
        return new ContractRecorded(
                tender, lot(), List.of(WINNER), new BigDecimal("11680000"), LocalDate.of(2026, 12, 20), at);
    }

    private static OpenedBid opened(Party bidder, String price, String manager) {
        return new OpenedBid(bidder, OpenedState.OPENED, new BigDecimal(price), 200, "合格", manager, HASH, List.of());
    }

    private static RankedBid ranked(
            int rank, Party bidder, String price, String technical, String priceScore, String total) {
        return new RankedBid(
                rank,
                "bid-" + rank,
                bidder,
                new BigDecimal(price),
                new BigDecimal(technical),
                new BigDecimal(priceScore),
                new BigDecimal(total),
                false,
                null);
    }

    private static DocumentLink pdf(String name) {
        return new DocumentLink(name, HASH, 182_044, "application/pdf", "http://localhost:8081/files/" + HASH);
    }
}
