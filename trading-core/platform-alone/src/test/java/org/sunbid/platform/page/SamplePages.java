package org.sunbid.platform.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.sunbid.platform.rule.PlatformRefusal;
import org.sunbid.platform.rule.Reason;

/** A page that uses the frame as a feature's pages do. */
@Path("/sample")
public class SamplePages {

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance sample(
                Instant at, BigDecimal amount, List<Step> steps, List<Event> events, List<Reason> reasons);
    }

    @GET
    public TemplateInstance sample() {
        Instant at = Instant.parse("2026-11-22T06:30:00Z");
        return Templates.sample(
                at,
                new BigDecimal("1234567.5"),
                List.of(
                        Step.done("公告", "11-02"),
                        Step.done("文件", ""),
                        Step.current("投标", ""),
                        Step.ahead("开标", ""),
                        Step.ahead("中标", "")),
                List.of(Event.done(at, "公告发布", "昆明"), Event.warning(at, "中止", ""), Event.ahead(at, "开标")),
                List.of(Reason.of(PlatformRefusal.CHANGED_MEANWHILE)));
    }

    @GET
    @Path("/secret")
    @Authenticated
    public String secret() {
        return "secret";
    }
}
