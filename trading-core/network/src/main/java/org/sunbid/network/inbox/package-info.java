/** What this platform hears: verified, in order, once, each message in a transaction of its own. */
package org.sunbid.network.inbox;
