package org.sunbid.evaluation.draw;

/** Another city has lent an expert for a seat; told in the transaction in which it is taken. */
public record SeatBorrowed(BorrowedSeat seat) {}
