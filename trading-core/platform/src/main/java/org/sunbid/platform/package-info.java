/** What every platform starts with; it knows no feature of tendering. */
package org.sunbid.platform;
