package org.sunbid.rehearsal.cities;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Verify;
import org.sunbid.rehearsal.Visitor;
import org.sunbid.sealing.signature.DetachedSignature;

/**
 * 异地入场: how an expert of Guiyang comes to the session in Kunming, through the link.
 *
 * @param cities between which
 * @param lot of the session
 */
record Door(TwoCities cities, String lot) {

    /** Vouched for, admitted, pledged; the same voucher does not count a second time. Who they are at the host from then on. */
    Person enter(Person expert, Workstation station) throws Exception {
        JsonNode pass = cities.guiyang().vouch(expert, lot, station);
        URI door = URI.create(pass.path("url").asText());
        Verify.equal(cities.link().kunming().getPort(), door.getPort(), "the way leads over the link");
        Visitor machine = cities.stage().visitor(cities.link().kunming()).at(station.secret());
        Map<String, String> voucher = Map.of("voucher", pass.path("voucher").asText());
        String token =
                machine.post(session() + "/vouchers", voucher).path("token").asText();
        Verify.equal("voucher.replayed", machine.refusal(session() + "/vouchers", voucher), "the voucher once more");
        Person member = new Person(
                expert.loginName(),
                expert.name(),
                expert.organisation(),
                "",
                expert.credentials(),
                machine.with(token));
        Verify.that(
                !member.trading().get(session()).path("table").isObject(),
                "nothing lies on the table before the pledge");
        pledge(member);
        return member;
    }

    private void pledge(Person member) throws Exception {
        String content =
                member.trading().get(session() + "/pledge").path("content").asText();
        byte[] cms = DetachedSignature.sign(
                member.credentials(),
                Base64.getDecoder().decode(content),
                cities.stage().now());
        member.trading()
                .post(
                        session() + "/pledge",
                        Map.of(
                                "content",
                                content,
                                "signature",
                                Base64.getEncoder().encodeToString(cms)));
    }

    private String session() {
        return "/api/lots/" + lot + "/session";
    }
}
