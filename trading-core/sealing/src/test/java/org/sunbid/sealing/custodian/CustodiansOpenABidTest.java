package org.sunbid.sealing.custodian;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.sealing.seal.KeyHalf;
import org.sunbid.sealing.seal.Recipient;
import org.sunbid.sealing.seal.RecipientSecret;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.sunbid.sealing.Refusals.assertRefused;

class CustodiansOpenABidTest {

    @ParameterizedTest
    @EnumSource(Suite.class)
    void anyThreeOfFiveOpenAndTwoDoNot(Suite suite) {
        Custodians custodians = new Custodians(suite, 3, 5);
        CustodianKey key = custodians.key();
        SealHeader bid = Custodians.sealedTo(key);
        OpeningOrder order = Custodians.order(key, bid);
        List<PartialOpening> all = IntStream.rangeClosed(1, 5)
                .mapToObj(index -> custodians.opening(key, order, index))
                .toList();

        for (List<Integer> present : List.of(List.of(1, 2, 3), List.of(5, 1, 3), List.of(2, 3, 4, 5))) {
            List<PartialOpening> given =
                    present.stream().map(index -> all.get(index - 1)).toList();
            try (ContentKey opened =
                    ContentKey.whole(JointOpening.of(key, bid, given).open())) {
                assertThatNoException().isThrownBy(() -> bid.checkCommitment(opened));
            }
        }
        assertRefused("custodian.too-few", () -> JointOpening.of(key, bid, all.subList(0, 2))
                .open());
        assertRefused("custodian.too-few", () -> JointOpening.of(key, bid, List.of(all.get(0), all.get(0), all.get(0)))
                .open());
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aForgedPartIsNamedAndLeftOut(Suite suite) {
        Custodians custodians = new Custodians(suite, 2, 3);
        CustodianKey key = custodians.key();
        SealHeader bid = Custodians.sealedTo(key);
        SealHeader otherBid = Custodians.sealedTo(key);
        OpeningOrder order = Custodians.order(key, bid, otherBid);
        PartialOpening honest = custodians.opening(key, order, 1);
        PartialOpening.Part right = honest.parts().get(0);
        PartialOpening.Part wrongPoint =
                new PartialOpening.Part(right.header(), honest.parts().get(1).point(), right.proof());
        PartialOpening.Part wrongProof = new PartialOpening.Part(
                right.header(), right.point(), honest.parts().get(1).proof());
        List<PartialOpening> others = List.of(custodians.opening(key, order, 2), custodians.opening(key, order, 3));

        for (PartialOpening.Part forged : List.of(wrongPoint, wrongProof)) {
            List<PartialOpening> given = new ArrayList<>(others);
            given.add(0, new PartialOpening(honest.ceremony(), 1, honest.order(), List.of(forged)));
            JointOpening joint = JointOpening.of(key, bid, given);

            assertThat(joint.refused()).containsOnlyKeys(1);
            assertThat(joint.refused().get(1).reasonCode()).isEqualTo("custodian.bad-proof");
            joint.open().close();
        }
        List<PartialOpening> borrowed = List.of(
                new PartialOpening(
                        honest.ceremony(), 1, honest.order(), others.get(0).parts()),
                others.get(0));
        assertThat(JointOpening.of(key, bid, borrowed).refused()).containsOnlyKeys(1);
        assertRefused(
                "custodian.too-few", () -> JointOpening.of(key, bid, borrowed).open());
    }

    @Test
    void nobodyOpensBeforeTheTime() {
        Custodians custodians = new Custodians(Suite.GM_1, 2, 3);
        CustodianKey key = custodians.key();
        SealHeader bid = Custodians.sealedTo(key);
        Share share = custodians.share(key.dealings(), 1);
        OpeningOrder order = Custodians.order(key, bid);
        OpeningOrder hurried =
                new OpeningOrder(order.ceremony(), order.lot(), Custodians.NOW, Custodians.NOW, order.headers());
        OpeningOrder moved = new OpeningOrder(
                order.ceremony(), order.lot(), Custodians.OPENING.plusSeconds(60), Custodians.OPENING, order.headers());

        assertRefused(
                "custodian.too-early", () -> PartialOpening.of(key, order, share, Custodians.OPENING.minusMillis(1)));
        assertRefused("custodian.too-early", () -> PartialOpening.of(key, hurried, share, Custodians.OPENING));
        assertRefused("custodian.too-early", () -> PartialOpening.of(key, moved, share, Custodians.OPENING));
        assertThat(PartialOpening.of(key, order, share, Custodians.OPENING).parts())
                .hasSize(1);
    }

    @Test
    void anOrderForOtherSealsIsNotFollowed() {
        Custodians custodians = new Custodians(Suite.ISO_1, 2, 2);
        CustodianKey key = custodians.key();
        CustodianKey another = custodians.key();
        Share share = custodians.share(key.dealings(), 1);
        SealHeader bid = Custodians.sealedTo(key);
        SealHeader ofAnotherLot = Custodians.sealedTo(key, Custodians.TENDER + "002");
        SealHeader toAnotherKey = Custodians.sealedTo(another);
        OpeningOrder stranger =
                new OpeningOrder("00".repeat(32), Custodians.LOT, Custodians.OPENING, Custodians.OPENING, List.of(bid));

        assertRefused(
                "custodian.wrong-order",
                () -> PartialOpening.of(key, Custodians.order(key, bid, ofAnotherLot), share, Custodians.OPENING));
        assertRefused(
                "seal.not-a-recipient",
                () -> PartialOpening.of(key, Custodians.order(key, toAnotherKey), share, Custodians.OPENING));
        assertRefused("custodian.wrong-order", () -> PartialOpening.of(key, stranger, share, Custodians.OPENING));
    }

    @Test
    void fifteenCustodiansOpenToo() {
        Custodians custodians = new Custodians(Suite.ISO_1, 8, 15);
        CustodianKey key = custodians.key();
        SealHeader bid = Custodians.sealedTo(key);
        OpeningOrder order = OpeningOrder.parse(Custodians.order(key, bid).toJson());
        List<PartialOpening> given = IntStream.rangeClosed(8, 15)
                .mapToObj(index -> custodians.opening(key, order, index))
                .map(opening -> PartialOpening.parse(key.ceremony(), opening.toJson()))
                .toList();

        JointOpening.of(key, bid, given).open().close();
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void bidderAndCustodiansOpenTogetherOnly(Suite suite) {
        Custodians custodians = new Custodians(suite, 2, 3);
        CustodianKey key = custodians.key();
        Credentials bidder = custodians.people.get(0);
        SealHeader bid = Custodians.sealedTo(
                key,
                Custodians.LOT,
                ReleasePolicy.BIDDER_AND_CUSTODIANS,
                Recipient.bidder(bidder.encryptionCertificate()),
                key.recipient());
        OpeningOrder order = Custodians.order(key, bid);
        List<PartialOpening> given = List.of(custodians.opening(key, order, 1), custodians.opening(key, order, 3));

        KeyHalf custodiansHalf = (KeyHalf) JointOpening.of(key, bid, given).open();
        KeyHalf bidderHalf = (KeyHalf) RecipientSecret.unwrap(bid, bidder);

        ContentKey.join(bid, bidderHalf, custodiansHalf).close();
        assertRefused("seal.half-key", () -> ContentKey.unwrap(bid, bidder));
        assertRefused("seal.half-key", () -> ContentKey.join(bid, custodiansHalf, bidderHalf));
        SealHeader another = Custodians.sealedTo(
                key,
                Custodians.LOT,
                ReleasePolicy.BIDDER_AND_CUSTODIANS,
                Recipient.bidder(bidder.encryptionCertificate()),
                key.recipient());
        KeyHalf foreign = (KeyHalf) RecipientSecret.unwrap(another, bidder);
        assertRefused("seal.wrong-key", () -> ContentKey.join(bid, foreign, custodiansHalf));
    }
}
