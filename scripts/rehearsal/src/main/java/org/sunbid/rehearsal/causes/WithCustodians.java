package org.sunbid.rehearsal.causes;

import java.util.List;
import java.util.Optional;
import org.sunbid.rehearsal.Keeping;
import org.sunbid.rehearsal.Person;

/**
 * One of three bidders has lost its key; custodians open its bid.
 *
 * @param play what both tenders have in common
 */
record WithCustodians(Play play) {

    private static final int DAYS = 60;

    /** Plays it; true when all is as the law says. */
    boolean holds() throws Exception {
        play.steps().act("有保管人 With custodians");
        Keeping keeping = new Keeping(play.stage(), play.crew().custodians());
        String lot = play.publish(Optional.of(keeping), DAYS);
        Hall hall = new Hall(lot, play.crew().agency());
        List<Person> bidders = List.of(
                play.crew().bidders().get(0),
                play.crew().bidders().get(1),
                play.crew().bidders().get(Play.LOST));
        play.steps().step("三家投标并缴纳保证金 three bid and pay", () -> play.bid(lot, bidders));
        play.steps()
                .pass(
                        "开标 the hall convenes",
                        () -> hall.in("DECRYPTING").path("bids").size() + " bids");
        play.steps().step("一家密钥遗失 one tries with another key, its own is lost", () -> {
            return Play.refused(() -> play.desk(lot, Play.LOST)
                    .release(Play.FIRST, play.newKeys(play.crew().bidders().get(Play.LOST))));
        });
        play.steps().step("其余解密 the others release", () -> play.release(lot, Play.FIRST, bidders.subList(0, 2)));
        play.steps().step("保管人解密 custodians open what its bidder cannot", () -> keeping.open(lot));
        play.steps()
                .pass("唱标 read out", () -> hall.in("READING_OUT").path("bids").size() + " bids");
        play.steps().step("开标记录签署 record signed", () -> hall.close(bidders) / 1024 + " KiB");
        return play.outcomes(
                hall,
                bidders.stream()
                        .map(bidder -> Play.opened(
                                bidder,
                                bidder.equals(bidders.get(2)) ? "lost its key, custodians open" : "released its key"))
                        .toList());
    }
}
