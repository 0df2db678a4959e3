package org.sunbid.toolbox.registration;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * What somebody states who registers: for which organisation, in which roles, with which certificates. It is signed with
 * the organisation's certificate and counts at once.
 *
 * @param roles of TENDEREE, AGENCY, BIDDER
 */
public record Registration(Organisation organisation, List<String> roles, String loginName, String personName) {

    /** Whom one acts for. */
    public record Organisation(String uscc, String name, String address, String phone) {}

    public Registration {
        roles = List.copyOf(roles);
    }

    /**
     * Signs the statement and sends it.
     *
     * @return the id of the account
     */
    public String send(PlatformClient platform, Credentials credentials, Instant at) throws InterruptedException {
        byte[] statement = statement(credentials, at);
        byte[] signature = DetachedSignature.sign(credentials, statement, at);
        Base64.Encoder base64 = Base64.getEncoder();
        JsonObject registered = platform.post(
                "/api/registrations",
                Map.of(
                        "statement", base64.encodeToString(statement),
                        "signature", base64.encodeToString(signature)));
        return registered.text("account");
    }

    private byte[] statement(Credentials credentials, Instant at) {
        return CanonicalJson.write(Map.of(
                "type", "registration-1",
                "at", at.toString(),
                "organisation",
                        Map.of(
                                "uscc", organisation.uscc(),
                                "name", organisation.name(),
                                "roles", roles,
                                "address", organisation.address(),
                                "phone", organisation.phone()),
                "person", Map.of("loginName", loginName, "name", personName),
                "signingCertificate", Pem.write(credentials.signingCertificate()),
                "encryptionCertificate", Pem.write(credentials.encryptionCertificate())));
    }
}
