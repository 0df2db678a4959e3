package org.sunbid.rehearsal.cities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sunbid.rehearsal.Visitor;
import org.sunbid.toolbox.console.SecretFile;

/**
 * A machine at the away site, registered with the host's platform.
 *
 * @param code what is written on it
 * @param secret with which it proves itself there
 */
record Workstation(String code, String secret) {

    /** The host's operator writes it down and it claims its secret once; in later runs it keeps what it has. */
    static Workstation registered(String code, Path folder, Visitor operator, Visitor machine)
            throws IOException, InterruptedException {
        Path file = folder.resolve("workstation-" + code + ".secret");
        if (!Files.exists(file)) {
            String claim = operator.post(
                            "/api/workstations", Map.of("code", code, "city", "guiyang", "site", "贵阳市公共资源交易中心远程评标室"))
                    .path("claim")
                    .asText();
            SecretFile.write(
                    file,
                    machine.post("/api/workstations/claims", Map.of("claim", claim))
                            .path("secret")
                            .asText());
        }
        return new Workstation(code, Files.readString(file).strip());
    }
}
