package org.sunbid.platform.clock;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.commons.net.ntp.NtpV3Impl;
import org.apache.commons.net.ntp.NtpV3Packet;
import org.apache.commons.net.ntp.TimeStamp;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Against servers on this machine that answer over UDP, right, wrong or not at all. */
class TimeServersTest {

    @Test
    void theMedianOfTheServersIsTakenAndSilentOnesAreLeftOut() throws IOException {
        try (Server right = new Server(Duration.ZERO, 2);
                Server fast = new Server(Duration.ofSeconds(5), 2);
                Server slightlyFast = new Server(Duration.ofMillis(200), 2);
                DatagramSocket silent = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            TimeServers servers =
                    of(right.place(), fast.place(), slightlyFast.place(), "127.0.0.1:" + silent.getLocalPort());
            assertThat(servers.ask().orElseThrow().millis()).isBetween(-260L, -140L);
        }
    }

    @Test
    void aServerThatIsNotSynchronisedItselfIsNotBelieved() throws IOException {
        try (Server lost = new Server(Duration.ofSeconds(5), 16)) {
            assertThat(of(lost.place()).ask()).isEmpty();
        }
    }

    @Test
    void anEntryThatNamesNoServerIsLeftOut() {
        assertThat(of("127.0.0.1:ntp").ask()).isEmpty();
        assertThat(of().configured()).isFalse();
    }

    private static TimeServers of(String... servers) {
        return new TimeServers(servers.length == 0 ? Optional.empty() : Optional.of(List.of(servers)));
    }

    /** An NTP server whose clock is ahead by so much. */
    private static final class Server implements AutoCloseable {

        private final DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        private final Duration ahead;
        private final int stratum;

        Server(Duration ahead, int stratum) throws IOException {
            this.ahead = ahead;
            this.stratum = stratum;
            Thread thread = new Thread(this::serve, "ntp");
            thread.setDaemon(true);
            thread.start();
        }

        String place() {
            return "127.0.0.1:" + socket.getLocalPort();
        }

        private void serve() {
            try {
                while (true) {
                    NtpV3Packet question = new NtpV3Impl();
                    DatagramPacket packet = question.getDatagramPacket();
                    socket.receive(packet);
                    NtpV3Packet answer = new NtpV3Impl();
                    TimeStamp now = TimeStamp.getNtpTime(Clock.systemUTC().millis() + ahead.toMillis());
                    answer.setMode(NtpV3Packet.MODE_SERVER);
                    answer.setStratum(stratum);
                    answer.setOriginateTimeStamp(question.getTransmitTimeStamp());
                    answer.setReceiveTimeStamp(now);
                    answer.setTransmitTime(now);
                    DatagramPacket reply = answer.getDatagramPacket();
                    reply.setSocketAddress(packet.getSocketAddress());
                    socket.send(reply);
                }
            } catch (IOException closed) {
                return;
            }
        }

        @Override
        public void close() {
            socket.close();
        }
    }
}
