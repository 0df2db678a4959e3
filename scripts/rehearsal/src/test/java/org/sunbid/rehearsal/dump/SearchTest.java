package org.sunbid.rehearsal.dump;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunbid.rehearsal.PaperDocument;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTest {

    private static final String WORD = "MARKq7Rz_kT0-aaBcD";
    private static final Secret SECRET = new Secret("bidder-1", "marker", WORD);

    static Stream<byte[]> hidingPlaces() throws IOException {
        byte[] plain = ("before " + WORD + " after").getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                plain,
                WORD.getBytes(StandardCharsets.UTF_16LE),
                WORD.getBytes(StandardCharsets.UTF_16BE),
                HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII),
                HexFormat.of().withUpperCase().formatHex(plain).getBytes(StandardCharsets.US_ASCII),
                base64(WORD),
                base64("x" + WORD + "y"),
                base64("xx" + WORD + "yy"),
                zlib(plain),
                gzip(plain),
                zip(plain),
                zip(gzip(plain)),
                PaperDocument.inLatin("title", List.of(WORD)));
    }

    @ParameterizedTest
    @MethodSource("hidingPlaces")
    void aWordIsFoundInEveryFormAndInsideStreams(byte[] place) {
        assertThat(new Search(List.of(SECRET)).in(place)).containsExactly(SECRET);
    }

    @Test
    void aWordThatIsNotThereIsNotFound() throws IOException {
        byte[] other = "MARKq7Rz_kT0-aaBcX".getBytes(StandardCharsets.UTF_8);

        assertThat(new Search(List.of(SECRET)).in(zip(other))).isEmpty();
    }

    @Test
    void chineseWordsAreFoundInTheNationalEncoding() {
        Secret words = new Secret("bidder-1", "price", "肆仟伍佰贰拾壹万");

        assertThat(new Search(List.of(words)).in(words.text().getBytes(Charset.forName("GB18030"))))
                .containsExactly(words);
    }

    private static byte[] base64(String text) {
        return Base64.getEncoder().encode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zlib(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream output = new DeflaterOutputStream(bytes)) {
            output.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream output = new GZIPOutputStream(bytes)) {
            output.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream output = new ZipOutputStream(bytes)) {
            output.putNextEntry(new ZipEntry("bid.json"));
            output.write(content);
            output.closeEntry();
        }
        return bytes.toByteArray();
    }
}
