package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.toolbox.CommandLineRun;
import org.sunbid.toolbox.agent.Acts;
import org.sunbid.toolbox.agent.AgentCall;
import org.sunbid.toolbox.agent.AgentCall.Reply;
import org.sunbid.toolbox.agent.LocalAgent;
import org.sunbid.toolbox.agent.Question;
import org.sunbid.toolbox.console.Progress;
import org.sunbid.toolbox.console.Texts;
import org.sunbid.toolbox.tender.FakeTender;

import static org.assertj.core.api.Assertions.assertThat;

class SealingThroughTheAgentTest extends BidderAtWork {

    private LocalAgent agent;
    private boolean agrees = true;
    private Question asked;
    private int pairings;

    @BeforeEach
    void anAgent() throws IOException {
        Credentials keys = Credentials.read(key(), PASSWORD.toCharArray());
        Acts acts = new Acts(keys, folder.resolve("trust"), folder, Locale.ENGLISH, Progress.NONE);
        agent = new LocalAgent(
                0,
                List.of(platform.address()),
                acts,
                question -> {
                    asked = question;
                    return agrees;
                },
                Texts.in(Locale.ENGLISH));
    }

    @AfterEach
    void stopAgent() {
        agent.close();
    }

    @Test
    void thePackedBidIsSealedAndTheSealHolds() throws IOException {
        make("1280000.50");

        Reply sealed = seal(FakePlatform.LOT);

        assertThat(sealed.status()).as(sealed.body()).isEqualTo(200);
        assertThat(sealed.text("sealDigest")).hasSize(128);
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(asked.text(Texts.in(language)))
                    .contains(FakePlatform.LOT, "Tenderee (" + FakeTender.ISSUER + ")", FakeTender.PLATFORM);
        }
        CommandLineRun checked = run("check");
        assertThat(checked.exitCode()).as(checked.err()).isZero();
        assertThat(sealed.text("bid"))
                .isEqualTo(new BidFolder(bid).header().subject().bid().toString());
    }

    @Test
    void withoutConsentOrABidNothingIsSealed() throws IOException {
        assertThat(seal(FakePlatform.LOT).code()).isEqualTo("agent.no-bid");
        make("1280000.50");
        assertThat(seal("A5301030012611220001009").code()).isEqualTo("agent.no-bid");
        assertThat(seal("../bid").code()).isEqualTo("agent.malformed");
        String token = paired("EEEE-2345");
        agrees = false;

        assertThat(seal(token, FakePlatform.LOT).code()).isEqualTo("agent.declined");
        assertThat(Files.exists(bid.resolve("bid.sealed"))).isFalse();
    }

    private Reply seal(String lot) throws IOException {
        return seal(paired("ABCD-234" + (char) ('2' + pairings++)), lot);
    }

    private Reply seal(String token, String lot) throws IOException {
        return page("/acts/seal")
                .header("Authorization", "Bearer " + token)
                .body("{\"lot\":\"" + lot + "\"}")
                .send();
    }

    private String paired(String code) throws IOException {
        return page("/pairings").body("{\"code\":\"" + code + "\"}").send().text("token");
    }

    private AgentCall page(String path) {
        return AgentCall.post(agent.address(), path)
                .header("Origin", platform.address().toString());
    }
}
