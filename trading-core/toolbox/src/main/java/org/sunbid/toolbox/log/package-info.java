/** Verifying the public log. */
package org.sunbid.toolbox.log;
