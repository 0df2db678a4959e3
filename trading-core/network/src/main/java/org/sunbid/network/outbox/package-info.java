/** What this platform tells others: rows appended by use cases, numbered, chained and signed after commit. */
package org.sunbid.network.outbox;
