package org.sunbid.toolbox.agent;

import java.io.IOException;
import java.util.Map;

/** Something a page asks the agent to do with the keys. */
interface Act extends AutoCloseable {

    /** What the person is asked first. */
    Question question();

    /** Does it, and tells the page what came of it; never a secret. */
    Map<String, String> perform() throws IOException, InterruptedException;

    @Override
    default void close() throws IOException {}
}
