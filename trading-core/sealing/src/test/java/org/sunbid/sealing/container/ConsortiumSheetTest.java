package org.sunbid.sealing.container;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.container.Consortium.Member;
import org.sunbid.sealing.suite.Suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;
import static org.sunbid.sealing.container.ContainerFixture.USCC;
import static org.sunbid.sealing.container.ContainerFixture.sheet;

/** A bid of several organisations (招标投标法 31): how its sheet is written, and what can be in none. */
class ConsortiumSheetTest {

    private static final Member BRIDGES = new Member("9153010075716982XK", "云南桥梁工程有限公司", "桥梁工程，占 40%");
    private static final Member DESIGN = new Member("91110000101623741K", "北京设计院有限公司", "施工图设计");
    private static final String AGREEMENT = "联合体协议.pdf";
    private static final Consortium JOINT = new Consortium(List.of(BRIDGES, DESIGN), Optional.of(AGREEMENT));

    /** The vector: exactly these bytes. */
    private static final String JSON = "{\"consortium\":{\"agreement\":\"联合体协议.pdf\",\"members\":["
            + "{\"name\":\"云南桥梁工程有限公司\",\"share\":\"桥梁工程，占 40%\",\"uscc\":\"9153010075716982XK\"},"
            + "{\"name\":\"北京设计院有限公司\",\"share\":\"施工图设计\",\"uscc\":\"91110000101623741K\"}]},"
            + "\"device\":{\"disk\":\"WD-1234\",\"mac\":\"00:11:22:33:44:55\"},\"documents\":[],\"format\":1,"
            + "\"items\":[{\"code\":\"010101001001\",\"name\":\"平整场地\",\"quantity\":\"100.5\",\"unit\":\"m2\","
            + "\"unitPrice\":\"3.20\"}],"
            + "\"offer\":{\"currency\":\"CNY\",\"periodDays\":365,\"price\":\"12345678.90\","
            + "\"projectManager\":\"张三\",\"quality\":\"合格\"},"
            + "\"subject\":{\"bid\":\"3f1c0a52-7c1e-4c0e-9a55-6a5f0f6f2b10\",\"bidder\":\"91530100MA6K5XYZ1R\","
            + "\"createdAt\":\"2026-05-01T08:00:00Z\",\"documentVersion\":1,\"envelope\":\"whole\","
            + "\"lot\":\"E5301000001000012001001\",\"tender\":\"E5301000001000012001\"}}";

    @TempDir
    Path folder;

    @Test
    void aSheetOfAConsortiumHasOneSpelling() {
        byte[] written = BidSheetJson.write(sheet().withConsortium(JOINT));

        assertThat(new String(written, UTF_8)).isEqualTo(JSON);
        assertThat(BidSheetJson.read(written).consortium()).contains(JOINT);
    }

