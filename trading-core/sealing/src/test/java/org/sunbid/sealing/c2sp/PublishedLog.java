package org.sunbid.sealing.c2sp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A log as a stranger sees it, who has read C2SP signed-note, tlog-checkpoint, tlog-cosignature and tlog-tiles and RFC 9162,
 * and none of our code: nothing here but the JDK.
 */
final class PublishedLog {

    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int TILE = 256;

    private final Path folder;

    PublishedLog(Path folder) {
        this.folder = folder;
    }

    /** A checkpoint whose signature by the log was verified. */
    record Head(String origin, long size, String root, String text) {}

    /** tlog-checkpoint: origin, size, root, signed by the key of the origin's name (signed-note, type 0x01). */
    Head head(String vkey) throws Exception {
        String note = read("checkpoint");
        String text = note.substring(0, note.indexOf("\n\n") + 1);
        require(verifies(signature(note, vkey, (byte) 1), text.getBytes(StandardCharsets.UTF_8), vkey), "signature");
        List<String> lines = text.lines().toList();
        require(lines.get(0).equals(name(vkey)), "origin");
        return new Head(lines.get(0), Long.parseLong(lines.get(1)), lines.get(2), text);
    }

    /** tlog-cosignature, type 0x04: eight bytes of time, then the signature over header, time and the note's text. */
    long cosignedAt(String vkey) throws Exception {
        String note = read("checkpoint");
        String text = note.substring(0, note.indexOf("\n\n") + 1);
        ByteBuffer timed = ByteBuffer.wrap(signature(note, vkey, (byte) 4));
        long time = timed.getLong();
        byte[] signature = new byte[timed.remaining()];
        timed.get(signature);
        String message = "cosignature/v1\ntime " + time + "\n" + text;
        require(verifies(signature, message.getBytes(StandardCharsets.UTF_8), vkey), "cosignature");
        return time;
    }

    /** tlog-tiles: the entries of all bundles, each with two bytes of length. */
    List<byte[]> entries(long size) throws Exception {
        List<byte[]> entries = new ArrayList<>();
        for (long tile = 0; tile * TILE < size; tile++) {
            int width = (int) Math.min(TILE, size - tile * TILE);
            ByteBuffer bundle = ByteBuffer.wrap(bytes("tile/entries/" + place(tile, width)));
            for (int i = 0; i < width; i++) {
                byte[] entry = new byte[Short.toUnsignedInt(bundle.getShort())];
                bundle.get(entry);
                entries.add(entry);
            }
            require(!bundle.hasRemaining(), "bundle " + tile);
        }
        return entries;
    }

    /** Checks each tile of hashes against hashes that are computed from the entries; returns the root. */
    byte[] checkedRoot(List<byte[]> entries) throws Exception {
        List<byte[]> leaves = new ArrayList<>();
        for (byte[] entry : entries) {
            leaves.add(leaf(entry));
        }
        List<byte[]> level = leaves;
        for (int number = 0; !level.isEmpty(); number++) {
            for (int tile = 0; tile * TILE < level.size(); tile++) {
                List<byte[]> hashes = level.subList(tile * TILE, Math.min(level.size(), (tile + 1) * TILE));
                require(
                        Arrays.equals(concatenated(hashes), bytes("tile/" + number + "/" + place(tile, hashes.size()))),
                        "tile " + number + "/" + tile);
            }
            List<byte[]> above = new ArrayList<>();
            for (int tile = 0; (tile + 1) * TILE <= level.size(); tile++) {
                above.add(root(level.subList(tile * TILE, (tile + 1) * TILE)));
            }
            level = above;
        }
        return root(leaves);
    }

    /** RFC 9162, 2.1.1. */
    static byte[] root(List<byte[]> leaves) throws Exception {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = 1;
        while (2 * k < leaves.size()) {
            k *= 2;
        }
        return node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** RFC 9162, 2.1.3.2. */
    static boolean includes(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) throws Exception {
        long fn = index;
        long sn = size - 1;
        byte[] r = leaf;
        for (byte[] p : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = node(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(r, root);
    }

    /** RFC 9162, 2.1.4.2. */
    static boolean continues(long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> path)
            throws Exception {
        if (first == second) {
            return path.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        }
        List<byte[]> proof = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            proof.add(0, firstRoot);
        }
        if (proof.isEmpty()) {
            return false;
        }
        long fn = first - 1;
        long sn = second - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        byte[] fr = proof.get(0);
        byte[] sr = proof.get(0);
        for (byte[] c : proof.subList(1, proof.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = node(c, fr);
                sr = node(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, firstRoot) && Arrays.equals(sr, secondRoot);
    }

    static byte[] leaf(byte[] entry) throws Exception {
        return sha256(new byte[] {0}, entry);
    }

    private static byte[] node(byte[] left, byte[] right) throws Exception {
        return sha256(new byte[] {1}, left, right);
    }

    /** signed-note: what stands behind the four bytes of the key's hash, on the line of the key's name. */
    private static byte[] signature(String note, String vkey, byte type) throws Exception {
        byte[] id = Arrays.copyOf(
                sha256(name(vkey).getBytes(StandardCharsets.UTF_8), new byte[] {'\n', type}, key(vkey)), 4);
        require(HexFormat.of().formatHex(id).equals(vkey.split("\\+", 3)[1]), "key hash");
        for (String line : note.substring(note.indexOf("\n\n") + 2).split("\n", -1)) {
            String begin = "\u2014 " + name(vkey) + " ";
            if (line.startsWith(begin)) {
                byte[] data = Base64.getDecoder().decode(line.substring(begin.length()));
                if (Arrays.equals(Arrays.copyOf(data, 4), id)) {
                    return Arrays.copyOfRange(data, 4, data.length);
                }
            }
        }
        throw new GeneralSecurityException("no signature of " + name(vkey));
    }

    private static boolean verifies(byte[] signature, byte[] message, String vkey) throws Exception {
        PublicKey key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(concatenated(List.of(ED25519, key(vkey)))));
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(message);
        return verifier.verify(signature);
    }

    private static String name(String vkey) {
        return vkey.split("\\+", 3)[0];
    }

    private static byte[] key(String vkey) {
        byte[] typed = Base64.getDecoder().decode(vkey.strip().split("\\+", 3)[2]);
        return Arrays.copyOfRange(typed, 1, typed.length);
    }

    private static String place(long tile, int width) {
        StringBuilder path = new StringBuilder("%03d".formatted(tile % 1000));
        for (long rest = tile / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return path + (width == TILE ? "" : ".p/" + width);
    }

    private String read(String path) throws Exception {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) throws Exception {
        return Files.readAllBytes(folder.resolve(path));
    }

    private static byte[] concatenated(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] sha256(byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static void require(boolean holds, String what) throws GeneralSecurityException {
        if (!holds) {
            throw new GeneralSecurityException(what);
        }
    }
}
