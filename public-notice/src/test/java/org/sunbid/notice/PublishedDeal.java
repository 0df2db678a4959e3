package org.sunbid.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.AwardPublished;
import org.sunbid.network.message.Candidate;
import org.sunbid.network.message.CandidatesPublished;
import org.sunbid.network.message.ClarificationPublished;
import org.sunbid.network.message.ContractRecorded;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.network.message.LotNotice;
import org.sunbid.network.message.MessageCatalogue;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.MessageType;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.OpenedBid;
import org.sunbid.network.message.OpenedCoefficient;
import org.sunbid.network.message.OpenedState;
import org.sunbid.network.message.OpeningConvened;
import org.sunbid.network.message.OpeningHeld;
import org.sunbid.network.message.Party;
import org.sunbid.network.message.TenderPublished;

/** Plays the public messages of deals into the running platform, as its inbox would. */
@Singleton
public class PublishedDeal {

    public static final Party TENDEREE = new Party("91530100MA6K5X1234", "昆明市盘龙区水务局");
    public static final Party AGENCY = new Party("91530100MA6K5X5678", "云南招标股份有限公司");
    public static final Party WINNER = new Party("91530100MA6K5X0001", "云南建投第一水利水电建设有限公司");
    /** Bids together with the winner. */
    static final List<Party> JOINED = List.of(new Party("9153010075716982XK", "云南桥梁工程有限公司"));

    private static final AtomicLong SEQUENCE = new AtomicLong();

    @Inject
    @Any
    Instance<MessageHandler<?>> handlers;

    /** One message, in a transaction of its own. */
    public void say(NetworkMessage message) {
        MessageType type = MessageCatalogue.type(message.getClass());
        Envelope envelope = new Envelope(
                "kunming-trading",
                Audience.PUBLIC,
                SEQUENCE.incrementAndGet(),
                Envelope.NO_PREVIOUS,
                type.name(),
                type.version(),
                message.subject(),
                Instant.parse("2026-11-22T06:30:00Z"),
                MessageJson.tree(message));
        QuarkusTransaction.requiringNew().run(() -> handlers.forEach(handler -> call(handler, message, envelope)));
    }

    /** A notice of construction in Kunming with one lot, open for bids for ten days more. */
    public String announce(String tender, String name, DocumentLink... documents) {
        return announce(tender, name, "CONSTRUCTION", "530100", now().plus(10, ChronoUnit.DAYS), documents);
    }

    /** A notice with one lot. */
    public String announce(
            String tender, String name, String category, String region, Instant deadline, DocumentLink... documents) {
        Instant published = now().minus(3, ChronoUnit.DAYS);
        say(new TenderPublished(
                tender,
                name,
                tender.substring(0, 17),
                "2610-530103-04-01-123456",
                TENDEREE,
                AGENCY,
                category,
                "CONSTRUCTION_COMPREHENSIVE",
                region,
                List.of(new LotNotice(
                        tender + "001", name + "（一标段）", new BigDecimal("38500000.00"), new BigDecimal("36000000"))),
                published,
                published,
                deadline.minus(5, ChronoUnit.DAYS),
                deadline.minus(4, ChronoUnit.DAYS),
                deadline.minus(3, ChronoUnit.DAYS),
                deadline,
                "昆明市公共资源交易中心不见面开标大厅",
                "本项目对" + name + "涉及的土建、管网和设备安装进行施工，工期 365 日历天，资金来源为财政资金。",
                List.of(documents),
                3,
                2));
        return tender + "001";
    }

    /** A clarification that moves the deadline. */
    public void clarify(String tender) {
        say(new ClarificationPublished(
                tender,
                1,
                "关于工程量清单的更正",
                "工程量清单第 3.2 项数量由 1200 更正为 1260，投标截止时间相应顺延。",
                now().plus(15, ChronoUnit.DAYS),
                List.of(),
                now()));
    }

    /** From the opening to the contract. */
    public void complete(String tender, String lot, DocumentLink record) {
        open(tender, lot, record);
        say(new CandidatesPublished(
                tender,
                lot,
                List.of(
                        new Candidate(1, WINNER, new BigDecimal("35120000"), new BigDecimal("95.62"), JOINED),
                        new Candidate(2, bidder(2), new BigDecimal("35980000"), new BigDecimal("92.10"), List.of())),
                now(),
                now().plus(3, ChronoUnit.DAYS),
                now()));
        say(new AwardPublished(tender, lot, WINNER, new BigDecimal("35120000"), null, now(), JOINED));
        say(new ContractRecorded(
                tender,
                lot,
                List.of(TENDEREE, WINNER),
                new BigDecimal("35120000"),
                LocalDate.parse("2026-11-22"),
                now()));
    }

    /** The hall opens and closes; one of four bids was not decrypted. */
    public void open(String tender, String lot, DocumentLink record) {
        say(new OpeningConvened(tender, lot, now()));
        say(new OpeningHeld(
                tender,
                lot,
                now(),
                List.of(
                        bid(WINNER, "35120000", JOINED),
                        bid(bidder(2), "35980000", List.of()),
                        bid(bidder(3), "37200000.50", List.of()),
                        new OpenedBid(
                                bidder(4), OpenedState.REVOKED, null, null, null, null, "ab".repeat(64), List.of())),
                record,
                List.of(new OpenedCoefficient(
                        "drop",
                        List.of("0.03", "0.04", "0.05"),
                        "0.04",
                        "ab".repeat(32),
                        "http://localhost:8081/api/halls/" + lot + "/coefficients/drop/transcript"))));
    }

    public static Instant now() {
        return java.time.Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Party bidder(int number) {
        return new Party("91530100MA6K5X000" + number, "云南某某建设集团第" + number + "工程有限公司");
    }

    private static OpenedBid bid(Party bidder, String price, List<Party> joined) {
        return new OpenedBid(
                bidder, OpenedState.OPENED, new BigDecimal(price), 365, "合格", "张建国", "ab".repeat(64), joined);
    }

    private static <M extends NetworkMessage> void call(
            MessageHandler<M> handler, NetworkMessage message, Envelope envelope) {
        if (handler.type() == message.getClass()) {
            handler.handle(handler.type().cast(message), envelope);
        }
    }
}
