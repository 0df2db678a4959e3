package org.sunbid.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.net.ntp.NTPUDPClient;
import org.apache.commons.net.ntp.NtpV3Packet;
import org.apache.commons.net.ntp.TimeInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The NTP servers (RFC 5905) this node compares its clock with, {@code host} or {@code host:port} in
 * {@code sunbid.clock.ntp-servers}. They are asked, never followed: setting the clock is the operating system's.
 */
@ApplicationScoped
public class TimeServers {

    private static final Logger LOG = Logger.getLogger(TimeServers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int STRATUM_UNSYNCHRONISED = 16;

    private final List<String> servers;

    TimeServers(@ConfigProperty(name = "sunbid.clock.ntp-servers") Optional<List<String>> servers) {
        this.servers = servers.orElse(List.of());
    }

    /** Whether there is any to ask. */
    public boolean configured() {
        return !servers.isEmpty();
    }

    /** The median of the answers, each waited for a second at most; empty when no server that knows the time answers. */
    Optional<ClockOffset> ask() {
        List<ClockOffset> answers = servers.stream()
                .flatMap(server -> ask(server).stream())
                .sorted(Comparator.comparing(ClockOffset::ahead))
                .toList();
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() / 2));
    }

    private static Optional<ClockOffset> ask(String server) {
        String[] place = server.strip().split(":", 2);
        try (NTPUDPClient client = new NTPUDPClient()) {
            client.setDefaultTimeout(PATIENCE);
            int port = place.length > 1 ? Integer.parseInt(place[1]) : NtpV3Packet.NTP_PORT;
            TimeInfo answer = client.getTime(InetAddress.getByName(place[0]), port);
            answer.computeDetails();
            int stratum = answer.getMessage().getStratum();
            if (stratum < 1 || stratum >= STRATUM_UNSYNCHRONISED || answer.getOffset() == null) {
                return Optional.empty();
            }
            Duration half = Duration.ofMillis(Math.max(0, answer.getDelay())).dividedBy(2);
            return Optional.of(new ClockOffset(Duration.ofMillis(-answer.getOffset()), half));
        } catch (IOException | NumberFormatException unreachable) {
            LOG.warnf("time server %s does not answer: %s", server, unreachable.getMessage());
            return Optional.empty();
        }
    }
}
