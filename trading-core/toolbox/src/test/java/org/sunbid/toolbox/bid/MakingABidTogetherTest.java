package org.sunbid.toolbox.bid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunbid.toolbox.CommandLineRun;

import static org.assertj.core.api.Assertions.assertThat;

/** A bidder that leads a consortium; the platform of these tests allows three organisations in one. */
class MakingABidTogetherTest extends BidderAtWork {

    private static final String BRIDGES = "9153010075716982XK,云南桥梁工程有限公司,桥梁工程，占 40%";
    private static final String DESIGN = "91110000101623741K, 北京设计院有限公司, 施工图设计";
    private static final String THIRD = "91530100MA6K5XYZ1R,云南建投,土建";
    private static final String LEADER = "91350100M000100Y43,Bidder One,all";

    @BeforeEach
    void threeMayBidTogether() {
        platform.tender.data.put("consortiumMembers", 3);
    }

    @Test
    void membersAndAgreementAreInTheBidAndShownByTheCheck() {
        CommandLineRun made = together(document.toString(), BRIDGES, DESIGN);
        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(run("seal").exitCode()).isZero();

        assertThat(run("check").out())
                .contains("云南桥梁工程有限公司", "9153010075716982XK", "桥梁工程，占 40%", "北京设计院有限公司", "technical.pdf");
        assertThat(CommandLineRun.in(Locale.CHINESE, Map.of("SUNBID_PASSWORD", PASSWORD), arguments("check"))
                        .out())
                .contains("联合体成员", "联合体协议");
    }

    @Test
    void whatCanNeverHoldIsRefusedBeforeAnythingIsPacked() {
        assertThat(together(document.toString(), BRIDGES, LEADER).err()).contains("container.leader-among-members");
        assertThat(together(document.toString(), BRIDGES, BRIDGES).err()).contains("container.member-twice");
        assertThat(together("agreement.pdf", BRIDGES).err()).contains("toolbox.agreement-missing");
        assertThat(together(document.toString(), BRIDGES, DESIGN, THIRD).err())
                .contains("toolbox.consortium-too-large");
        assertThat(together(document.toString(), "9153010075716982XK").err()).contains("toolbox.member-malformed");
        assertThat(bid.resolve("bid.asice")).doesNotExist();
    }

    @Test
    void whereConsortiaAreNotAcceptedNoneCanBeMade() {
        platform.tender.data.put("consortiumMembers", 0);

        assertThat(together(document.toString(), BRIDGES).err()).contains("toolbox.consortium-not-accepted");
    }

    private CommandLineRun together(String agreement, String... members) {
        List<String> options = new ArrayList<>(List.of("--lot", FakePlatform.LOT, "--price", "1280000.50"));
        options.addAll(List.of("--period", "90", "--quality", "Qualified", "--manager", "Zhang Wei"));
        for (String member : members) {
            options.addAll(List.of("--member", member));
        }
        options.addAll(List.of("--agreement", agreement, document.toString()));
        return run("make", options.toArray(String[]::new));
    }
}
