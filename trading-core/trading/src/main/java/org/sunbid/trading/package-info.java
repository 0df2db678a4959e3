/**
 * The trading platform's features: registration, project, tender, clarification, bid, award, order and worklist, one
 * package each. Features above it (the opening hall, the evaluation room) call its use cases and never read its tables.
 */
package org.sunbid.trading;
