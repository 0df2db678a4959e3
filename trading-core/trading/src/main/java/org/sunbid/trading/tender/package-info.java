/** A tender and its lots: draft, check against the time rules, signature, publication, and every change of a lot's state. */
package org.sunbid.trading.tender;
