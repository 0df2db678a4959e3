package org.sunbid.supervision.message;

import java.time.Instant;

/**
 * A message as a line of a page.
 *
 * @param id number in the order of arrival
 * @param at when it happened
 * @param title what happened
 * @param detail the one thing worth knowing; may be empty
 * @param tender code of the tender; empty when it is about none
 * @param issuer which platform says so
 * @param sequence its number in that platform's chain
 * @param type of message
 */
public record MessageLine(
        long id, Instant at, String title, String detail, String tender, String issuer, long sequence, String type) {

    /** The line for this message. */
    static MessageLine of(SupervisedMessage message, MessageWords words) {
        boolean aboutTender = !message.type().equals("NetworkAlerted");
        return new MessageLine(
                message.id(),
                message.occurredAt(),
                words.title(message.type()),
                words.detail(message.message()),
                aboutTender ? message.subject() : "",
                message.issuer(),
                message.sequence(),
                message.type());
    }

    /** The colour of its tag. */
    public String getTone() {
        return switch (type) {
            case "TenderSuspended", "TenderFailed", "AwardCancelled", "NetworkAlerted", "SuspensionOrdered" -> "stop";
            case "SubmissionIncidentReported",
                    "ObjectionRaised",
                    "ObjectionAnswered",
                    "OrderAcknowledged",
                    "ClarificationPublished" -> "warn";
            case "AwardPublished", "ContractRecorded", "TenderResumed" -> "go";
            default -> "wait";
        };
    }
}
