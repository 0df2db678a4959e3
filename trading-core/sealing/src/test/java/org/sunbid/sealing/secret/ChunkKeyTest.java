package org.sunbid.sealing.secret;

import java.time.Instant;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;

class ChunkKeyTest {

    private static final byte[] CHUNK = "some seconds of a picture".getBytes(UTF_8);

    private final ChunkKey key = ChunkKey.create();
    private final byte[] sealed = key.seal("recording 7", CHUNK);

    @Test
    void what_was_sealed_opens_in_its_place_with_the_key_as_it_was_written_down() {
        assertThat(ChunkKey.parse(key.written()).open("recording 7", sealed)).isEqualTo(CHUNK);
        assertThat(new String(sealed, UTF_8)).doesNotContain("picture");
        assertThat(key.seal("recording 7", CHUNK)).isNotEqualTo(sealed);
    }

    @Test
    void another_place_another_key_and_any_changed_byte_open_nothing() {
        assertRefused("secret.not-sealed-here", () -> key.open("recording 8", sealed));
        assertRefused("secret.not-sealed-here", () -> ChunkKey.create().open("recording 7", sealed));
        assertRefused("secret.not-sealed-here", () -> key.open("recording 7", new byte[27]));
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertRefused("secret.not-sealed-here", () -> key.open("recording 7", changed));
        }
    }

    @Test
    void a_key_that_is_no_key_is_refused() {
        assertRefused("secret.key-unreadable", () -> ChunkKey.parse("x".repeat(64)));
        assertRefused("secret.key-unreadable", () -> ChunkKey.parse(""));
    }

    /** Figured with openssl: {@code printf %s 1700000000:anna | openssl dgst -sha1 -hmac secret -binary | base64}. */
    @Test
    void a_turn_password_is_the_hmac_of_name_and_end() {
        TurnCredential credential = TurnCredential.of("secret", "anna", Instant.ofEpochSecond(1_700_000_000));
        assertThat(credential.username()).isEqualTo("1700000000:anna");
        assertThat(credential.password()).isEqualTo("D3oPVmokbMhXuY+Q2DZ6Vd/1rZM=");
        assertThat(credential.toString()).doesNotContain(credential.password());
    }
}
