/**
 * Statutory numbers watched from outside: each class is one rule that looks at a tender's story and finds where it may be
 * broken. A finding is a lead with evidence, never a decision.
 */
package org.sunbid.supervision.indicator;
