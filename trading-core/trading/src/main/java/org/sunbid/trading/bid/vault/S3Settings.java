package org.sunbid.trading.bid.vault;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * How the store is reached: {@code sunbid.vault.s3.bucket}, {@code .endpoint} (empty for AWS itself), {@code .region},
 * {@code .access-key} and {@code .secret-key} (both empty: the chain of the AWS SDK decides); {@code .attempt-within} and
 * {@code .call-within}: how long one attempt, and a call with its attempts, may take.
 */
@Singleton
public class S3Settings {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);

    private final String bucket;
    private final String region;
    private final Optional<URI> endpoint;
    private final Optional<String> accessKey;
    private final Optional<String> secretKey;
    private final Duration attemptWithin;
    private final Duration callWithin;

    S3Settings(
            @ConfigProperty(name = "sunbid.vault.s3.bucket", defaultValue = "sunbid-vault") String bucket,
            @ConfigProperty(name = "sunbid.vault.s3.region", defaultValue = "us-east-1") String region,
            @ConfigProperty(name = "sunbid.vault.s3.endpoint") Optional<URI> endpoint,
            @ConfigProperty(name = "sunbid.vault.s3.access-key") Optional<String> accessKey,
            @ConfigProperty(name = "sunbid.vault.s3.secret-key") Optional<String> secretKey,
            @ConfigProperty(name = "sunbid.vault.s3.attempt-within", defaultValue = "PT30S") Duration attemptWithin,
            @ConfigProperty(name = "sunbid.vault.s3.call-within", defaultValue = "PT100S") Duration callWithin) {
        this.bucket = bucket;
        this.region = region;
        this.endpoint = endpoint;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        this.attemptWithin = attemptWithin;
        this.callWithin = callWithin;
    }

    /** The bucket, which exists already. */
    String bucket() {
        return bucket;
    }

    /** A client that gives up after a bounded time, after some attempts. */
    S3Client connect() {
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(region))
                .credentialsProvider(credentials())
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT_WITHIN)
                        .socketTimeout(attemptWithin)
                        .build())
                .overrideConfiguration(
                        limits -> limits.apiCallAttemptTimeout(attemptWithin).apiCallTimeout(callWithin))
                .forcePathStyle(endpoint.isPresent());
        endpoint.ifPresent(client::endpointOverride);
        return client.build();
    }

    private AwsCredentialsProvider credentials() {
        return accessKey.isPresent() && secretKey.isPresent()
                ? StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey.get(), secretKey.get()))
                : DefaultCredentialsProvider.builder().build();
    }
}
