/** The other platforms: who they are, sending to them, fetching from them, and what they may ask. */
package org.sunbid.network.peer;
