package org.sunbid.rehearsal.cities;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Somebody behind the relay says back what they hear. */
@Timeout(20)
class RelayTest {

    private ServerSocket behind;
    private int port;
    private Relay relay;

    @BeforeEach
    void somebodyListensBehindIt() throws IOException {
        behind = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread echo = new Thread(this::echo);
        echo.setDaemon(true);
        echo.start();
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        relay = new Relay(port, behind.getLocalPort());
        relay.restore();
    }

    @AfterEach
    void end() throws IOException {
        relay.close();
        behind.close();
    }

    @Test
    void whatIsSaidComesToTheOtherSideAndBack() throws IOException {
        try (Socket caller = call()) {
            assertThat(say(caller, "昆明")).isEqualTo("昆明");
            assertThat(say(caller, "贵阳")).isEqualTo("贵阳");
        }
    }

    @Test
    void cutItBreaksWhatIsOpenAndRefusesWhoComes() throws Exception {
        try (Socket first = call();
                Socket second = call()) {
            say(first, "one");
            say(second, "two");

            assertThat(relay.cut()).isEqualTo(2);

            assertThat(endsOrBreaks(first)).isTrue();
            assertThat(endsOrBreaks(second)).isTrue();
            assertThatThrownBy(this::call).isInstanceOf(ConnectException.class);
        }
    }

    @RepeatedTest(20)
    void restoredItPassesOnAtTheSamePortAgain() throws IOException {
        try (Socket before = call()) {
            say(before, "before");
        }
        relay.cut();

        relay.restore();

        try (Socket after = call()) {
            assertThat(say(after, "after")).isEqualTo("after");
        }
    }

    @Test
    void whenNobodyListensBehindItTheCallerIsHungUpOn() throws IOException {
        behind.close();

        try (Socket caller = call()) {
            assertThat(endsOrBreaks(caller)).isTrue();
        }
    }

    private Socket call() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static String say(Socket caller, String words) throws IOException {
        byte[] said = words.getBytes(StandardCharsets.UTF_8);
        caller.getOutputStream().write(said);
        return new String(caller.getInputStream().readNBytes(said.length), StandardCharsets.UTF_8);
    }

    private static boolean endsOrBreaks(Socket caller) {
        try {
            return caller.getInputStream().read() < 0;
        } catch (IOException broken) {
            return true;
        }
    }

    private void echo() {
        while (!behind.isClosed()) {
            try {
                Socket heard = behind.accept();
                Thread back = new Thread(() -> copy(heard));
                back.setDaemon(true);
                back.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void copy(Socket heard) {
        try (heard;
                InputStream input = heard.getInputStream()) {
            input.transferTo(heard.getOutputStream());
        } catch (IOException broken) {
            // the relay was cut
        }
    }
}
