package org.sunbid.network.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every type of message there is, by name and version. */
public final class MessageCatalogue {

    private static final List<Class<? extends NetworkMessage>> TYPES = List.of(
            TenderPublished.class,
            ClarificationPublished.class,
            TenderSuspended.class,
            TenderResumed.class,
            TenderFailed.class,
            OpeningConvened.class,
            OpeningProgressed.class,
            DecryptionAttributed.class,
            OpeningHeld.class,
            BidsDisclosed.class,
            ExpertsAsked.class,
            ExpertsListed.class,
            DrawAnnounced.class,
            DrawJoined.class,
            DrawClosed.class,
            DrawRevealed.class,
            SharesRevealed.class,
            ListDrawn.class,
            DrawHeld.class,
            SeatLent.class,
            SeatFreed.class,
            LendingShort.class,
            SubmissionIncidentReported.class,
            PanelDrawn.class,
            EvaluationReported.class,
            CandidatesPublished.class,
            ObjectionRaised.class,
            ObjectionAnswered.class,
            AwardPublished.class,
            AwardCancelled.class,
            ContractRecorded.class,
            SuspensionOrdered.class,
            ResumptionOrdered.class,
            OrderAcknowledged.class,
            NetworkAlerted.class);

    private static final Map<String, Class<? extends NetworkMessage>> BY_NAME = TYPES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    type -> key(type(type).name(), type(type).version()), Function.identity()));

    private MessageCatalogue() {}

    /** All types, in the order of a tender's life. */
    public static List<Class<? extends NetworkMessage>> types() {
        return TYPES;
    }

    /** The record of a type; empty when this build does not know it, for instance because it is newer. */
    public static Optional<Class<? extends NetworkMessage>> find(String name, int version) {
        return Optional.ofNullable(BY_NAME.get(key(name, version)));
    }

    /** Name and version of a record of the catalogue. */
    public static MessageType type(Class<? extends NetworkMessage> message) {
        MessageType type = message.getAnnotation(MessageType.class);
        if (type == null) {
            throw new IllegalArgumentException(message + " has no @MessageType");
        }
        return type;
    }

    private static String key(String name, int version) {
        return name + "/" + version;
    }
}
