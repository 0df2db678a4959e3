package org.sunbid.platform.session;

import java.util.Base64;
import java.util.Locale;
import org.sunbid.sealing.secret.RandomToken;

/** Codes that people read off a screen: eight of 32 characters that are not mistaken for each other, {@code K7QM-3XZP}. */
final class LoginCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ0";
    private static final int LENGTH = 8;
    private static final int HALF = LENGTH / 2;

    private LoginCode() {}

    /** A fresh code of 40 random bits. */
    static String create() {
        byte[] random = Base64.getUrlDecoder().decode(RandomToken.create());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == HALF) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random[i] & 31));
        }
        return code.toString();
    }

    /** A code as somebody typed it. */
    static String read(String typed) {
        String plain = typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return plain.length() == LENGTH ? plain.substring(0, HALF) + "-" + plain.substring(HALF) : plain;
    }
}
