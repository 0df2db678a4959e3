package org.sunbid.network.message;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The golden files are the contract with every platform that was ever built: they are added to, never changed. */
class PublishedLanguageTest {

    static Stream<NetworkMessage> messages() {
        return MessageSamples.all().stream();
    }

    @Test
    void everyTypeHasASample() {
        assertThat(messages().map(Object::getClass).toList()).isEqualTo(List.copyOf(MessageCatalogue.types()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageIsWrittenAsItsGoldenFileHasIt(NetworkMessage message) throws IOException {
        assertThat(MessageJson.write(message)).isEqualTo(golden(message.getClass()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aGoldenFileIsReadAsTheMessage(NetworkMessage message) throws IOException {
        assertThat(MessageJson.read(tree(golden(message.getClass())), message.getClass()))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aNewerIssuerMayAddAProperty(NetworkMessage message) throws IOException {
        Map<String, Object> tree = tree(golden(message.getClass()));
        tree.put("addedLater", "x");

        assertThat(MessageJson.read(tree, message.getClass()).subject()).isEqualTo(message.subject());
    }

    @Test
    void aPriceIsADecimalStringWithoutExponent() {
        NetworkMessage award = new AwardPublished("t", "l", null, new BigDecimal("1E+7"), null, null, List.of());

        assertThat(MessageJson.write(award)).contains("\"price\":\"10000000.00\"");
    }

    @Test
    void aPayloadThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> MessageJson.read(Map.of("tender", "t", "members", "many"), PanelDrawn.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A limit on everything: what a peer says of a draw is no message unless it keeps shapes and numbers. */
    @Test
    void aMessageAboutADrawKeepsItsShapesAndLimits() {
        String hash = "0".repeat(64);
        assertThat(MessageJson.read(joined(List.of(hash)), DrawJoined.class).commitments())
                .hasSize(1);

        Stream.of(joined(List.of()), joined(java.util.Collections.nCopies(17, hash)), joined(List.of("F" + hash)))
                .forEach(tree -> assertThatThrownBy(() -> MessageJson.read(tree, DrawJoined.class))
                        .isInstanceOf(IllegalArgumentException.class));
        assertThatThrownBy(() -> new DrawHeld("t", "l", "d", List.of("{}"), "platform", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DrawHeld("t", "l", "d", List.of(), null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnnouncedRequest("s", hash, 4, 5, hash))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Object> joined(List<String> commitments) {
        return Map.of("tender", "t", "draw", "d", "commitments", commitments, "at", "2026-11-23T01:30:00Z");
    }

    /** O20 21, 56: before the deadline nobody, in any role, learns names or number of bidders. */
    @Test
    void noMessageSentBeforeTheOpeningHasAPlaceForABidderAPriceOrACount() {
        Set<Class<? extends NetworkMessage>> beforeTheOpening = Set.of(
                TenderPublished.class,
                ClarificationPublished.class,
                TenderSuspended.class,
                TenderResumed.class,
                ObjectionRaised.class,
                ObjectionAnswered.class,
                SuspensionOrdered.class,
                ResumptionOrdered.class,
                OrderAcknowledged.class,
                OpeningConvened.class);

        assertThat(beforeTheOpening)
                .flatExtracting(type -> Arrays.asList(type.getRecordComponents()))
                .allSatisfy(component -> assertThat(component.getName())
                        .doesNotContainIgnoringCase("bid")
                        .isNotIn("price", "count", "received", "opened", "raisedBy", "objector"))
                .allSatisfy(component -> assertThat(component.getGenericType().getTypeName())
                        .doesNotContain("OpenedBid", "DisclosedReceipt", "RankedBid", "Candidate"));
    }

    private static Map<String, Object> tree(String json) throws IOException {
        return new ObjectMapper()
                .readValue(json, new com.fasterxml.jackson.core.type.TypeReference<Map<String, Object>>() {});
    }

    private static String golden(Class<?> type) throws IOException {
        try (InputStream in = PublishedLanguageTest.class.getResourceAsStream("/golden/" + name(type) + "-1.json")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static String name(Class<?> type) {
        return type.getSimpleName();
    }
}
