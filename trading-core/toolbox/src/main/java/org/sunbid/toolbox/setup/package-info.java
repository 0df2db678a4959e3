/** What a data folder needs before the platforms start: demo authorities, trust, the platforms' own keys. */
package org.sunbid.toolbox.setup;
