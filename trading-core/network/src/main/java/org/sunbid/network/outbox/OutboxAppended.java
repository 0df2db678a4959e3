package org.sunbid.network.outbox;

/** Rows were committed to the outbox on this node; the relay wakes up for it. */
public record OutboxAppended() {}
