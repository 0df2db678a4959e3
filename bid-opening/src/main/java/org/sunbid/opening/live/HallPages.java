package org.sunbid.opening.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunbid.opening.floor.AnswerObjection;
import org.sunbid.opening.floor.ConfirmReading;
import org.sunbid.opening.floor.RaiseObjection;
import org.sunbid.opening.hall.HallCode;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.record.PublishedRecord;
import org.sunbid.opening.record.SignRecord;
import org.sunbid.opening.record.WriteRecord;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/** The opening hall in the browser; it works by full reload, and by itself where scripts run. */
@Path("/halls/{lot}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class HallPages {

    private final ReadLot lots;
    private final ReadHall halls;
    private final RaiseObjection raise;
    private final AnswerObjection answer;
    private final ConfirmReading confirm;
    private final WriteRecord write;
    private final SignRecord sign;
    private final PublishedRecord published;
    private final HallReturn back;
    private final PublicHall everybody;
    private final PriceSessionPages prices;
    private final CurrentActor actor;

    HallPages(
            ReadLot lots,
            ReadHall halls,
            RaiseObjection raise,
            AnswerObjection answer,
            ConfirmReading confirm,
            WriteRecord write,
            SignRecord sign,
            PublishedRecord published,
            HallReturn back,
            PublicHall everybody,
            PriceSessionPages prices,
            CurrentActor actor) {
        this.lots = lots;
        this.halls = halls;
        this.raise = raise;
        this.answer = answer;
        this.confirm = confirm;
        this.write = write;
        this.sign = sign;
        this.published = published;
        this.back = back;
        this.everybody = everybody;
        this.prices = prices;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "opening")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance waiting(LotSheet lot);
    }

    /** The hall, or the time until it convenes. */
    @GET
    @PermitAll
    public Object show(@PathParam("lot") String lot, @Context UriInfo address) {
        boolean sameForAll = actor.find().isEmpty() && address.getRequestUri().getQuery() == null;
        return sameForAll ? everybody.page(lot, () -> page(lot)) : page(lot);
    }

    private TemplateInstance page(String lot) {
        Optional<HallView> hall = halls.find(lot, actor.find());
        if (hall.isEmpty() && HallCode.isPrice(lot)) {
            return prices.waiting(lot);
        }
        return hall.isPresent()
                ? back.page(hall.get())
                : Templates.waiting(lots.find(lot).orElseThrow(() -> new RefusedException(HallRefusal.UNKNOWN)));
    }

    /** Raises an objection. */
    @POST
    @Path("/objections")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.BIDDER_ROLE)
    public Object object(@PathParam("lot") String lot, @FormParam("text") String text) {
        return back.after(lot, raise.raise(lot, actor.get(), words(text)), words(text));
    }

    /** Answers an objection. */
    @POST
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    public Object answer(
            @PathParam("lot") String lot, @FormParam("objection") int number, @FormParam("text") String text) {
        return back.after(lot, answer.answer(lot, actor.get(), number, words(text)), words(text));
    }

    /** Confirms what was read out. */
    @POST
    @Path("/confirmations")
    @RolesAllowed(Role.BIDDER_ROLE)
    public Object confirm(@PathParam("lot") String lot) {
        return back.after(lot, confirm.confirm(lot, actor.get()), "");
    }

    /** Has the record written. */
    @POST
    @Path("/record")
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    public Object write(@PathParam("lot") String lot) {
        return back.after(lot, write.write(lot, actor.get()), "");
    }

    /** What the host signs. */
    @GET
    @Path("/record/to-be-signed")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    public Response toBeSigned(@PathParam("lot") String lot) {
        byte[] content = write.write(lot, actor.get()).orThrow().toBeSigned();
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + lot + "-record.tbs\"")
                .build();
    }

    /** Takes the host's signature and closes the opening. */
    @POST
    @Path("/record/signature")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.AGENCY_ROLE, Role.TENDEREE_ROLE})
    public Object sign(@PathParam("lot") String lot, @RestForm FileUpload signature) throws IOException {
        if (signature == null || signature.size() > DetachedSignature.LIMIT_BYTES) {
            return back.after(lot, Outcome.refused(HallRefusal.SIGNATURE_INVALID, "signature.malformed"), "");
        }
        return back.after(lot, sign.sign(lot, actor.get(), Files.readAllBytes(signature.uploadedFile())), "");
    }

    /** The signed record. */
    @GET
    @Path("/record.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Response record(@PathParam("lot") String lot) {
        return Response.ok(published.open(lot, actor.find()).orThrow(), "application/pdf")
                .build();
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }
}
