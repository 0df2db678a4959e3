/** Mail about a tender to those who asked for it; without an account, and without anyone here reading addresses. */
package org.sunbid.notice.follow;
