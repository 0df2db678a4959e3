package org.sunbid.trading.registration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunbid.sealing.json.CanonicalJson;

/** A registration as it was typed. */
public class RegistrationForm {

    @RestForm
    String name = "";

    @RestForm
    String uscc = "";

    @RestForm
    List<String> role = List.of();

    @RestForm
    String address = "";

    @RestForm
    String phone = "";

    @RestForm
    String person = "";

    @RestForm
    String loginName = "";

    @RestForm
    String signing = "";

    @RestForm
    String encryption = "";

    /** The statement to be signed, made now. */
    byte[] statement(Instant now) {
        return CanonicalJson.write(Map.of(
                "type",
                Statement.TYPE,
                "at",
                now.toString(),
                "organisation",
                Map.of(
                        "uscc", text(uscc).toUpperCase(Locale.ROOT),
                        "name", text(name),
                        "roles", role == null ? List.of() : role,
                        "address", text(address),
                        "phone", text(phone)),
                "person",
                Map.of("loginName", text(loginName), "name", text(person)),
                "signingCertificate",
                text(signing),
                "encryptionCertificate",
                text(encryption)));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String name() {
        return text(name);
    }

    public String uscc() {
        return text(uscc);
    }

    public String address() {
        return text(address);
    }

    public String phone() {
        return text(phone);
    }

    public String person() {
        return text(person);
    }

    public String loginName() {
        return text(loginName);
    }

    public String signing() {
        return text(signing);
    }

    public String encryption() {
        return text(encryption);
    }

    /** Whether the role was ticked. */
    public boolean has(String name) {
        return role != null && role.contains(name);
    }
}
