package org.sunbid.rehearsal.causes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunbid.rehearsal.Cast;
import org.sunbid.rehearsal.Operators;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Stage;
import org.sunbid.rehearsal.Visitor;
import org.sunbid.sealing.suite.Suite;

/**
 * Who plays.
 *
 * @param tenderee 招标人
 * @param agency holds the openings
 * @param bidders twelve
 * @param custodians three
 * @param supervisor at the trading platform, in its halls
 * @param overseer at the supervision platform
 */
record Crew(
        Person tenderee,
        Person agency,
        List<Person> bidders,
        List<Person> custodians,
        Visitor supervisor,
        Visitor overseer) {

    private static final String PLACES = "东川嵩明富民宜良石林禄劝寻甸晋宁安宁呈贡官渡五华";

    static Crew gathered(Stage stage) throws IOException, InterruptedException {
        Cast cast = new Cast(stage);
        List<Person> bidders = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String place = PLACES.substring(2 * i, 2 * i + 2);
            bidders.add(cast.organisation(
                    "cause-bidder-" + (i + 1), place + "经理", place + "建设工程有限公司", Suite.GM_1, "BIDDER"));
        }
        List<Person> custodians = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            custodians.add(
                    cast.organisation("cause-custodian-" + i, "保管人" + i, "昆明第" + i + "公证处", Suite.GM_1, "CUSTODIAN"));
        }
        return new Crew(
                cast.organisation("cause-tenderee", "杨帆", "昆明市归责演练建设局", Suite.GM_1, "TENDEREE"),
                cast.organisation("cause-agency", "何丽", "云南归责演练咨询有限公司", Suite.GM_1, "AGENCY"),
                bidders,
                custodians,
                supervisor(stage, stage.trading(), "trading"),
                supervisor(stage, stage.supervision(), "supervision"));
    }

    private static Visitor supervisor(Stage stage, java.net.URI platform, String name)
            throws IOException, InterruptedException {
        Operators operators = new Operators(stage);
        Visitor operator = operators.logIn(platform, operators.firstOperator(name));
        Operators.Access access = operators.admitted(
                platform,
                operator,
                name,
                Map.of(
                        "loginName", "cause-supervisor",
                        "name", "马超",
                        "organisation", "昆明市发展和改革委员会",
                        "roles", Set.of("SUPERVISOR")));
        return operators.logIn(platform, access);
    }
}
