package org.sunbid.opening.attribution;

import java.util.Set;

/** What codes of attempts say: those of the sealing library (PROTOCOL §8) and those of the toolbox. */
final class KeyCodes {

    private static final Set<String> LOST = Set.of(
            "certificate.keystore-unreadable",
            "certificate.token",
            "seal.not-a-recipient",
            "seal.wrong-key",
            "toolbox.key-missing");
    private static final Set<String> NO_ANSWER =
            Set.of("toolbox.unreachable", "http.500", "http.502", "http.503", "http.504");
    private static final Set<String> ENDED = Set.of("certificate.expired", "certificate.revoked");

    private KeyCodes() {}

    static boolean sayKeyIsLost(String code) {
        return LOST.contains(code);
    }

    static boolean sayKeyIsWrong(String code) {
        return code.startsWith("seal.") || code.startsWith("signature.") || code.startsWith("json.");
    }

    static boolean sayCertificateFails(String code) {
        return ENDED.contains(code);
    }

    static boolean sayPlatformCouldNotCheck(String code) {
        return code.equals("certificate.revocation-unknown");
    }

    static boolean sayNoAnswer(String code) {
        return NO_ANSWER.contains(code);
    }
}
