package org.sunbid.toolbox.agent;

/** The consent of the person whose keys they are, asked for each act anew. */
@FunctionalInterface
public interface Consent {

    /** Whether the person agrees to exactly this; silence is no. */
    boolean given(Question question) throws InterruptedException;
}
