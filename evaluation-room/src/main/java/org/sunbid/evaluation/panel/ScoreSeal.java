package org.sunbid.evaluation.panel;

import java.util.Set;
import java.util.UUID;

/**
 * Who may see whose scores. Until the last member has submitted, a score is seen by its author alone; then all are seen
 * at once by all members. Nobody else sees any before the report is handed over, whatever their role.
 *
 * @param members everyone who scores
 * @param submitted those who have submitted and can change nothing any more
 */
public record ScoreSeal(Set<UUID> members, Set<UUID> submitted) {

    public ScoreSeal {
        members = Set.copyOf(members);
        submitted = Set.copyOf(submitted);
        if (!members.containsAll(submitted)) {
            throw new IllegalArgumentException("only members submit");
        }
    }

    /** All have submitted. */
    public boolean broken() {
        return !members.isEmpty() && submitted.size() == members.size();
    }

    /** Whether one may see the scores of another. */
    public boolean shows(UUID viewer, UUID author) {
        return members.contains(viewer) && (viewer.equals(author) || broken());
    }

    /** Whether a member may still change points. */
    public boolean writable(UUID member) {
        return members.contains(member) && !submitted.contains(member);
    }
}
