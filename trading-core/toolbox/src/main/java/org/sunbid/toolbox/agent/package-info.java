/**
 * The local agent: lets the pages of a platform use the keys on this computer, act by act and with their holder's consent
 * ({@code AGENT.md}). The keys stay here.
 */
package org.sunbid.toolbox.agent;
