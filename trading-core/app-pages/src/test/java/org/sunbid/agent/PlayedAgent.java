package org.sunbid.agent;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.toolbox.agent.Acts;
import org.sunbid.toolbox.agent.Consent;
import org.sunbid.toolbox.agent.LocalAgent;
import org.sunbid.toolbox.agent.Question;
import org.sunbid.toolbox.console.Progress;
import org.sunbid.toolbox.console.Texts;

/** A person's agent at the port that pages look for; whoever sits at its console is played. */
public final class PlayedAgent implements AutoCloseable {

    private final List<Question> asked = Collections.synchronizedList(new ArrayList<>());
    private final LocalAgent agent;

    /**
     * Starts it.
     *
     * @param bids folder of the person's bids
     */
    public PlayedAgent(Person person, String platform, Path bids, Consent answer) throws IOException {
        Acts acts = new Acts(
                person.credentials(), TestCredentials.folder().resolve("trust"), bids, Locale.ENGLISH, Progress.NONE);
        Consent consent = question -> {
            asked.add(question);
            return answer.given(question);
        };
        agent = new LocalAgent(LocalAgent.PORT, List.of(URI.create(platform)), acts, consent, Texts.in(Locale.ENGLISH));
    }

    /** One who agrees to everything and has no bids. */
    public static PlayedAgent of(Person person, String platform) throws IOException {
        return new PlayedAgent(
                person, platform, Files.createTempDirectory(TestCredentials.folder(), "agent"), question -> true);
    }

    /** What was asked, in order. */
    public List<Question> asked() {
        return List.copyOf(asked);
    }

    /** The keys of what was asked, in order. */
    public List<String> questions() {
        return asked().stream().map(Question::key).toList();
    }

    @Override
    public void close() {
        agent.close();
    }
}
