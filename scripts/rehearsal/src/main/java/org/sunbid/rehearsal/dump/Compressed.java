package org.sunbid.rehearsal.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Compressed streams inside bytes: what looks like the beginning of zlib (in PDF, among others), gzip or a deflated entry
 * of a ZIP file and can be inflated, whatever it lies in. Of a broken or a very long stream the beginning counts.
 */
final class Compressed {

    private static final int LEAST_BYTES = 16;
    private static final int MOST_BYTES = 8 << 20;
    private static final int ZIP_HEADER = 30;
    private static final int GZIP_HEADER = 10;

    private Compressed() {}

    static List<byte[]> in(byte[] content) {
        List<byte[]> streams = new ArrayList<>();
        for (int at = 0; at + 2 < content.length; at++) {
            int start = beginning(content, at);
            if (start >= 0 && start < content.length) {
                byte[] stream = inflated(content, start, start != at);
                if (stream.length >= LEAST_BYTES) {
                    streams.add(stream);
                }
            }
        }
        return streams;
    }

    /** Where the data of a stream begin whose header is here; -1 when none is. */
    private static int beginning(byte[] content, int at) {
        int first = content[at] & 0xFF;
        int second = content[at + 1] & 0xFF;
        if (first == 0x78 && ((first << 8) | second) % 31 == 0) {
            return at;
        }
        if (first == 0x1F && second == 0x8B && content[at + 2] == 8) {
            return at + GZIP_HEADER;
        }
        boolean zip = first == 'P' && second == 'K' && content[at + 2] == 3 && at + ZIP_HEADER < content.length;
        return zip ? at + ZIP_HEADER + twoBytes(content, at + 26) + twoBytes(content, at + 28) : -1;
    }

    private static int twoBytes(byte[] content, int at) {
        return (content[at] & 0xFF) | ((content[at + 1] & 0xFF) << 8);
    }

    private static byte[] inflated(byte[] content, int start, boolean raw) {
        Inflater inflater = new Inflater(raw);
        byte[] output = new byte[4096];
        int length = 0;
        try {
            inflater.setInput(content, start, content.length - start);
            while (!inflater.finished() && length < MOST_BYTES) {
                if (length == output.length) {
                    output = Arrays.copyOf(output, length * 2);
                }
                int more = inflater.inflate(output, length, output.length - length);
                if (more == 0) {
                    break;
                }
                length += more;
            }
        } catch (DataFormatException broken) {
            // what came before it broke counts
        } finally {
            inflater.end();
        }
        return Arrays.copyOf(output, length);
    }
}
