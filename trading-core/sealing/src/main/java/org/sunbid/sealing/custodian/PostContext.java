package org.sunbid.sealing.custodian;

import java.nio.ByteBuffer;
import java.util.HexFormat;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** What proofs and wrapped shares of a ceremony are bound to (§16.2): a label, the ceremony, and whom it is about. */
final class PostContext {

    private PostContext() {}

    /** The dealer's share for a custodian, under these commitments. */
    static byte[] share(Ceremony ceremony, int dealer, int custodian, byte[] commitments) {
        return of("share", ceremony, numbers(dealer, custodian), commitments);
    }

    /** The dealer knows the constant term. */
    static byte[] possession(Ceremony ceremony, int dealer) {
        return of("possession", ceremony, numbers(dealer));
    }

    /** The accuser opened the share it got from this dealer. */
    static byte[] complaint(Ceremony ceremony, int accuser, int dealer) {
        return of("complaint", ceremony, numbers(accuser, dealer));
    }

    /** The custodian used its share on this seal. */
    static byte[] partial(Ceremony ceremony, int custodian, byte[] headerHash) {
        return of("partial", ceremony, numbers(custodian), headerHash);
    }

    /** All that was dealt, in order. */
    static byte[] dealings(Ceremony ceremony, byte[] documents) {
        return of("dealings", ceremony, documents);
    }

    private static byte[] of(String label, Ceremony ceremony, byte[]... parts) {
        byte[] name = ("sunbid-1 " + label + "\n").getBytes(US_ASCII);
        byte[] hash = HexFormat.of().parseHex(ceremony.hash());
        return ceremony.suite().hash(name, hash, org.bouncycastle.util.Arrays.concatenate(parts));
    }

    private static byte[] numbers(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        for (int number : numbers) {
            bytes.putInt(number);
        }
        return bytes.array();
    }
}
