package org.sunbid.opening;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.Map;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.signature.SignatureInPdf;
import org.sunbid.trading.bid.BiddingLot;

/** The host's signature under the opening record. */
public final class RecordSignature {

    private RecordSignature() {}

    /** Signs what was prepared and hands the signature in. */
    static Response give(BiddingLot lot, Person host, Response prepared) {
        return give(lot.code(), host, prepared);
    }

    /** The same for the hall with this code. */
    public static Response give(String hall, Person host, Response prepared) {
        byte[] content = Base64.getDecoder()
                .decode(prepared.then().statusCode(200).extract().<String>path("toBeSigned"));
        byte[] signature = SignatureInPdf.sign(host.credentials(), content);
        return host.request()
                .contentType(ContentType.JSON)
                .body(Map.of("signature", Base64.getEncoder().encodeToString(signature)))
                .post("/api/halls/" + hall + "/record/signature");
    }
}
