package org.sunbid.sealing.seal;

/** A {@link ReleasedKey} as it is sent: its canonical JSON and the bidder's detached CMS signature. Not yet verified. */
public final class SignedRelease {

    private final byte[] json;
    private final byte[] signature;

    public SignedRelease(byte[] json, byte[] signature) {
        this.json = json.clone();
        this.signature = signature.clone();
    }

    public byte[] json() {
        return json.clone();
    }

    public byte[] signature() {
        return signature.clone();
    }
}
