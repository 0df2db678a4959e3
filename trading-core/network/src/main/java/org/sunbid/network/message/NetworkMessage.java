package org.sunbid.network.message;

/** A fact that one platform tells others; a record of this package annotated with {@link MessageType}. */
public interface NetworkMessage {

    /** What it is about, by which readers gather messages: the code of a tender, or the name of a platform. */
    String subject();
}
