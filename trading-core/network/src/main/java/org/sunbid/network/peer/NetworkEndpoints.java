package org.sunbid.network.peer;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.inbox.Inbox;
import org.sunbid.network.outbox.NumberedEnvelopes;
import org.sunbid.network.outbox.NumberedEnvelopes.ChainHead;
import org.sunbid.platform.rule.RefusedException;

/** What other platforms call. Nobody logs in here: envelopes and requests carry signatures of platform keys. */
@Path("/network")
@PermitAll
@Blocking
@Tag(name = "network", description = "Between platforms: signed, chained messages")
public class NetworkEndpoints {

    private final Inbox inbox;
    private final NumberedEnvelopes envelopes;
    private final RequestCheck check;
    private final Peers peers;
    private final NetworkConfig config;
    private final Event<EnvelopesReceived> received;

    NetworkEndpoints(
            Inbox inbox,
            NumberedEnvelopes envelopes,
            RequestCheck check,
            Peers peers,
            NetworkConfig config,
            Event<EnvelopesReceived> received) {
        this.inbox = inbox;
        this.envelopes = envelopes;
        this.check = check;
        this.peers = peers;
        this.config = config;
        this.received = received;
    }

    /** Takes envelopes in; answers for each audience up to which number nothing is missing. */
    @POST
    @Path("/inbox")
    @Consumes(EnvelopeLines.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hand over envelopes, one canonical JSON document a line; idempotent")
    public Map<String, Long> receive(InputStream body) throws IOException {
        Map<String, Long> complete = inbox.receive(EnvelopeLines.read(body));
        received.fire(new EnvelopesReceived());
        return complete;
    }

    /** Gives the envelopes of an audience behind a number to a peer that is entitled to it. */
    @GET
    @Path("/outbox")
    @Produces(EnvelopeLines.MEDIA_TYPE)
    @Operation(summary = "Fetch envelopes of an audience after a number, one a line; the request is signed")
    public byte[] outbox(
            @QueryParam("audience") String audience,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("100") int limit,
            Asked asked,
            @Context UriInfo uri) {
        Peer peer = peer(asked, uri);
        if (audience == null || !Audience.isValid(audience)) {
            throw new RefusedException(NetworkRefusal.MALFORMED, "audience");
        }
        if (!peer.audiences().contains(new Audience(audience))) {
            throw new RefusedException(NetworkRefusal.WRONG_AUDIENCE, audience);
        }
        return EnvelopeLines.write(envelopes.after(new Audience(audience), after, Math.max(1, limit)));
    }

    /** Tells a peer where the chains end that it is entitled to. */
    @GET
    @Path("/heads")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Where the chains end that the asking platform is entitled to; the request is signed")
    public Heads heads(Asked asked, @Context UriInfo uri) {
        Peer peer = peer(asked, uri);
        return new Heads(envelopes.heads().stream()
                .filter(head -> peer.audiences().contains(head.audience()))
                .map(Head::of)
                .toList());
    }

    private Peer peer(Asked asked, UriInfo uri) {
        String path = uri.getRequestUri().getRawPath();
        String query = uri.getRequestUri().getRawQuery();
        check.check(asked.request(config.id(), query == null ? path : path + "?" + query));
        return peers.find(asked.from).orElseThrow(() -> new RefusedException(NetworkRefusal.UNKNOWN_PEER, asked.from));
    }

    /** The headers of a signed request, see {@link SignedRequest}. */
    public static final class Asked {

        @HeaderParam(SignedRequest.FROM)
        String from;

        @HeaderParam(SignedRequest.AT)
        String at;

        @HeaderParam(SignedRequest.NONCE)
        String nonce;

        @HeaderParam(SignedRequest.CERTIFICATE)
        String certificate;

        @HeaderParam(SignedRequest.SIGNATURE)
        String signature;

        SignedRequest request(String self, String path) {
            if (from == null || at == null || nonce == null || certificate == null || signature == null) {
                throw new RefusedException(NetworkRefusal.SIGNATURE_INVALID, "-");
            }
            try {
                return new SignedRequest(from, self, path, Instant.parse(at), nonce, certificate, signature);
            } catch (DateTimeException e) {
                throw new RefusedException(NetworkRefusal.MALFORMED, SignedRequest.AT);
            }
        }
    }

    /**
     * Ends of chains.
     *
     * @param heads one an audience
     */
    public record Heads(List<Head> heads) {}

    /**
     * The end of a chain.
     *
     * @param audience of the chain
     * @param sequence last number
     * @param hash of that envelope
     */
    public record Head(String audience, long sequence, String hash) {

        static Head of(ChainHead head) {
            return new Head(head.audience().name(), head.sequence(), head.hash());
        }
    }
}
