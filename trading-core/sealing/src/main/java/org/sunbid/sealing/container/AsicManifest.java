package org.sunbid.sealing.container;

import java.util.Base64;
import java.util.Locale;
import org.sunbid.sealing.suite.Suite;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Builds {@code ASiCManifest.xml} (ETSI EN 319 162-1, A.4): a digest of each entry in the order of the container (§9.4).
 * Equal entries give equal bytes, so a reader builds the manifest anew and compares, and never parses XML.
 */
final class AsicManifest {

    static final String ENTRY = "META-INF/ASiCManifest.xml";
    static final String SIGNATURE_ENTRY = "META-INF/signature.p7s";

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private final StringBuilder xml = new StringBuilder(1024);
    private final String digestMethod;

    AsicManifest(Suite suite) {
        this.digestMethod = switch (suite) {
            case GM_1 -> "urn:oid:" + suite.digestId().getId();
            case ISO_1 -> "http://www.w3.org/2001/04/xmlenc#sha256";
        };
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n")
                .append("<asic:ASiCManifest xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\"")
                .append(" xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">\n")
                .append("<asic:SigReference MimeType=\"application/pkcs7-signature\" URI=\"")
                .append(SIGNATURE_ENTRY)
                .append("\"/>\n");
    }

    /** Adds an entry; a media type holds no character that XML would need escaped. */
    void add(String entryName, String mediaType, byte[] digest) {
        xml.append("<asic:DataObjectReference MimeType=\"")
                .append(mediaType)
                .append("\" URI=\"")
                .append(percentEncoded(entryName))
                .append("\">\n<ds:DigestMethod Algorithm=\"")
                .append(digestMethod)
                .append("\"/>\n<ds:DigestValue>")
                .append(Base64.getEncoder().encodeToString(digest))
                .append("</ds:DigestValue>\n</asic:DataObjectReference>\n");
    }

    byte[] build() {
        return (xml + "</asic:ASiCManifest>\n").getBytes(UTF_8);
    }

    private static String percentEncoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return encoded.toString();
    }
}
