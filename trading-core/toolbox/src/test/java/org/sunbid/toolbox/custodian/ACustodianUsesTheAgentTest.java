package org.sunbid.toolbox.custodian;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.Complaint;
import org.sunbid.sealing.custodian.Custodian;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.custodian.Dealing;
import org.sunbid.sealing.custodian.Joining;
import org.sunbid.sealing.custodian.JointOpening;
import org.sunbid.sealing.custodian.OpeningOrder;
import org.sunbid.sealing.custodian.PartialOpening;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealWriter;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.suite.TokenKey;
import org.sunbid.toolbox.CommandLineRun;
import org.sunbid.toolbox.agent.Acts;
import org.sunbid.toolbox.agent.AgentCall;
import org.sunbid.toolbox.agent.AgentCall.Reply;
import org.sunbid.toolbox.agent.Consent;
import org.sunbid.toolbox.agent.LocalAgent;
import org.sunbid.toolbox.agent.Question;
import org.sunbid.toolbox.console.Progress;
import org.sunbid.toolbox.console.Texts;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.tender.FakeTender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The first of two custodians has an agent, the second the command line; both are needed. */
class ACustodianUsesTheAgentTest {

    private static final DemoAuthority CA = DemoAuthority.create(Suite.ISO_1, "Demo CA");
    private static final Credentials FIRST = CA.issuePair("Notary One", "91350100M000100Y43");
    private static final Credentials SECOND = CA.issuePair("Notary Two", "91350100M000100Y43");
    private static final Credentials PLATFORM = CA.issuePair("Trading platform", "12530100MB0A000021");
    private static final Instant PAST = Instant.parse("2024-05-01T01:00:00Z");

    @TempDir
    private Path folder;

    private final List<Question> asked = Collections.synchronizedList(new ArrayList<>());
    private Consent person = question -> true;
    private FakeCustody platform;
    private LocalAgent agent;
    private String token;

    @BeforeEach
    void aCeremonyAndAnAgent() throws IOException {
        CA.publish(folder.resolve("trust"), "demo");
        platform = new FakeCustody(CA, PLATFORM, terms(PAST));
        start(FIRST);
    }

    @AfterEach
    void stop() {
        agent.close();
        platform.close();
    }

    @Test
    void stepByStepWithConsentToEachTheKeyIsMadeAndTheBidsAreOpened() throws Exception {
        CustodianKey key = makeTheKey();
        SealHeader bid = sealedTo(key);
        order(key, bid, sealedTo(key));

        Reply opened = act("custodian-open", lot());

        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        assertThat(opened.text("bids")).isEqualTo("2");
        assertThat(asked)
                .extracting(Question::key)
                .containsExactly(
                        "agent.ask.pair",
                        "agent.ask.custodian-join",
                        "agent.ask.custodian-deal",
                        "agent.ask.custodian-confirm",
                        "agent.ask.custodian-open");
        PartialOpening first =
                platform.given.get(0).verify(key.ceremony(), PartialOpening::parse, CA.trustList(), Instant.now());
        second().open(direct(), FakeCustody.LOT, Instant.now());
        PartialOpening other =
                platform.given.get(1).verify(key.ceremony(), PartialOpening::parse, CA.trustList(), Instant.now());
        JointOpening.of(key, bid, List.of(first, other)).open().close();
    }

