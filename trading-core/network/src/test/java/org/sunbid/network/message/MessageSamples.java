package org.sunbid.network.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One sensible message of every type. */
public final class MessageSamples {

    private static final String TENDER = "A5301002611230001001";
    private static final String LOT = TENDER + "001";
    private static final Instant AT = Instant.parse("2026-11-23T01:30:00Z");
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String DRAW = "0c7bd3a2-0a5f-4b4e-8a35-6f6f4b6a2f10";
    private static final String LIST = "panel:" + LOT + ":" + DRAW + ":1";
    private static final Party TENDEREE = new Party("91350100M000100Y43", "昆明市轨道交通集团");
    private static final Party AGENCY = new Party("91110000101623741K", "云南招标代理有限公司");
    private static final Party BIDDER = new Party("9153010075716982XK", "滇池建设有限公司");
    private static final DocumentLink FILE =
            new DocumentLink("招标文件.pdf", HASH, 182_044, "application/pdf", "https://trading.example/files/" + HASH);

    private MessageSamples() {}

    /** In the order of the catalogue. */
    public static List<NetworkMessage> all() {
        return List.of(
                new TenderPublished(
                        TENDER,
                        "昆明轨道交通 5 号线车辆段土建",
                        "A5301002611230001",
                        "2611-530100-04-01-000001",
                        TENDEREE,
                        AGENCY,
                        "CONSTRUCTION",
                        "COMPREHENSIVE",
                        "530100",
                        List.of(new LotNotice(LOT, "土建一标", new BigDecimal("12500000"), null)),
                        AT,
                        AT,
                        at(5),
                        at(8),
                        at(9),
                        at(20),
                        "昆明市公共资源交易中心 3 号厅",
                        "车辆段土建施工。",
                        List.of(FILE),
                        3,
                        null),
                new ClarificationPublished(TENDER, 1, "工期", "工期改为 200 天。", at(22), List.of(FILE), AT),
                new TenderSuspended(TENDER, "S-2026-0001", "投诉处理中", AT),
                new TenderResumed(TENDER, "S-2026-0002", AT),
                new TenderFailed(TENDER, LOT, "opening.too-few-bidders", "投标人少于 3 个", AT),
                new OpeningConvened(TENDER, LOT, AT),
                new OpeningProgressed(TENDER, LOT, 1, 2, 0, AT),
                new DecryptionAttributed(
                        TENDER,
                        LOT,
                        BIDDER,
                        "PLATFORM",
                        "UNCLEAR",
                        "BidderCouldNotConnect",
                        "O20 31",
                        "双方记录一致表明投标人解密时平台中断",
                        "何丽",
                        "马超",
                        new DecryptionEvidence(
                                "0c7bd3a2-0a5f-4b4e-8a35-6f6f4b6a2f10",
                                17,
                                AT,
                                AT.plusSeconds(1800),
                                1780,
                                List.of(new DecryptionEvidence.Absence(AT.plusSeconds(60), AT.plusSeconds(80))),
                                List.of(new DecryptionEvidence.Attempt(AT.plusSeconds(30), "seal.wrong-key")),
                                List.of(new DecryptionEvidence.Attempt(AT.plusSeconds(70), "toolbox.unreachable")),
                                "valid"),
                        AT),
                new OpeningHeld(
                        TENDER,
                        LOT,
                        AT,
                        List.of(
                                new OpenedBid(
                                        BIDDER,
                                        OpenedState.OPENED,
                                        new BigDecimal("11980000.5"),
                                        200,
                                        "合格",
                                        "李工",
                                        HASH,
                                        List.of(AGENCY)),
                                new OpenedBid(AGENCY, OpenedState.REVOKED, null, null, null, null, HASH, List.of())),
                        FILE,
                        List.of(new OpenedCoefficient(
                                "drop",
                                List.of("0.03", "0.04", "0.05"),
                                "0.04",
                                HASH,
                                "https://trading.example/api/halls/" + LOT + "/coefficients/drop/transcript"))),
                new BidsDisclosed(
                        TENDER,
                        LOT,
                        List.of(new DisclosedReceipt(
                                BIDDER, "0c7bd3a2-0a5f-4b4e-8a35-6f6f4b6a2f10", AT, HASH, 4_194_304, 17))),
                new ExpertsAsked(
                        TENDER,
                        LOT,
                        LIST,
                        "昆明轨道交通 5 号线车辆段土建",
                        "土建一标",
                        "CONSTRUCTION",
                        TENDEREE,
                        AGENCY,
                        List.of(BIDDER),
                        "A08",
                        "",
                        2,
                        AT,
                        at(2),
                        AT),
                new ExpertsListed(TENDER, LOT, LIST, HASH, 12, null, AT),
                new DrawAnnounced(
                        TENDER,
                        LOT,
                        DRAW,
                        DrawPurpose.PANEL,
                        List.of(new AnnouncedRequest("panel:" + LOT + ":" + DRAW + ":1", HASH, 12, 5, HASH)),
                        AT),
                new DrawJoined(TENDER, DRAW, List.of(HASH), AT),
                new DrawClosed(
                        TENDER,
                        LOT,
                        DRAW,
                        List.of(new ClosedRequest(
                                HASH,
                                List.of(
                                        new DrawCommitment(AGENCY.uscc(), HASH),
                                        new DrawCommitment("platform", HASH),
                                        new DrawCommitment("supervision", HASH)))),
                        AT),
                new DrawRevealed(TENDER, DRAW, HASH, AT),
                new SharesRevealed(TENDER, LOT, DRAW, LIST, List.of(new DrawShare("platform", HASH, HASH)), AT),
                new ListDrawn(TENDER, LOT, DRAW, LIST, "{}", AT),
                new DrawHeld(TENDER, LOT, DRAW, List.of("{}"), null, AT),
                new SeatLent(TENDER, LOT, LIST, HASH, HASH, AT),
                new SeatFreed(TENDER, LOT, LIST, HASH, true, AT),
                new LendingShort(TENDER, LOT, LIST, 1, AT),
                new SubmissionIncidentReported(
                        TENDER,
                        LOT,
                        BIDDER,
                        "0c7bd3a2-0a5f-4b4e-8a35-6f6f4b6a2f10",
                        "{\"format\":\"sunbid-ticket-1\"}",
                        AT,
                        AT,
                        AT,
                        AT,
                        "toolbox",
                        List.of(new IncidentSight(AT, "PUT chunk 3", 503, "bid.busy")),
                        2,
                        5,
                        AT,
                        "UPLOADING",
                        List.of(new IncidentHealth(AT, "node-1", 64, 12, 100_663_296, 7, 1, 1_073_741_824, 3)),
                        "上传到第 3 块时断线",
                        "toolbox.unreachable",
                        List.of(new IncidentRefusal("bid.busy", 4, AT, AT))),
                new PanelDrawn(TENDER, LOT, 5, HASH, AT),
                new EvaluationReported(
                        TENDER,
                        LOT,
                        List.of(new PanelMember(
                                "5b3f1d1e-0c7c-4a58-9a55-7d1f0c3f8f11", "王专家", "520100", "贵州省建筑设计研究院", null)),
                        List.of(new RankedBid(
                                1,
                                "0c7bd3a2-0a5f-4b4e-8a35-6f6f4b6a2f10",
                                BIDDER,
                                new BigDecimal("11980000.5"),
                                new BigDecimal("52.25"),
                                new BigDecimal("38.125"),
                                new BigDecimal("90.375"),
                                false,
                                null)),
                        HASH,
                        FILE,
                        new PanelPoints(
                                new BigDecimal("60"),
                                List.of(new ExpertPoints(
                                        "5b3f1d1e-0c7c-4a58-9a55-7d1f0c3f8f11", List.of(new BigDecimal("52.25"))))),
                        new DrawsUsed(HASH, "salt", HASH, "another salt"),
                        AT),
                new CandidatesPublished(
                        TENDER,
                        LOT,
                        List.of(new Candidate(
                                1, BIDDER, new BigDecimal("11980000.5"), new BigDecimal("90.375"), List.of(AGENCY))),
                        AT,
                        at(3),
                        AT),
                new ObjectionRaised(TENDER, null, ObjectionKind.DOCUMENT, 1, "评分办法不明确。", AT),
                new ObjectionAnswered(TENDER, LOT, ObjectionKind.CANDIDATES, 2, null, AT),
                new AwardPublished(TENDER, LOT, BIDDER, new BigDecimal("11980000.5"), FILE, AT, List.of(AGENCY)),
                new AwardCancelled(TENDER, LOT, BIDDER, "GAVE_UP", "中标人书面放弃中标。", AT),
                new ContractRecorded(
                        TENDER,
                        LOT,
                        List.of(TENDEREE, BIDDER),
                        new BigDecimal("11980000.5"),
                        LocalDate.of(2026, 12, 20),
                        AT),
                new SuspensionOrdered("S-2026-0001", TENDER, "投诉处理中", "REG 62", "昆明市发展和改革委员会", AT),
                new ResumptionOrdered("S-2026-0002", TENDER, "投诉已处理", "REG 62", "昆明市发展和改革委员会", AT),
                new OrderAcknowledged("S-2026-0001", TENDER, OrderState.CARRIED_OUT, null, AT),
                new NetworkAlerted("kunming-trading", "SUPERVISION", 42, "network.chain-broken", "…", AT));
    }

    private static Instant at(int days) {
        return AT.plusSeconds(86_400L * days);
    }
}
