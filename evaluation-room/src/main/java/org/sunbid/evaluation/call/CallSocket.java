package org.sunbid.evaluation.call;

import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunbid.evaluation.call.CallPerson.Camera;
import org.sunbid.evaluation.call.CallPerson.Recording;
import org.sunbid.platform.limit.RateLimits;

/**
 * The line of one browser to the platform. It says how its camera is and what it has to tell another browser; it hears who is in
 * the call and what others tell it. Sound and picture never come this way.
 *
 * <p>From the browser: {@code {"type":"signal","to":ID,"data":{…}}}, {@code {"type":"state","camera":C,"recording":R}}. To it:
 * {@code {"type":"ice","servers":[…],"relay":B}} once, {@code {"type":"people","me":ID,"people":[…]}} after each change, {@code
 * {"type":"signal","from":ID,"data":{…}}}. Anything else ends the line.
 */
@Blocking
@WebSocket(path = "/rooms/{lot}/call/line", endpointId = CallSocket.ID)
public class CallSocket {

    static final String ID = "call";

    private static final Logger LOG = Logger.getLogger(CallSocket.class);
    /** Browsers that find each other need some twenty for each other browser. */
    private static final int MESSAGES_A_MINUTE = 1200;

    private final AttendCall attend;
    private final CallHub hub;
    private final IceServers ice;
    private final RateLimits limits;

    CallSocket(AttendCall attend, CallHub hub, IceServers ice, RateLimits limits) {
        this.attend = attend;
        this.hub = hub;
        this.ice = ice;
        this.limits = limits;
    }

    /** Comes in. */
    @OnOpen
    public void open(WebSocketConnection connection) {
        CallPass pass = pass(connection);
        connection.sendTextAndAwait(ice.message(pass.caller().account()).encode());
        hub.expect(pass, connection);
        if (attend.join(pass)) {
            hub.add(pass);
        } else {
            connection.closeAndAwait(CallClose.FULL.reason());
        }
    }

    /** Hears what the browser says. */
    @OnTextMessage
    public void hear(String text, WebSocketConnection connection) {
        CallPass pass = pass(connection);
        if (!limits.take("call line " + pass.line(), MESSAGES_A_MINUTE)) {
            connection.closeAndAwait(CallClose.TOO_OFTEN.reason());
            return;
        }
        try {
            heard(pass, new JsonObject(text));
        } catch (DecodeException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            LOG.debugf("line %s: %s", pass.line(), e.toString());
            connection.closeAndAwait(CallClose.MALFORMED.reason());
        }
    }

    private void heard(CallPass pass, JsonObject message) {
        switch (message.getString("type")) {
            case "signal" -> hub.pass(pass, UUID.fromString(message.getString("to")), message.getJsonObject("data"));
            case "state" -> {
                attend.note(
                        pass,
                        Camera.valueOf(message.getString("camera")),
                        Recording.valueOf(message.getString("recording")));
                hub.changed(pass.lot());
            }
            default -> throw new IllegalArgumentException("type");
        }
    }

    /** Leaves. */
    @OnClose
    public void close(WebSocketConnection connection) {
        CallPass pass = pass(connection);
        attend.leave(pass);
        hub.remove(pass);
    }

    /** A line on which something fails is cut; the browser comes again. */
    @OnError
    public void fail(WebSocketConnection connection, Throwable failure) {
        if (connection.isOpen()) {
            LOG.warnf("line %s: %s", pass(connection).line(), failure.toString());
            connection.closeAndAwait(CallClose.LOST.reason());
        }
    }

    private static CallPass pass(WebSocketConnection connection) {
        return connection.userData().get(CallPass.KEY);
    }
}
