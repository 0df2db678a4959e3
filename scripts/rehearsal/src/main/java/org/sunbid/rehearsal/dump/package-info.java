/** A whole deal in the course of which everything is copied that the trading platform has, to look for what it must not have. */
package org.sunbid.rehearsal.dump;
