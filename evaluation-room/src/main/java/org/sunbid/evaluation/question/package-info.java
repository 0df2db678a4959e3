/**
 * 澄清、说明: the panel alone asks a bidder in writing, the bidder answers in writing with its signature, within a time; the
 * bid stays as it was opened. Here are the questions, the answers and what the bidder does; what members do stands in the
 * room, which knows where the panel is.
 */
package org.sunbid.evaluation.question;
