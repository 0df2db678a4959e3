package org.sunbid.rehearsal.cities;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.rehearsal.Await;
import org.sunbid.rehearsal.Company;
import org.sunbid.rehearsal.DealPlan;
import org.sunbid.rehearsal.ExpertPool;
import org.sunbid.rehearsal.Operators;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Stage;
import org.sunbid.rehearsal.Steps;
import org.sunbid.rehearsal.Visitor;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TrustedLogs;
import org.sunbid.toolbox.setup.Setup;

/** The lending city: its operator, its experts, and the machines at its site. */
final class Guiyang {

    private static final List<String> EXPERTS = List.of("吴贵", "郑黔", "王筑", "冯乌", "陈遵", "褚湄", "卫赤", "蒋娄");
    private static final List<String> STATIONS = List.of("GY-01", "GY-02");

    private final Stage stage;
    private final Operators operators;
    private final List<Person> experts = new ArrayList<>();
    private final List<Workstation> stations = new ArrayList<>();
    private Visitor operator;

    /** On the stage of its own platform, with its own data folder. */
    Guiyang(Stage stage) {
        this.stage = stage;
        this.operators = new Operators(stage);
    }

    /** Its people come in, and the host's operator registers its machines. */
    void gather(Steps steps, Company host, Link link) {
        steps.act("贵阳 Guiyang");
        steps.step("贵阳专家入库 experts with certificates of their own authority", this::admitExperts);
        steps.step("登记异地工位 workstations registered with the host", () -> registerStations(host, link));
        steps.step("贵阳公开日志有两方见证 its public log has two witnesses", this::witnessed);
    }

    private String admitExperts() throws Exception {
        operator = operators.logIn(stage.trading(), operators.firstOperator("trading"));
        ExpertPool pool = new ExpertPool(stage, operator, "520100");
        for (int i = 0; i < EXPERTS.size(); i++) {
            String specialty = i < EXPERTS.size() / 2 ? "A06" : "B05";
            experts.add(pool.admitted("expert-gy-" + (i + 1), EXPERTS.get(i), "贵州山地大学第" + (i + 1) + "研究所", specialty));
        }
        return experts.size() + " experts";
    }

    private String registerStations(Company host, Link link) throws Exception {
        for (String code : STATIONS) {
            stations.add(Workstation.registered(
                    code, stage.data().resolve("people"), host.operator(), stage.visitor(link.kunming())));
        }
        return String.join(", ", STATIONS);
    }

    /** Its public log, which both witnesses look after as they do Kunming's. */
    private String witnessed() throws Exception {
        TrustedLogs trusted = TrustedLogs.load(Setup.trust(stage.data()));
        return Await.until("cosignatures under Guiyang's log", stage.patience(), () -> {
            byte[] newest = stage.visitor(stage.trading()).bytes("/log/checkpoint");
            SignedNote note = SignedNote.parse(new String(newest, StandardCharsets.UTF_8));
            return Optional.of(trusted.cosignatures(note).keySet())
                    .filter(witnesses -> witnesses.size() == 2)
                    .map(witnesses -> trusted.verify(note).origin() + ": " + String.join(", ", witnesses));
        });
    }

    /** The specialty that is asked for here. */
    static String specialty(DealPlan plan) {
        return plan.category() == DealPlan.Category.CONSTRUCTION ? "A06" : "B05";
    }

    /** The transcripts that this city publishes for a lot. */
    byte[] transcripts(String lot) throws Exception {
        return stage.visitor(stage.trading()).bytes("/api/lendings/lots/" + lot + "/transcript");
    }

    /** Whoever is asked for this lot accepts, once so many are. */
    List<Person> accept(String lot, int asked) throws Exception {
        List<Person> invited = Await.until(asked + " invitations in Guiyang", stage.patience(), () -> {
            List<Person> found = new ArrayList<>();
            for (Person expert : experts) {
                if (lending(expert, lot, "INVITED").isPresent()) {
                    found.add(expert);
                }
            }
            return Optional.of(found).filter(all -> all.size() == asked);
        });
        for (Person expert : invited) {
            act(expert, lot, "INVITED", "acceptance", Map.of());
        }
        return invited;
    }

    /** An expert sits down, the site's host looks who it is, this platform vouches; what is shown at the host's door. */
    JsonNode vouch(Person expert, String lot, Workstation station) throws Exception {
        act(expert, lot, "ACCEPTED", "arrival", Map.of("workstation", station.code()));
        String id = lending(expert, lot, "ACCEPTED").orElseThrow().path("id").asText();
        operator.post("/api/lendings/" + id + "/identity", Map.of());
        return act(expert, lot, "ACCEPTED", "voucher", Map.of());
    }

    /** One of its machines. */
    Workstation station(int number) {
        return stations.get(number);
    }

    /** What this platform says of its network. */
    JsonNode network() throws Exception {
        return operator.get("/api/network");
    }

    private JsonNode act(Person expert, String lot, String state, String act, Map<String, String> what)
            throws Exception {
        String id = lending(expert, lot, state).orElseThrow().path("id").asText();
        return expert.trading().post("/api/lendings/" + id + "/" + act, what);
    }

    private static Optional<JsonNode> lending(Person expert, String lot, String state) throws Exception {
        for (JsonNode lending : expert.trading().get("/api/lendings")) {
            if (lending.path("lot").asText().equals(lot)
                    && lending.path("state").asText().equals(state)) {
                return Optional.of(lending);
            }
        }
        return Optional.empty();
    }
}
