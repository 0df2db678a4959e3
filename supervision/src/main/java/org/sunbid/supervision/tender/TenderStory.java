package org.sunbid.supervision.tender;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.message.ClarificationPublished;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.TenderPublished;
import org.sunbid.network.message.TenderResumed;
import org.sunbid.network.message.TenderSuspended;

/**
 * All that was told of a tender, in order. Everything supervision shows and judges is read from here, so it can never
 * know more than what the messages carry.
 *
 * @param code of the tender
 * @param told in order of arrival
 */
public record TenderStory(String code, List<Told> told) {

    public TenderStory {
        told = List.copyOf(told);
    }

    /** All messages of a type. */
    public <M extends NetworkMessage> List<M> all(Class<M> type) {
        return told.stream()
                .map(Told::message)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The latest message of a type. */
    public <M extends NetworkMessage> Optional<M> last(Class<M> type) {
        List<M> all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Which message it was that said this. */
    public long evidence(NetworkMessage message) {
        return told.stream()
                .filter(one -> one.message().equals(message))
                .mapToLong(Told::id)
                .findFirst()
                .orElse(0);
    }

    /** The notice; empty when it has not come. */
    public Optional<TenderPublished> notice() {
        return last(TenderPublished.class);
    }

    /** The deadline as it stands after all clarifications. */
    public Optional<Instant> deadline() {
        return deadlineAt(told.size());
    }

    /** The deadline as it stood when only so many messages had been told. */
    public Optional<Instant> deadlineAt(int count) {
        Instant deadline = null;
        for (Told one : told.subList(0, count)) {
            if (one.message() instanceof TenderPublished notice) {
                deadline = notice.deadline();
            } else if (one.message() instanceof ClarificationPublished clarification
                    && clarification.newDeadline() != null) {
                deadline = clarification.newDeadline();
            }
        }
        return Optional.ofNullable(deadline);
    }

    /** Its lots in the order of the notice. */
    public List<LotStory> lots() {
        return notice().stream()
                .flatMap(notice -> notice.lots().stream())
                .map(lot -> new LotStory(lot, this))
                .toList();
    }

    /** One lot. */
    public Optional<LotStory> lot(String lot) {
        return lots().stream().filter(story -> story.code().equals(lot)).findFirst();
    }

    /** Stands still by order now. */
    public boolean suspended() {
        List<Told> orders = told.stream()
                .filter(one -> one.message() instanceof TenderSuspended || one.message() instanceof TenderResumed)
                .toList();
        return !orders.isEmpty() && orders.get(orders.size() - 1).message() instanceof TenderSuspended;
    }

    /** The spans of time in which it stood still; the last may have no end yet. */
    public List<Standstill> standstills() {
        List<Standstill> spans = new ArrayList<>();
        Instant since = null;
        for (Told one : told) {
            if (one.message() instanceof TenderSuspended suspended && since == null) {
                since = suspended.at();
            } else if (one.message() instanceof TenderResumed resumed && since != null) {
                spans.add(new Standstill(since, resumed.at()));
                since = null;
            }
        }
        if (since != null) {
            spans.add(new Standstill(since, Instant.MAX));
        }
        return spans;
    }

    /** Every lot has ended. */
    public boolean isOver() {
        List<LotStory> lots = lots();
        return !lots.isEmpty() && lots.stream().allMatch(lot -> lot.stage().isOver());
    }

    /**
     * A span in which the tender stood still.
     *
     * @param from when it was suspended
     * @param until when it was resumed; {@link Instant#MAX} while it is not
     */
    public record Standstill(Instant from, Instant until) {

        /** Lies strictly inside. */
        public boolean contains(Instant at) {
            return at.isAfter(from) && at.isBefore(until);
        }
    }
}
