package org.sunbid.trading.registration;

import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.json.JsonObject;

/**
 * What somebody who registers states and signs: canonical JSON (RFC 8785)
 *
 * <pre>{@code
 * {"at":"2026-11-23T01:00:00Z",
 *  "encryptionCertificate":"-----BEGIN CERTIFICATE-----…",
 *  "organisation":{"address":"…","name":"…","phone":"…","roles":["BIDDER"],"uscc":"…"},
 *  "person":{"loginName":"zhang.wei","name":"张伟"},
 *  "signingCertificate":"-----BEGIN CERTIFICATE-----…",
 *  "type":"registration-1"}
 * }</pre>
 *
 * @param encoded as signed, base64
 * @param uscc as stated, upper case
 * @param organisation its name
 * @param roles what it wants to act as
 * @param contact how to reach it
 * @param loginName of the person
 * @param person the person's name
 * @param signingCertificate PEM
 * @param encryptionCertificate PEM
 * @param at when it was made, by the signer's clock
 */
record Statement(
        String encoded,
        String uscc,
        String organisation,
        Set<Role> roles,
        Organisation.Contact contact,
        String loginName,
        String person,
        String signingCertificate,
        String encryptionCertificate,
        Instant at) {

    /** What a statement of this shape calls itself. */
    static final String TYPE = "registration-1";

    private static final int MAX_NAME = 200;
    private static final int MAX_PEM = 8192;

    static Outcome<Statement> read(String base64) {
        try {
            return Outcome.done(parse(base64));
        } catch (SealingException | IllegalArgumentException malformed) {
            return Outcome.refused(RegistrationRefusal.MALFORMED, "statement");
        }
    }

    /** What was signed. */
    byte[] bytes() {
        return decode(encoded);
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** Names the signing certificate it brings along. */
    String signingFingerprint() {
        return VerifiedCertificate.fingerprint(Pem.certificate(signingCertificate));
    }

    private static Statement parse(String base64) {
        JsonObject all = JsonObject.readCanonical(decode(base64))
                .allow("at", "encryptionCertificate", "organisation", "person", "signingCertificate", "type");
        if (!all.text("type").equals(TYPE)) {
            throw new IllegalArgumentException("not a registration");
        }
        JsonObject organisation = all.object("organisation").allow("address", "name", "phone", "roles", "uscc");
        JsonObject person = all.object("person").allow("loginName", "name");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        organisation.texts("roles", Role.values().length).forEach(role -> roles.add(Role.valueOf(role)));
        return new Statement(
                base64,
                organisation.text("uscc", 18),
                organisation.text("name", MAX_NAME),
                roles,
                new Organisation.Contact(organisation.text("address", MAX_NAME), organisation.text("phone", 40)),
                person.text("loginName", 64),
                person.text("name", MAX_NAME),
                all.text("signingCertificate", MAX_PEM),
                all.text("encryptionCertificate", MAX_PEM),
                all.instant("at"));
    }
}
