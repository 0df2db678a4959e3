package org.sunbid.rehearsal.causes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.rehearsal.Await;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.PlatformFolder;
import org.sunbid.rehearsal.Verify;
import org.sunbid.rehearsal.crash.Script;

/**
 * Three of twelve bidders stay closed: one has lost its key, one releases the key of another bid, one tries while the
 * platform is away and comes back too late.
 *
 * @param play what both tenders have in common
 * @param start starts a platform again
 */
record WithoutCustodians(Play play, Path start) {

    private static final int DAYS = 120;
    private static final String SECOND = "bid-2";

    /** Plays it; true when all is as the law says. */
    boolean holds() throws Exception {
        play.steps().act("无保管人 Without custodians");
        String lot = play.publish(Optional.empty(), DAYS);
        Hall hall = new Hall(lot, play.crew().agency());
        play.steps()
                .step(
                        "十二家投标并缴纳保证金 twelve bid and pay their deposits",
                        () -> play.bid(lot, play.crew().bidders()));
        play.steps().step("一家替换投标文件 one replaces its bid", () -> {
            play.desk(lot, Play.WRONG).handIn(SECOND, Play.price(Play.WRONG));
            return play.crew().bidders().get(Play.WRONG).organisation();
        });
        play.steps().step("开标前保证金无人可见 nobody sees the deposits before the opening", () -> sealedDeposits(lot));
        play.steps()
                .pass(
                        "开标 the hall convenes",
                        () -> hall.in("DECRYPTING").path("bids").size() + " bids");
        play.steps()
                .step(
                        "九家解密 nine release their keys",
                        () -> play.release(
                                lot, Play.FIRST, play.crew().bidders().subList(0, Play.LOST)));
        play.steps().step("一家密钥遗失 one tries with another key, its own is lost", () -> {
            return Play.refused(() -> play.desk(lot, Play.LOST)
                    .release(Play.FIRST, play.newKeys(play.crew().bidders().get(Play.LOST))));
        });
        play.steps().step("一家密钥错误 one releases the key of its replaced bid", () -> {
            Person bidder = play.crew().bidders().get(Play.WRONG);
            return Play.refused(() -> play.desk(lot, Play.WRONG).release(Play.FIRST, bidder.credentials()));
        });
        play.steps().step("平台中断 kill -9 of the platform; one tries meanwhile", () -> outage(lot));
        play.steps().pass("解密截止，唱标 the window ends, the others are read out", () -> hall.in("READING_OUT")
                .path("windowEnd")
                .asText());
        play.steps().step("迟到的一家上报失败 the one that was cut off comes back too late", () -> {
            Person bidder = play.crew().bidders().get(Play.CUT_OFF);
            return Play.refused(() -> play.desk(lot, Play.CUT_OFF).release(Play.FIRST, bidder.credentials()));
        });
        play.steps()
                .step(
                        "未裁定不得生成记录 no record before the ruling",
                        () -> play.crew().agency().trading().refusal(hall.path("/record"), Map.of()));
        play.steps().step("主持人裁定，监督人员阅 the host rules, a supervisor sees it", () -> {
            hall.rule(play.crew().bidders().get(Play.CUT_OFF).organisation(), "PLATFORM", "平台自检记录与投标人工具箱上报一致：其解密时平台中断");
            hall.seenBy(play.crew().supervisor());
            return "O20 31";
        });
        play.steps()
                .step(
                        "开标记录签署 record signed",
                        () -> hall.close(play.crew().bidders().subList(0, Play.LOST)) / 1024 + " KiB");
        play.steps().step("监督平台收到归责 supervision has the attributions", this::toldSupervision);
        boolean holds = play.outcomes(hall, firstTable());
        play.steps().step("处理保证金 the agency settles the deposits", () -> settle(lot));
        return holds;
    }

    private String sealedDeposits(String lot) throws Exception {
        int status = play.crew().agency().trading().status("/api/lots/" + lot + "/deposits");
        Verify.equal(409, status, "the agency asking for the deposits");
        return "409 to the agency";
    }

    private String outage(String lot) throws Exception {
        ProcessHandle platform =
                new PlatformFolder(play.stage().data(), "trading").platform().orElseThrow();
        platform.destroyForcibly();
        platform.onExit().join();
        long away = System.nanoTime();
        Person bidder = play.crew().bidders().get(Play.CUT_OFF);
        String failed = Play.refused(() -> play.desk(lot, Play.CUT_OFF).release(Play.FIRST, bidder.credentials()));
        new Script(start, play.stage()).start("trading");
        return "%s; back after %.1f s".formatted(failed, (System.nanoTime() - away) / 1e9);
    }

    private String toldSupervision() throws Exception {
        return Await.until("three attributions", play.stage().patience(), () -> Optional.of(
                        play.crew().overseer().text("/api/messages?limit=200"))
                .filter(text -> List.of("BidderLostItsKey", "ReleasedKeyDoesNotFit", "BidderCouldNotConnect").stream()
                        .allMatch(text::contains))
                .map(text -> "three causes with their evidence"));
    }

    private List<Expected> firstTable() {
        List<Expected> table = new ArrayList<>(play.crew().bidders().subList(0, Play.LOST).stream()
                .map(bidder -> Play.opened(bidder, "released its key"))
                .toList());
        table.add(new Expected(
                play.crew().bidders().get(Play.LOST).organisation(),
                "lost its key, no custodians",
                "REVOKED",
                "BIDDER",
                "BidderLostItsKey",
                "FORFEITABLE O20 31, REG 35"));
        table.add(new Expected(
                play.crew().bidders().get(Play.CUT_OFF).organisation(),
                "tried while the platform was away",
                "WITHDRAWN",
                "PLATFORM",
                "BidderCouldNotConnect",
                "RETURN_DUE O20 31"));
        table.add(new Expected(
                play.crew().bidders().get(Play.WRONG).organisation(),
                "released the key of another bid",
                "REVOKED",
                "BIDDER",
                "ReleasedKeyDoesNotFit",
                "FORFEITABLE O20 31, REG 35"));
        return table;
    }

    private String settle(String lot) throws Exception {
        var agency = play.crew().agency().trading();
        String deposits = "/api/lots/" + lot + "/deposits";
        Verify.equal(12, agency.get(deposits).size(), "deposits the agency sees now");
        agency.post(
                deposits + "/returns",
                Map.of("payer", play.crew().bidders().get(Play.CUT_OFF).uscc()));
        agency.post(
                deposits + "/kept",
                Map.of("payer", play.crew().bidders().get(Play.LOST).uscc(), "reason", "投标截止后撤销投标文件"));
        String refused = agency.refusal(
                deposits + "/kept", Map.of("payer", play.crew().bidders().get(0).uscc(), "reason", "无"));
        Verify.equal(
                "RETURNED",
                play.desk(lot, Play.CUT_OFF).deposit().path("state").asText(),
                "of the one that was cut off");
        Verify.equal(
                "FORFEITED",
                play.desk(lot, Play.LOST).deposit().path("state").asText(),
                "of the one that lost its key");
        return "returned, kept, and " + refused;
    }
}
