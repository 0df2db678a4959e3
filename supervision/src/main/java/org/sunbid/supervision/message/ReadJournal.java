package org.sunbid.supervision.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Messages as people and programs read them. */
@ApplicationScoped
public class ReadJournal {

    /** The most that is read at once. */
    public static final int LIMIT = Journal.LIMIT;

    private final Journal journal;

    ReadJournal(Journal journal) {
        this.journal = journal;
    }

    /** Newest first. */
    public List<SupervisedMessage> latest(int limit) {
        return journal.latest(limit);
    }

    /** Those that arrived before this one, newest first. */
    public List<SupervisedMessage> before(long id, int limit) {
        return journal.before(id, limit);
    }

    /** Those that arrived after this one, in order. */
    public List<SupervisedMessage> after(long id, int limit) {
        return journal.after(id, limit);
    }

    /** As {@link #after}, of one subject only. */
    public List<SupervisedMessage> after(long id, String subject, int limit) {
        return journal.after(id, subject, limit);
    }

    /** The number of the newest; 0 when there is none. */
    public long newest() {
        return journal.newest();
    }
}
