/** Clarifications, corrections and objections to tender documents. */
package org.sunbid.trading.clarification;
