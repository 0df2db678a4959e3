/** Checks of a platform's audit log from outside. */
package org.sunbid.toolbox.audit;
