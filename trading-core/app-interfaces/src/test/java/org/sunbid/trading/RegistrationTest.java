package org.sunbid.trading;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Validity;
import org.sunbid.sealing.suite.Suite;

import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class RegistrationTest {

    private static final String NAME = "云南建工集团有限公司";

    @Test
    void anOrganisationRegistersItselfWithItsCertificate() {
        String uscc = Deal.freshUscc();
        Credentials pair = TestCredentials.issue(Suite.GM_1, NAME, uscc);

        Deal.register(Deal.statement(NAME, uscc, pair, "BIDDER", "TENDEREE"), pair)
                .statusCode(201)
                .body("uscc", equalTo(uscc));
    }

    @Test
    void aCodeThatTheCertificateDoesNotNameIsRefused() {
        Credentials pair = TestCredentials.issue(Suite.GM_1, NAME, Deal.freshUscc());

        Deal.register(Deal.statement(NAME, Deal.freshUscc(), pair, "BIDDER"), pair)
                .statusCode(401)
                .body("code", equalTo("registration.uscc-differs"));
    }

    @Test
    void aStatementSignedByAnotherIsRefused() {
        String uscc = Deal.freshUscc();
        Credentials pair = TestCredentials.issue(Suite.GM_1, NAME, uscc);
        Credentials other = TestCredentials.issue(Suite.GM_1, NAME, uscc);

        Deal.register(Deal.statement(NAME, uscc, pair, "BIDDER"), other)
                .statusCode(401)
                .body("code", equalTo("registration.signer-differs"));
    }

    @Test
    void nobodyMakesThemselvesAnOperator() {
        String uscc = Deal.freshUscc();
        Credentials pair = TestCredentials.issue(Suite.GM_1, NAME, uscc);

        Deal.register(Deal.statement(NAME, uscc, pair, "OPERATOR"), pair)
                .statusCode(422)
                .body("code", equalTo("registration.role-not-open"));
    }

    @Test
    void anUnknownAuthorityIsRefused() {
        String uscc = Deal.freshUscc();
        Credentials pair = DemoAuthority.create(Suite.GM_1, "无名").issuePair(NAME, uscc);

        Deal.register(Deal.statement(NAME, uscc, pair, "BIDDER"), pair)
                .statusCode(422)
                .body("code", equalTo("certificate.untrusted"));
    }

    @Test
    void anExpiredCertificateIsRefused() {
        String uscc = Deal.freshUscc();
        Validity past = new Validity(Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2025-01-01T00:00:00Z"));
        Credentials pair = TestCredentials.authority(Suite.GM_1).issuePair(NAME, uscc, past);

        Deal.register(Deal.statement(NAME, uscc, pair, "BIDDER"), pair)
                .statusCode(422)
                .body("code", equalTo("certificate.expired"));
    }

    @Test
    void anOldStatementIsNotReplayed() {
        String uscc = Deal.freshUscc();
        Credentials pair = TestCredentials.issue(Suite.GM_1, NAME, uscc);
        Map<String, Object> statement = new HashMap<>(Deal.statement(NAME, uscc, pair, "BIDDER"));
        statement.put("at", Instant.now().minusSeconds(3600).toString());

        Deal.register(statement, pair).statusCode(401).body("code", equalTo("registration.stale"));
    }

    @Test
    void aCodeThatFailsItsCheckNeedsTheOperatorsReason() {
        Person operator = TestPeople.alone("王运营", Role.OPERATOR);
        String fresh = Deal.freshUscc();
        String wrong = fresh.substring(0, 17) + (fresh.charAt(17) == '0' ? '1' : '0');
        Map<String, Object> organisation = new HashMap<>(
                Map.of("uscc", wrong, "name", NAME, "roles", List.of("BIDDER"), "address", "昆明", "phone", "0871"));

        admit(operator, organisation).statusCode(400).body("code", equalTo("code.uscc-check-digit"));
        organisation.put("overrideReason", "营业执照原件已核对");
        admit(operator, organisation).statusCode(201).body("usccOverride", equalTo("王运营: 营业执照原件已核对"));
    }

    @Test
    void aSuspendedOrganisationBeginsNothing() {
        Person tenderee = Deal.register(Suite.GM_1, NAME, "TENDEREE");
        Person operator = TestPeople.alone("王运营", Role.OPERATOR);
        operator.request()
                .contentType("application/json")
                .body(Map.of("reason", "经核实提交虚假材料"))
                .post("/api/organisations/" + tenderee.uscc() + "/suspension")
                .then()
                .statusCode(200);

        tenderee.request()
                .contentType("application/json")
                .body(Map.of("name", "某项目", "category", "ENTERPRISE_PURCHASE", "region", "530100"))
                .post("/api/projects")
                .then()
                .statusCode(403)
                .body("code", equalTo("registration.suspended"));
    }

    private static io.restassured.response.ValidatableResponse admit(
            Person operator, Map<String, Object> organisation) {
        return operator.request()
                .contentType("application/json")
                .body(organisation)
                .post("/api/organisations")
                .then();
    }
}
