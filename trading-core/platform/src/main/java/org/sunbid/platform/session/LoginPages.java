package org.sunbid.platform.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.sunbid.platform.limit.RateLimited;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

/** Log-in and log-out in the browser: by password, or by a certificate that signs elsewhere for a code shown here. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class LoginPages {

    private static final int LIMIT_ADDRESS = 500;

    /**
     * What the page shows.
     *
     * @param waiting the code to sign for
     * @param to where to go afterwards
     * @param loginName as typed before
     * @param tooEarly somebody said to have signed, and nothing has arrived
     * @param reasons why the last attempt was refused
     */
    public record View(
            LetBrowserIn.Waiting waiting, String to, String loginName, boolean tooEarly, List<Reason> reasons) {}

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance login(View view);
    }

    @Inject
    LetBrowserIn letBrowserIn;

    @Inject
    LogInByPassword logInByPassword;

    @Inject
    EndSession endSession;

    @Inject
    SessionCookie cookies;

    @Context
    RoutingContext http;

    @GET
    @Path("login")
    @RateLimited(120)
    public Response page(
            @QueryParam("to") @DefaultValue("") @Size(max = LIMIT_ADDRESS) String to,
            @QueryParam("early") @DefaultValue("false") boolean early,
            @CookieParam(SessionCookie.TICKET) String ticket) {
        return show(200, ticket, to, "", early, List.of());
    }

    @POST
    @Path("login")
    @RateLimited(30)
    public Response byPassword(
            @RestForm @DefaultValue("") @Size(max = 100) String loginName,
            @RestForm @DefaultValue("") @Size(max = 300) String password,
            @RestForm @DefaultValue("") @Size(max = 20) String totp,
            @RestForm @DefaultValue("") @Size(max = LIMIT_ADDRESS) String to,
            @CookieParam(SessionCookie.TICKET) String ticket) {
        var outcome = logInByPassword.logIn(
                new LogInByPassword.Attempt(loginName.strip(), password, totp.strip(), Caller.address(http)));
        if (outcome instanceof Outcome.Done<OpenSession.Opened> done) {
            return enter(done.result(), to);
        }
        int status = outcome.reasons().get(0).code().kind().status();
        return show(status, ticket, to, loginName, false, outcome.reasons());
    }

    /** Goes in when somebody has signed for the code; the page asks by itself, and its button does. */
    @POST
    @Path("login/certificate")
    @RateLimited(120)
    public Response byCertificate(
            @RestForm @DefaultValue("") @Size(max = LIMIT_ADDRESS) String to,
            @CookieParam(SessionCookie.TICKET) String ticket) {
        boolean script = http.request().getHeader("HX-Request") != null;
        Optional<OpenSession.Opened> opened =
                Optional.ofNullable(ticket).flatMap(value -> letBrowserIn.complete(value, Caller.address(http)));
        if (opened.isEmpty()) {
            return script
                    ? Response.noContent().build()
                    : Response.seeOther(URI.create("/login?early=true&to=" + LocalAddress.encode(to)))
                            .build();
        }
        return script ? enterByScript(opened.get(), to) : enter(opened.get(), to);
    }

    @POST
    @Path("logout")
    public Response logOut() {
        SessionToken.of(http).ifPresent(token -> endSession.end(token.value()));
        return Response.seeOther(URI.create("/")).cookie(cookies.noSession()).build();
    }

    private Response enter(OpenSession.Opened opened, String to) {
        return Response.seeOther(URI.create(LocalAddress.of(to)))
                .cookie(cookies.session(opened), cookies.noTicket())
                .build();
    }

    private Response enterByScript(OpenSession.Opened opened, String to) {
        return Response.noContent()
                .header("HX-Redirect", LocalAddress.of(to))
                .cookie(cookies.session(opened), cookies.noTicket())
                .build();
    }

    private Response show(int status, String ticket, String to, String loginName, boolean early, List<Reason> reasons) {
        LetBrowserIn.Waiting waiting =
                Optional.ofNullable(ticket).flatMap(letBrowserIn::find).orElseGet(letBrowserIn::begin);
        return Response.status(status)
                .entity(Templates.login(new View(waiting, to, loginName, early, reasons)))
                .header("Cache-Control", "no-store")
                .cookie(cookies.ticket(waiting))
                .build();
    }
}
