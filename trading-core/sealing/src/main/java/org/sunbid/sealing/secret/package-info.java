/** Secrets of people who hold no certificate: passwords, one-time passwords, session tokens (§10). */
package org.sunbid.sealing.secret;