    @Test
    void aSheetWithoutAConsortiumIsThatOfBefore() {
        assertThat(new String(BidSheetJson.write(sheet()), UTF_8))
                .startsWith("{\"device\"")
                .doesNotContain("consortium");
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void whoBidsTogetherIsPackedSignedAndReadAgain(Suite suite) {
        ContainerFixture fixture = new ContainerFixture(suite);
        List<DocumentFile> files = List.of(ContainerFixture.file(folder, AGREEMENT, new byte[] {1, 2, 3}));

        VerifiedBid bid =
                fixture.read(fixture.write(sheet().withConsortium(JOINT), files), new ContainerFixture.Kept());

        assertThat(bid.sheet().consortium()).contains(JOINT);
        assertThat(bid.sheet().holdsAgreement()).isTrue();
    }

    @Test
    void aBidWithoutItsAgreementIsABidAndSaysSo() {
        BidDocument other = new BidDocument("投标函.pdf", "application/pdf", 1, "0".repeat(64));

        assertThat(sheet().withConsortium(JOINT).withDocuments(List.of(other)).holdsAgreement())
                .isFalse();
        assertThat(sheet().withConsortium(new Consortium(List.of(BRIDGES), Optional.empty()))
                        .holdsAgreement())
                .isFalse();
        assertThat(sheet().holdsAgreement()).isTrue();
    }

    @Test
    void whatCanNeverHoldIsNoSheet() {
        Member leader = new Member(USCC, "云南建投", "土建");
        List<Member> many = IntStream.rangeClosed(0, Consortium.MOST_MEMBERS)
                .mapToObj(i -> new Member("91530100MA6K5X%04d".formatted(i), "成员" + i, "施工"))
                .toList();

        assertRefused("container.leader-among-members", () -> sheet().withConsortium(
                        new Consortium(List.of(BRIDGES, leader), Optional.empty())));
        assertRefused("container.member-twice", () -> joint(List.of(BRIDGES, DESIGN, BRIDGES)));
        assertRefused("container.consortium-size", () -> joint(List.of()));
        assertRefused("container.consortium-size", () -> joint(many));
        assertThat(joint(many.subList(1, many.size())).members()).hasSize(Consortium.MOST_MEMBERS);
        assertRefused("container.unsafe-name", () -> new Consortium(List.of(BRIDGES), Optional.of("../agreement.pdf")));
        assertRefused("container.sheet-invalid", () -> new Member("9153010075716982xk", "name", "share"));
        assertRefused("container.sheet-invalid", () -> new Member(USCC + "0", "name", "share"));
        assertRefused("container.sheet-invalid", () -> new Member(USCC, "n".repeat(101), "share"));
        assertRefused("container.sheet-invalid", () -> new Member(USCC, "name", " "));
        assertRefused("container.sheet-invalid", () -> new Member(USCC, "name", "s".repeat(201)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"members\":[]}=container.consortium-size",
                "{\"agreement\":\"a.pdf\"}=json.missing",
                "{\"lead\":\"x\",\"members\":[]}=json.unknown-name",
                "{\"members\":[{\"name\":\"n\",\"share\":\"s\"}]}=json.missing",
                "{\"members\":[{\"extra\":1,\"name\":\"n\",\"share\":\"s\",\"uscc\":\"u\"}]}=json.unknown-name"
            })
    void aForeignConsortiumIsRefused(String example) {
        String[] parts = example.split("=", -1);
        int from = JSON.indexOf(":{") + 1;
        String changed = JSON.substring(0, from) + parts[0] + JSON.substring(JSON.indexOf(",\"device\""));

        assertRefused(parts[1], () -> BidSheetJson.read(changed.getBytes(UTF_8)));
    }

    @Test
    void moreMembersThanASheetCanNameAreNotEvenRead() {
        String member = "{\"name\":\"n\",\"share\":\"s\",\"uscc\":\"91110000101623741K\"}";
        String many = String.join(",", Collections.nCopies(Consortium.MOST_MEMBERS + 1, member));
        int from = JSON.indexOf("[{") + 1;
        String changed = JSON.substring(0, from) + many + JSON.substring(JSON.indexOf("]}"));

        assertThat(refusal(changed.getBytes(UTF_8))).startsWith("json.");
    }

    /** Whatever is changed in it: it is refused with a code, or it is another sheet whose one spelling it is. */
    @Test
    void aChangedSheetIsRefusedOrIsAnotherOne() {
        Random random = new Random(31);
        byte[] original = JSON.getBytes(UTF_8);
        int length = original.length;
        int refused = 0;
        for (int round = 0; round < 20 * length; round++) {
            byte[] changed = original.clone();
            changed[round % length] = (byte) random.nextInt(256);
            refused += refusal(changed).isEmpty() ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(10 * length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3f1c0a52-7c1e=3F1C0A52-7c1e",
                "08:00:00Z=08:00:00.000Z",
                "08:00:00Z=08:00:00z",
                "\"whole\"=\"WHOLE\"",
                "12345678.90=012345678.90",
                "\"100.5\"=\"1005E-1\"",
                "\"3.20\"=\"+3.20\""
            })
    void anotherSpellingOfTheSameIsRefused(String example) {
        String[] parts = example.split("=", -1);

        assertThat(refusal(JSON.replace(parts[0], parts[1]).getBytes(UTF_8))).isNotEmpty();
    }

    private static String refusal(byte[] json) {
        try {
            assertThat(BidSheetJson.write(BidSheetJson.read(json))).isEqualTo(json);
            return "";
        } catch (SealingException refused) {
            return refused.reasonCode();
        }
    }

    private static Consortium joint(List<Member> members) {
        return new Consortium(members, Optional.empty());
    }
}
