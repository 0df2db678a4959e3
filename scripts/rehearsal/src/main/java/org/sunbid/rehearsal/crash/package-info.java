/** A whole deal in the course of which every process is killed once. */
package org.sunbid.rehearsal.crash;
