package org.sunbid.toolbox.agent;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.toolbox.agent.CeremonyAct.Step;
import org.sunbid.toolbox.bid.BidFolder;
import org.sunbid.toolbox.bid.BidShelf;
import org.sunbid.toolbox.bid.HallCode;
import org.sunbid.toolbox.bid.ReleaseKey;
import org.sunbid.toolbox.bid.SealBid;
import org.sunbid.toolbox.console.Progress;
import org.sunbid.toolbox.custodian.Board;
import org.sunbid.toolbox.custodian.CustodianPart;
import org.sunbid.toolbox.custodian.LotKey;
import org.sunbid.toolbox.login.Login;
import org.sunbid.toolbox.platform.PlatformClient;

/** Understands what a page asks for. Whatever has to do with a platform is done with the origin that asks, no other. */
public final class Acts {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-?[0-9A-Z]{4}");
    private static final Pattern LOT = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern CEREMONY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST_NAME = 120;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    private final Credentials credentials;
    private final Path trust;
    private final BidShelf bids;
    private final Locale language;
    private final Progress progress;

    /**
     * Acts with these keys.
     *
     * @param trust folder, read anew for each act that needs it
     * @param bids folder of the folders of bids
     */
    public Acts(Credentials credentials, Path trust, Path bids, Locale language, Progress progress) {
        this.credentials = credentials;
        this.trust = trust;
        this.bids = new BidShelf(bids);
        this.language = language;
        this.progress = progress;
    }

    /** What the page of this origin asks for; nothing is done yet. */
    Act read(String name, String origin, JsonObject request) throws IOException, InterruptedException {
        PlatformClient platform = PlatformClient.of(URI.create(origin), language);
        Login login = new Login(platform, credentials);
        return switch (name) {
            case "login" -> new LoginAct(origin, text(request.allow("code"), "code", CODE), holder(), login);
            case "sign" -> sign(origin, request.allow("name", "content"));
            case "release-key" -> {
                BidFolder folder = bids.newest(HallCode.read(lot(request)), BidFolder::receipt)
                        .orElseThrow(Acts::noBid);
                yield new ReleaseKeyAct(
                        origin, folder, platform, login, new ReleaseKey(credentials, TrustList.load(trust)));
            }
            case "seal" -> {
                String lot = lot(request);
                BidFolder folder = bids.newest(lot, BidFolder::container).orElseThrow(Acts::noBid);
                yield SealAct.of(
                        origin, lot, folder, platform, new SealBid(credentials, progress), TrustList.load(trust));
            }
            case "custodian-join" -> ceremony(Step.JOIN, origin, request, platform, login);
            case "custodian-deal" -> ceremony(Step.DEAL, origin, request, platform, login);
            case "custodian-confirm" -> ceremony(Step.CONFIRM, origin, request, platform, login);
            case "custodian-open" -> {
                TrustList trusted = TrustList.load(trust);
                LotKey key = LotKey.of(
                        platform,
                        HallCode.read(lot(request)),
                        trusted,
                        Clock.systemUTC().instant());
                yield CustodianOpenAct.of(origin, key, platform, login, new CustodianPart(credentials, trusted));
            }
            default -> throw new AgentRefusal(NOT_FOUND, "agent.unknown-act");
        };
    }

    private static AgentRefusal noBid() {
        return new AgentRefusal(NOT_FOUND, "agent.no-bid");
    }

    private Act sign(String origin, JsonObject request) throws IOException {
        return new SignAct(origin, credentials, request.text("name", LONGEST_NAME), request.bytes("content"));
    }

    private Act ceremony(Step step, String origin, JsonObject request, PlatformClient platform, Login login)
            throws IOException, InterruptedException {
        UUID id = UUID.fromString(text(request.allow("ceremony"), "ceremony", CEREMONY));
        CustodianPart part = new CustodianPart(credentials, TrustList.load(trust));
        return new CeremonyAct(origin, step, Board.of(platform, id), platform, login, part);
    }

    private String holder() {
        return credentials.signingCertificate().getSubjectX500Principal().toString();
    }

    private static String lot(JsonObject request) {
        return text(request.allow("lot"), "lot", LOT);
    }

    private static String text(JsonObject request, String name, Pattern form) {
        String text = request.text(name);
        if (!form.matcher(text).matches()) {
            throw new AgentRefusal(UNPROCESSABLE, "agent.malformed");
        }
        return text;
    }
}
