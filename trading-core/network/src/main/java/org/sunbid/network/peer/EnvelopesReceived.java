package org.sunbid.network.peer;

/** A peer has pushed envelopes to this node; whoever follows the chains wakes up for it. */
public record EnvelopesReceived() {}
