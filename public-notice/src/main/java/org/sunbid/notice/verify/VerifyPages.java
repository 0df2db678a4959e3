package org.sunbid.notice.verify;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.problem.ReasonTexts;

/** The page where anyone verifies. */
@Path("/verify")
public class VerifyPages {

    /** Largest file that is checked here; larger ones with the toolbox. */
    static final long LIMIT_BYTES = 15L << 20;

    private static final Predicate<String> DIGEST =
            Pattern.compile("[0-9a-f]{64}").asMatchPredicate();

    private final VerifyFile verify;
    private final ReasonTexts texts;
    private final CurrentLanguage language;

    @Inject
    VerifyPages(VerifyFile verify, ReasonTexts texts, CurrentLanguage language) {
        this.verify = verify;
        this.texts = texts;
        this.language = language;
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance verify(long limit, String receipt);

        static native TemplateInstance verdict(
                Verdict verdict,
                Verdict.Pdf pdf,
                Verdict.CheckedReceipt receipt,
                List<String> stepReasons,
                Verdict.RepeatedDraw draw,
                String fileName,
                String reason,
                List<String> reasons);
    }

    /**
     * The three forms.
     *
     * @param receipt SHA-256 of a receipt, from the QR code on its paper
     */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance verify(@RestQuery Optional<String> receipt) {
        return Templates.verify(LIMIT_BYTES, receipt.filter(DIGEST).orElse(""));
    }

    /** Checks a signed PDF. */
    @POST
    @Path("/pdf")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    @RateLimited(20)
    @Operation(hidden = true)
    public TemplateInstance pdf(@RestForm FileUpload file) {
        return verdict(file, verify::pdf);
    }

    /** Checks a receipt. */
    @POST
    @Path("/receipt")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    @RateLimited(20)
    @Operation(hidden = true)
    public TemplateInstance receipt(@RestForm FileUpload file, @RestForm Optional<String> expected) {
        String digest = expected.filter(DIGEST).orElse("");
        return verdict(file, content -> verify.receipt(content, digest));
    }

    /** Repeats a draw. */
    @POST
    @Path("/draw")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    @RateLimited(20)
    @Operation(hidden = true)
    public TemplateInstance draw(@RestForm FileUpload file) {
        return verdict(file, verify::draw);
    }

    private TemplateInstance verdict(FileUpload file, Function<byte[], Verdict> check) {
        Verdict verdict = file == null || file.size() == 0 || file.size() > LIMIT_BYTES
                ? new Verdict.DoesNotHold(VerifyRefusal.UNREADABLE.code())
                : check.apply(content(file));
        return Templates.verdict(
                verdict,
                verdict instanceof Verdict.Pdf pdf ? pdf : null,
                verdict instanceof Verdict.CheckedReceipt receipt ? receipt : null,
                verdict instanceof Verdict.CheckedReceipt checked
                        ? checked.steps().stream()
                                .map(step -> step.reasonCode().isEmpty() ? "" : reason(step.reasonCode()))
                                .toList()
                        : List.of(),
                verdict instanceof Verdict.RepeatedDraw draw ? draw : null,
                file == null ? "" : file.fileName(),
                verdict instanceof Verdict.DoesNotHold failed ? reason(failed.reasonCode()) : "",
                verdict instanceof Verdict.Pdf pdf
                        ? pdf.signatures().stream()
                                .map(signature ->
                                        signature.refusal().map(this::reason).orElse(""))
                                .toList()
                        : List.of());
    }

    private String reason(String code) {
        return texts.find(code, language.locale())
                .map(text -> text.replaceAll("\\{\\d+[^}]*}", "…"))
                .orElse(code);
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
