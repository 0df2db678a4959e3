/** Detached CMS signatures with CAdES-B attributes, in both suites (§5). */
package org.sunbid.sealing.signature;
