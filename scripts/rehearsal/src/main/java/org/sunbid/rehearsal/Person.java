package org.sunbid.rehearsal;

import org.sunbid.sealing.certificate.Credentials;

/**
 * Somebody with a certificate pair, logged in at the trading platform.
 *
 * @param loginName how they log in
 * @param name of the person
 * @param organisation for whom they act; an expert's employer
 * @param uscc its code; empty for experts
 * @param credentials their keys, which stay on their own computer
 * @param trading their session at the trading platform
 */
public record Person(
        String loginName, String name, String organisation, String uscc, Credentials credentials, Visitor trading) {}
