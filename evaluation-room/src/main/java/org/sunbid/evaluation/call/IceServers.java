package org.sunbid.evaluation.call;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.sealing.secret.TurnCredential;

/**
 * By which servers browsers find a way to each other: {@code sunbid.room.ice-servers}, addresses {@code stun:…} and {@code
 * turn:…} with commas between; none by default, which is enough where browsers reach each other directly. Who is in a call gets
 * a password for the TURN servers that is good for {@code sunbid.room.turn-lasts} and made with {@code sunbid.room.turn-secret}.
 */
@Singleton
class IceServers {

    private final List<String> addresses;
    private final Optional<String> secret;
    private final Duration lasts;
    private final boolean relayOnly;
    private final Clock clock;

    IceServers(
            @ConfigProperty(name = "sunbid.room.ice-servers") Optional<List<String>> addresses,
            @ConfigProperty(name = "sunbid.room.turn-secret") Optional<String> secret,
            @ConfigProperty(name = "sunbid.room.turn-lasts", defaultValue = "PT12H") Duration lasts,
            @ConfigProperty(name = "sunbid.room.relay-only", defaultValue = "false") boolean relayOnly,
            Clock clock) {
        this.addresses = addresses.orElse(List.of()).stream().map(String::strip).toList();
        this.secret = secret;
        this.lasts = lasts;
        this.relayOnly = relayOnly;
        this.clock = clock;
        if (secret.isEmpty() && this.addresses.stream().anyMatch(IceServers::relays)) {
            throw new IllegalStateException(
                    "sunbid.room.ice-servers names TURN servers without sunbid.room.turn-secret");
        }
    }

    private static boolean relays(String address) {
        return address.startsWith("turn");
    }

    /** What a browser is told; the password is this person's. */
    JsonObject message(UUID account) {
        JsonArray servers = new JsonArray();
        addresses.stream()
                .filter(address -> !relays(address))
                .forEach(address -> servers.add(new JsonObject().put("urls", address)));
        List<String> relays = addresses.stream().filter(IceServers::relays).toList();
        secret.filter(known -> !relays.isEmpty()).ifPresent(known -> {
            TurnCredential credential =
                    TurnCredential.of(known, account.toString(), clock.instant().plus(lasts));
            servers.add(new JsonObject()
                    .put("urls", new JsonArray(relays))
                    .put("username", credential.username())
                    .put("credential", credential.password()));
        });
        return new JsonObject().put("type", "ice").put("servers", servers).put("relay", relayOnly);
    }
}
