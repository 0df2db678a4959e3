package org.sunbid.toolbox.agent;

import java.util.Map;
import org.sunbid.toolbox.login.Login;

/**
 * Lets the browser in that shows this code. The agent signs the challenge of the very origin that asks, which it fetches
 * itself, so a page cannot have a challenge of another platform signed.
 */
record LoginAct(String origin, String code, String holder, Login login) implements Act {

    @Override
    public Question question() {
        return Question.of("agent.ask.login", origin, code, holder);
    }

    @Override
    public Map<String, String> perform() throws InterruptedException {
        login.letBrowserIn(code);
        return Map.of("done", "login");
    }
}
