package org.sunbid.trading.bid.vault;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A vault in a bucket of a store that speaks S3: {@code <bid id>/<chunk number>}, one object a chunk. A chunk is first
 * written into a local file, whole and verified, and only then sent: nothing unverified ever leaves the node, and a
 * transfer that breaks is repeated from the file. All nodes share the bucket; the local folder is each node's own.
 */
public final class S3Vault implements BidVault {

    private static final int INSUFFICIENT_STORAGE = 507;
    private static final int LISTED_AT_ONCE = 1000;

    private final S3Client store;
    private final String bucket;
    private final Incoming incoming;

    /**
     * A vault in this bucket.
     *
     * @param store with its own limits of time and repetition
     * @param incoming local folder for chunks on their way
     */
    public S3Vault(S3Client store, String bucket, Path incoming) {
        this.store = store;
        this.bucket = bucket;
        this.incoming = new Incoming(incoming);
    }

    @Override
    public void store(UUID bid, int number, ChunkWriter writer) throws IOException {
        Path part = incoming.write(writer);
        try {
            ask(() -> store.putObject(
                    request -> request.bucket(bucket).key(key(bid, number)), RequestBody.fromFile(part)));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream open(UUID bid, int chunks) throws IOException {
        Set<String> keys = new HashSet<>();
        for (Optional<String> last = Optional.of(prefix(bid)); last.isPresent(); ) {
            List<S3Object> page = page(bid, last.get());
            page.forEach(object -> keys.add(object.key()));
            last = page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(page.get(page.size() - 1).key());
        }
        for (int number = 0; number < chunks; number++) {
            if (!keys.contains(key(bid, number))) {
                throw new FileNotFoundException("chunk " + number + " of bid " + bid);
            }
        }
        return new ChunkSequence(chunks, (number, offset) -> read(key(bid, number), offset));
    }

    @Override
    public void remove(UUID bid) throws IOException {
        for (List<S3Object> page = page(bid, ""); !page.isEmpty(); page = page(bid, "")) {
            List<ObjectIdentifier> keys = page.stream()
                    .map(object -> ObjectIdentifier.builder().key(object.key()).build())
                    .toList();
            var removed = ask(
                    () -> store.deleteObjects(request -> request.bucket(bucket).delete(these -> these.objects(keys))));
            if (removed.hasErrors()) {
                throw new IOException("not removed: " + removed.errors().get(0).key());
            }
        }
    }

    @Override
    public List<UUID> bidsAfter(Optional<UUID> last, int limit) throws IOException {
        // behind every chunk of the last bid, before the next; not every store cuts such a list off where it is asked
        // to
        String after = last.map(bid -> prefix(bid) + "~").orElse("");
        ListObjectsV2Response page = ask(() -> store.listObjectsV2(request ->
                request.bucket(bucket).delimiter("/").startAfter(after).maxKeys(Math.min(limit + 1, LISTED_AT_ONCE))));
        return page.commonPrefixes().stream()
                .map(CommonPrefix::prefix)
                .map(prefix -> UUID.fromString(prefix.substring(0, prefix.length() - 1)))
                .filter(bid ->
                        last.isEmpty() || bid.toString().compareTo(last.get().toString()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public int removeUnfinished(Instant before) throws IOException {
        return incoming.removeBefore(before);
    }

    /** Room for chunks on their way; the store itself does not tell. */
    @Override
    public long freeBytes() throws IOException {
        return incoming.freeBytes();
    }

    private List<S3Object> page(UUID bid, String after) throws IOException {
        return ask(() -> store.listObjectsV2(
                        request -> request.bucket(bucket).prefix(prefix(bid)).startAfter(after)))
                .contents();
    }

    private InputStream read(String key, long offset) throws IOException {
        return ask(() -> store.getObject(
                request -> request.bucket(bucket).key(key).range(offset == 0 ? null : "bytes=" + offset + "-")));
    }

    private static <T> T ask(Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (AwsServiceException refused) {
            throw refused.statusCode() == INSUFFICIENT_STORAGE
                    ? new VaultFullException(refused)
                    : new VaultAwayException("the store refuses", refused);
        } catch (SdkException away) {
            throw new VaultAwayException("the store does not answer", away);
        }
    }

    private static String prefix(UUID bid) {
        return bid + "/";
    }

    private static String key(UUID bid, int number) {
        return prefix(bid) + String.format("%06d", number);
    }
}