    @Test
    void theQuestionNamesTenderCeremonyCustodiansAndBids() throws Exception {
        CustodianKey key = makeTheKey();
        order(key, sealedTo(key), sealedTo(key), sealedTo(key));

        act("custodian-open", lot());

        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            String joining = asked.get(1).text(Texts.in(language));
            assertThat(joining)
                    .contains(FakeCustody.TENDER)
                    .contains(platform.terms.id().toString())
                    .contains("Notary One, Notary Two")
                    .contains(platform.terms.hash())
                    .contains(platform.terms.notBefore().toString());
            String opening = asked.get(4).text(Texts.in(language));
            assertThat(opening)
                    .contains(FakeCustody.LOT)
                    .contains(platform.terms.id().toString())
                    .containsPattern("(Bids|投标数量) +3\n");
        }
    }

    @Test
    void withoutConsentNothingIsSignedAndNobodyLogsIn() throws Exception {
        person = question -> false;

        for (String step : List.of("custodian-join", "custodian-deal", "custodian-confirm")) {
            assertThat(act(step, ceremony()).code()).isEqualTo("agent.declined");
        }
        assertThat(platform.acts()).isEmpty();

        person = question -> true;
        order(makeTheKey(), sealedTo(CustodianKey.verify(platform.transcript(), CA.trustList(), Instant.now())));
        int before = platform.acts().size();
        person = question -> false;

        assertThat(act("custodian-open", lot()).code()).isEqualTo("agent.declined");
        assertThat(platform.acts()).hasSize(before);
        assertThat(platform.given).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"custodian-join", "custodian-deal", "custodian-confirm", "custodian-open"})
    void aPageOfAnotherOriginIsNotHeard(String step) throws IOException {
        Reply reply = page("/acts/" + step)
                .header("Origin", "https://evil.example")
                .header("Authorization", "Bearer " + token)
                .body(step.endsWith("open") ? lot() : ceremony())
                .send();

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("agent.foreign-origin");
        assertThat(platform.requests).isEmpty();
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatThePlatformDoesNotKnowIsNotAskedAbout() throws IOException {
        assertThat(act("custodian-join", "{\"ceremony\":\"" + UUID.randomUUID() + "\"}")
                        .code())
                .isEqualTo("custody.unknown");
        assertThat(act("custodian-open", "{\"lot\":\"A1\"}").code()).isEqualTo("custody.unknown");
        assertThat(act("custodian-join", "{\"ceremony\":\"../tenders/1\"}").code())
                .isEqualTo("agent.malformed");
        assertThat(act("custodian-join", lot()).code()).startsWith("json.");
        assertThat(asked).hasSize(1);
    }

    @Test
    void theSameRequestOnceMoreIsAskedOnceMoreAndChangesNothing() throws Exception {
        act("custodian-join", ceremony());
        second().join(direct(), platform.terms.id(), Instant.now());
        assertThat(act("custodian-deal", ceremony()).status()).isEqualTo(200);
        byte[] dealt = platform.posts("DEALING").get(0).json();

        Reply again = act("custodian-deal", ceremony());

        assertThat(again.status()).isEqualTo(422);
        assertThat(asked).hasSize(4);
        assertThat(platform.posts("DEALING")).hasSize(1);
        assertThat(platform.posts("DEALING").get(0).json()).isEqualTo(dealt);
    }

    @Test
    void theTermsThatWereShownAreAcceptedAndNoOthers() throws Exception {
        Ceremony shown = platform.terms;
        person = question -> {
            platform.terms = new Ceremony(
                    shown.id(),
                    shown.tender(),
                    shown.envelope(),
                    PAST,
                    shown.suite(),
                    2,
                    List.of(named("Notary One", FIRST), named("Evil", PLATFORM)));
            return true;
        };

        assertThat(act("custodian-join", ceremony()).status()).isEqualTo(200);

        assertThat(Joining.parse(shown, platform.posts("JOINING").get(0).json()).ceremony())
                .isEqualTo(shown.hash());
    }

    @Test
    void anOrderForMoreBidsThanWereShownIsNotFollowed() throws Exception {
        CustodianKey key = makeTheKey();
        order(key, sealedTo(key), sealedTo(key));
        platform.shownBids = 1;

        assertThat(act("custodian-open", lot()).code()).isEqualTo("custodian.wrong-order");
        assertThat(platform.given).isEmpty();
    }

    @Test
    void anOrderThatAnotherThanThePlatformSignedIsNotFollowed() throws Exception {
        CustodianKey key = makeTheKey();
        order(key, sealedTo(key));
        platform.signer = SECOND;

        assertThat(act("custodian-open", lot()).code()).isEqualTo("custodian.wrong-order");
        assertThat(platform.given).isEmpty();
    }

    @Test
    void beforeTheOpeningTimeNothingIsAsked() throws Exception {
        platform.terms = terms(Instant.now().plusSeconds(600));
        CustodianKey key = makeTheKey();
        order(key, sealedTo(key));

        assertThat(act("custodian-open", lot()).code()).isEqualTo("custodian.too-early");
        assertThat(asked).hasSize(4);
        assertThat(platform.given).isEmpty();
    }

    @Test
    void afterAPostponementAnOrderForTheOldDeadlineIsNotFollowedNorAskedAbout() throws Exception {
        CustodianKey key = makeTheKey();
        order(key, sealedTo(key));
        platform.tender.postpone(Instant.now().plusSeconds(600));

        assertThat(act("custodian-open", lot()).code()).isEqualTo("custodian.too-early");
        assertThat(asked).hasSize(4);
        assertThatThrownBy(() -> second().open(direct(), FakeCustody.LOT, Instant.now()))
                .hasMessageContaining("custodian.too-early");
        assertThat(platform.given).isEmpty();
    }

    @Test
    void anOrderForTheOldDeadlineIsNotFollowedAfterTheNewOneEither() throws Exception {
        CustodianKey key = makeTheKey();
        order(key, sealedTo(key));
        platform.tender.postpone(PAST.plusSeconds(600));

        assertThat(act("custodian-open", lot()).code()).isEqualTo("custodian.too-early");

        platform.order = Optional.of(new OpeningOrder(
                key.ceremony().hash(), FakeCustody.LOT, PAST.plusSeconds(600), Instant.now(), List.of(sealedTo(key))));
        assertThat(act("custodian-open", lot()).status()).isEqualTo(200);
    }

    @Test
    void aBidThatAnswersToAClarificationNobodyShowsHereStopsTheOpening() throws Exception {
        CustodianKey key = makeTheKey();
        order(key, sealedTo(key, 1), sealedTo(key, 2));

        assertThat(act("custodian-open", lot()).code()).isEqualTo("custodian.wrong-order");
        assertThat(platform.given).isEmpty();
    }

    @Test
    void aKeyThatTheIssuerDidNotSignOpensNothing() throws Exception {
        CustodianKey key = makeTheKey();
        order(key, sealedTo(key));
        platform.named = Optional.of(terms(PAST.plusSeconds(1)));

        assertThat(act("custodian-open", lot()).code()).isEqualTo("toolbox.custodians");
        assertThat(asked).hasSize(4);
    }

    @Test
    void aBidIsSealedToTheSignedCustodiansWhoAreNamedAndToNoOthers() throws Exception {
        makeTheKey();
        FIRST.write(folder.resolve("bidder.p12"), "secret".toCharArray());
        Path document = Files.writeString(folder.resolve("technical.pdf"), "%PDF-1.7 technical");
        String[] offer = {"--price", "1", "--period", "1", "--quality", "Q", "--manager", "Zhang", document.toString()};

        CommandLineRun made = bid("make --lot " + FakeCustody.LOT, offer);

        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(made.out()).contains("Tenderee (" + FakeTender.ISSUER + ")", "Notary One, Notary Two");
        Ceremony signed = platform.terms;
        platform.named = Optional.of(terms(PAST.plusSeconds(1)));
        assertThat(bid("seal").err()).contains("[toolbox.custodians]");
        assertThat(folder.resolve("bid/bid.sealed")).doesNotExist();
        platform.named = Optional.of(signed);
        assertThat(bid("seal").out()).contains("Notary One, Notary Two");
        assertThat(folder.resolve("bid/bid.sealed")).exists();
    }

    private CommandLineRun bid(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of("bid"));
        arguments.addAll(List.of(command.split(" ", -1)));
        arguments.addAll(List.of("--bid", folder.resolve("bid").toString()));
        arguments.addAll(List.of("--key", folder.resolve("bidder.p12").toString()));
        arguments.addAll(List.of("--trust", folder.resolve("trust").toString()));
        arguments.addAll(List.of("--platform", platform.address().toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.in(Locale.ENGLISH, Map.of("SUNBID_PASSWORD", "secret"), arguments.toArray(String[]::new));
    }

    @Test
    void whoeverIsNoCustodianAndWhoeverCouldNotComplainIsNotAsked() throws IOException {
        platform.terms = new Ceremony(
                UUID.randomUUID(),
                FakeCustody.TENDER,
                Envelope.WHOLE,
                PAST,
                Suite.ISO_1,
                2,
                List.of(named("Other", PLATFORM), named("Notary Two", SECOND)));
        assertThat(act("custodian-join", ceremony()).code()).isEqualTo("custodian.stranger");

        platform.terms = terms(PAST);
        agent.close();
        start(inAToken(FIRST));
        Reply refused = act("custodian-join", ceremony());

        assertThat(refused.code()).isEqualTo("custodian.token-key");
        assertThat(refused.text("title")).contains("token");
        assertThat(asked).extracting(Question::key).containsOnly("agent.ask.pair");
        assertThat(platform.acts()).isEmpty();
    }

    @Test
    void aWrongShareIsComplainedAbout() throws Exception {
        act("custodian-join", ceremony());
        second().join(direct(), platform.terms.id(), Instant.now());
        act("custodian-deal", ceremony());
        Dealing honest = Dealing.deal(platform.terms, 2);
        Dealing wrong = new Dealing(
                honest.ceremony(),
                2,
                honest.commitments(),
                honest.proof(),
                List.of(honest.shares().get(1), honest.shares().get(0)));
        Board.pin(direct(), platform.terms.id(), wrong.sign(SECOND, Instant.now()));

        Reply reply = act("custodian-confirm", ceremony());

        assertThat(reply.text("done")).isEqualTo("complain");
        assertThat(reply.text("accused")).isEqualTo("2");
        Complaint complaint = Complaint.parse(
                platform.terms, platform.posts("COMPLAINT").get(0).json());
        assertThat(complaint.guilty(platform.terms, wrong)).isEqualTo(2);
    }

    private CustodianKey makeTheKey() throws Exception {
        UUID id = platform.terms.id();
        Instant now = Instant.now();
        done(act("custodian-join", ceremony()));
        second().join(direct(), id, now);
        done(act("custodian-deal", ceremony()));
        second().deal(direct(), id, now);
        done(act("custodian-confirm", ceremony()));
        second().confirm(direct(), id, now);
        return CustodianKey.verify(platform.transcript(), CA.trustList(), now);
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private void order(CustodianKey key, SealHeader... headers) {
        platform.order = Optional.of(new OpeningOrder(
                key.ceremony().hash(), FakeCustody.LOT, key.ceremony().notBefore(), Instant.now(), List.of(headers)));
        platform.shownBids = headers.length;
    }

    private static SealHeader sealedTo(CustodianKey key) throws IOException {
        return sealedTo(key, 1);
    }

    private static SealHeader sealedTo(CustodianKey key, int version) throws IOException {
        byte[] payload = "bid".getBytes(StandardCharsets.UTF_8);
        SealSubject subject = new SealSubject(
                FakeCustody.TENDER,
                FakeCustody.LOT,
                "91350100M000100Y43",
                UUID.randomUUID(),
                Envelope.WHOLE,
                version,
                PAST);
        return new SealWriter(Suite.ISO_1, ReleasePolicy.CUSTODIANS, List.of(key.recipient()))
                .seal(subject, new ByteArrayInputStream(payload), payload.length, new ByteArrayOutputStream())
                .header();
    }

    private static Ceremony terms(Instant notBefore) {
        return new Ceremony(
                UUID.randomUUID(),
                FakeCustody.TENDER,
                Envelope.WHOLE,
                notBefore,
                Suite.ISO_1,
                2,
                List.of(named("Notary One", FIRST), named("Notary Two", SECOND)));
    }

    private static Custodian named(String name, Credentials keys) {
        return Custodian.of(name, keys);
    }

    /** What a token can do, done by the JDK. */
    private static Credentials inAToken(Credentials pair) {
        TokenKey key = new TokenKey(
                pair.encryptionKey(), pair.encryptionCertificate().getPublicKey(), Security.getProvider("SunEC"));
        return new Credentials(
                pair.suite(),
                pair.signingCertificate(),
                pair.signingKey(),
                pair.encryptionCertificate(),
                key,
                pair.chain());
    }

    private CustodianPart second() {
        return new CustodianPart(SECOND, CA.trustList());
    }

    private PlatformClient direct() {
        return PlatformClient.of(platform.address(), Locale.ENGLISH);
    }

    private void start(Credentials keys) throws IOException {
        Acts acts = new Acts(keys, folder.resolve("trust"), folder, Locale.ENGLISH, Progress.NONE);
        Consent consent = question -> {
            asked.add(question);
            return question.key().equals("agent.ask.pair") || person.given(question);
        };
        agent = new LocalAgent(
                0, List.of(URI.create(platform.address() + "/")), acts, consent, Texts.in(Locale.ENGLISH));
        token = page("/pairings").body("{\"code\":\"ABCD-2345\"}").send().text("token");
    }

    private String ceremony() {
        return "{\"ceremony\":\"" + platform.terms.id() + "\"}";
    }

    private static String lot() {
        return "{\"lot\":\"" + FakeCustody.LOT + "\"}";
    }

    private Reply act(String name, String body) throws IOException {
        return page("/acts/" + name)
                .header("Authorization", "Bearer " + token)
                .body(body)
                .send();
    }

    private AgentCall page(String path) {
        return AgentCall.post(agent.address(), path)
                .header("Origin", platform.address().toString());
    }
}
