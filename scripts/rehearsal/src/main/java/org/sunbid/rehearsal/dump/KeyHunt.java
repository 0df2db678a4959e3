package org.sunbid.rehearsal.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.sealing.seal.RecipientSecret;
import org.sunbid.sealing.seal.ReleasedKey;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealReader;
import org.sunbid.sealing.seal.SignedRelease;
import org.sunbid.sealing.seal.WrappedKey;

/**
 * Tries to open every sealed bid of a dump with everything in the dump that could be a key: each private key of each key
 * store that opens with any password lying about, as each of the seal's recipients; and each value that has the size of a
 * content key.
 */
final class KeyHunt {

    private static final int KEY_BYTES = 32;
    private static final int LONGEST_KEY_FILE = 16 << 10;
    private static final Pattern HEX = Pattern.compile("(?<![0-9a-fA-F])[0-9a-fA-F]{64}(?![0-9a-fA-F])");
    private static final Pattern BASE64 = Pattern.compile("(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{43}(?![A-Za-z0-9+/_-])");

    /** A released key as it is stored: its canonical JSON and, in the next column, the bidder's signature. */
    private static final Pattern RELEASE = Pattern.compile("x(7b22626964223a[0-9a-f]+)\\t\\\\\\\\x([0-9a-f]+)");

    private final Dump dump;
    private final DumpedSeals kept;
    private final TrustList trust;
    private final Instant at;
    private final List<Credentials> pairs;
    private long attempts;

    KeyHunt(Dump dump, TrustList trust, Instant at) throws IOException {
        this.dump = dump;
        this.kept = new DumpedSeals(dump);
        this.trust = trust;
        this.at = at;
        this.pairs = pairs();
    }

    /**
     * What came of it.
     *
     * @param seals sealed bids that were tried
     * @param privateKeys that were found
     * @param releases keys released by bidders that were found
     * @param values of the size of a content key that were found
     * @param attempts to open one with one
     * @param opened seals that opened
     */
    record Outcome(int seals, int privateKeys, int releases, int values, long attempts, List<String> opened) {

        Outcome {
            opened = List.copyOf(opened);
        }
    }

    Outcome hunt() throws IOException {
        List<Path> seals = kept.folders();
        List<PrivateKey> keys = pairs.stream()
                .flatMap(pair -> Stream.of(pair.signingKey(), pair.encryptionKey()))
                .toList();
        List<SignedRelease> releases = releases();
        List<byte[]> values = values();
        List<String> opened = new ArrayList<>();
        for (Path seal : seals) {
            if (opens(seal, keys, values) || opensReleased(seal, releases)) {
                opened.add(seal.getFileName().toString());
            }
        }
        return new Outcome(seals.size(), keys.size(), releases.size(), values.size(), attempts, opened);
    }

    /** The seals of the dump that these keys open; a hunt that has them has to find them. */
    int openedWith(List<Credentials> owners) throws IOException {
        int opened = 0;
        for (Path seal : kept.folders()) {
            SealHeader header = kept.header(seal);
            for (Credentials owner : owners) {
                if (opens(seal, () -> ContentKey.unwrap(header, owner))) {
                    opened++;
                    break;
                }
            }
        }
        return opened;
    }

    private boolean opensReleased(Path seal, List<SignedRelease> releases) throws IOException {
        SealHeader header = kept.header(seal);
        for (SignedRelease release : releases) {
            for (Credentials platform : pairs) {
                if (opens(seal, () -> ContentKey.whole(ReleasedKey.accept(header, release, platform, trust, at)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean opens(Path seal, List<PrivateKey> keys, List<byte[]> values) throws IOException {
        SealHeader header = kept.header(seal);
        for (WrappedKey recipient : header.recipients()) {
            for (PrivateKey key : keys) {
                if (opens(seal, () -> ContentKey.whole(RecipientSecret.unwrap(header, recipient.keyId(), key)))) {
                    return true;
                }
            }
        }
        for (byte[] value : values) {
            if (opens(seal, () -> ContentKey.claimed(header, value))) {
                return true;
            }
        }
        return false;
    }

    @FunctionalInterface
    private interface Attempt {
        ContentKey key();
    }

    private boolean opens(Path seal, Attempt attempt) throws IOException {
        attempts++;
        try (ContentKey key = attempt.key();
                InputStream content = kept.content(seal)) {
            SealReader.open(content, key, java.io.OutputStream.nullOutputStream());
            return true;
        } catch (SealingException doesNotOpen) {
            return false;
        }
    }

    private List<SignedRelease> releases() throws IOException {
        List<SignedRelease> releases = new ArrayList<>();
        for (Path rows : Dump.files(dump.tables())) {
            if (rows.toString().endsWith(".txt")) {
                RELEASE.matcher(Files.readString(rows))
                        .results()
                        .map(found -> new SignedRelease(
                                HexFormat.of().parseHex(found.group(1)),
                                HexFormat.of().parseHex(found.group(2))))
                        .forEach(releases::add);
            }
        }
        return releases;
    }

    private List<Credentials> pairs() throws IOException {
        List<Credentials> found = new ArrayList<>();
        List<Path> files = Dump.files(dump.platform());
        List<Path> stores =
                files.stream().filter(file -> file.toString().endsWith(".p12")).toList();
        List<Path> passwords = files.stream()
                .filter(file -> file.toString().contains("password"))
                .toList();
        for (Path store : stores) {
            for (Path password : passwords) {
                try {
                    found.add(Credentials.read(
                            store, Files.readString(password).strip().toCharArray()));
                } catch (SealingException otherPassword) {
                    // another password may open it
                }
            }
        }
        return found;
    }

    /** Rows hold keys as bytes, in hexadecimal or in Base64; key files may hold them anywhere. */
    private List<byte[]> values() throws IOException {
        Set<String> hex = new LinkedHashSet<>();
        for (Path rows : Dump.files(dump.tables())) {
            if (rows.toString().endsWith(".txt")) {
                String text = Files.readString(rows);
                all(HEX, text).forEach(value -> hex.add(value.toLowerCase(java.util.Locale.ROOT)));
                all(BASE64, text).forEach(value -> hex.add(fromBase64(value)));
            }
        }
        for (Path file : Dump.files(dump.platform().resolve("keys"))) {
            byte[] content = Files.readAllBytes(file);
            if (content.length <= LONGEST_KEY_FILE) {
                for (int at = 0; at + KEY_BYTES <= content.length; at++) {
                    hex.add(HexFormat.of().formatHex(content, at, at + KEY_BYTES));
                }
                all(BASE64, new String(content, StandardCharsets.ISO_8859_1))
                        .forEach(value -> hex.add(fromBase64(value)));
            }
        }
        return hex.stream().map(HexFormat.of()::parseHex).toList();
    }

    private static Stream<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(java.util.regex.MatchResult::group);
    }

    private static String fromBase64(String value) {
        byte[] bytes = Base64.getDecoder().decode(value.replace('-', '+').replace('_', '/'));
        return HexFormat.of().formatHex(bytes);
    }
}
