package org.sunbid.rehearsal.nodes;

/** Which of the three dies in a deal, at each state of its hall. */
enum Victim {
    /** The node that looked after the halls last. */
    LEADER("leading node"),
    /** The database of both. */
    DATABASE("database"),
    /** The node that did not. */
    OTHER("other node");

    private final String words;

    Victim(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
