package org.sunbid.toolbox.login;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * Logs in by signing a challenge. What is signed names the platform by host and port, so a signature made for one site
 * is worth nothing on another.
 */
public final class Login {

    private static final int MOST_ROLES = 50;
    private static final int CODE_LENGTH = 8;

    private final PlatformClient platform;
    private final Credentials credentials;

    public Login(PlatformClient platform, Credentials credentials) {
        this.platform = platform;
        this.credentials = credentials;
    }

    /** Opens a session of one's own. */
    public Session open() throws InterruptedException {
        JsonObject answer = platform.post("/api/login/certificate", proof(Map.of(), ""));
        JsonObject account = answer.object("account");
        return new Session(
                answer.text("token"),
                answer.instant("expiresAt"),
                account.text("name"),
                account.texts("roles", MOST_ROLES));
    }

    /** Lets the browser in that shows this code. */
    public void letBrowserIn(String code) throws InterruptedException {
        String canonical = canonical(code);
        byte[] proof = CanonicalJson.write(proof(Map.of("code", canonical), ":" + canonical));
        platform.postBytes("/api/login/approvals", "application/json", proof);
    }

    private Map<String, Object> proof(Map<String, String> request, String suffix) throws InterruptedException {
        JsonObject challenge = platform.post("/api/login/challenges", request);
        String text = "sunbid-login:" + platform.authority() + ":" + challenge.text("challenge") + suffix;
        byte[] signature = credentials.suite().sign(credentials.signingKey(), text.getBytes(StandardCharsets.UTF_8));
        return Map.of(
                "challengeId", challenge.text("challengeId"),
                "certificate", Pem.write(credentials.signingCertificate()),
                "signature", Base64.getEncoder().encodeToString(signature));
    }

    /** As the browser shows it, {@code K7QM-3XZP}, however it was typed. */
    private static String canonical(String typed) {
        String plain = typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return plain.length() == CODE_LENGTH
                ? plain.substring(0, CODE_LENGTH / 2) + "-" + plain.substring(CODE_LENGTH / 2)
                : plain;
    }
}
