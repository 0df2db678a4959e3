package org.sunbid.toolbox.agent;

import java.util.List;
import org.sunbid.toolbox.console.Texts;

/**
 * What a person is asked before an act.
 *
 * @param key of the text in the toolbox's bundle
 * @param arguments of the text; the first is the origin that asks
 */
public record Question(String key, List<Object> arguments) {

    public Question {
        arguments = List.copyOf(arguments);
    }

    static Question of(String key, Object... arguments) {
        return new Question(key, List.of(arguments));
    }

    /** In words; what comes from a page cannot draw on the terminal. */
    public String text(Texts texts) {
        Object[] harmless = arguments.stream()
                .map(argument -> argument.toString().replaceAll("\\p{C}", "?"))
                .toArray();
        return texts.text(key, harmless);
    }
}
