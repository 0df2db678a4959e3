/** What was found and who looked at it. */
package org.sunbid.supervision.alert;
