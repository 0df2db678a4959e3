package org.sunbid.toolbox.bid;

import java.util.Map;
import java.util.UUID;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.SealSubject;

/** The subject of a bid between packing and sealing; the container and the seal must speak of the same. */
final class Subjects {

    private static final int LONGEST = 64;

    private Subjects() {}

    static byte[] write(SealSubject subject) {
        return CanonicalJson.write(Map.of(
                "tender", subject.tender(),
                "lot", subject.lot(),
                "bidder", subject.bidder(),
                "bid", subject.bid().toString(),
                "envelope", subject.envelope().name(),
                "documentVersion", subject.documentVersion(),
                "createdAt", subject.createdAt().toString()));
    }

    static SealSubject read(byte[] document) {
        JsonObject json = JsonObject.read(document);
        return new SealSubject(
                json.text("tender", LONGEST),
                json.text("lot", LONGEST),
                json.text("bidder", LONGEST),
                UUID.fromString(json.text("bid", LONGEST)),
                Envelope.valueOf(json.text("envelope")),
                json.number("documentVersion"),
                json.instant("createdAt"));
    }
}
