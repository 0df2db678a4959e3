/** The one network between the platforms: standard codes, the published language of messages, outbox and inbox. */
package org.sunbid.network;
