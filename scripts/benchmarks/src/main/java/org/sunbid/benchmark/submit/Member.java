package org.sunbid.benchmark.submit;

import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * Somebody who has registered and logged in.
 *
 * @param name of the organisation
 * @param client of the platform, logged in
 * @param session token of the log-in
 */
public record Member(Credentials credentials, String name, String uscc, PlatformClient client, String session) {}
