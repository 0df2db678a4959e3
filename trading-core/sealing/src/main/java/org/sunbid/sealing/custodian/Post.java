package org.sunbid.sealing.custodian;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.signature.DetachedSignature;

/** What a custodian says in a ceremony; pinned to the board as canonical JSON with the custodian's signature (§16.2). */
public sealed interface Post permits Joining, Dealing, Complaint, Confirmation, PartialOpening {

    /** The format's name, which tells the kinds apart. */
    String format();

    /** Hash of the ceremony it belongs to, in hexadecimal. */
    String ceremony();

    /** Index of the custodian who says it. */
    int custodian();

    /** The fields of its kind. */
    Map<String, Object> body();

    /** The canonical JSON. */
    default byte[] toJson() {
        Map<String, Object> json = new HashMap<>(body());
        json.put("ceremony", ceremony());
        json.put("custodian", custodian());
        json.put("format", format());
        return CanonicalJson.write(json);
    }

    /** The post with its custodian's signature. */
    default SignedPost sign(Credentials credentials, Instant signingTime) {
        byte[] json = toJson();
        return new SignedPost(json, DetachedSignature.sign(credentials, json, signingTime));
    }

    /** A view of a post of this format for this ceremony, with these fields beside the common ones. */
    static JsonObject read(Ceremony ceremony, byte[] document, String format, String... fields) {
        JsonObject json = JsonObject.readCanonical(document);
        if (!format.equals(json.text("format"))) {
            throw new SealingException("custodian.format", "not a post of format " + format);
        }
        String[] names = java.util.Arrays.copyOf(fields, fields.length + 3);
        names[fields.length] = "ceremony";
        names[fields.length + 1] = "custodian";
        names[fields.length + 2] = "format";
        json.allow(names);
        if (!ceremony.hash().equals(json.text("ceremony", 64))) {
            throw new SealingException("custodian.other-ceremony", "said in another ceremony");
        }
        ceremony.custodian((int) json.number("custodian", 1, Ceremony.MOST_CUSTODIANS));
        return json;
    }

    /** The index of the custodian who speaks, as {@link #read} found it to be possible. */
    static int speaker(JsonObject json) {
        return (int) json.number("custodian");
    }
}
