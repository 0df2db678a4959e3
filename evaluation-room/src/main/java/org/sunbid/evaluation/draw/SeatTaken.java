package org.sunbid.evaluation.draw;

/** An expert has accepted a seat; told within the transaction, so that a running session seats a substitute at once. */
public record SeatTaken(Candidate candidate) {}
