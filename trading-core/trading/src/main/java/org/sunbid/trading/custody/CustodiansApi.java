package org.sunbid.trading.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.platform.login.ReadAccounts;
import org.sunbid.platform.login.Role;

/** Who can be named as custodian. */
@Path("/api/custodians")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
@Tag(name = "Custody")
public class CustodiansApi {

    /** One who can be named. */
    public record CandidateAnswer(UUID id, String name, String organisation) {}

    private final ReadAccounts accounts;

    CustodiansApi(ReadAccounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(summary = "Who can be named as custodian")
    public List<CandidateAnswer> candidates() {
        return accounts.holding(Role.CUSTODIAN).stream()
                .map(account -> new CandidateAnswer(account.id(), account.name(), account.organisation()))
                .toList();
    }
}
