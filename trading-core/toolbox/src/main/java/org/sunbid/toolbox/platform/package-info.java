/** The toolbox as a client of a platform's JSON interface: sessions, retries, refusals. */
package org.sunbid.toolbox.platform;
