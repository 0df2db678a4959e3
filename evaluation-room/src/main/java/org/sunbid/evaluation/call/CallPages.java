package org.sunbid.evaluation.call;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.evaluation.city.WorkstationCookie;
import org.sunbid.evaluation.room.ReadRoom;
import org.sunbid.evaluation.room.RoomView;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.page.CurrentLanguage;

/**
 * The call, in a window of its own: the room's page is left with every act, and a call that is left with it would begin anew each
 * time. The only page that may ask for camera and microphone.
 */
@Path("/rooms/{lot}/call")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EXPERT_ROLE, Role.AGENCY_ROLE, Role.TENDEREE_ROLE, Role.SUPERVISOR_ROLE})
public class CallPages {

    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final MayCall mayCall;
    private final AttendCall attend;
    private final ReadRoom readRoom;
    private final Picture picture;

    CallPages(
            CurrentActor actor,
            CurrentLanguage language,
            MayCall mayCall,
            AttendCall attend,
            ReadRoom readRoom,
            @ConfigProperty(name = "sunbid.room.picture", defaultValue = "320x240@10") String picture) {
        this.actor = actor;
        this.language = language;
        this.mayCall = mayCall;
        this.attend = attend;
        this.readRoom = readRoom;
        this.picture = Picture.of(picture);
    }

    @CheckedTemplate(basePath = "call")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance call(CallPage page);
    }

    /**
     * The size of a picture; every browser sends as many as there are others.
     *
     * @param rate pictures a second
     */
    public record Picture(int width, int height, int rate) {

        static Picture of(String written) {
            String[] parts = written.split("[x@]", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException("sunbid.room.picture is WIDTHxHEIGHT@RATE");
            }
            return new Picture(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    /**
     * The page.
     *
     * @param me as whom the viewer would be in the call
     * @param members who sits on the panel
     * @param watchings who watched so far; shown to the panel and to those who watch alike
     */
    public record CallPage(
            RoomView room,
            Caller me,
            List<RoomView.Member> members,
            List<CallRecord.Watching> watchings,
            Picture picture) {}

    /** The call before it is entered: nothing is recorded and nobody told before a button is pressed. */
    @GET
    public Response show(@PathParam("lot") String lot, RoutingContext context) {
        Caller me = mayCall.find(actor.get(), lot, WorkstationCookie.secret(context))
                .orThrow();
        RoomView room = readRoom.read(actor.get(), lot, language.locale()).orThrow();
        CallPage page = new CallPage(room, me, room.members(), attend.watchings(lot), picture);
        return Response.ok(Templates.call(page).setLocale(language.locale()).render(), MediaType.TEXT_HTML_TYPE)
                .header("Permissions-Policy", "camera=(self), microphone=(self), display-capture=(), geolocation=()")
                .build();
    }
}
