package org.sunbid.pdf;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which bytes of a file a PDF signature covers: from the beginning to the gap that holds the signature, and from there to
 * an end.
 *
 * @param gapStart where {@code <} stands
 * @param gapEnd one past {@code >}
 * @param end one past the last covered byte
 */
record ByteRange(int gapStart, int gapEnd, int end) {

    /** The range as a signature dictionary gives it; empty when it does not have this shape within this file. */
    static Optional<ByteRange> of(int[] numbers, byte[] file) {
        if (numbers == null || numbers.length != 4 || numbers[0] != 0) {
            return Optional.empty();
        }
        long end = (long) numbers[2] + numbers[3];
        boolean ordered = numbers[1] > 0 && numbers[2] > numbers[1] + 1 && numbers[3] >= 0 && end <= file.length;
        if (!ordered || file[numbers[1]] != '<' || file[numbers[2] - 1] != '>') {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(numbers[1], numbers[2], (int) end));
    }

    /** The covered bytes, without the gap. */
    byte[] signedPart(byte[] file) {
        byte[] part = Arrays.copyOf(file, gapStart + end - gapEnd);
        System.arraycopy(file, gapEnd, part, gapStart, end - gapEnd);
        return part;
    }

    /** The hexadecimal digits in the gap as bytes; empty when there is anything else in it. */
    Optional<byte[]> gap(byte[] file) {
        String digits =
                new String(file, gapStart + 1, gapEnd - gapStart - 2, java.nio.charset.StandardCharsets.US_ASCII);
        try {
            return Optional.of(java.util.HexFormat.of().parseHex(digits));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
