/** To be described. */
package org.sunbid.app;
