/** Logging in by a signature, for the toolbox itself and for a browser that waits. */
package org.sunbid.toolbox.login;
