package org.sunbid.evaluation.call;

/** As what somebody is in a call. */
public enum CallRole {
    /** Sits on the panel, has entered the room; speaks and is seen. */
    MEMBER,
    /** Of the organisation that runs the tender; watches. */
    HOST,
    /** Of a supervising authority; watches. */
    SUPERVISOR;

    /** Neither speaks nor is seen. */
    public boolean watches() {
        return this != MEMBER;
    }
}
