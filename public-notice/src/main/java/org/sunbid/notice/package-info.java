/** To be described. */
package org.sunbid.notice;
