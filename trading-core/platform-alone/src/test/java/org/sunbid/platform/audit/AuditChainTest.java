package org.sunbid.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class AuditChainTest {

    @Inject
    Audit audit;

    @Inject
    VerifyAudit verifyAudit;

    @Inject
    EntityManager database;

    @Test
    void every_act_is_chained_soon_and_the_chain_verifies() {
        long before = verifyAudit.verify().links();
        record("tender-published");
        record("tender-published");

        Eventually.holds(Duration.ofSeconds(30), () -> {
            var finding = verifyAudit.verify();
            return finding.intact() && finding.waiting() == 0 && finding.links() >= before + 2;
        });
    }

    private static final List<String> CHANGES = List.of(
            "update audit_entry set act = 'nothing'",
            "delete from audit_entry",
            "truncate audit_entry",
            "update audit_link set hash = previous_hash",
            "delete from audit_link");

    @Test
    void no_row_can_be_changed_or_deleted_for_lack_of_the_right() {
        record("bid-completed");

        CHANGES.forEach(
                change -> assertThatThrownBy(() -> execute(change)).hasStackTraceContaining("permission denied"));
    }

    @Test
    void with_the_right_regained_the_trigger_still_refuses() {
        record("bid-completed");

        execute("grant update, delete, truncate on audit_entry, audit_link to current_user");
        try {
            CHANGES.forEach(change -> assertThatThrownBy(() -> execute(change)).hasStackTraceContaining("append-only"));
        } finally {
            execute("revoke update, delete, truncate on audit_entry, audit_link from current_user");
        }
    }

    @Test
    void a_change_behind_the_triggers_back_is_found() {
        record("bid-completed");
        Eventually.holds(Duration.ofSeconds(30), () -> verifyAudit.verify().waiting() == 0);
        long last = verifyAudit.verify().links();

        String changed = "update audit_entry set act = '%s' where id ="
                + " (select entry_id from audit_link where sequence = " + last + ")";
        behindTheTriggersBack(changed.formatted("bid-withdrawn"));
        try {
            var finding = verifyAudit.verify();
            assertThat(finding.intact()).isFalse();
            assertThat(finding.brokenAt()).contains(last);
        } finally {
            behindTheTriggersBack(changed.formatted("bid-completed"));
        }
        assertThat(verifyAudit.verify().intact()).isTrue();
    }

    @Test
    void operators_and_supervisors_read_it_and_bidders_do_not() {
        record("tender-published");

        TestPeople.alone("运营", Role.OPERATOR)
                .request()
                .get("/api/audit?act=tender-published&limit=1")
                .then()
                .statusCode(200)
                .body("[0].details.word", Matchers.equalTo("公告"));
        TestPeople.alone("监督", Role.SUPERVISOR)
                .request()
                .get("/api/audit/verification?link=1")
                .then()
                .statusCode(200)
                .body("intact", Matchers.equalTo(true))
                .body("noted", Matchers.matchesPattern("[0-9a-f]{64}"));
        TestPeople.of("某公司", "91350100M000100Y43", Role.BIDDER)
                .request()
                .get("/api/audit")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    private void record(String act) {
        QuarkusTransaction.requiringNew().run(() -> audit.record(act, "T-1", Map.of("word", "公告")));
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private void behindTheTriggersBack(String sql) {
        execute("grant update on audit_entry to current_user");
        execute("alter table audit_entry disable trigger audit_entry_is_append_only");
        execute(sql);
        execute("alter table audit_entry enable trigger audit_entry_is_append_only");
        execute("revoke update on audit_entry from current_user");
    }
}
