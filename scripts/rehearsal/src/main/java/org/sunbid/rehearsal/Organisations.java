package org.sunbid.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Codes for the organisations of a rehearsal: the same name has the same code in every run; they belong to nobody. */
final class Organisations {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String REGISTERED_IN_KUNMING = "91530100";

    private Organisations() {}

    /** A unified social credit code (GB 32100) with a fitting check character. */
    static String uscc(String name) {
        CRC32 hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        String first17 = REGISTERED_IN_KUNMING + String.format("%09d", hash.getValue() % 1_000_000_000);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first17.length(); i++) {
            sum = (sum + ALPHABET.indexOf(first17.charAt(i)) * weight) % ALPHABET.length();
            weight = weight * 3 % ALPHABET.length();
        }
        return first17 + ALPHABET.charAt((ALPHABET.length() - sum) % ALPHABET.length());
    }
}
