package org.sunbid.sealing.secret;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Primitives;

/**
 * A password as it is kept: Argon2id (RFC 9106) in the usual {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash} spelling.
 *
 * <p>19 MiB of memory and two passes, which is the smaller of the two settings OWASP recommends; a check takes some
 * 30 ms. Stored hashes carry their own parameters, so the setting may grow without a migration.
 */
public final class PasswordHash {

    /** Longest password that is hashed, in characters; anything longer is refused. */
    public static final int LIMIT_CHARACTERS = 256;

    private static final int MEMORY_KIB = 19_456;
    private static final int MEMORY_LIMIT_KIB = 1 << 17;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d)"
            + "\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{43})");

    private final String encoded;

    private PasswordHash(String encoded) {
        this.encoded = encoded;
    }

    /** Hashes a new password with a fresh salt. */
    public static PasswordHash of(char[] password) {
        byte[] salt = Primitives.randomBytes(SALT_BYTES);
        byte[] hash = argon2(password, salt, MEMORY_KIB, PASSES, 1);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return new PasswordHash("$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$"
                + encoder.encodeToString(salt) + "$" + encoder.encodeToString(hash));
    }

    /** A hash that was stored before. */
    public static PasswordHash parse(String encoded) {
        if (!FORM.matcher(encoded).matches()) {
            throw new IllegalArgumentException("no Argon2id hash");
        }
        return new PasswordHash(encoded);
    }

    /** Returns silently when the password is the one that was hashed; otherwise throws {@code secret.password-wrong}. */
    public void verify(char[] password) {
        Matcher form = FORM.matcher(encoded);
        if (!form.matches()) {
            throw new IllegalStateException("parsed before");
        }
        int memory = Math.min(Integer.parseInt(form.group(1)), MEMORY_LIMIT_KIB);
        byte[] salt = Base64.getDecoder().decode(form.group(4));
        byte[] actual =
                argon2(password, salt, memory, Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
        if (!MessageDigest.isEqual(Base64.getDecoder().decode(form.group(5)), actual)) {
            throw new SealingException("secret.password-wrong", "the password does not fit");
        }
    }

    private static byte[] argon2(char[] password, byte[] salt, int memoryKib, int passes, int lanes) {
        if (password.length > LIMIT_CHARACTERS) {
            throw new SealingException("secret.password-too-long", password.length + " characters");
        }
        String normal = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC);
        byte[] secret = normal.getBytes(StandardCharsets.UTF_8);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(secret, hash);
        Arrays.fill(secret, (byte) 0);
        return hash;
    }

    /** The spelling to store. It is no secret, and yet it is not to be logged. */
    public String encoded() {
        return encoded;
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
