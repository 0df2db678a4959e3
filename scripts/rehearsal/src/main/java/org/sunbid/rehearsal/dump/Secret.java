package org.sunbid.rehearsal.dump;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Something nobody may know before the opening.
 *
 * @param whose the bidder
 * @param what marker or price
 * @param text as it would be written
 */
record Secret(String whose, String what, String text) {

    private static final int LEAST_BYTES = 6;

    /** The bytes as which it could stand somewhere: in every usual encoding, in hexadecimal and in Base64. */
    List<byte[]> forms() {
        List<byte[]> forms = new ArrayList<>();
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("GB18030"))) {
            byte[] bytes = text.getBytes(charset);
            forms.add(bytes);
            String hex = HexFormat.of().formatHex(bytes);
            forms.add(ascii(hex));
            forms.add(ascii(hex.toUpperCase(Locale.ROOT)));
            for (int shift = 0; shift < 3; shift++) {
                forms.add(ascii(base64(bytes, shift)));
            }
        }
        return forms.stream().filter(form -> form.length >= LEAST_BYTES).toList();
    }

    /** What is sure to stand in Base64 of a text that contains these bytes behind so many others, modulo three. */
    private static String base64(byte[] bytes, int shift) {
        byte[] shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        String whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int first = (shift * 8 + 5) / 6;
        int last = shifted.length * 8 / 6;
        return whole.substring(first, last);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
