package org.sunbid.rehearsal;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * 专家库: the experts of a city.
 *
 * @param stage of the city's platform
 * @param operator who admits them there
 * @param region GB/T 2260, where they live
 */
public record ExpertPool(Stage stage, Visitor operator, String region) {

    private static final int YEARS = 15;

    /** Somebody with an account and a certificate, who applies and is admitted unless that was done before. */
    public Person admitted(String loginName, String name, String employer, String specialty)
            throws IOException, InterruptedException {
        Person expert = new Cast(stage).expert(loginName, name, employer, operator);
        if (expert.trading().status("/api/experts/me") != 200) {
            String id = expert.trading()
                    .post("/api/experts", profile(expert, specialty))
                    .path("id")
                    .asText();
            operator.post("/api/experts/" + id + "/decisions", Map.of("state", "ADMITTED", "reason", ""));
        }
        return expert;
    }

    private Map<String, Object> profile(Person expert, String specialty) {
        return Map.of(
                "specialties",
                Set.of(specialty),
                "region",
                region,
                "employerName",
                expert.organisation(),
                "employerUscc",
                "",
                "title",
                "高级工程师",
                "seniorTitle",
                true,
                "yearsInField",
                YEARS,
                "phone",
                "0871-65000000",
                "mail",
                expert.loginName() + "@example.org");
    }
}
