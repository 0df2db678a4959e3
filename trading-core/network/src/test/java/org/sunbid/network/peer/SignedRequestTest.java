package org.sunbid.network.peer;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.platform.rule.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SignedRequestTest {

    private static final String PATH = "/network/outbox?audience=SUPERVISION&after=0";

    private final TestNode trading = new TestNode("kunming-trading");
    private final TestNode supervision = new TestNode("supervision").knows(trading);

    @Test
    void aFreshRequestOfAPeerCountsOnce() {
        SignedRequest request = request(now());

        assertThatCode(() -> trading.requests.check(request)).doesNotThrowAnyException();
        assertRefused(request, NetworkRefusal.REQUEST_REPLAYED);
    }

    @Test
    void anOldRequestIsRefused() {
        assertRefused(request(now().minusSeconds(300)), NetworkRefusal.REQUEST_EXPIRED);
        assertRefused(request(now().plusSeconds(300)), NetworkRefusal.REQUEST_EXPIRED);
    }

    @Test
    void aRequestChangedUnderWayIsRefused() {
        SignedRequest request = request(now());

        assertRefused(
                new SignedRequest(
                        request.from(),
                        request.to(),
                        PATH + "1",
                        request.at(),
                        request.nonce(),
                        request.certificate(),
                        request.signature()),
                NetworkRefusal.SIGNATURE_INVALID);
        assertRefused(
                new SignedRequest(
                        request.from(),
                        "another",
                        PATH,
                        request.at(),
                        request.nonce(),
                        request.certificate(),
                        request.signature()),
                NetworkRefusal.SIGNATURE_INVALID);
        assertRefused(
                new SignedRequest(
                        request.from(), request.to(), PATH, request.at(), "n", request.certificate(), "not base64!"),
                NetworkRefusal.SIGNATURE_INVALID);
    }

    @Test
    void somebodyElsesRequestIsRefused() {
        TestNode stranger = new TestNode("stranger");
        SignedRequest forged = SignedRequest.sign("supervision", "kunming-trading", PATH, now(), stranger.credentials);

        assertRefused(forged, NetworkRefusal.SIGNATURE_INVALID);
        assertRefused(
                SignedRequest.sign("stranger", "kunming-trading", PATH, now(), stranger.credentials),
                NetworkRefusal.UNKNOWN_PEER);
    }

    private SignedRequest request(Instant at) {
        return SignedRequest.sign("supervision", "kunming-trading", PATH, at, supervision.credentials);
    }

    private void assertRefused(SignedRequest request, NetworkRefusal code) {
        assertThatThrownBy(() -> trading.requests.check(request))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.reasons().get(0).code()).isEqualTo(code));
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
