package org.sunbid.rehearsal.cities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sunbid.pdf.PdfSignature;
import org.sunbid.pdf.PdfVerification;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Stage;
import org.sunbid.rehearsal.Verify;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.toolbox.setup.Setup;

/**
 * The report as anybody entitled checks it, offline: with the trust list of either city every signature holds, and each
 * member's own is among them.
 *
 * @param stage where it is played
 * @param room of the panel
 */
record ReportProof(Stage stage, Room room) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The signatures in the PDF. */
    String signatures() throws Exception {
        byte[] pdf =
                room.deal().agency().trading().bytes("/api/lots/" + room.deal().lot() + "/report.pdf");
        List<Path> cities = List.of(stage.data(), stage.data().resolve("guiyang"));
        int count = 0;
        for (Path city : cities) {
            List<PdfSignature> found = PdfVerification.verify(pdf, TrustList.load(Setup.trust(city)), stage.now());
            Verify.that(PdfVerification.complete(found), "every signature holds by the trust list of " + city);
            Set<String> signers = found.stream()
                    .map(signature -> signature.signer().orElseThrow().fingerprint())
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Person member : room.panel().values()) {
                String own =
                        VerifiedCertificate.fingerprint(member.credentials().signingCertificate());
                Verify.that(signers.contains(own), member.name() + " has signed");
            }
            count = found.size();
        }
        return count + " signatures hold by the trust lists of both cities";
    }

    /** The data of the report. */
    JsonNode result() throws Exception {
        JsonNode report =
                room.deal().agency().trading().get("/api/lots/" + room.deal().lot() + "/report");
        return JSON.readTree(report.path("result").asText());
    }
}
