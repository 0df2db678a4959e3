/** The page of a tender's whole life, and the same as JSON. */
package org.sunbid.notice.life;
