package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.sunbid.sealing.secret.Totp;

/** People who log in with password and one-time code: operators and supervisors. */
public final class Operators {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stage stage;

    /** Log-ins that lie in the data folder of this stage. */
    public Operators(Stage stage) {
        this.stage = stage;
    }

    /** A log-in as it is written down for the people at the demo. */
    public record Access(String loginName, String password, String totpSecret) {}

    /** The operator that the platform admitted at its first start. */
    public Access firstOperator(String platform) throws IOException {
        return read(stage.data().resolve(platform).resolve("first-operator.json"));
    }

    /** A session for this log-in. Each code counts once: when this one was used already, the next one is taken. */
    public Visitor logIn(URI platform, Access access) throws IOException, InterruptedException {
        try {
            return logIn(platform, access, stage.now());
        } catch (Visitor.Refused used) {
            return logIn(platform, access, stage.now().plusSeconds(Totp.STEP_SECONDS));
        }
    }

    private Visitor logIn(URI platform, Access access, Instant codeOf) throws IOException, InterruptedException {
        Visitor visitor = stage.visitor(platform);
        JsonNode session = visitor.post(
                "/api/login/password",
                Map.of(
                        "loginName", access.loginName(),
                        "password", access.password(),
                        "totp", Totp.of(access.totpSecret()).codeAt(codeOf)));
        return visitor.with(session.path("token").asText());
    }

    /** The log-in of this person at the platform, admitted by its operator when it is not there yet. */
    public Access admitted(URI platform, Visitor operator, String folder, Map<String, Object> account)
            throws IOException, InterruptedException {
        Path file = stage.data().resolve("people").resolve(folder + "-" + account.get("loginName") + ".json");
        if (!Files.exists(file)) {
            JsonNode admitted = operator.post("/api/accounts", account);
            Files.createDirectories(file.getParent());
            Files.write(file, JSON.writeValueAsBytes(admitted));
        }
        return read(file);
    }

    private static Access read(Path file) throws IOException {
        JsonNode json = JSON.readTree(file.toFile());
        return new Access(
                json.path("loginName").asText(),
                json.path("password").asText(),
                json.path("totpSecret").asText());
    }
}
