package org.sunbid.sealing.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.sunbid.sealing.SealingException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads the one spelling of {@link ZipEntryRecord} as a stream; whatever deviates by a byte is refused with {@code
 * container.malformed}. So no reader of ZIP files can see other content than this one did.
 */
final class ZipReader {

    private static final int LIMIT_NAME_BYTES = 600;
    private static final int LIMIT_EXTRA_BYTES = 20;

    private final InputStream input;
    private final ZipDirectory directory = new ZipDirectory();

    ZipReader(InputStream input) {
        this.input = input;
    }

    /** Reads the header of the next entry, which must have this name, and returns its content. */
    Content next(String expectedName) throws IOException {
        byte[] fixed = read(ZipEntryRecord.LOCAL_HEADER_BYTES);
        ByteBuffer header = ByteBuffer.wrap(fixed).order(ByteOrder.LITTLE_ENDIAN);
        int nameLength = Short.toUnsignedInt(header.getShort(26));
        int extraLength = Short.toUnsignedInt(header.getShort(28));
        if (nameLength > LIMIT_NAME_BYTES || (extraLength != 0 && extraLength != LIMIT_EXTRA_BYTES)) {
            throw malformed("a header of unusual length");
        }
        byte[] rest = read(nameLength + extraLength);
        String name = new String(rest, 0, nameLength, UTF_8);
        long size = extraLength == 0
                ? Integer.toUnsignedLong(header.getInt(22))
                : ByteBuffer.wrap(rest).order(ByteOrder.LITTLE_ENDIAN).getLong(nameLength + 4);
        ZipEntryRecord entry = directory.add(name, size, Integer.toUnsignedLong(header.getInt(14)));
        byte[] canonical = entry.localHeader();
        if (size < 0
                || !Arrays.equals(canonical, 0, fixed.length, fixed, 0, fixed.length)
                || !Arrays.equals(canonical, fixed.length, canonical.length, rest, 0, rest.length)) {
            throw malformed("a header in an unusual spelling");
        }
        if (!name.equals(expectedName)) {
            throw new SealingException("container.wrong-entries", "another entry than " + expectedName);
        }
        return new Content(input, entry);
    }

    /** Reads a whole entry that ought to be small. */
    byte[] nextBytes(String expectedName, int limit) throws IOException {
        Content content = next(expectedName);
        if (content.size() > limit) {
            throw new SealingException("container.entry-too-long", expectedName + " has " + content.size() + " bytes");
        }
        byte[] bytes = content.readNBytes((int) content.size());
        content.finish();
        return bytes;
    }

    /** Checks that nothing follows but the directory of the entries read. */
    void end() throws IOException {
        byte[] expected = directory.end();
        if (!Arrays.equals(expected, input.readNBytes(expected.length)) || input.read() >= 0) {
            throw malformed("the directory is not that of the entries");
        }
    }

    private byte[] read(int length) throws IOException {
        byte[] bytes = input.readNBytes(length);
        if (bytes.length < length) {
            throw malformed("the container ends early");
        }
        return bytes;
    }

    private static SealingException malformed(String detail) {
        return new SealingException("container.malformed", detail);
    }

    /** The content of one entry; {@link #finish} is called when it was read to its end. */
    static final class Content extends FilterInputStream {

        private final ZipEntryRecord entry;
        private final CRC32 crc = new CRC32();
        private long left;

        Content(InputStream input, ZipEntryRecord entry) {
            super(input);
            this.entry = entry;
            this.left = entry.size();
        }

        long size() {
            return entry.size();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            if (left == 0 && count > 0) {
                return -1;
            }
            int step = in.read(bytes, offset, (int) Math.min(count, left));
            if (step < 0) {
                throw malformed("the container ends in an entry");
            }
            crc.update(bytes, offset, step);
            left -= step;
            return step;
        }

        @Override
        public long skip(long count) throws IOException {
            return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, 8192)]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // the container goes on
        }

        void finish() throws IOException {
            transferTo(OutputStream.nullOutputStream());
            if (crc.getValue() != entry.crc()) {
                throw malformed("the checksum of an entry");
            }
        }
    }
}
