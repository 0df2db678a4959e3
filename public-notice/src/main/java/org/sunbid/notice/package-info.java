/** 公共服务平台: what everybody may read of public deals, search, download, follow and verify, without an account. */
package org.sunbid.notice;
